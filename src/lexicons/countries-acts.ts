/**
 * What governments do and have: beside a capital these words say that the city stands for its government. Lower case,
 * inflected. Facts of English usage, collected for onrecord (MIT).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs right after the capital ("Beijing said", "Moscow has denied"); none that a town or a team does ("London won"). */
export const GOVERNMENT_ACTS = words(`abandoned accepted accepts accused accuses acknowledged acknowledges adopted adopts agreed agrees agree alleged alleges
  annexed annexes announced announces appealed argued argues asked asks asserted asserts backed backs believed believes blamed blames blocked boycotted
  called calls cautioned claimed claims condemned condemns confirmed confirms considered considers contends cut cutting decided decides declared declares declined
  declines defended defends demanded demands denied denies denounced denounces deny deployed deploys deported disputes dismissed dismisses expelled expels
  expressed fears feared fired granted hopes imposed imposes indicated insisted insists insist intends invaded launched maintains negotiated objected
  objects offered offers opposed opposes ordered pledged pledges pressed promised promises proposed proposes protested pulled pushed ratified reacted recalled
  recognised recognises recognized recognizes refused refuses refuse regards rejected rejects reject reiterated requested responded retaliated said saw says say sees sent seeks sought
  severed signaled signalled signed stressed suggested suggests summoned supported supports suspects suspended threatened threatens threaten told urged urges
  viewed views vowed vows wanted wants want warned warns welcomed welcomes wishes violated violates withdrew ruled supplied supplies tested`)

/** Words that may stand between the capital and such a verb. */
export const ACT_HELPERS = words('also and has have had is are was were will would could should may might must can does did do not never now then later repeatedly again already long still yesterday officially publicly reportedly recently strongly')

/** Verbs in -ing that count after a helper: "Tehran is seeking". */
export const ACTS_IN_PROGRESS = words(`accusing asking backing blocking calling considering demanding denying hoping insisting negotiating offering opposing planning preparing pressing
  pushing refusing rejecting saying seeking sending supporting threatening trying urging using wanting warning willing ready keen unwilling concerned worried determined prepared`)

/** What a government has: "Beijing's measured stance". */
export const GOVERNMENT_NOUNS = words(`actions aggression agenda allegation allegations ally allies ambition ambitions ambassador annexation approach army backers approval attempt attempts attitude backing behavior
  behaviour bid blessing claim claims commitment compliance concern concerns condemnation consent control cooperation crackdown decision decisions defiance
  demand demands denial denials determination diplomacy diplomats efforts embargo engagement envoy envoys expansion failure forces foreign goal goals government help hostility insistence intention
  intentions interest interests interference intervention invasion involvement leaders leadership meddling military missile motives nuclear objections offer official opposition
  plan plans pledge policies policy position pressure priorities programme program promise proposal proposals proxies reaction refusal rejection relations relationship reluctance request
  response responsibility restrictions role rule sanctions security side sovereignty stance strategy support suspicion sympathy territorial threat threats ties troops view views
  war warning willingness`)

/** Nouns with "with" or "between" that tie governments: "relations with Moscow", "talks between Washington and Tehran". */
export const RELATIONS = words(`accord agreement agreements alliance alliances cooperation deal deals dialogue diplomacy dispute feud friction links negotiations pact rapprochement relations
  relationship rift row standoff summit talks tension tensions ties treaty`)

/** Verbs that one government does to another: "urged Beijing to", "accuse Moscow of". */
export const ACTS_UPON = words(`accuse accused accuses accusing ask asked asks asking blame blamed blames blaming condemn condemned condemning convince criticise criticised criticising criticize
  criticized criticizing persuade press pressed pressing pressure pressured pressuring pressurise punish punished punishing push pushed pushing threaten threatened told urge urged urges
  urging warn warned warning warns`)

/** After a capital and a hyphen, what a government does for others: "Moscow-backed". */
export const SIDED = words('aligned allied appointed approved backed controlled directed driven engineered friendly funded imposed installed led linked loyal ordered orchestrated run sanctioned sponsored supported trained')

/** Before a hyphen and a capital: "pro-Beijing". */
export const SIDES = words('anti pro')

/** Before a seat of power these make it a building: "outside the White House". */
export const BESIDE_BUILDINGS = words('at around behind beside enter entered entering inside left near opposite outside past tour toured touring visit visited visiting')

/** And these after it: "the Kremlin wall". */
export const OF_BUILDINGS = words('ballroom cathedral chef christmas clock compound courtyard dinner dome driveway fence garden gardens gate gates grounds kitchen lawn museum museums portico residence rose stables tour tours tower towers tree wall walls')
