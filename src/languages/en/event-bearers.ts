import type { Bearer } from '../events'

/** Subjects that decide what a plain verb tells. Written for onrecord, from general knowledge of English news. */
export const EVENT_BEARERS: Readonly<Record<Bearer, string>> = {
  armed: `troops troop soldiers soldier forces force army armies militia militias militiamen gunmen gunman rebels rebel guerrillas guerrilla militants insurgents paramilitaries
    fighters commandos marines paratroopers peacekeepers police policemen officers guards gendarmes legionnaires legionaries reservists navy tanks tank jets jet planes warplanes helicopters gunships
    warship warships destroyer destroyers frigate frigates carrier carriers submarine submarines fleet flotilla gunboat gunboats vessels division divisions brigade brigades battalion battalions
    regiment regiments units unit contingent contingents convoy armour armor vehicles gunners snipers infantry cavalry squadron squadrons warriors separatists raiders bombers`,
  civil: `protesters protestors demonstrators marchers students pupils workers farmers growers peasants villagers residents townspeople citizens people crowd crowds mob mobs thousands hundreds
    dozens activists supporters opponents teachers nurses doctors lecturers miners drivers truckers fishermen traders shopkeepers merchants vendors refugees migrants prisoners inmates detainees women
    mothers widows relatives pensioners veterans youths youngsters monks nuns priests settlers strikers unionists unions dockers pilots employees staff tribesmen rioters looters fans lawyers journalists
    civilians families opposition`,
  weapon: `bomb bombs shell shells missile missiles rocket rockets mortar mortars drone drones grenade grenades mine mines bullet bullets truck lorry car van device devices bomber bombers torpedo warhead shrapnel fire`,
}
