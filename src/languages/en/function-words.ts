import type { OwnWords } from '../pack'

/**
 * Words that hardly an English sentence does without and that other languages written in Latin letters rarely have. They
 * decide where a text is too short for letter statistics. Facts of English, written for onrecord. Sorted, unique, lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `and are been but by for from had has have he her his how if is it its my no not of on or our said says she that the their there these
  they this those to was we were what when where which who why will with would you your`.split(/\s+/),
)

/**
 * Frequent words of English news that are no words of other languages written in Latin letters, for texts of a line or two;
 * and what English words look like beside them. Facts of English, written for onrecord. Sorted, unique, lower case.
 */
export const OWN_WORDS: OwnWords = {
  words: new Set(
    `about above accused accuses accusing across activists adviser affairs after again against agreed agrees ahead aides aims airport alleged allies
    allow allows almost along already although always amid among and anger angry announced announces another any anyone anything appeals appeared
    appears approved army arrested arrests asked asks asylum attack attacked attacks backed backs ballot battle battles beats became because become
    been before began begins behind being below best better between bids black blamed blames blocks bombing both breach breaks broke brought build
    built burn business buy called calls came cannot ceasefire charged child children claimed claims clashes clear comes condemned condemns confirms
    continue cops could countries country crackdown crowd days deadly deals death decided defends demands denies deny destroyed detained died dies
    diplomatic disaster doing doubt down drivers drones drops drought during early economy eight either election elections else emergency ended ends
    enemy enough escape evening everyone everything expands expected expels faces failed failing falls family farm farmers father fear fears fence
    field fight fighting fights finds fired fires firms first flee fleet flight flights floods floor food foot forces foreign found four frees fresh
    friday friends from funding gains gangs gave getting given goes going gone government ground growing guard guilty gunmen guns halts happened has
    he head heads health heard hearing heavy height hikes him his hits holds homes hopes hostages house houses how however hundred hundreds if imposes
    injured inside into investors invites islands issued its itself jailed jails joins journalists judges kept killed killing kills knife know known
    later laugh launched lawmakers lawsuit lawyer lawyers lead leading least leave leaves length likely links living locals longer looked looking
    looms losses lowers made maker makes making meet meeting members middle might missing monday months morning mountain mouth moves murder my named
    navy nearly nears needed needs nobody nothing of offered officer officers official officials onto opened opens opposition or others ought our
    outcome outrage outside owner owners parents patients peace perhaps picked planned pledge pledges powers praised praises prayer priest profits
    promises protesters protests pulls pushes quake quick quiet quits raids raised raises rallies reached reaches ready rebuild refugees regulators
    rejected released relief remain repair report reported reports rescue resign resigned resigns returns reveals rights riots rise rising rivals
    robbery rocket rockets ruling running said saw saying says scandal schools scientists searches seeks seen seize seizes sent sentenced settle
    settles several shade shall she shooting should shout showed shows shut sick signed sister slams slaps smell smoke soldiers someone something
    sought speak spending spent spies spoke started steal stopped straight strange strike strikes struggle stuck students sues supported suspends
    swear sweet sword sworn take taken taking talk talks targets taxes teach teachers tells thank that the their themselves there these they thick
    thief things this those thought thousands threat threatened threatens throat through throw thursday thus tight tiny tired together tomorrow took
    tough toward tower trial tried troops truce truck trust truth tuesday tweeted twice unrest unveils upper urges used useful valley victory visited
    voted voters vows wages wanted wants warn warned warning warns warships waste weak wealth weapon weapons weather wednesday weeks weight welcome
    went were what wheel when where whether which who whose why widens window wins wise wish with withdraws within without witness witnesses woman
    women won worked workers working worry worse worth would wounded wounds writes wrong yard years yellow yesterday you your`.split(/\s+/),
  ),
  shared: new Set(
    `ago all also am an as at away back be begin big border bring budget can chief city close coal come conference corruption council court crew crime
    cut danger day dead deal did die do does done each east end envoy even every explosion face fall far fast few find fire five former full further
    get girl give go good got great group half hand hard hat held help here high hit home hospital husband job jobs jury just keep large last late law
    leader leaders led left less let life like little live lives long look lost make man many may mayor me meets men met migrants militants million
    minister missile missiles money month more most mother much must near need never new news next night nine north now number off offers office often
    old once one only open other out own part party pay pays people plan plans play police policy polls power president press pressure prices prison
    put ran rebel rebels refuses restore restores right rival rose run same sanctions sat school second see self sell send sets seven shot show since
    six small so some son soon south speech staff stand start state states still stop street strike strong such support suspect suspects tax team tell
    ten than them then thing think third three times today told too top town track trade try turned two under until up us use very villages violence
    visit visits want war water way week well west while white whole wife win word words work world worst year yet young`.split(/\s+/),
  ),
  foreign: new Set(
    `al alla ao att au auf aus aux av avec az bei bij bir che com con cu dan dans das dat de dei del della dem den der des det deze di door dos du een
    egy ei ein eine einen el em en er est et ett för für gli har hat heeft het i ikke il im inte ist ja je jest ke la las le les lo los mit na naar
    nach ne nel nicht nie niet não och og op os par para pas pe per por pour på que qui sich się som su sur til till u um uma und une v van ve von
    voor w wird wordt yang z zijn zu zum zur är è és în über że și`.split(/\s+/),
  ),
  looks: /^(?:[a-z]{2,}(?:ed|ing)|[a-z]*(?:th|wh|sh|ough|ly)[a-z]*)$/,
  shortened: /(?<=\p{L})['’](?:s|t|ve|re|ll|m|d)(?!\p{L})/gu,
  letters: /^[a-z]*$/,
}
