import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'

/** The shipped articles. */
export const articles = (): string[] =>
  readdirSync('corpus', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => readFileSync(`corpus/${name}/article.txt`, 'utf8'))

/** Pieces of the shipped articles of about a length, each cut at a paragraph's end. */
export function pieces(length: number): string[] {
  return articles().flatMap((article) => {
    const parts: string[] = []
    let part = ''
    for (const paragraph of article.split('\n')) {
      part += `${paragraph}\n`
      if (part.length >= length) {
        parts.push(part)
        part = ''
      }
    }
    return parts.length === 0 ? [part] : parts
  })
}

/** Writes a file of JSON lines with any number of documents, the texts taken in turn, each made its own by its number. */
export async function writeDocuments(path: string, number: number, texts: readonly string[]): Promise<void> {
  const file = createWriteStream(path)
  for (let i = 0; i < number; i++) {
    const line = `${JSON.stringify({ id: `d${i}`, text: `Report ${i}\n${texts[i % texts.length]}` })}\n`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
