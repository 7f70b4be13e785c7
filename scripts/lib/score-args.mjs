// What the scorers of the project share: their arguments, JSON lines, overlap, rates.
import { readFileSync } from 'node:fs'

/** The arguments of a scorer: GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]; ends with code 2 where a file is missing. */
export function scorerArguments(name) {
  const args = process.argv.slice(2)
  const [gold, predicted] = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--errors')
  if (!predicted) {
    console.error(`usage: ${name} GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]`)
    process.exit(2)
  }
  return { gold, predicted, errors: args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0, json: args.includes('--json') }
}

export const jsonLines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))

export const overlaps = (a, b) => a.start < b.end && b.start < a.end

export const percent = (share) => (100 * share).toFixed(1).padStart(5)

export const rates = (hit, predicted, gold) => {
  const [precision, recall] = [hit / (predicted || 1), hit / (gold || 1)]
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
