/** Invented news: sentences by templates, the same for the same seed. Nobody of these names said any of it. */
export interface GeneratedArticle {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly text: string
  readonly said: readonly GeneratedQuote[]
}

/** What an article's template put in. */
export interface GeneratedQuote { readonly words: string; readonly speaker: string; readonly title: string; readonly country: string; readonly named: readonly string[] }

const list = (words: string): readonly string[] => words.split(' ')
const FIRST = list('Ann Bela Carl Dina Emil Fatima Georg Hana Ivan Jana Karim Lena Marta Nadia Oscar Petra Quentin Rosa Simon Tara Ulrich Vera Wanda Xenia Yusuf Zora')
const LAST = list('Abbott Brandt Castell Dragan Ekberg Farkas Gruber Halloran Ivanek Jansen Keller Lindqvist Moreau Novak Okafor Petrov Quist Renner Sandoval Tanaka Ulmer Varga Weiss Yilmaz Zeman Aldana Borg Cermak Duarte Eriksen')
const NOUNS = list('climate budget border railway harbour election hospital school pension energy water forest market factory bridge treaty court police army farm fishery museum airport housing wage tax debt export import grain gas coal wind solar nuclear satellite research vaccine drought flood storm harvest currency bank loan strike union reform inquiry verdict ceasefire summit embassy visa refugee language church festival stadium theatre library broadband privacy spectrum merger tariff quota subsidy patent licence fleet convoy base missile drone')
const WAYS = list('slowly quickly fairly openly quietly firmly jointly gradually carefully publicly honestly cheaply badly early late together')
const ACTS = list('protect finance rebuild postpone review defend expand abandon support question regulate modernise discuss privatise inspect settle measure simplify')
const COUNTRIES = [['FR', 'France'], ['DE', 'Germany'], ['CN', 'China'], ['RU', 'Russia'], ['JP', 'Japan'], ['BR', 'Brazil'], ['KE', 'Kenya'], ['IN', 'India'], ['PL', 'Poland'], ['CL', 'Chile']] as const
const TITLES = ['Foreign Minister', 'Prime Minister', 'Finance Minister', 'President', 'Mayor', 'Senator', 'Ambassador']

/** A small generator of numbers that are the same for the same seed (mulberry32). */
export function dice(seed: number): { upTo(most: number): number; of<T>(items: readonly T[]): T } {
  let state = seed >>> 0
  const upTo = (most: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
  return { upTo, of: (items) => items[upTo(items.length)]! }
}

type Dice = ReturnType<typeof dice>

const CLAUSES: readonly ((d: Dice, country: string) => string)[] = [
  (d, c) => `the ${d.of(NOUNS)} of ${c} must be seen beside its ${d.of(NOUNS)}`,
  (d) => `we will ${d.of(ACTS)} the ${d.of(NOUNS)} ${d.of(WAYS)}`,
  (d) => `nobody has to ${d.of(ACTS)} ${2 + d.upTo(90)} ${d.of(NOUNS)} plans ${d.of(WAYS)}`,
  (d, c) => `${c} knows what the ${d.of(NOUNS)} ${d.of(NOUNS)} costs, some ${10 + d.upTo(900)} million a year`,
  (d) => `the ${d.of(NOUNS)} and the ${d.of(NOUNS)} belong ${d.of(WAYS)} in one law`,
  (d) => `there is no ${d.of(NOUNS)} without a ${d.of(NOUNS)}`,
  (d, c) => `I told ${c} that the ${d.of(NOUNS)} would not ${d.of(ACTS)} itself`,
  (d) => `it took ${2 + d.upTo(30)} years to ${d.of(ACTS)} this ${d.of(NOUNS)}`,
]
const JOINTS = [', and ', ', but ', '; after all ', ', so ', ' because ']
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function quote(d: Dice): GeneratedQuote {
  const first = d.of(FIRST)
  const last = d.of(LAST)
  // A name's title and country are always the same: they follow from its letters.
  const fixed = dice(first.charCodeAt(0) * 1000 + last.charCodeAt(0) * 31 + last.length)
  const [, country] = fixed.of(COUNTRIES)
  const [code, about] = d.of(COUNTRIES)
  const words = capital(Array.from({ length: 1 + d.upTo(3) }, () => d.of(CLAUSES)(d, about)).reduce((all, next) => all + d.of(JOINTS) + next))
  return { words, speaker: `${first} ${last}`, title: fixed.of(TITLES), country: COUNTRIES.find(([, name]) => name === country)![0], named: words.includes(about) ? [code] : [] }
}

const nameOf = (code: string): string => COUNTRIES.find(([known]) => known === code)![1]

/** An article of five quotes; one in ten has a quote of an earlier article once more. */
export function generatedArticle(number: number): GeneratedArticle {
  const d = dice(number + 1)
  const said = Array.from({ length: 5 }, () => quote(d))
  if (number >= 10 && number % 10 === 0) said[4] = quote(dice(number - 9 + 1))
  const published = new Date(Date.UTC(2010, 0, 1 + d.upTo(3650))).toISOString().slice(0, 10)
  const title = `${capital(d.of(NOUNS))} and ${d.of(NOUNS)} in ${d.of(COUNTRIES)[1]}`
  const paragraphs = said.map(({ words, speaker, title: office, country }) => (
    `“${words},” ${nameOf(country)}’s ${office} ${speaker} said on Tuesday. The ${d.of(NOUNS)} was ${2 + d.upTo(40)} years old, and the ${d.of(NOUNS)} stood beside it.`
  ))
  return { id: `g${number}`, title, published, text: [title, ...paragraphs].join('\n\n'), said }
}

