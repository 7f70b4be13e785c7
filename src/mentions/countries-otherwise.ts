import { after, before, isCapital, modifies } from './countries-beside'
import type { CountryEvidence } from './countries-evidence'
import type { CountryHit } from './countries-phrases'

/** Whether a country word means something else here. @param word the hit's words, joined by a space */
export type Check = (hit: CountryHit, evidence: CountryEvidence, word: string) => boolean

/** Words with a meaning of their own: what they need beside them to be the country. */
export const isOther: Check = (hit, evidence, word) => OTHERWISE.get(word)?.(hit, evidence, word) ?? false

/** Whether the document names the country by nothing but this word. */
const alone: Check = ({ phrase }, { codes, phrases }, word) => (codes.get(phrase.code ?? '') ?? 0) <= (phrases.get(word) ?? 0)

const gigabytes: Check = (hit, evidence, word) => alone(hit, evidence, word) || /^\p{N}/u.test(before(hit, evidence)?.text ?? '')

const OTHERWISE: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['pole', (hit, evidence) => after(hit, evidence)?.lower === 'position'],
  // "Polish the silver"
  ['polish', (hit, evidence) => after(hit, evidence)?.pos === 'DET' || after(hit, evidence)?.pos === 'PRON'],
  // Gigabytes, games behind, initials.
  ['gb', gigabytes],
  ['g.b', gigabytes],
  ['car', alone],
  ['irish', (_hit, { seen, phrases }) => seen.has('notre') && seen.has('dame') && !phrases.has('ireland')],
  // "UK", as the University of Kentucky calls itself.
  ['uk', (hit, evidence, word) => evidence.seen.has('kentucky') && alone(hit, evidence, word)],
  // One word about birds may be chance; the country's other words are none.
  ['turkey', (hit, evidence, word) => evidence.turkeyBird > 1 && alone(hit, evidence, word)],
  // The airline goes without the article.
  ['emirates', (hit, evidence) => before(hit, evidence)?.lower !== 'the' || isCapital(after(hit, evidence))],
  ['jersey', (_hit, { phrases }) => !['guernsey', 'alderney', 'sark'].some((island) => phrases.has(island))],
  // The island, or what old friends have.
  ['reunion', (hit, { doc, codes }) => doc.text[hit.start + 1] !== 'é' && !['MU', 'MG', 'YT', 'FR', 'KM'].some((code) => codes.has(code))],
  // The image format.
  ['png', (hit, evidence) => IMAGES.has(after(hit, evidence)?.lower ?? '') || (before(hit, evidence)?.lower === 'a' && !modifies(after(hit, evidence)))],
])
const IMAGES: ReadonlySet<string> = new Set(['file', 'files', 'format', 'image', 'images'])
