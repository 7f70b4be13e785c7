/**
 * Whether the confidence of quotes means what it says: prints the reliability table, the expected calibration error and
 * the curve of minConfidence on polnear/dev, as Markdown.
 *
 *   npx tsx scripts/calibration.ts
 */
import { readFileSync } from 'node:fs'
import { goldFile } from './lib/data'
import { calibrationOf, calibrationMarkdown } from './lib/calibration'
import { predict } from './lib/scorers'

const gold = goldFile('polnear/dev')
if (gold === null) console.log('the gold data is not on this machine (expected ../shared/data/polnear/dev.jsonl)')
else console.log(calibrationMarkdown(calibrationOf(readFileSync(gold, 'utf8'), readFileSync(predict(gold, 'polnear/dev'), 'utf8'))))
