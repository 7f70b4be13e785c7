import compromise from 'compromise/one'
import type { LanguagePack } from '../languages'

/** The kinds of compromise's abbreviations that stand before or inside names: Capt., Sept., Assn., Calif. */
const KINDS: ReadonlySet<string> = new Set(['Honorific', 'Month', 'Organization', 'Place'])
/** Words of those kinds that are not abbreviated at all. */
const WORDS: ReadonlySet<string> = new Set(['sir'])

let fromCompromise: ReadonlySet<string> | null = null

/** compromise's lexicon of abbreviations (its small entry, "one"): it knows American states, ranks and courtesy titles. */
function lexicon(): ReadonlySet<string> {
  const entries = Object.entries((compromise.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon)
  fromCompromise ??= new Set(entries.filter(([word, tags]) => [tags].flat().some((tag) => KINDS.has(tag)) && !WORDS.has(word)).map(([word]) => word))
  return fromCompromise
}

const NONE: ReadonlySet<string> = new Set()
const joined = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** All words of a language that own their full stop, lower case, without it: the pack's and, for English, compromise's. */
export function abbreviationsOf(pack: LanguagePack | null): ReadonlySet<string> {
  if (!pack) return NONE
  let all = joined.get(pack)
  if (!all) {
    all = pack.code === 'en' ? new Set([...pack.abbreviations, ...lexicon()]) : pack.abbreviations
    joined.set(pack, all)
  }
  return all
}
