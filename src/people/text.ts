import type { MentionedDocument } from '../document'
import type { LanguagePack } from '../languages'
import type { Draft } from './draft'

/** What the steps of this room share of one document. */
export interface PeopleText {
  readonly doc: MentionedDocument
  readonly pack: LanguagePack
  /** By token, the name that it belongs to, or -1. */
  readonly nameAt: Int32Array
  /** In order of position, outer before inner. */
  readonly drafts: readonly Draft[]
  /** By draft, the innermost quotation, or -1. */
  readonly quotations: Int32Array
  /** By token, the longest noun phrase that begins there (index of its draft), or -1. */
  readonly phraseAt: Int32Array
  /** By token, the longest noun phrase whose last token it is, or -1. */
  readonly phraseEndingAt: Int32Array
}

/** Gathers what the steps share; see {@link PeopleText}. */
export function peopleText(doc: MentionedDocument, pack: LanguagePack, nameAt: Int32Array, drafts: readonly Draft[], quotations: Int32Array): PeopleText {
  const phraseAt = new Int32Array(doc.tokens.length).fill(-1)
  const phraseEndingAt = new Int32Array(doc.tokens.length).fill(-1)
  drafts.forEach((draft, index) => {
    if (draft.form !== 'noun phrase') return
    const last = draft.endToken - 1
    if (phraseAt[draft.firstToken]! < 0) phraseAt[draft.firstToken] = index
    if (phraseEndingAt[last]! < 0) phraseEndingAt[last] = index
  })
  return { doc, pack, nameAt, drafts, quotations, phraseAt, phraseEndingAt }
}
