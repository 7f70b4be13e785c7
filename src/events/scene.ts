import { firstEndingAfter, type AttributedDocument, type Range } from '../document'
import type { LanguagePack } from '../languages'
import { eventLexicon, type EventLexicon } from './lexicon'

/** A document with what the search for events looks up by token. Each array holds an index, or -1. */
export interface Scene {
  readonly doc: AttributedDocument
  readonly pack: LanguagePack
  readonly lexicon: EventLexicon
  /** What each token's word may be, as bits; see marks.ts. */
  readonly marks: Uint8Array
  readonly dateAt: Int32Array
  readonly countryAt: Int32Array
  readonly nameAt: Int32Array
  /** The outermost mention whose head is the token. */
  readonly mentionAt: Int32Array
  readonly namedEventAt: Int32Array
  /** The innermost quotation that the token stands in, marks included. */
  readonly quotationAt: Int32Array
}

/** Lays out the layers of a document by token. Linear in tokens and mentions. */
export function sceneOf(doc: AttributedDocument, pack: LanguagePack): Scene {
  const lexicon = eventLexicon(pack)
  const mentionAt = new Int32Array(doc.tokens.length).fill(-1)
  for (const mention of doc.mentions) {
    const known = mentionAt[mention.headToken]
    if (known === undefined) continue
    const held = known >= 0 ? doc.mentions[known]! : null
    // Of two mentions with one head, the one that is resolved says more.
    if (!held || (held.entity === null && mention.entity !== null)) mentionAt[mention.headToken] = mention.index
  }
  return {
    doc, pack, lexicon, marks: marksByToken(doc, lexicon), mentionAt,
    dateAt: byToken(doc, doc.dateMentions), countryAt: byToken(doc, doc.countryMentions), nameAt: byToken(doc, doc.names), namedEventAt: byToken(doc, doc.namedEvents),
    quotationAt: byToken(doc, doc.quotations),
  }
}

function marksByToken({ tokens }: AttributedDocument, { marks }: EventLexicon): Uint8Array {
  const of = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) of[i] = marks.get(tokens[i]!.lower) ?? 0
  return of
}

function byToken(doc: AttributedDocument, ranges: readonly Range[]): Int32Array {
  const at = new Int32Array(doc.tokens.length).fill(-1)
  const { tokens } = doc
  for (let index = 0; index < ranges.length; index++) {
    const { start, end } = ranges[index]!
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) at[i] = index
  }
  return at
}
