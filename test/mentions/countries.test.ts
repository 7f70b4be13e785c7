import { mentioned } from './mentioned'

/** "Russia=RU/name" for every mention, in order. */
const found = (text: string, published?: string): string[] => {
  const doc = mentioned(text, published)
  return doc.countryMentions.map(({ start, end, code, form }) => `${doc.text.slice(start, end)}=${code}/${form}`)
}
const rules = (text: string): string[] => mentioned(text).countryMentions.map(({ code, rule }) => `${code} ${rule}`)

describe('names', () => {
  test.each([
    ['Troops crossed from Russia into Ukraine on Monday.', ['Russia=RU/name', 'Ukraine=UA/name']],
    ['The Democratic Republic of the Congo closed its border with Rwanda.', ['Democratic Republic of the Congo=CD/name', 'Rwanda=RW/name']],
    ['The Ivory Coast and Côte d’Ivoire are one country.', ['Ivory Coast=CI/name', 'Côte d’Ivoire=CI/name']],
    ['Burma, or Myanmar, held a vote.', ['Burma=MM/name', 'Myanmar=MM/name']],
    ['Players from England, Scotland, Wales and Northern Ireland met.', ['England=GB/name', 'Scotland=GB/name', 'Wales=GB/name', 'Northern Ireland=GB/name']],
    ['Officials in South Sudan and Sudan agreed.', ['South Sudan=SS/name', 'Sudan=SD/name']],
    ['The People’s Republic of China was founded in 1949.', ['People’s Republic of China=CN/name']],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea took part.', ['Guinea=GN/name', 'Guinea-Bissau=GW/name', 'Equatorial Guinea=GQ/name', 'Papua New Guinea=PG/name']],
    ['Türkiye and Turkey are spellings of one name.', ['Türkiye=TR/name', 'Turkey=TR/name']],
    ['He flew to Kosovo, Taiwan and Hong Kong.', ['Kosovo=XK/name', 'Taiwan=TW/name', 'Hong Kong=HK/name']],
    ['Aid reached the Palestinian territories and East Timor.', ['Palestinian territories=PS/name', 'East Timor=TL/name']],
    ['A New Zealand-born nurse works in south Korea.', ['New Zealand=NZ/name', 'south Korea=KR/name']],
    ['FLOODS HIT CHINA AND SOUTH KOREA', ['CHINA=CN/name', 'SOUTH KOREA=KR/name']],
    ['The bank moved from Swaziland to Holland.', ['Swaziland=SZ/name', 'Holland=NL/name']],
  ])('%s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
})

describe('abbreviations', () => {
  test.each([
    ['The U.S. and the UK signed; the USA followed.', ['U.S.=US/abbreviation', 'UK=GB/abbreviation', 'USA=US/abbreviation']],
    ['The PRC’s president met a delegation from the UAE.', ['PRC=CN/abbreviation', 'UAE=AE/abbreviation']],
    ['U.S.-led forces and a UK-based charity left.', ['U.S.=US/abbreviation', 'UK=GB/abbreviation']],
    ['The DPRK said the RoK had fired first.', ['DPRK=KP/abbreviation', 'RoK=KR/abbreviation']],
    ['They told us so, and Us was the title.', []],
    ['Aid worth US$58 million was promised.', []],
    ['The crash closed U.S. Highway 82.', []],
    ['The phone has 16 GB of memory.', []],
    ['CONTACT US', []],
  ])('%s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
})

describe('demonyms', () => {
  test.each([
    ['Chinese and Ukrainian officials met the Iraqis.', ['Chinese=CN/demonym', 'Ukrainian=UA/demonym', 'Iraqis=IQ/demonym']],
    ['Russian-Chinese relations improved.', ['Russian=RU/demonym', 'Chinese=CN/demonym']],
    ['A Sino-Russian pact followed the Anglo-Irish one.', ['Sino=CN/demonym', 'Russian=RU/demonym', 'Anglo=GB/demonym', 'Irish=IE/demonym']],
    ['Two Frenchmen, a Dane and three Swedes were rescued.', ['Frenchmen=FR/demonym', 'Dane=DK/demonym', 'Swedes=SE/demonym']],
    ['Turkish Cypriots and Greek Cypriots voted.', ['Turkish Cypriots=CY/demonym', 'Greek Cypriots=CY/demonym']],
    ['A North Korean diplomat met a South Korean one.', ['North Korean=KP/demonym', 'South Korean=KR/demonym']],
    ['They polish the silver and dance.', []],
    ['An anti-American rally was held.', ['American=US/demonym']],
    ['The Indo-Pacific and Franco-phobic remarks.', []],
  ])('%s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
})

describe('what only looks like a country', () => {
  test.each([
    ['He drove through New Mexico and New Jersey to New England.'],
    ['Ships crossed the Indian Ocean and the South China Sea.'],
    ['Latin American and South American leaders stayed away.'],
    ['French fries, Swiss cheese and a Turkish bath.'],
    ['A turkey was served on china.'],
    ['Scientists tested guinea pigs and Guinea pigs.'],
    ['He flew with American Airlines and reads the China Daily.'],
    ['She speaks French and wrote it in Spanish.'],
    ['The English-speaking and Spanish-language press.'],
    ['The mayor of Lebanon, Pa., and a man from Peru, Indiana, spoke.'],
    ['The Prince of Wales visited New South Wales.'],
    ['The Jersey City council met near the Jersey Shore.'],
    ['The Cleveland Indians beat the visitors.'],
    ['A Palestine, Texas, officer spoke. The officer has lived in Palestine for years.'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('persons', () => {
  test('a surname is no country, in full and alone', () => {
    expect(found('Michael Jordan retired from the Chicago Bulls. Jordan said he was tired.')).toEqual([])
  })
  test('the country keeps its name beside a preposition', () => {
    expect(found('King Abdullah of Jordan spoke in Jordan on Monday.').map((mention) => mention.split('=')[1])).toContain('JO/name')
  })
})

describe('words that several countries share', () => {
  test.each([
    ['Leaders of Ukraine, Georgia and Moldova met.', 'GE georgia-by-neighbours'],
    ['Police in Tbilisi said on Monday that Georgia had closed the border.', 'GE georgia-by-document'],
    ['Kinshasa and Goma are calm. Congo held a vote.', 'CD congo-by-document'],
    ['The Republic of Congo, or Congo-Brazzaville, is small. Congo held a vote.', 'CG congo-by-document'],
    ['The Korean economy grew.', 'KR korea-by-document'],
    ['In North Korea, Pyongyang residents sang. The Korean leader watched.', 'KP korea-by-document'],
    ['Roseau is the capital of Dominica. The Dominican prime minister spoke.', 'DM dominican-by-document'],
    ['The Dominican Republic won. Dominican fans sang.', 'DO dominican-by-document'],
  ])('%s', (text, want) => {
    expect(rules(text)).toContain(want)
  })
  test.each([['Voters in Georgia and Florida chose a governor.'], ['Atlanta lies in Georgia.'], ['The University of Georgia hired a coach.']])('no country: %s', (text) => {
    expect(rules(text)).toEqual([])
  })
})

describe('metonyms', () => {
  test.each([
    ['The Kremlin declined to comment.', 'RU seat-of-power'],
    ['The White House denied it.', 'US seat-of-power'],
    ['Downing Street said nothing.', 'GB seat-of-power'],
    ['Beijing said it would respond.', 'CN capital-acts'],
    ['Moscow has repeatedly denied the report.', 'RU capital-acts'],
    ['We appreciate Beijing’s measured and impartial stance.', 'CN capital-possessive'],
    ['Relations with Tehran have worsened.', 'IR capital-relation'],
    ['Washington urged Pyongyang to return to the table.', 'KP capital-relation'],
  ])('%s', (text, want) => {
    expect(rules(text)).toContain(want)
  })
  test.each([
    ['He arrived in Beijing on Tuesday.'],
    ['A spokesman in Moscow said that flights were late.'],
    ['Beijing’s streets were empty.'],
    ['Paris is lovely in spring.'],
    ['George Washington crossed the river.'],
  ])('a city: %s', (text) => {
    expect(rules(text)).toEqual([])
  })
})

test('offsets are into the text, in order, without overlaps', () => {
  const doc = mentioned('U.S.-South Korea talks: the U. S. and S. Korea, N. Korea, Bosnia-Herzegovina and Trinidad & Tobago.')
  expect(doc.countryMentions.map(({ start, end }) => doc.text.slice(start, end))).toEqual(['U.S.', 'South Korea', 'U. S.', 'S. Korea', 'N. Korea', 'Bosnia-Herzegovina', 'Trinidad & Tobago'])
})
