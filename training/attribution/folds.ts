/**
 * Cross-validation: records of polnear/train, each document by models that were fitted without it.
 *
 *   npx tsx training/attribution/folds.ts [GOLD.jsonl] [OUT.jsonl]
 *
 * Used by `npm run eval -- --folds`: score OUT against GOLD with the scorer of quotes. The later forests' inputs come from
 * forests fitted without the document as well; see models.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { attribute } from '../../src/attribution'
import { findEvents } from '../../src/events'
import { packFor } from '../../src/languages'
import { toExtraction } from '../../src/records'
import { exampleOf, readGold } from './examples'
import { fitAll, FOLDS, layOutAll } from './models'
import { foldOf } from './tables'

/** Writes the held-out predictions. @returns the predictions' file */
export function predictFolds(goldFile: string, out: string): string {
  const examples = readGold(goldFile).map(exampleOf)
  const models = fitAll(examples).without.map(layOutAll)
  const pack = packFor('en')
  const lines = examples.map(({ gold, ctx }) => {
    const attributed = attribute(ctx.doc, pack, { explain: false, models: models[foldOf(gold.id, FOLDS)]! })
    return JSON.stringify({ id: gold.id, ...toExtraction(findEvents(attributed, pack), { explain: false, minConfidence: 0, carriesText: false }) })
  })
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, `${lines.join('\n')}\n`)
  return out
}

if (process.argv[1]?.endsWith('folds.ts') === true) {
  console.log(predictFolds(process.argv[2] ?? '../shared/data/polnear/train.jsonl', process.argv[3] ?? '.cache/eval/polnear-folds.jsonl'))
}
