/**
 * English words that report what somebody said, by class. Written for this project from general knowledge of news English;
 * the classes follow the usual grouping of reporting verbs in style guides (neutral, assertive, hedged, …). Licence: MIT, as the project.
 * Lemmas only, sorted and unique within a class; forms are inflected below. A verb stands in one class only.
 */
import type { CueClass, CueLexicon, CueWord, VerbForm } from '../pack'

const VERBS: Readonly<Record<CueClass, string>> = {
  neutral: 'say state tell',
  continuing: 'add conclude continue interject',
  question: 'ask enquire inquire query question quiz wonder',
  answer: 'answer counter reply respond retort',
  assertive:
    'acknowledge admit affirm agree announce argue assert assure attest aver avow caution concede confess confirm contend declare disclose emphasise emphasize explain inform insist maintain observe pledge point predict proclaim promise reaffirm recall reiterate remark remind repeat reveal stress swear testify underline underscore vow warn',
  hedge: 'allege claim hint hypothesise hypothesize imply insinuate intimate purport speculate suggest',
  denial: 'deny disagree dismiss dispute object protest rebut refute reject',
  written: 'blog e-mail email headline post publish read retweet text tweet type write',
  thought: 'believe consider decide dream expect fear feel figure hope imagine know muse think understand worry',
  judgement:
    'accuse applaud assail attack bash bemoan berate blame blast brand castigate characterise characterize chide commend condemn criticise criticize decry defend denounce deplore deride describe dub excoriate fault hail label lambast lambaste lament laud liken mock pan portray praise rail rap rebuke ridicule rip salute scold slam tout welcome',
  naming: 'call cite mention name nickname quote rate refer term',
  directive: 'advise appeal beg command dare demand exhort implore instruct invite order plead propose recommend request summon urge',
  manner:
    'bark bellow blurt bluster boast brag cackle chant cheer chime chirp chuckle complain cry deadpan echo exclaim fume gasp gripe groan growl grumble gush hiss holler howl intone jeer jest joke laugh marvel moan mumble murmur mutter opine pronounce quip rant roar scoff scream seethe shout shriek sigh sing snap snarl sneer sob spit sputter stammer taunt tease thunder utter weep whine whisper yell',
  speaking:
    'apologise apologize chat comment communicate converse deliver detail discuss elaborate estimate express find highlight issue lecture narrate note outline phrase preach present put recite recount relate release report sign speak specify summarise summarize talk teach voice volunteer',
}

/** Nouns that name something said or written: "in a statement", "an interview". */
const NOUNS =
  'account address advert advertisement affidavit announcement answer appearance article assertion blog book brief briefing broadcast caption chat column comment commentary communique complaint conversation debate declaration dispatch e-mail editorial email essay exchange filing headline interview letter manifesto meeting memo memoir memorandum message monologue news note notice op-ed opinion order pamphlet paper petition poll post press programme question quote rally release remark reply report response review ruling sermon show sign slogan speech statement story submission summary testimony text transcript tweet verdict video'

/** Nouns that bear a title in quotation marks, with their plurals made below. */
const WORKS =
  'act ad advert album anthem ballad book campaign chapter cartoon character chart column comedy concert cover documentary drama editorial episode essay event exhibit exhibition feature film franchise game group headline hit hymn initiative journal magazine motto movement movie musical nickname novel number opera operation painting piece play podcast poem policy portrait problem program programme project reality record remake report reviews role segment sequel serial series show single sitcom sketch slogan song sonnet soundtrack special story strategy syndrome tale team theme theory thriller title track trilogy tune word'
/** Words that lead to a name or a term in quotation marks. */
const NAMING = 'aka billed branded called christened coined dubbed entitled hashtag headlined known labeled labelled named nicknamed phrase so-called subtitled term termed titled word words'

/** Past forms and participles that no rule makes; "past/participle" where they differ. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', swear: 'swore/sworn', write: 'wrote/written', read: 'read', feel: 'felt', know: 'knew/known', think: 'thought',
  understand: 'understood', speak: 'spoke/spoken', teach: 'taught', put: 'put', find: 'found', sing: 'sang/sung', spit: 'spat', weep: 'wept', plead: 'pleaded/pled',
  dream: 'dreamed/dreamt',
}
/** Verbs that report only with the word that follows them: "Hillary shot back". Forms are listed, since most are irregular. */
const PHRASAL: readonly (readonly [forms: string, particle: string, cls: CueClass])[] = [
  ['break breaks breaking broke', 'in', 'continuing'],
  ['chime chimes chiming chimed', 'in', 'continuing'],
  ['clap claps clapping clapped', 'back', 'answer'],
  ['cut cuts cutting', 'in', 'continuing'],
  ['fire fires firing fired', 'back', 'answer'],
  ['go goes going went gone', 'after', 'judgement'],
  ['go goes going went gone', 'on', 'continuing'],
  ['hit hits hitting', 'back', 'answer'],
  ['hit hits hitting', 'out', 'judgement'],
  ['jump jumps jumping jumped', 'in', 'continuing'],
  ['lash lashes lashing lashed', 'out', 'judgement'],
  ['pipe pipes piping piped', 'up', 'continuing'],
  ['shoot shoots shooting shot', 'back', 'answer'],
  ['weigh weighs weighing weighed', 'in', 'continuing'],
]
/** Verbs of more than one syllable that double the last letter. */
const DOUBLING: ReadonlySet<string> = new Set(['admit', 'blog', 'blurt', 'brag', 'chat', 'chirp', 'dub', 'label', 'pan', 'rap', 'refer', 'rebut', 'rip', 'slam', 'sob', 'snap', 'quip', 'quiz', 'sputter', 'plan'])
const NO_DOUBLE: ReadonlySet<string> = new Set(['blurt', 'chirp', 'sputter'])

/** The forms of an English verb, each with what it is. */
export function inflect(lemma: string): [form: string, kind: VerbForm][] {
  const [past, participle] = (IRREGULAR[lemma] ?? regularPast(lemma)).split('/') as [string, string?]
  return [[lemma, 'base'], [third(lemma), 'third'], [ing(lemma), 'ing'], [past, 'past'], [participle ?? past, participle === undefined ? 'past' : 'participle']]
}

const doubled = (lemma: string): string | null => (DOUBLING.has(lemma) && !NO_DOUBLE.has(lemma) ? lemma + lemma.at(-1)! : null)
const regularPast = (lemma: string): string =>
  /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled(lemma) ?? lemma}ed`
const third = (lemma: string): string => (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`)
const ing = (lemma: string): string => (/[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma) ?? lemma}ing`)

/** All forms of the reporting verbs, and the nouns with their plurals. The first class that lists a form has it. */
export const CUES: CueLexicon = (() => {
  const verbs = new Map<string, CueWord>()
  for (const [cls, lemmas] of Object.entries(VERBS) as [CueClass, string][]) {
    for (const lemma of lemmas.split(' ')) for (const [form, kind] of inflect(lemma)) if (!verbs.has(form)) verbs.set(form, { lemma, cls, form: kind })
  }
  const nouns = new Map<string, string>()
  for (const noun of NOUNS.split(' ')) {
    nouns.set(noun, noun)
    if (!noun.endsWith('s')) nouns.set(third(noun), noun)
  }
  const works = new Set(WORKS.split(' ').flatMap((noun) => [noun, third(noun)]))
  const phrasal = new Map<string, CueWord>()
  for (const [forms, particle, cls] of PHRASAL) {
    const words = forms.split(' ')
    for (const form of words) phrasal.set(`${form} ${particle}`, { lemma: `${words[0]!} ${particle}`, cls, form: form.endsWith('ing') ? 'ing' : 'past' })
  }
  return { verbs, phrasal, nouns, works, naming: new Set(NAMING.split(' ')), verbLists: VERBS, nounList: NOUNS }
})()
