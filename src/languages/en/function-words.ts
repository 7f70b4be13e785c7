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
    `about above accused across after again against agreed alleged almost along already although always among and announced another any anyone anything
    appeared approved army arrested asked attack attacked attacks backed became because become been before began behind being below best better
    between black blamed both brought build built business buy called calls came cannot charged child children claimed claims comes condemned continue
    could countries country days death decided died doing down during early economy eight either election elections else ended enough evening everyone
    everything expected failed family father fight fired first forces foreign found four friday friends from gave getting given goes going gone
    government growing happened has he head health heard him his hopes house how however hundred hundreds if injured inside into issued its itself kept
    killed killing know known later launched lawmakers lawsuit lead leading least likely living longer looked looking made makes making meet meeting
    members middle might missing monday months morning my named nearly needed needs nobody nothing of offered officer officers official officials
    opened opposition or others our outside peace perhaps picked planned praised praises raised reached ready rejected released report reported
    reports resigned rise rivals running said saw saying says schools seen sent several shall she should showed shows signed soldiers someone
    something sought spent spoke started stopped supported take taken taking talk talks thank that the their themselves there these they things this
    those thought thousands threatened through thursday together tomorrow took toward tried troops tuesday tweeted twice used visited voted voters
    wanted wants warned warns wednesday weeks went were what when where whether which who whose why wins with within without woman women won worked
    workers working worse would wounded years yesterday you your`.split(/\s+/),
  ),
  shared: new Set(
    `ago all also am an as at away back be begin big bring can chief city close come conference council court cut day dead deal did die do does done
    each east end even every face fall far fast few find fire five former full further get girl give go good got great group half hand hard hat held
    help here high hit home husband job jobs just keep large last late law leader leaders led left less let life like little live lives long look lost
    make man many may me meets men met million minister money month more most mother much must near need never new news next night nine north now
    number off office often old once one only open other out own part party pay people plan plans play police policy power president press prices
    prison put ran right rival rose run same sat school second see self sell send sets seven shot show since six small so some son soon south speech
    staff stand start state states still stop street strike strong such support tax team tell ten than them then thing think third three times today
    told too top town trade try turned two under until up us use very visit visits want war water way week well west while white whole wife win word
    words work world worst year yet young`.split(/\s+/),
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
