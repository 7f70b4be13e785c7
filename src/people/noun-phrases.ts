import { fact, type EntityKind, type Lexeme, type MentionedDocument, type Token } from '../document'
import type { LanguagePack, NounWord } from '../languages'
import { chunksOf, type Chunk } from './chunks'
import type { Draft } from './draft'

/** A chain "the aide of the head of the office of …" is followed this far. */
const MAX_CHAIN = 4
const ALONE: NounWord = { cls: 'group', plural: true, gender: null, lemma: 'many', takesFor: false }
const AGED = /-year-old(s?)$/

/** The noun phrases that stand for somebody who could speak or act, in order of position. */
export function nounPhraseDrafts(doc: MentionedDocument, nameAt: Int32Array, pack: LanguagePack): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of doc.sentences) {
    const chunks = chunksOf(doc, sentence, nameAt, pack).map((chunk) => withoutVerb(doc, chunk, pack))
    const words = chunks.map((chunk) => (chunk.name >= 0 ? null : nounOf(doc.tokens[chunk.head]!, pack)))
    const ends = chainEnds(doc, chunks, words)
    chunks.forEach((chunk, k) => {
      const owner = ownerOf(doc, chunk, nameAt, pack)
      if (owner) drafts.push(owner)
      const draft = draftOf(doc, chunk, words[k] ?? null, ends[k]!, nameAt, pack)
      if (draft) drafts.push(draft)
    })
  }
  return drafts
}

/** "The ad targets …": a head that no list knows after a noun that they know is a verb misread. */
function withoutVerb(doc: MentionedDocument, chunk: Chunk, pack: LanguagePack): Chunk {
  if (chunk.verbless < 0 || chunk.name >= 0) return chunk
  const head = doc.tokens[chunk.head]!
  const noun = nounOf(doc.tokens[chunk.verbless]!, pack)
  const next = doc.tokens[chunk.end]
  if (!noun || nounOf(head, pack) || head.text !== head.lower || /^(?:VERB|AUX)$/.test(next?.pos ?? '')) return chunk
  if (noun.plural === /[^s]s$/.test(head.lower)) return chunk
  return { ...chunk, end: chunk.verbless + 1, head: chunk.verbless }
}

/** What the head noun stands for, from the lexicon or from its ending; null where nothing tells. */
export function nounOf({ lexeme, pos }: Token, pack: LanguagePack): NounWord | null {
  const known = listedNoun(lexeme, pack)
  if (known !== null) return known
  if (pos === 'NUM') return { cls: 'quantity', plural: lexeme.lower !== 'one', gender: null, lemma: lexeme.lower, takesFor: false }
  return pos === 'PROPN' ? properByEnding(lexeme) : byEnding(lexeme)
}

/** What the lexicon has for the word, or for its last part. */
const listedNoun = fact(({ lower }, pack: LanguagePack): NounWord | null => {
  const known = pack.nouns.get(lower)
  if (known) return known
  if (pack.determiners.standAlone.has(lower)) return ALONE
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return null
  const aged = AGED.exec(lower)
  if (aged) return { cls: 'person', plural: aged[1] === 's', gender: null, lemma: lower, takesFor: false }
  return pack.nouns.get(lower.slice(hyphen + 1)) ?? null
})

const byEnding = fact((lexeme) => endingOf(lexeme, false))
const properByEnding = fact((lexeme) => endingOf(lexeme, true))

function endingOf({ lower }: Lexeme, proper: boolean): NounWord | null {
  const word = (plural: boolean, gender: NounWord['gender'] = null): NounWord => ({ cls: 'person', plural, gender, lemma: lower, takesFor: false })
  if (lower.length < 6) return null
  if (/(?:woman|women)$/.test(lower)) return word(lower.endsWith('men'), 'she')
  if (/(?:sman|smen|[cs]hm[ae]n|[dlnt]m[ae]n)$/.test(lower)) return word(lower.endsWith('men'))
  if (/(?:ist|ists|crat|crats|ologer|ologers|ician|icians|arian|arians)$/.test(lower)) return word(lower.endsWith('s'))
  // Nationals, believers and party members: Americans, Pakistanis, Alaskans.
  if (proper && /(?:ans|ese|ites|ims|ians|crats)$/.test(lower)) return word(true)
  return null
}

/** By chunk, where its phrase ends with all of "of …" (exclusive token); made from the right, so linear. */
function chainEnds(doc: MentionedDocument, chunks: readonly Chunk[], words: readonly (NounWord | null)[]): Int32Array {
  const ends = Int32Array.from(chunks, (chunk) => chunk.end)
  const depth = new Int32Array(chunks.length)
  for (let k = chunks.length - 2; k >= 0; k--) {
    const chunk = chunks[k]!
    const next = chunks[k + 1]!
    if (next.first !== chunk.end + 1 || depth[k + 1]! >= MAX_CHAIN || chunk.name >= 0) continue
    const link = doc.tokens[chunk.end]!.lower
    const word = words[k]
    if (link === 'of' || (word?.takesFor && (link === 'for' || link === 'at'))) {
      ends[k] = ends[k + 1]!
      depth[k] = depth[k + 1]! + 1
    }
  }
  return ends
}

function draftOf(doc: MentionedDocument, chunk: Chunk, word: NounWord | null, end: number, nameAt: Int32Array, pack: LanguagePack): Draft | null {
  const { tokens } = doc
  if (chunk.name >= 0 || leadsName(doc, chunk, nameAt)) return null
  const noun = word?.cls === 'quantity' ? quantified(doc, chunk, end, nameAt, pack) : word
  if (!noun && !isProminent(tokens, chunk.first, end, pack)) return null
  const head = tokens[chunk.head]!
  return {
    start: tokens[chunk.first]!.start, end: tokens[end - 1]!.end,
    form: 'noun phrase', kind: kindOf(noun),
    firstToken: chunk.first, endToken: end, headToken: head.index,
    gender: noun?.gender ?? null, plural: noun ? noun.plural : head.pos === 'NOUN' && /[^s]s$/.test(head.lower),
    name: -1, country: null, pronoun: null, noun, determiner: chunk.determiner,
  }
}

/** "the company" of "the company’s spokesman". */
function ownerOf(doc: MentionedDocument, chunk: Chunk, nameAt: Int32Array, pack: LanguagePack): Draft | null {
  if (chunk.owner < 0 || nameAt[chunk.owner]! >= 0) return null
  const word = nounOf(doc.tokens[chunk.owner]!, pack)
  if (!word || word.cls === 'quantity') return null
  const determiner = /^the$/i.test(doc.tokens[chunk.first]!.text) ? 'definite' : chunk.determiner
  const bare: Chunk = { ...chunk, end: chunk.owner + 1, head: chunk.owner, owner: -1, name: -1, determiner }
  return draftOf(doc, bare, word, bare.end, nameAt, pack)
}

/** "Secretary" of "Secretary of State John Kerry" is the start of a title, no phrase of its own. */
function leadsName(doc: MentionedDocument, chunk: Chunk, nameAt: Int32Array): boolean {
  const { tokens } = doc
  const head = tokens[chunk.head]!
  if (head.text === head.lower || !/^(?:of|for)$/.test(tokens[chunk.end]?.lower ?? '')) return false
  for (let i = chunk.end + 1; i < chunk.end + 6 && tokens[i] && /^(?:the$|\p{Lu})/u.test(tokens[i]!.text); i++) {
    if (nameAt[i]! >= 0 && doc.names[nameAt[i]!]!.type === 'person') return i > chunk.end + 1
  }
  return false
}

/** "45 percent of voters" stands for voters; "percent" alone for people only where it acts. */
function quantified(doc: MentionedDocument, chunk: Chunk, end: number, nameAt: Int32Array, pack: LanguagePack): NounWord | null {
  if (end > chunk.end) {
    for (let i = chunk.end + 1; i < end; i++) {
      const cls = nameAt[i]! < 0 ? pack.nouns.get(doc.tokens[i]!.lower)?.cls : undefined
      if (cls === 'person' || cls === 'group') return doc.tokens[chunk.head]!.lower === 'one' ? { ...ALONE, cls: 'person', plural: false } : ALONE
    }
    return null
  }
  return isProminent(doc.tokens, chunk.first, end, pack) ? ALONE : null
}

function kindOf(noun: NounWord | null): EntityKind {
  if (noun?.cls === 'person') return noun.plural ? 'group' : 'person'
  if (noun?.cls === 'group') return 'group'
  if (noun?.cls === 'organization') return 'organization'
  return 'unknown'
}

/** Whether a phrase stands where a speaker would: before a verb, after a verb of saying, after "according to". */
export function isProminent(tokens: readonly Token[], first: number, end: number, pack: LanguagePack): boolean {
  const next = tokens[end]
  if (next && (next.pos === 'VERB' || next.pos === 'AUX')) return true
  const after = tokens[end + 1]
  if (next?.pos === 'ADV' && after && (after.pos === 'VERB' || after.pos === 'AUX')) return true
  const before = tokens[first - 1]
  if (!before) return false
  if (before.lower === 'to' && tokens[first - 2]?.lower === 'according') return true
  const cue = pack.cues.verbs.get(before.lower)
  return cue !== undefined && (cue.form === 'past' || cue.form === 'third')
}
