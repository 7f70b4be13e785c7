import { firstEndingAfter, type AttributedDocument, type Range } from '../document'
import type { LanguagePack } from '../languages'
import { eventLexicon, type EventLexicon } from './lexicon'

/** A document with what the search for events looks up by token. Each array holds an index, or -1. */
export interface Scene {
  readonly doc: AttributedDocument
  readonly pack: LanguagePack
  readonly lexicon: EventLexicon
  readonly dateAt: Int32Array
  readonly countryAt: Int32Array
  readonly nameAt: Int32Array
  /** The outermost mention whose head is the token. */
  readonly mentionAt: Int32Array
  readonly namedEventAt: Int32Array
}

/** Lays out the layers of a document by token. Linear in tokens and mentions. */
export function sceneOf(doc: AttributedDocument, pack: LanguagePack): Scene {
  const mentionAt = new Int32Array(doc.tokens.length).fill(-1)
  for (const mention of doc.mentions) {
    const known = mentionAt[mention.headToken]
    if (known === undefined) continue
    const held = known >= 0 ? doc.mentions[known]! : null
    // Of two mentions with one head, the one that is resolved says more.
    if (!held || (held.entity === null && mention.entity !== null)) mentionAt[mention.headToken] = mention.index
  }
  return {
    doc, pack, lexicon: eventLexicon(pack), mentionAt,
    dateAt: byToken(doc, doc.dateMentions), countryAt: byToken(doc, doc.countryMentions), nameAt: byToken(doc, doc.names), namedEventAt: byToken(doc, doc.namedEvents),
  }
}

function byToken(doc: AttributedDocument, ranges: readonly Range[]): Int32Array {
  const at = new Int32Array(doc.tokens.length).fill(-1)
  ranges.forEach((range, index) => {
    for (let i = firstEndingAfter(doc.tokens, range.start); i < doc.tokens.length && doc.tokens[i]!.start < range.end; i++) at[i] = index
  })
  return at
}
