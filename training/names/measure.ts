import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findNames } from '../../src/mentions/name-finder'
import type { NameModels } from '../../src/mentions/name-tagger'
import { context } from './corpus'
import { option } from './options'

const DATA = process.env['ONRECORD_DATA'] ?? '../shared/data'
const SCORER = process.env['ONRECORD_SCORER'] ?? '../shared/eval/score-entities.mjs'
const work = mkdtempSync(join(tmpdir(), 'names-'))

interface Rates { readonly exact: Record<string, number>; readonly overlap: Record<string, number> }

function measure(models: NameModels, set: string, folder: string): Rates {
  const docs = readFileSync(`${DATA}/people/${set}.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; text: string })
  const file = join(folder, `${set}.jsonl`)
  const mentionsOf = (text: string) => {
    const ctx = context(text)
    const { doc, words } = ctx.text
    return findNames(ctx, models)
      .filter(({ type }) => type === 'person')
      .map(({ firstToken, endToken }) => ({ start: doc.tokens[firstToken]!.start, end: doc.tokens[endToken - 1]!.start + words[endToken - 1]!.length }))
  }
  writeFileSync(file, docs.map(({ id, text }) => JSON.stringify({ id, people: [{ mentions: mentionsOf(text) }] })).join('\n'))
  return JSON.parse(execFileSync('node', [SCORER, 'person', `${DATA}/people/${set}.jsonl`, file, '--json']).toString()) as Rates
}

/** Scores the models on the measuring sets and says so; `--predictions FOLDER` keeps what they found. */
export function report(models: NameModels): Record<string, number> {
  const scores: Record<string, number> = {}
  const folder = option('--predictions', work)
  for (const set of ['worldwide-dev', 'conll2003-dev']) {
    const { exact, overlap } = measure(models, set, folder)
    const pc = (x: number | undefined): string => (100 * (x ?? 0)).toFixed(1)
    console.log(`  ${set} exact ${pc(exact['f1'])} (P ${pc(exact['precision'])} R ${pc(exact['recall'])}) overlap ${pc(overlap['f1'])}`)
    scores[`${set} exact F1`] = Number(pc(exact['f1']))
    scores[`${set} overlap F1`] = Number(pc(overlap['f1']))
  }
  return scores
}
