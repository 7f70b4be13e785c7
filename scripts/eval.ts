/**
 * Scores onrecord on the gold data beside the project and writes docs/scores.md.
 *
 *   npm run eval                       all sets that are there
 *   npm run eval -- --only polnear     those whose name holds the word (docs/scores.md stays as it is)
 *   npm run eval -- --folds            cross-validates attribution on polnear/train beside polnear/dev: minutes
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { calibrationMarkdown, calibrationOf } from './lib/calibration'
import { goldFile } from './lib/data'
import { MEASURES, quoteFigures, row, type Figure } from './lib/measures'
import { predictFolds } from '../training/attribution/folds'
import { predict, predictedFile } from './lib/scorers'
import { markdownTable } from './lib/tables'

const at = process.argv.indexOf('--only')
const folds = process.argv.includes('--folds')
const only = folds ? 'polnear/dev' : at < 0 ? null : (process.argv[at + 1] ?? '')

/** Whether the confidence means what it says, on the quoted passages of polnear/dev. */
function calibration(): string {
  const gold = goldFile('polnear/dev')
  if (gold === null) return ''
  return `\n## Confidence\n\n${calibrationMarkdown(calibrationOf(readFileSync(gold, 'utf8'), readFileSync(predictedFile('polnear/dev'), 'utf8')))}\n`
}

const figures: Figure[] = []
for (const { set, measure } of MEASURES) {
  if (only !== null && !set.includes(only)) continue
  const gold = goldFile(set)
  if (gold === null) {
    console.log(`skipped ${set}: the gold data is not on this machine (expected ../shared/data/${set}.jsonl)`)
    continue
  }
  figures.push(...measure(gold, predict(gold, set)))
}

const train = folds ? goldFile('polnear/train') : null
const held = train === null ? null : predictFolds(train, '.cache/eval/polnear-folds.jsonl')
if (train !== null && held !== null) figures.push(...quoteFigures('polnear/train, by folds', train, held))

if (figures.length > 0) {
  const table = markdownTable([['set', 'measure', '%', 'bar'], ...figures.map(row)])
  console.log(table)
  if (train !== null && held !== null) console.log(calibrationMarkdown(calibrationOf(readFileSync(train, 'utf8'), readFileSync(held, 'utf8'))))
  if (only === null) {
    const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.versions.node}`
    const day = new Date().toISOString().slice(0, 10)
    writeFileSync(
      'docs/scores.md',
      `# Scores\n\nPrinted by \`npm run eval\` on ${day} (${machine}), on the development parts of the gold data. Nothing was fitted on them.\n\n${table}\n${calibration()}`,
    )
  }
}
