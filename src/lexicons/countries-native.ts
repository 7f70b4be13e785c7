import { countryIndex, plainWord, type CountryIndex, type CountryPhrase } from './countries'
import { caseForms } from './countries-cases'
import { NATIVE_CODES, NATIVE_NAMES } from './countries-native.data'

/**
 * Short names that ISO's lists lack. Facts of each language, collected for onrecord (MIT). Language → "CODE name/name" lists.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  ar: 'AE الإمارات|CZ التشيك|GB بريطانيا|US أمريكا/أميركا',
  bg: 'CZ Чехия|GB Великобритания/Британия/Англия|NL Холандия|PS Палестина|US САЩ/Америка/Съединените щати',
  cs: 'CZ Česko|GB Velká Británie/Británie/Anglie/Skotsko|PS Palestina|US USA/Spojené státy',
  da: 'GB England/Skotland|US De Forenede Stater',
  de: 'BY Weißrussland|GB England/Schottland|MD Moldau/Republik Moldau|MM Birma/Burma|PS Palästina',
  el: 'GB Βρετανία/Μεγάλη Βρετανία/Αγγλία|UA Ουκρανία|US ΗΠΑ/Ηνωμένες Πολιτείες',
  es: 'GB Gran Bretaña/Inglaterra/Escocia|KP Corea del Norte|KR Corea del Sur|LA Laos|NL Holanda|SY Siria|US EE.UU/EEUU/EE UU',
  fa: 'AE امارات|GB انگلیس/انگلستان|KP کره شمالی|KR کره جنوبی|PS فلسطین|SA عربستان|US آمریکا/امریکا|VN ویتنام',
  fi: 'FI Suomen/Suomessa/Suomesta/Suomeen/Suomelle/Suomea|GB Iso-Britannia/Britannia/Englanti/Skotlanti|KP Pohjois-Korea|KR Etelä-Korea|NL Hollanti/Alankomaat|US USA/Yhdysvallat/Yhdysvaltain/Yhdysvaltojen/Yhdysvalloissa/Yhdysvalloista/Yhdysvaltoihin',
  fr: "CD RDC/RD Congo|CZ Tchéquie|GB Grande-Bretagne/Angleterre/Écosse|MM Birmanie|TZ Tanzanie|US États-Unis/USA",
  he: 'GB בריטניה/אנגליה|KP צפון קוריאה|KR דרום קוריאה|PS פלסטין|SA סעודיה',
  hi: 'AE यूएई|GB ब्रिटेन/इंग्लैंड|PK पाकिस्तान|PS फिलिस्तीन|UA यूक्रेन|US अमेरिका',
  hr: 'AE UAE|GB Velika Britanija/Britanija/Engleska|PS Palestina|US SAD/Amerika/Sjedinjenih Američkih Država',
  hu: 'GB Nagy-Britannia/Anglia/Skócia|US USA/Egyesült Államok/Amerika',
  id: 'CN Tiongkok/Cina|CZ Ceko|GB Inggris|KP Korut|KR Korsel|US AS/Amerika',
  it: 'GB Gran Bretagna/Inghilterra/Scozia|MM Birmania/Myanmar|NL Olanda|PS Palestina|US Stati Uniti/USA|VA Vaticano',
  ja: 'CN 中国|GB 英国|IR イラン|KP 北朝鮮|KR 韓国|RU ロシア|SY シリア|US アメリカ/米国|VE ベネズエラ',
  ko: 'CZ 체코|KR 한국|RU 러시아|TR 튀르키예|TW 대만',
  nb: 'GB England/Skottland/Storbritannia|PS Palestina',
  nl: 'GB Groot-Brittannië/Engeland/Schotland|NL Holland|US VS/USA',
  pl: 'GB Brytania/Anglia/Szkocja|MM Birma|US USA',
  pt: 'GB Grã-Bretanha/Inglaterra/Escócia|IR Irã|NL Holanda|PS Palestina|US EUA|VN Vietnã',
  ro: 'GB Marea Britanie/Anglia/Scoția|MD Republica Moldova|NL Olanda|PS Palestina|US SUA/Statele Unite/Statelor Unite',
  ru: 'BY Белоруссия|CN Китай|GB Британия/Англия/Шотландия|KP Северная Корея|KR Южная Корея|PS Палестина|US Америка/США/Соединенные Штаты',
  sv: 'GB England/Skottland|MM Myanmar|PS Palestina|US Förenta staterna/Förenta staternas',
  tr: 'CZ Çekya|GB İngiltere/Britanya/İskoçya|PS Filistin|US Amerika',
  uk: 'GB Британія/Велика Британія/Англія/Шотландія|KP КНДР/Північна Корея|KR Південна Корея|US Америка/Сполучені Штати',
  vi: 'AE UAE|GB Anh|IR Iran|KP Bắc Triều Tiên|PS Palestine|SA Ả Rập Xê Út/Saudi Arabia|SY Syria|US Hoa Kỳ',
  zh: 'CN 中國|GB 英國|ID 印度尼西亚/印尼|KP 北韩/北韓|KR 韓國|RU 俄羅斯|TW 台湾/臺灣/台灣|US 美國',
}

/** Simplified characters of country names and what they are in traditional script. Facts of Chinese writing (MIT). */
const SIMPLIFIED = '国罗乌兰韩鲜湾卢缅马亚尔维纳宾纽诺爱奥麦叙约坚伦萨玛库买联苏刚达贝宁几内赞赛汤图冈圣岛顿济门义来龙纪莱东书临时'
const TRADITIONAL = '國羅烏蘭韓鮮灣盧緬馬亞爾維納賓紐諾愛奧麥敘約堅倫薩瑪庫買聯蘇剛達貝寧幾內贊賽湯圖岡聖島頓濟門義來龍紀萊東書臨時'
const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map([...SIMPLIFIED].map((character, i) => [character, TRADITIONAL[i]!]))

/** Languages whose marks tell words apart: their names must stand as they are spelled. */
const SPELLED: ReadonlySet<string> = new Set(['hi', 'vi'])

/** Names that mean something else too often in their language: given names, cities, common words. */
const UNSURE: ReadonlySet<string> = new Set(['granada', 'maurice', 'man', 'sao tome', '가나', '기니', '수단', '오만', '중화민국', 'مالي', 'عمان', '中非', 'ý', 'áo', 'مالی', 'עומאן', 'माली', 'ओमान'])

/** English names that are given names in any language. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['chad', 'georgia', 'jersey', 'jordan'])

/** Every name of the language with its code. */
export function nativeNames(language: string): [name: string, code: string][] {
  const codes = NATIVE_CODES.split(' ')
  const names: [string, string][] = []
  NATIVE_NAMES[language]?.split('|').forEach((forms, i) => {
    for (const form of forms.split('/')) if (form !== '') names.push([form, codes[i]!])
  })
  SHORT_NAMES[language]?.split('|').forEach((entry) => {
    for (const form of entry.slice(3).split('/')) names.push([form, entry.slice(0, 2)])
  })
  if (language === 'zh') for (const [name, code] of [...names]) names.push([[...name].map((character) => TRADITIONAL_OF.get(character) ?? character).join(''), code])
  return names.filter(([name]) => !UNSURE.has(name.toLowerCase()))
}

const made = new Map<string, CountryIndex>()

/**
 * Country names for a text in a language without a pack: its own names with their case endings, and beside them the
 * English names and abbreviations that are no given names. Made at the first call for the language.
 *
 * @param language ISO 639-1; of one that is not known only the English names come
 */
export function nativeIndex(language: string): CountryIndex {
  const ready = made.get(language)
  if (ready) return ready
  const index = new Map<string, CountryPhrase[]>()
  const add = (phrase: CountryPhrase): void => {
    const list = index.get(phrase.words[0]!)
    if (!list) index.set(phrase.words[0]!, [phrase])
    else if (!list.some(({ words }) => words.join(' ') === phrase.words.join(' '))) list.push(phrase)
  }
  for (const [name, code] of nativeNames(language)) {
    for (const form of caseForms(name, language)) add({ words: form.split(/\s+/).map(plainWord), code, kind: 'name', exact: SPELLED.has(language) || /^\p{Lu}{2,4}$/u.test(form) ? form.replaceAll(' ', '') : null })
  }
  for (const list of countryIndex().values()) {
    for (const phrase of list) {
      if ((phrase.kind === 'name' && !GIVEN_NAMES.has(phrase.words.join(' '))) || phrase.kind === 'abbreviation') add(phrase)
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  made.set(language, index)
  return index
}
