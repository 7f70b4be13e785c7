/** A text to read; `number` goes back with the answer. */
export interface Question { readonly number: number; readonly text: string; readonly published: string | null }

/** What was found in it, as files to show and to keep; or why nothing was. */
export type Answer =
  | { readonly number: number; readonly page: string; readonly record: string; readonly summary: string; readonly milliseconds: number }
  | { readonly number: number; readonly reason: string }
