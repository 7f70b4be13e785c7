/**
 * Bodies and movements that belong to one country, whatever else a sentence says: its parliament, its secret service, an armed
 * movement that fights for or in it. Facts of general knowledge, written for onrecord; names whose country is in dispute, and
 * those that several countries share, are left out. By country, sorted.
 */
const BODIES: Readonly<Record<string, string>> = {
  AF: 'Taliban; Loya Jirga; Northern Alliance',
  AL: 'Democratic League of Albania',
  AO: 'UNITA; MPLA',
  AU: 'ASIO',
  BI: 'Palipehutu',
  CA: 'RCMP; CSIS; Royal Canadian Mounted Police; Bloc Quebecois',
  CN: 'Politburo Standing Committee; National People’s Congress; People’s Liberation Army',
  CO: 'FARC; Revolutionary Armed Forces of Colombia',
  DE: 'Bundestag; Bundesrat; Bundeswehr; Bundesbank; CDU; SPD',
  DZ: 'Islamic Salvation Front; GIA',
  EG: 'Gamaa Islamiya',
  EH: 'Polisario; Polisario Front',
  ER: 'EPLF',
  ES: 'ETA; Guardia Civil',
  FR: 'Elysee; Élysée; Quai d’Orsay',
  GB: 'Scotland Yard; House of Commons; House of Lords; MI5; MI6; Foreign Office; Downing Street; Whitehall; Sinn Fein; Sinn Féin; IRA; Irish Republican Army; Bank of England; British Transport Police',
  HT: 'Tonton Macoutes; Lavalas',
  IE: 'Dail; Dáil; Fianna Fail; Fine Gael; Garda',
  IL: 'Knesset; Mossad; Shin Bet; Likud; IDF; Israel Defense Forces',
  IN: 'Lok Sabha; Rajya Sabha; Bharatiya Janata Party; BJP',
  IR: 'Majlis; Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; IRGC; Mujahedin-e Khalq',
  JP: 'Aum Shinrikyo',
  KE: 'KANU',
  KH: 'Khmer Rouge',
  LB: 'Hezbollah; Hizbollah; Hizballah; Hezbullah; Phalange',
  LK: 'LTTE; Tamil Tigers; Liberation Tigers of Tamil Eelam',
  MX: 'Zapatistas; EZLN',
  MZ: 'RENAMO; FRELIMO',
  NG: 'Boko Haram; MEND',
  NI: 'Sandinistas; Contras',
  NP: 'Nepali Congress',
  PE: 'Shining Path; Sendero Luminoso; Tupac Amaru',
  PH: 'Abu Sayyaf; Moro Islamic Liberation Front; MILF; New People’s Army',
  PK: 'ISI; Inter-Services Intelligence; Pakistan People’s Party',
  PL: 'Sejm',
  PS: 'Hamas; Fatah; PLO; Palestine Liberation Organization; Islamic Jihad; Palestinian Authority; Palestinian Islamic Jihad',
  RU: 'Duma; State Duma; Federation Council; FSB; KGB; Kremlin; Gazprom',
  RW: 'RPF; Rwandan Patriotic Front; Interahamwe',
  SD: 'Janjaweed',
  SL: 'Revolutionary United Front; RUF',
  SO: 'al-Shabaab; Al-Shabaab; al Shabaab; Al Shabaab',
  SS: 'SPLA; SPLM',
  SV: 'FMLN; Farabundo Marti National Liberation Front',
  TR: 'PKK; Kurdistan Workers’ Party; AKP',
  UA: 'Verkhovna Rada; Rada',
  UG: 'Lord’s Resistance Army; LRA',
  US: 'Pentagon; FBI; CIA; White House; State Department; Capitol Hill; Federal Reserve; National Security Agency; NSA; Democratic National Committee; Republican National Committee; Justice Department; Homeland Security; Treasury Department',
  XK: 'Kosovo Liberation Army; KLA',
  YE: 'Houthis; Houthi',
  ZA: 'ANC; African National Congress; Inkatha',
  ZW: 'ZANU-PF; Zanu-PF',
}

const byName: ReadonlyMap<string, string> = new Map(Object.entries(BODIES).flatMap(([code, names]) => names.split('; ').map((name): [string, string] => [keyOf(name), code])))

function keyOf(name: string): string {
  return name.replace(/^the /i, '').replaceAll("'", '’').replaceAll('.', '')
}

/** The country of a body or movement that belongs to one, or null. @param name as printed, determiner or not */
export const bodyCountry = (name: string): string | null => byName.get(keyOf(name)) ?? null
