import type { EventClass } from '../events'

/**
 * Nouns that tell an interaction when somebody stands beside them: "Putin's visit to China", "talks with Xi", "the Russian
 * invasion of Ukraine", "an attack by rebels". Written for onrecord; the categories are PLOVER's and CAMEO's.
 */
export const EVENT_NOUNS: readonly EventClass[] = [
  { type: 'CONSULT', mode: 'visit', cameo: '042', roles: 'visit', words: 'visit; trip; tour; pilgrimage; arrival' },
  { type: 'CONSULT', mode: 'meet', cameo: '040', roles: 'both', words: 'meeting; summit; encounter; audience; get-together' },
  { type: 'CONSULT', mode: 'talk', cameo: '040', roles: 'both', words: 'talks; negotiation; discussion; consultation; dialogue; conversation' },
  { type: 'CONSULT', mode: 'phone', cameo: '041', roles: 'both', words: 'phone call; telephone call; telephone conversation' },
  { type: 'CONSULT', mode: 'mediate', cameo: '045', words: 'mediation' },
  { type: 'AGREE', mode: 'offer', cameo: '030', words: 'offer; invitation' },
  { type: 'AGREE', mode: 'commit', cameo: '030', words: 'pledge; promise; commitment; assurance; guarantee' },
  { type: 'SUPPORT', mode: 'endorse', cameo: '051', words: 'endorsement; support; backing' },
  { type: 'SUPPORT', mode: 'praise', cameo: '051', words: 'praise; tribute; congratulations; condolences' },
  { type: 'SUPPORT', mode: 'treaty', cameo: '057', roles: 'both', words: 'treaty; pact; accord; agreement; deal' },
  { type: 'SUPPORT', mode: 'apologize', cameo: '055', words: 'apology' },
  { type: 'CONCEDE', mode: 'yield', cameo: '080', words: 'concession; surrender; capitulation; climbdown; climb-down; u-turn; relaxation; reprieve; amnesty; pardon' },
  { type: 'COOPERATE', mode: 'share', cameo: '060', roles: 'both', words: 'cooperation; co-operation; collaboration; partnership; joint venture' },
  { type: 'COOPERATE', mode: 'exercise', cameo: '062', roles: 'both', words: 'military exercise; military drill; joint exercise' },
  { type: 'COOPERATE', mode: 'judicial', cameo: '064', words: 'extradition' },
  { type: 'AID', mode: 'economic', cameo: '071', words: 'aid; bailout; donation; shipment; consignment; airlift; air drop; airdrop' },
  { type: 'AID', mode: 'rescue', cameo: '075', words: 'rescue; rescue operation; rescue mission' },
  { type: 'RETREAT', mode: 'withdraw', cameo: '087', words: 'withdrawal; pullout; retreat; evacuation; pull-out; pullback; pull-back; disengagement; drawdown' },
  { type: 'RETREAT', mode: 'release', cameo: '084', words: 'release' },
  { type: 'RETREAT', mode: 'resign', cameo: '083', words: 'resignation; abdication' },
  { type: 'RETREAT', mode: 'ceasefire', cameo: '087', roles: 'both', words: 'ceasefire; cease-fire; truce; armistice' },
  { type: 'REQUEST', mode: 'demand', cameo: '100', words: 'demand' },
  { type: 'REQUEST', mode: 'appeal', cameo: '020', words: 'appeal; plea; request; petition' },
  { type: 'ACCUSE', mode: 'disapprove', cameo: '111', words: 'condemnation; criticism; denunciation; rebuke; personal attack; verbal attack; scathing attack; blistering attack; political attack; fierce attack; complaint; objection' },
  { type: 'ACCUSE', mode: 'allege', cameo: '112', words: 'accusation; indictment; lawsuit; impeachment' },
  { type: 'ACCUSE', mode: 'investigate', cameo: '090', words: 'investigation; probe; inquiry; interrogation' },
  { type: 'REJECT', mode: 'refuse', cameo: '120', words: 'rejection; refusal; rebuff; snub' },
  { type: 'REJECT', mode: 'veto', cameo: '129', words: 'veto' },
  { type: 'THREATEN', mode: 'violence', cameo: '130', words: 'threat; warning' },
  { type: 'THREATEN', mode: 'ultimatum', cameo: '136', words: 'ultimatum' },
  { type: 'PROTEST', mode: 'demo', cameo: '141', words: 'protest; demonstration; sit-in; mutiny; rebellion; uprising; revolt' },
  { type: 'PROTEST', mode: 'strike', cameo: '143', words: 'walkout; general strike' },
  { type: 'PROTEST', mode: 'hunger', cameo: '142', words: 'hunger strike' },
  { type: 'PROTEST', mode: 'riot', cameo: '145', words: 'riot; rioting; looting' },
  { type: 'PROTEST', mode: 'boycott', cameo: '140', words: 'boycott' },
  { type: 'SANCTION', mode: 'embargo', cameo: '163', words: 'sanctions; embargo; tariff; suspension; cancellation; freeze' },
  { type: 'SANCTION', mode: 'expel', cameo: '161', words: 'expulsion; ouster; overthrow' },
  { type: 'SANCTION', mode: 'convict', cameo: '170', words: 'conviction; sentencing' },
  { type: 'COERCE', mode: 'arrest', cameo: '173', words: 'arrest; detention; imprisonment; capture' },
  { type: 'COERCE', mode: 'restrict', cameo: '172', words: 'crackdown; blockade; persecution; repression; suppression; curfew; ban' },
  { type: 'COERCE', mode: 'deport', cameo: '174', words: 'deportation; eviction' },
  { type: 'COERCE', mode: 'seize', cameo: '171', words: 'seizure; confiscation' },
  { type: 'MOBILIZE', mode: 'troops', cameo: '154', words: 'deployment; mobilization; mobilisation; troop buildup; build-up; buildup; live-fire drill; war game' },
  { type: 'ASSAULT', mode: 'kill', cameo: '180', words: 'killing; murder; massacre; slaughter; shooting; beheading; shootout; shoot-out; gunfight' },
  { type: 'ASSAULT', mode: 'assassinate', cameo: '185', words: 'assassination' },
  { type: 'ASSAULT', mode: 'torture', cameo: '182', words: 'torture; mistreatment' },
  { type: 'ASSAULT', mode: 'execute', cameo: '180', words: 'execution' },
  { type: 'ASSAULT', mode: 'abduct', cameo: '181', words: 'kidnapping; abduction; hijacking' },
  { type: 'ASSAULT', mode: 'explosives', cameo: '183', words: 'bombing; car bomb; suicide bombing' },
  { type: 'ASSAULT', mode: 'aerial', cameo: '195', words: 'air strike; airstrike; air raid; drone strike' },
  { type: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', words: 'shelling; bombardment; attack; offensive; assault; raid; incursion' },
  { type: 'ASSAULT', mode: 'territory', cameo: '192', words: 'invasion; occupation; annexation' },
  { type: 'ASSAULT', mode: 'firearms', cameo: '190', roles: 'both', words: 'clash; fighting; gunbattle; skirmish; battle; firefight; war' },
  { type: 'ASSAULT', mode: 'kill', cameo: '180', echo: true, words: 'death; casualty; fatality; injury; wound; bloodshed; carnage; slaying; stabbing; rampage' },
  { type: 'ASSAULT', mode: 'explosives', cameo: '183', echo: true, words: 'explosion; blast; detonation; gunfire; gunshot; violence' },
  { type: 'COERCE', mode: 'arrest', cameo: '173', echo: true, words: 'custody' },
  { type: 'ASSAULT', mode: 'cleansing', cameo: '203', words: 'ethnic cleansing; genocide' },
]

/** Verbs that carry such a noun as their object: "paid a visit", "launched an attack". Lemmas, sorted. */
export const LIGHT_VERBS = 'announce attend begin call carry complete conclude conduct continue declare deliver draw embark end express extend face file give grant halt hand have hold impose initiate issue keep launch lead lift lodge maintain make mount offer open order organise organize pay perform plan press put raise receive reiterate reject renew repeat resume run seek send sign sound stage start step submit suspend undertake voice wage'

/** Verbs whose subject takes part in the event named behind them: "won the World Series", "spoke at the summit". Lemmas, sorted. */
export const PARTAKING_VERBS = 'attend avoid beat celebrate claim clinch close compete contest crash dominate end enter fight finish host join lead leave lose miss open organize organise play qualify race reach retire score skip speak start survive win withdraw'
