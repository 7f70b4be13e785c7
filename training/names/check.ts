/**
 * Scores the shipped weights on the measuring sets, and how far its confidence is right.
 *
 *   tsx training/names/check.ts [FOLDER for the predictions]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '../../src/languages/en'
import { nameMentions } from '../../src/mentions/names'
import { tokensOf } from './tokens'

const DATA = process.env['ONRECORD_DATA'] ?? '../shared/data'
const SCORER = process.env['ONRECORD_SCORER'] ?? '../shared/eval/score-entities.mjs'
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'names-'))

interface Gold { readonly id: string; readonly text: string; readonly entities: readonly { start: number; end: number; type: string }[] }

for (const set of ['worldwide-dev', 'conll2003-dev']) {
  const docs = readFileSync(`${DATA}/people/${set}.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Gold)
  const bins = new Map<number, { right: number; all: number }>()
  const found = docs.map(({ id, text, entities }) => {
    const names = nameMentions({ ...tokensOf(text), quotations: [] }, en)
    for (const { type, start, end, confidence } of names) {
      if (type !== 'person') continue
      const bin = bins.get(Math.floor(confidence * 10)) ?? { right: 0, all: 0 }
      bin.all += 1
      if (entities.some((e) => e.type === 'PERSON' && e.start < end && start < e.end)) bin.right += 1
      bins.set(Math.floor(confidence * 10), bin)
    }
    return JSON.stringify({ id, people: [{ mentions: names.filter(({ type }) => type === 'person') }] })
  })
  writeFileSync(join(folder, `${set}.jsonl`), found.join('\n'))
  console.log(set)
  console.log(execFileSync('node', [SCORER, 'person', `${DATA}/people/${set}.jsonl`, join(folder, `${set}.jsonl`)]).toString().trimEnd())
  console.log([...bins].sort((a, b) => a[0] - b[0]).map(([bin, { right, all }]) => `confidence 0.${bin}: ${Math.round((100 * right) / all)} % of ${all}`).join(', '))
}
