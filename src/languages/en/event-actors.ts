/**
 * Nouns for those who act in politics and society, singular; plurals are made. Facts of English, written for onrecord.
 * Sorted, unique.
 */
export const ACTOR_NOUNS = `activist adversary adviser advisor agent aide airline airliner ally ambassador analyst archbishop assassin
  asylum-seeker attacker attorney attorney-general ayatollah banker bishop boy businessman businesswoman candidate captain
  captor cardinal chairman chairwoman chancellor chief child chieftain citizen civilian clan cleric colleague colonel commander commando
  commissioner communist congressman congresswoman conservative consul councillor councilman councilor counterpart critic
  defector defender defendant delegate demonstrator deportee deputy detainee dictator diplomat director dissident doctor
  donor driver dweller elder emir emissary emperor employee employer engineer envoy executive exile expert extremist family farmer father fighter
  fisherman foe founder friend fugitive fundamentalist gangster general girl governor guard guerrilla gunman hacker head herder hijacker hostage
  hooligan immigrant imam inmate insider inspector insurgent intellectual investigator investor islamist jihadi jihadist journalist judge jurist
  kidnapper king labourer laborer lawmaker lawyer leader legislator liberal lieutenant loyalist man magistrate manager marine mariner mayor mediator
  medic member mercenary merchant migrant militant militiaman miner minister minority mob monarch monk mother mourner mp mullah muslim national
  nationalist nation-state negotiator neighbor neighbour nomad nun nurse observer occupant officer official offender operative opponent organizer organiser outlaw
  paramilitary parliamentarian partisan partner passenger passer-by pastor patriarch patrolman peacekeeper peasant people person pilgrim pilot pirate
  policeman policewoman politician pontiff pope premier president president-elect president-designate priest prince princess prisoner professor prosecutor protester
  protestor provocateur queen rabbi radical reactionary rebel recruit reformer reformist refugee regulator representative republican reporter rescuer resident rival
  rioter ruler sailor scientist secretary secretary-general sect senator separatist serviceman settler sheik sheikh shooter shopkeeper
  smuggler sniper socialist soldier speaker spokesman spokesperson spokeswoman spy statesman striker student successor sultan superpower supporter
  suspect sympathizer sympathiser teacher technician teenager terrorist townspeople trader traitor trafficker tribesman trooper tsar undersecretary unionist vice-president veteran vice-chairman
  victim villager voter wife woman worker youngster youth bomber aggressor emigre husband son daughter brother sister looter
  vigilante warlord wounded peacemaker taxpayer tourist correspondent whistleblower churchgoer worshipper shia sunni kurd jew christian democrat
  sapper traveller traveler shopper commuter evacuee survivor seaman crewman pupil schoolgirl schoolboy schoolchild grower picker trucker docker steelworker metalworker conscript
  reservist paratrooper legionnaire guardsman warrior gunner bandit raider pensioner lecturer physician midwife farmhand herdsman hunter vendor stowaway returnee squatter headman strongman`

/** Bodies of people. */
export const COLLECTIVE_NOUNS = `administration agency aircraft airforce alliance air-force army assembly association authority bank battalion bench bloc board brigade bureau cabinet
  capital cartel caucus chamber charity church city clergy club coalition column commission committee community company congress
  consortium convoy council country court coastguard crew crowd delegation democracy department detachment directorate embassy empire enclave establishment faction
  federation firm fleet force foundation front gang garrison government group guild gunship helicopter house household institute institution
  intelligence jury junta kingdom leadership league legislature lobby majority media military militia ministry mission mob monarchy movement
  municipality nation navy ngo network newspaper opposition organisation organization outfit panel parliament party patrol people police populace population
  presidency press province public quartet regime region regiment republic residency resistance secretariat senate settlement
  side society squad state sub-committee subcommittee syndicate taliban tank task-force team territory town tribe tribunal troop troops troupe troika union unit university
  vessel village warplane warship watchdog wing workforce jet parliamentarians personnel hardliners inhabitants masses`
