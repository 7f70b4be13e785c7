/**
 * Fits the name tagger on silver data and reports it on the measuring sets.
 *
 *   tsx training/names/fit.ts SILVER.jsonl[,MORE.jsonl] [--epochs 6] [--out FILE]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAX_NAME_FEATURES, NAME_FEATURE_VERSION, nameFeatures } from '../../src/mentions/name-features'
import { nameContext, tagNames } from '../../src/mentions/name-tagger'
import type { NameWord } from '../../src/mentions/name-words'
import type { ChainModel } from '../../src/models/chain'
import { loadChain } from '../../src/models/weights'
import { emptyModel, random, trainer, type Chains, type Fitted } from './crf'
import { LABELS, type Labelled } from './labels'
import { store, weightsModule } from './store'
import { allowedLabels, tokensOf } from './tokens'

const known = new Map<string, NameWord>()
const context = (text: string) => nameContext(tokensOf(text), known)

const MIN_COUNT = 3

/** All chains of the documents; `index` maps keys to rows and is filled when `grow` says so. */
function chainsOf(docs: readonly Labelled[]): { chains: Chains; index: Map<number, number> } {
  const buffer = new Int32Array(MAX_NAME_FEATURES)
  let keys = new Int32Array(1 << 24)
  let used = 0
  const offsets: number[] = [0]
  const allowed: number[] = []
  const chains: number[] = []
  for (const item of docs) {
    const ctx = context(item.text)
    const labels = allowedLabels(ctx.text.doc, item)
    for (let s = 0; s < ctx.text.segments.length; s += 2) {
      chains.push(allowed.length)
      for (let i = ctx.text.segments[s]!; i < ctx.text.segments[s + 1]!; i++) {
        const n = nameFeatures(ctx, i, buffer)
        if (used + n > keys.length) {
          const bigger = new Int32Array(keys.length * 2)
          bigger.set(keys)
          keys = bigger
        }
        keys.set(buffer.subarray(0, n), used)
        used += n
        offsets.push(used)
        allowed.push(labels[i]!)
      }
      chains.push(allowed.length)
    }
  }
  const counts = new Map<number, number>()
  for (let k = 0; k < used; k++) counts.set(keys[k]!, (counts.get(keys[k]!) ?? 0) + 1)
  const index = new Map<number, number>()
  for (const [key, count] of counts) if (count >= MIN_COUNT) index.set(key, index.size)
  let kept = 0
  const newOffsets = new Int32Array(offsets.length)
  for (let p = 0; p + 1 < offsets.length; p++) {
    newOffsets[p] = kept
    for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
      const row = index.get(keys[k]!)
      if (row !== undefined) keys[kept++] = row
    }
  }
  newOffsets[offsets.length - 1] = kept
  return { chains: { features: keys.subarray(0, kept), offsets: newOffsets, allowed: Int32Array.from(allowed), chains: Int32Array.from(chains) }, index }
}

const DATA = process.env['ONRECORD_DATA'] ?? '../shared/data'
const SCORER = process.env['ONRECORD_SCORER'] ?? '../shared/eval/score-entities.mjs'
const work = mkdtempSync(join(tmpdir(), 'names-'))

/** The model while it is being fitted, as the running tagger sees it. */
const live = (model: Fitted, index: ReadonlyMap<number, number>): ChainModel => ({
  labels: LABELS,
  transitions: model.transitions,
  starts: model.starts,
  add(key, scores, offset) {
    const row = index.get(key)
    if (row !== undefined) for (let y = 0; y < LABELS; y++) scores[offset + y]! += model.weights[row * LABELS + y]!
  },
})

interface Rates { readonly exact: Record<string, number>; readonly overlap: Record<string, number> }

function measure(model: ChainModel, set: string, folder: string): Rates {
  const docs = readFileSync(`${DATA}/people/${set}.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; text: string })
  const file = join(folder, `${set}.jsonl`)
  const mentionsOf = (text: string) => {
    const ctx = context(text)
    const { doc, words } = ctx.text
    return tagNames(ctx, model)
      .filter(({ type }) => type === 0)
      .map(({ firstToken, endToken }) => ({ start: doc.tokens[firstToken]!.start, end: doc.tokens[endToken - 1]!.start + words[endToken - 1]!.length }))
  }
  writeFileSync(file, docs.map(({ id, text }) => JSON.stringify({ id, people: [{ mentions: mentionsOf(text) }] })).join('\n'))
  return JSON.parse(execFileSync('node', [SCORER, 'person', `${DATA}/people/${set}.jsonl`, file, '--json']).toString()) as Rates
}

function report(model: ChainModel): Record<string, number> {
  const scores: Record<string, number> = {}
  const folder = option('--predictions', work)
  for (const set of ['worldwide-dev', 'conll2003-dev']) {
    const { exact, overlap } = measure(model, set, folder)
    const pc = (x: number | undefined): string => (100 * (x ?? 0)).toFixed(1)
    console.log(`  ${set} exact ${pc(exact['f1'])} (P ${pc(exact['precision'])} R ${pc(exact['recall'])}) overlap ${pc(overlap['f1'])}`)
    scores[`${set} exact F1`] = Number(pc(exact['f1']))
    scores[`${set} overlap F1`] = Number(pc(overlap['f1']))
  }
  return scores
}

const args = process.argv.slice(2)
const option = (name: string, fallback: string): string => (args.includes(name) ? args[args.indexOf(name) + 1]! : fallback)
const SEED = 1
const docs = args[0]!.split(',').flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled))
const t0 = Date.now()
const options = { rate: Number(option('--rate', '0.1')), sparsity: Number(option('--sparsity', '0')), dropout: Number(option('--dropout', '0.1')) }
const all = chainsOf(docs)
console.log(`${docs.length} documents, ${all.chains.allowed.length} places, ${all.index.size} features, ${all.chains.features.length} values, ${Date.now() - t0} ms`)

/** Fits from nothing; a random stream of its own, so that the same call gives the same weights. */
function fit(data: Chains, index: ReadonlyMap<number, number>, epochs: number, say: boolean): Fitted {
  const model = emptyModel(index.size)
  const epoch = trainer(model, data, options)
  const next = random(SEED)
  for (let e = 1; e <= epochs; e++) {
    const loss = epoch(next)
    console.log(`epoch ${e} loss ${loss.toFixed(4)} ${Date.now() - t0} ms`)
    if (say) report(live(model, index))
  }
  return model
}

/** The chains with only the features that matter most in a first fit: what is left is fitted anew and so makes up for the rest. */
function select(first: Fitted, keep: number): { chains: Chains; index: Map<number, number> } {
  const weight = (row: number): number => {
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += Math.abs(first.weights[row * LABELS + y]!)
    return sum
  }
  const kept = [...all.index].sort((a, b) => weight(b[1]) - weight(a[1])).slice(0, keep)
  const renamed = new Int32Array(all.index.size).fill(-1)
  kept.forEach(([, row], i) => {
    renamed[row] = i
  })
  const features: number[] = []
  const offsets = Int32Array.from(all.chains.offsets)
  for (let p = 0; p + 1 < offsets.length; p++) {
    offsets[p] = features.length
    for (let k = all.chains.offsets[p]!; k < all.chains.offsets[p + 1]!; k++) if (renamed[all.chains.features[k]!]! >= 0) features.push(renamed[all.chains.features[k]!]!)
  }
  offsets[offsets.length - 1] = features.length
  return { chains: { ...all.chains, features: Int32Array.from(features), offsets }, index: new Map(kept.map(([key], i) => [key, i])) }
}

const keep = Number(option('--keep-features', '0'))
const chosen = keep > 0 ? select(fit(all.chains, all.index, 1, true), keep) : all
const { index } = chosen
const model = fit(chosen.chains, index, Number(option('--epochs', '3')), true)
const about = {
  featureVersion: NAME_FEATURE_VERSION,
  corpus: 'silver labels on Voice of America, ECB+, CrossNER politics and PLOVER texts',
  seed: SEED,
  date: new Date().toISOString().slice(0, 10),
  scores: {},
  licence: 'MIT',
}
const stored = store(model, index, about, Number(option('--least', '0.05')))
console.log(`stored ${stored.features} features, ${stored.keys.length + stored.weights.length} bytes`)
const scores = report(loadChain(stored, NAME_FEATURE_VERSION))
if (args.includes('--out')) writeFileSync(option('--out', ''), weightsModule('NAMES', 'training/names/fit.ts', { ...stored, scores }))
