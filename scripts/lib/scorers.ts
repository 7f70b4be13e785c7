import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { extract } from '../../src'
import { SHARED, readGold } from './data'

const CACHE = resolve('.cache/eval')

/** Where the predictions for a set lie. */
export const predictedFile = (name: string): string => resolve(CACHE, `${name.replaceAll('/', '-')}.jsonl`)

/**
 * Makes records for a gold file and writes them as JSON lines.
 *
 * @param file the gold file
 * @param name of the set, for the file's name
 * @returns the predictions' file
 */
export function predict(file: string, name: string): string {
  mkdirSync(CACHE, { recursive: true })
  const out = predictedFile(name)
  const lines = readGold(file).map(({ id, text, published }) =>
    JSON.stringify({ id, ...extract(text, { language: 'en', ...(published === undefined ? {} : { published }) }) }),
  )
  writeFileSync(out, `${lines.join('\n')}\n`)
  return out
}

/**
 * Runs a scorer; its findings, as it prints them with --json.
 *
 * @param scorer a file beside the gold data, or one of the project's own where it starts with "scripts/"
 */
export function score<Result>(scorer: string, args: readonly string[]): Result {
  const file = scorer.startsWith('scripts/') ? resolve(scorer) : resolve(SHARED, 'eval', scorer)
  const printed = execFileSync(process.execPath, [file, ...args, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(printed) as Result
}
