// What the recipes share: finding the articles, and printing a table.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

/** The articles to work on: each file that is named, else those that come with onrecord. */
export function articles(files) {
  if (files.length > 0) return files.map((file) => ({ text: readFileSync(file, 'utf8'), source: { id: file } }))
  if (!existsSync(CORPUS)) {
    console.error('Name the articles to read, as text files: the ones that come with onrecord lie only in its checkout.')
    process.exit(2)
  }
  return readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort().map((id) => {
    const { title, published } = JSON.parse(readFileSync(join(CORPUS, id, 'about.json'), 'utf8'))
    return { text: readFileSync(join(CORPUS, id, 'article.txt'), 'utf8'), source: { id, ...(title && { title }), ...(published && { published }) } }
  })
}

/** Prints rows under their headings, numbers to the right. */
export function table(headings, rows) {
  const all = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, i) => Math.max(...all.map((row) => row[i].length)))
  for (const row of all) console.log(row.map((cell, i) => (/^[\d.]+%?$/.test(cell) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd())
}
