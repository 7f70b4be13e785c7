/**
 * Nouns that verbs take alike, as classes: `~@force` in a pattern stands for each of them. Singular, lower case. Gathered for onrecord
 * from general knowledge of English news.
 */
export const EVENT_NOUN_CLASSES: Readonly<Record<string, string>> = {
  /** Those who are sent to fight, by size and kind. */
  force: 'troop force soldier army unit division brigade battalion regiment contingent marine paratrooper commando reinforcement infantry reservist conscript personnel serviceman gendarme platoon corps detachment guardsman legionnaire',
  /** What they move and fly in. */
  armour: 'tank missile warship ship boat fleet flotilla frigate destroyer carrier submarine gunboat cruiser jet fighter bomber plane warplane aircraft helicopter gunship drone artillery howitzer armour armor launcher battery squadron',
  /** What they carry and what is delivered to them. */
  arms: 'weapon arms arm weaponry gun rifle missile ammunition munition mortar rocket launcher explosive grenade warhead arsenal firearm pistol',
  /** What is sent to those in need. */
  aid: 'aid assistance relief food foodstuff medicine supply grain wheat rice maize flour blanket tent shelter water fuel ton tonne parcel vaccine ration equipment clothing generator',
  /** Money given and lent. */
  money: 'dollar million billion loan grant credit fund money euro pound yen yuan rouble ruble cash financing funding donation subsidy',
  /** What two states have with each other. */
  tie: 'tie relation link contact relationship',
  /** Where people meet to speak. */
  talk: 'talk negotiation discussion meeting summit consultation dialogue',
  /** What they sign. */
  pact: 'agreement treaty pact accord deal memorandum protocol convention contract charter declaration communique armistice understanding',
  /** What a state lays on its own people. */
  curb: 'restriction curb ban curfew control limit censorship quota',
  /** What states lay on each other. */
  sanction: 'sanction embargo blockade boycott tariff',
  /** People in the street. */
  unrest: 'protest demonstration rally march sit-in vigil picket procession demo',
  /** Those who are held. */
  captive: 'prisoner hostage detainee captive inmate internee',
  /** What is attacked, held and left. */
  place: 'town village city base camp position post outpost garrison stronghold hill settlement district province region area territory island airport airfield port hideout bastion suburb neighbourhood neighborhood enclave valley',
  /** Blows. */
  attack: 'attack bombing raid strike assault offensive ambush shelling bombardment incursion airstrike',
  /** Looking into something. */
  probe: 'investigation inquiry probe enquiry inquest',
  /** What states sell each other. */
  goods: 'oil gas crude petroleum grain wheat rice beef meat coal electricity power steel timber cotton coffee cocoa sugar copper ore uranium goods textile tea fertilizer fertiliser',
  /** What is closed to traffic. */
  route: 'border crossing frontier strait pipeline airspace port airport canal',
  /** Where news is made. */
  media: 'newspaper daily weekly magazine station radio television channel broadcaster website paper publisher newsroom outlet',
}
