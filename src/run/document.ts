import type { SourceInfo } from '../records'

/** A document as it came in. */
export interface InputDocument {
  readonly text: string
  readonly source: SourceInfo
  /** Whether the text was read out of something else, so that the record must carry it. */
  readonly carried?: boolean
}

/** A document, with what to call it in messages, unique in a batch: its file, and its line or number where the file holds several. */
export type InputItem = InputDocument & {
  readonly name: string
  /** Whether it came through standard input, where its place tells nothing of it. */
  readonly piped?: boolean
}

/** Why there is no document; `missing` where the whole file could not be opened. */
export interface FailedItem {
  readonly name: string
  readonly reason: string
  readonly missing: boolean
}

/** What a page, feed or item tells of an article; empty is not told. */
export interface Article {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly source: SourceInfo
}

/** An article as a document: its title as the first paragraph, a blank line between paragraphs. @throws Error where it has no text */
export function articleDocument({ title, paragraphs, source }: Article): InputDocument {
  const own = title === '' || paragraphs[0] === title ? paragraphs : [title, ...paragraphs]
  if (own.length === 0) throw new Error('has no text')
  return { text: own.join('\n\n'), carried: true, source: { ...source, ...(title === '' ? {} : { title }) } }
}

/** What is told, without what is not. */
export const told = (source: { readonly [Name in keyof SourceInfo]: string | null | undefined }): SourceInfo =>
  Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value == null || value.trim() === '' ? [] : [[name, value.trim()]])))

/** White space as one space, none at the ends. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
