import type { MentionedDocument } from '../../src/document'
import { packFor } from '../../src/languages'
import { mention } from '../../src/mentions'
import { quote } from '../../src/quotations'
import { readText } from '../../src/read'
import { tokeniseDocument } from '../../src/tokens'

/** The text through every stage up to its mentions, as extract() does it. */
export function mentioned(text: string, published?: string, language = 'en'): MentionedDocument {
  const pack = packFor(language)
  const read = readText(text, published === undefined ? {} : { published })
  return mention(quote(tokeniseDocument({ ...read, language }, pack)), pack)
}
