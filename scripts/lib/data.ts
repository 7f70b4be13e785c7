import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where gold data and scorers lie: beside the project, or where ONRECORD_SHARED says. They are not part of the project. */
export const SHARED = resolve(process.env['ONRECORD_SHARED'] ?? '../shared')

/** A gold document, as far as the scripts look at it. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  /** The document's date, under the name that the set gives it. */
  readonly published?: string
}

interface RawDocument {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly dct?: string
}

/** A gold set's file, or null where it isn't there. @param name such as "polnear/dev"; "set-train+dev" is both parts in one */
export function goldFile(name: string): string | null {
  const [first, ...others] = name.split('+')
  const parts = [first!, ...others.map((part) => first!.replace(/[^-]+$/, part))].map((part) => resolve(SHARED, 'data', `${part}.jsonl`))
  if (!parts.every((file) => existsSync(file))) return null
  return parts.length === 1 ? parts[0]! : joined(name, parts)
}

function joined(name: string, files: readonly string[]): string {
  mkdirSync('.cache/gold', { recursive: true })
  const out = resolve('.cache/gold', `${name.replaceAll('/', '-')}.jsonl`)
  writeFileSync(out, files.map((file) => `${readFileSync(file, 'utf8').trimEnd()}\n`).join(''))
  return out
}

/** Reads a gold set. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, text, date, dct } = JSON.parse(line) as RawDocument
    const published = /^\d{4}-\d{2}-\d{2}/.exec(date ?? dct ?? '')?.[0]
    return { id, text, ...(published === undefined ? {} : { published }) }
  })
}

/** The texts to measure speed on: the development articles of the gold data where they are, else the shipped corpus. */
export function developmentTexts(): string[] {
  const gold = goldFile('polnear/dev')
  if (gold !== null) return readGold(gold).map(({ text }) => text)
  return readdirSync('corpus', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => readFileSync(`corpus/${name}/article.txt`, 'utf8'))
}
