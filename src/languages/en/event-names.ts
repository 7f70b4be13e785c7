import type { NamedEventWords } from '../events'

/** Words that make names of events. Facts of English usage, written for onrecord. Sorted by kind, not by letter. */
export const NAMED_EVENTS: NamedEventWords = {
  heads: `summit summits olympics paralympics games election elections by-election by-elections primary primaries caucus caucuses referendum
    referendums convention conference war wars revolution uprising revolt rebellion insurrection coup genocide massacre pogrom crisis festival
    championship championships tournament marathon regatta debate debates ceremony ceremonies inauguration coronation forum runoff plebiscite
    intifada famine pandemic epidemic outbreak scandal affair expo biennale parade pageant carnival awards
    plenum symposium talks armistice ceasefire accord accords insurgency`,
  occurrences: `attack attacks bombing bombings shooting shootings explosion explosions blast blasts earthquake quake tsunami flood floods
    flooding wildfire wildfires hurricane disaster crash massacre siege hijacking assassination protests demonstrations riots riot clashes
    conflict invasion annexation occupation stabbing killings murders mutiny strike strikes spill meltdown rally march offensive raid standoff race campaign campaigns races`,
  of: 'battle siege invasion annexation occupation assassination fall liberation partition war storming bombing battles massacre rape sack feast',
  modifiers: `presidential general terrorist terror opening closing memorial climate annual peace federal legislative gubernatorial parliamentary
    local mayoral midterm mid-term vice financial debt economic political refugee refugees migrant migration nuclear hostage municipal regional state national
    congressional special primary election senate civil world cold trade gas energy budget security defense defence constitutional independence
    leadership party provincial snap student anti-government pro-democracy mass school church suicide car truck bus train tram plane air oil
    chemical water food humanitarian border constitutional nominating inaugural emergency democracy human rights disarmament arms
    chess football soccer tennis cricket rugby golf film music jazz book art food summer winter spring autumn fall men women junior youth
    television televised tv townhall donors donor foreign ministers ministerial leaders bilateral trilateral biennial quadrennial international
    corruption doping currency banking opioid housing missile guerrilla liberation impeachment confirmation military nightclub marathon mosque concert airport`,
  prefixes: 'hurricane typhoon cyclone operation superstorm',
  names: `world war i; world war ii; world war iii; world war one; world war two; first world war; second world war; great war; wwi; wwii; ww2; cold war; gulf war; civil war; arab spring; prague spring; brexit;
    9/11; holocaust; election day; super tuesday; super bowl; world cup; world series; stanley cup; olympics; olympic games; winter olympics;
    summer olympics; winter games; summer games; grand prix; tour de france; oscars; bloody sunday; black friday; great depression; great recession;
    watergate; oktoberfest; burning man; war on terror; war on drugs; war on poverty; euromaidan; orange revolution; velvet revolution;
    rose revolution; cultural revolution; russian revolution; french revolution; industrial revolution; tour of britain; commonwealth games; asian games; pan american games;
    ryder cup; davis cup; champions league final; fa cup; australian open; french open; u.s. open; us open; wimbledon; grand national; kentucky derby; boston marathon; mardi gras;
    black lives matter march; million man march; boston tea party; great leap forward; bay of pigs; bay of pigs invasion; yom kippur war; six-day war; occupy wall street`,
  ordinals: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth final inaugural`,
}
