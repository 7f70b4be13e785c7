/**
 * English titles: what stands before a name, and the words around a role. Lower case, without the full stop, sorted.
 * Facts of English usage in newspapers, collected by hand for onrecord (MIT).
 */

/** Courtesy titles with the gender they show. They are no role: "Mr." is never listed among a person's titles. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map<string, 'he' | 'she' | null>([
  ['alhaja', 'she'], ['alhaji', 'he'], ['barr', null], ['barrister', null], ['begum', 'she'], ['cde', null], ['cik', 'she'], ['comrade', null], ['dame', 'she'], ['datin', 'she'], ['dato', 'he'], ['datuk', 'he'],
  ['deacon', 'he'], ['deaconess', 'she'], ['dr', null], ['encik', 'he'], ['engr', null], ['frau', 'she'], ['fräulein', 'she'], ['h.e', null], ['haji', 'he'], ['hajia', 'she'], ['hajiya', 'she'], ['hajj', 'he'],
  ['herr', 'he'], ['hon', null], ['ibu', 'she'], ['kumari', 'she'], ['lady', 'she'], ['lord', 'he'], ['madam', 'she'], ['madame', 'she'], ['mademoiselle', 'she'], ['master', 'he'],
  ['maulana', 'he'], ['messrs', 'he'], ['miss', 'she'], ['mister', 'he'], ['mlle', 'she'], ['mme', 'she'], ['monsieur', 'he'], ['mr', 'he'], ['mrs', 'she'], ['ms', 'she'], ['mx', null],
  ['mzee', 'he'], ['otunba', null], ['pak', 'he'], ['pandit', 'he'], ['puan', 'she'], ['señor', 'he'], ['señora', 'she'], ['sheikha', 'she'], ['shri', 'he'], ['signor', 'he'],
  ['signora', 'she'], ['sir', 'he'], ['smt', 'she'], ['sra', 'she'], ['sri', null], ['swami', 'he'], ['tuan', 'he'], ['tun', null], ['ustad', 'he'], ['ustaz', 'he'],
])

/** Titles written short before a name ("Sen. Cruz"), each with the noun it stands for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'], ['amb', 'ambassador'], ['asst', 'assistant'], ['atty', 'attorney'], ['brig', 'brigadier'], ['capt', 'captain'], ['cllr', 'councillor'], ['cmdr', 'commander'],
  ['col', 'colonel'], ['comr', 'commissioner'], ['cong', 'congressman'], ['cpl', 'corporal'], ['del', 'delegate'], ['det', 'detective'], ['fr', 'father'], ['gen', 'general'], ['gov', 'governor'],
  ['insp', 'inspector'], ['lt', 'lieutenant'], ['maj', 'major'], ['mp', 'mp'], ['msgr', 'monsignor'], ['pres', 'president'], ['prof', 'professor'], ['pte', 'private'], ['pvt', 'private'],
  ['rep', 'representative'], ['rev', 'reverend'], ['sec', 'secretary'], ['sen', 'senator'], ['sgt', 'sergeant'], ['st', 'saint'], ['supt', 'superintendent'], ['vp', 'vice-president'],
])

/** Words that join a title's parts: "Secretary of State", "Minister for Trade and Industry". */
export const TITLE_JOINERS = `and at de for in of on the to &`

/** Words before a role that belong to it: "former", "acting", "first vice". */
export const TITLE_MODIFIERS = `acting assistant associate chief co current deputy designate elected elect emeritus ex executive federal first foreign former general global head high
  incoming incumbent interim joint junior late lead longtime managing national newly-elected onetime outgoing permanent presumptive prime principal ranking retired
  senior sitting state then top veteran vice`

/** Roles that only one person holds at a time in what they govern: "the president" may then be resolved to the one known. */
export const SINGLE_ROLES = `archbishop ceo chairman chairwoman chancellor coach commissioner emperor executive governor head king leader manager mayor minister nominee owner
  pope premier president queen secretary sheriff speaker superintendent sultan`

/** Descriptions that news uses again for somebody just named: "the billionaire businessman", "the candidate". */
export const DESCRIPTIONS = `academic activist actor actress artist athlete author billionaire boss broadcaster businessman businesswoman candidate celebrity challenger chancellor
  chef cleric comedian comic commentator conservative contender cyclist defender democrat developer diplomat director doctor economist executive
  filmmaker financier footballer forward founder frontrunner goalkeeper golfer heiress hopeful incumbent industrialist investor journalist lady lawmaker
  lawyer leader legislator magnate midfielder mogul musician newcomer nominee novelist philanthropist pitcher player playwright poet politician professor
  puppeteer quarterback rapper reformer republican retiree scholar scientist showman singer socialist songwriter star statesman striker strongman
  superstar surgeon tycoon veteran winger writer`

/** Words that make a description one of a kind and no repetition: "the next president". */
export const UNREPEATED = `average best biggest eventual final first future greatest ideal last likely most next oldest only other perfect possible potential presumptive second third typical
  ultimate worst would-be youngest`

/** Heads of phrases that stand for an organization just named, whatever its name: "the company". */
export const ORGANIZATION_DESCRIPTIONS = `advocacy agency airline association automaker bank broadcaster business chain charity club company committee daily firm foundation group institution magazine maker manufacturer network
  newspaper nonprofit organisation organization outfit outlet paper publication publisher regulator retailer school site startup team union university watchdog website`

/** Courtesy titles that are a rank or a degree too, and so listed among a person's titles. */
export const RANKS = `dame dr lady lord sir`

/** What ministers are of: in "Transport Secretary" and "Secretary of State" the word is no organization. */
export const PORTFOLIOS = `agriculture aviation children climate commerce communications culture defence defense development digital economy education employment energy
  environment equality families finance fisheries foreign health home housing immigration industry information infrastructure innovation integration
  interior investment justice labor labour lands maritime mines natural petroleum planning power roads science security sport sports state sustainability
  technology tourism trade transport transportation treasury veterans water welfare women works youth`
