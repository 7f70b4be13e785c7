import type { SpellingLexicon } from '../pack'

// Facts of English spelling, gathered by hand for onrecord. Sorted, unique, lower case.

/** Common words that end in "a": a possessive after them ("data’s") is sound. */
const WORDS_IN_A = `academia agenda agora ala alfalfa algebra alpha alumna amnesia amoeba anaconda anathema antenna aorta apnea area arena aria armada aroma asthma aura
  ayatolla balaclava ballerina banana bandana beta boa bonanza bra cabana cadenza caesura caldera camera candida capita casa cassava charisma chihuahua
  chimera china cholera cicada cinema coca cola coma comma conga copra cornea corona coulda credenza criteria cupola dada dahlia data delta dharma dia
  diarrhea diaspora dilemma diploma diva dogma drama duma dyslexia eczema emphysema encyclopedia enigma ephemera era erotica errata euphoria extra
  extravaganza fantasia fatwa fauna favela feta fiesta flea flora flotilla fora formula gala gamma gonna gorilla gotta granola guava guerilla guerrilla
  guinea gymnasia hacienda halva hella henna hepatica hernia hula hyena hysteria idea impala indicia inertia influenza insignia insomnia intelligentsia
  intifada junta karma katana kinda koala kola lama larva lasagna latina lava leukemia lima llama lotta mafia magma magna malaria mama manga mania
  marijuana marimba marina mascara maya media mega melanoma memorabilia mesa miasma mighta militia minutia mocha musta nana nausea nebula neuralgia
  nostalgia nova okra opera orca organza ova paella pagoda pajama pampa panacea panda panorama papa papaya paprika paranoia pasta patina pea peninsula
  perestroika persona peseta phobia piazza pinata pizza placenta plasma plaza plea pneumonia polka propaganda puma pupa quinoa quota ramada regalia
  replica retina roma rota rumba sabra saga salsa samba sangria santa sauna savanna scapula schema sciatica scuba sea senora senorita sepia sequoia
  sharia shea shia shoulda siesta soda sofa sonata sorta soya spa spatula spectra stamina stanza stigma strata subpoena suburbia sultana sutra taiga
  tapioca tarantula tea telenovela tempura tequila terra tiara toga tombola torta tortilla trachea trauma trivia tuba tuna tundra ultra umbrella umma
  utopia vagina vanilla vendetta veranda via villa viola visa viscera vista vodka vulva wanna woulda yoga yucca zebra`

/** Words that take a possessive or a contraction every day, and those that are quoted alone. */
const COMMON_WORDS = `all animal another anybody anyone army artist baby bank body book brother building business candidate captain case cat child church citizen city class
  client club coach college community company could couldn country couple court customer daughter day defendant department did didn director district
  doctor does doesn dog don driver each economy election else employee employer enemy everybody everyone everything family father film firm friend game
  girl government group hadn has hasn haven he her here hospital house how human husband industry island isn it judge kid king lawyer leader let life
  man market mayor member minister model moment month morning mother movement nation neighbor neighbour night nobody officer one other owner parent park
  parliament party patient people person place planet player police president prince prison program programme project queen reader region report
  republic rest river room school season senator she show side sister somebody someone something son spouse state station store student suspect system
  teacher team that there they today tomorrow tonight town union university user victim village voter was wasn we week weren what where who why wife
  winner woman women won worker world would wouldn writer year yesterday you`

/** Endings of English words after which no sound word goes on with an "a" alone. */
const ENDINGS = /(?:[^e]ize|[^e]ise|ising|izing|ment|ness|tion|sion|ship|ful|less|able|ible|ically|ously|ively|ally|ing|ed|ism|ist|ous|ive|ward|wise)$/

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const SPELLING: SpellingLexicon = { wordsInA: set(WORDS_IN_A), commonWords: set(COMMON_WORDS), endings: ENDINGS }
