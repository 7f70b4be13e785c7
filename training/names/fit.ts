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
import { findNames } from '../../src/mentions/name-finder'
import { countVotes, MAX_VOTE_FEATURES, voteFeatures } from '../../src/mentions/name-votes'
import { decode, firstPass, nameContext, placesIn, scoreSegments, type NameModels } from '../../src/mentions/name-tagger'
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
function chainsOf(docs: readonly Labelled[]): { chains: Chains; index: Map<number, number>; owner: number[] } {
  const owner: number[] = []
  const buffer = new Int32Array(MAX_NAME_FEATURES)
  let keys = new Int32Array(1 << 24)
  let used = 0
  const offsets: number[] = [0]
  const allowed: number[] = []
  const chains: number[] = []
  docs.forEach((item, document) => {
    const ctx = context(item.text)
    const labels = allowedLabels(ctx.text.doc, item)
    for (let s = 0; s < ctx.text.segments.length; s += 2) {
      const sentence = ctx.text.doc.sentences[ctx.text.doc.tokens[ctx.text.segments[s]!]!.sentence]!
      owner.push(document)
      chains.push(allowed.length)
      for (let i = ctx.text.segments[s]!; i < ctx.text.segments[s + 1]!; i++) {
        const n = nameFeatures(ctx, i, sentence.firstToken, sentence.endToken, buffer)
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
  })
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
  return { chains: { features: keys.subarray(0, kept), offsets: newOffsets, allowed: Int32Array.from(allowed), chains: Int32Array.from(chains), base: null }, index, owner }
}

const DATA = process.env['ONRECORD_DATA'] ?? '../shared/data'
const SCORER = process.env['ONRECORD_SCORER'] ?? '../shared/eval/score-entities.mjs'
const work = mkdtempSync(join(tmpdir(), 'names-'))

/**
 * Silver texts hold more persons among their unknown words than papers do: what a name must overcome to start a person.
 * One number, set where precision and recall meet.
 */
const reluctant = (values: Float64Array): Float64Array => values.map((value, i) => (i % LABELS === 1 ? value - Number(option('--reluctance', '1.2')) : value))

/** The model while it is being fitted, as the running tagger sees it. */
const live = (model: Fitted, index: ReadonlyMap<number, number>): ChainModel => ({
  labels: LABELS,
  transitions: reluctant(model.transitions),
  starts: reluctant(model.starts),
  add(key, scores, offset) {
    const row = index.get(key)
    if (row !== undefined) for (let y = 0; y < LABELS; y++) scores[offset + y]! += model.weights[row * LABELS + y]!
  },
})

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

function report(models: NameModels): Record<string, number> {
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

const args = process.argv.slice(2)
const option = (name: string, fallback: string): string => (args.includes(name) ? args[args.indexOf(name) + 1]! : fallback)
const SEED = 1
const docs = args[0]!.split(',').flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled))
const t0 = Date.now()
const options = { rate: Number(option('--rate', '0.05')), sparsity: Number(option('--sparsity', '0')), dropout: Number(option('--dropout', '0.3')) }
const all = chainsOf(docs)
const { owner } = all
console.log(`${docs.length} documents, ${all.chains.allowed.length} places, ${all.index.size} features, ${all.chains.features.length} values, ${Date.now() - t0} ms`)

/** Fits from nothing; a random stream of its own, so that the same call gives the same weights. */
function fit(data: Chains, index: ReadonlyMap<number, number>, epochs: number, say: boolean, seed = SEED): Fitted {
  const model = emptyModel(index.size)
  const epoch = trainer(model, data, options)
  const next = random(seed)
  for (let e = 1; e <= epochs; e++) {
    const loss = epoch(next)
    console.log(`epoch ${e} loss ${loss.toFixed(4)} ${Date.now() - t0} ms`)
    if (say) report({ first: live(model, index), second: null })
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

/** Only some of the chains, for a fit that never sees the others. */
const part = (data: Chains, documents: (document: number) => boolean): Chains => {
  const chains: number[] = []
  for (let c = 0; c < data.chains.length; c += 2) if (documents(owner[c / 2]!)) chains.push(data.chains[c]!, data.chains[c + 1]!)
  return { ...data, chains: Int32Array.from(chains) }
}

/** Variants of a text fall in the same half. */
const half = (document: number): number => Number(/\d+/.exec(docs[document]!.id)?.[0] ?? document) % 2

/**
 * Opens silver labels that a model fitted on the other half of the texts surely reads otherwise: teachers err in the same
 * places again and again, and a model that never saw the text is a second opinion. Changes `allowed` in place.
 */
function openDoubtful(data: Chains, index: ReadonlyMap<number, number>, least: number): number {
  const readers = [0, 1].map((other) => live(fit(part(data, (d) => half(d) === other), index, 1, false), index))
  let at = 0
  let opened = 0
  docs.forEach((item, d) => {
    const ctx = context(item.text)
    const reader = readers[1 - half(d)]!
    const { segments } = ctx.text
    const scores = scoreSegments(ctx, reader)
    const labels = new Uint8Array(ctx.text.words.length)
    decode(segments, scores, reader, labels)
    const { margins } = firstPass(segments, labels, scores, LABELS)
    for (let s = 0; s < segments.length; s += 2) for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      if (!(data.allowed[at]! & (1 << labels[i]!)) && margins[i]! > least) {
        data.allowed[at]! |= 1 << labels[i]!
        opened += 1
      }
      at += 1
    }
  })
  return opened
}

/**
 * The second pass: each half of the texts is read by a model fitted on the other half, so that the votes are as wrong as
 * they will be in use; then the vote features are fitted on top of that model's scores.
 */
function fitVotes(data: Chains, index: ReadonlyMap<number, number>, first: Fitted): { model: Fitted; index: Map<number, number> } {
  const readers = [0, 1].map((other) => live(fit(part(data, (d) => half(d) === other), index, 1, false), index))
  const base = new Float32Array(data.allowed.length * LABELS)
  const buffer = new Int32Array(MAX_VOTE_FEATURES)
  const voteIndex = new Map<number, number>()
  const features: number[] = []
  const offsets: number[] = [0]
  let at = 0
  docs.forEach((item, d) => {
    const ctx = context(item.text)
    const reader = readers[1 - half(d)]!
    const { segments } = ctx.text
    const scores = scoreSegments(ctx, reader)
    const labels = new Uint8Array(ctx.text.words.length)
    decode(segments, scores, reader, labels)
    const pass = firstPass(segments, labels, scores, LABELS)
    const votes = countVotes(ctx, pass)
    base.set(scores, at * LABELS)
    at += placesIn(segments)
    for (let s = 0; s < segments.length; s += 2) for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      const n = voteFeatures(ctx, pass, votes, i, buffer)
      for (let k = 0; k < n; k++) {
        if (!voteIndex.has(buffer[k]!)) voteIndex.set(buffer[k]!, voteIndex.size)
        features.push(voteIndex.get(buffer[k]!)!)
      }
      offsets.push(features.length)
    }
  })
  const model = emptyModel(voteIndex.size)
  model.transitions.set(first.transitions)
  model.starts.set(first.starts)
  const epoch = trainer(model, { ...data, features: Int32Array.from(features), offsets: Int32Array.from(offsets), base }, { ...options, rate: Number(option('--vote-rate', '0.05')) })
  const next = random(SEED)
  for (let e = 1; e <= Number(option('--vote-epochs', '1')); e++) {
    console.log(`votes ${e} loss ${epoch(next).toFixed(4)} ${voteIndex.size} features`)
    report({ first: live(first, index), second: live(model, voteIndex) })
  }
  return { model, index: voteIndex }
}

const keep = Number(option('--keep-features', '0'))
const chosen = keep > 0 ? select(fit(all.chains, all.index, 1, false), keep) : all
const { index } = chosen
const doubt = Number(option('--doubt', '0'))
if (doubt > 0) console.log(`opened ${openDoubtful(chosen.chains, index, doubt)} labels`)

/** The mean of several fits that differ in nothing but chance: a linear model's cheap committee. */
function committee(data: Chains, size: number): Fitted {
  const mean = emptyModel(index.size)
  for (let member = 0; member < size; member++) {
    const one = fit(data, index, Number(option('--epochs', '1')), false, SEED + member)
    one.weights.forEach((w, k) => void (mean.weights[k]! += w / size))
    one.transitions.forEach((w, k) => void (mean.transitions[k]! += w / size))
    one.starts.forEach((w, k) => void (mean.starts[k]! += w / size))
  }
  report({ first: live(mean, index), second: null })
  return mean
}
const model = committee(chosen.chains, Number(option('--members', '1')))
const votes = fitVotes(chosen.chains, index, model)
const about = {
  featureVersion: NAME_FEATURE_VERSION,
  corpus: 'silver labels on Voice of America, ECB+, CrossNER politics and PLOVER texts',
  seed: SEED,
  date: new Date().toISOString().slice(0, 10),
  scores: {},
  licence: 'MIT',
}
const least = Number(option('--least', '0.012'))
const settled = (fitted: Fitted): Fitted => ({ ...fitted, transitions: reluctant(fitted.transitions), starts: reluctant(fitted.starts) })
const stored = store(settled(model), index, about, least)
const storedVotes = store(settled(votes.model), votes.index, about, least)
console.log(`stored ${stored.features} + ${storedVotes.features} features, ${stored.keys.length + stored.weights.length} + ${storedVotes.keys.length + storedVotes.weights.length} bytes`)
const scores = report({ first: loadChain(stored, NAME_FEATURE_VERSION), second: loadChain(storedVotes, NAME_FEATURE_VERSION) })
if (args.includes('--out')) {
  writeFileSync(option('--out', ''), weightsModule('NAMES', 'training/names/fit.ts', { ...stored, scores }))
  writeFileSync(option('--out', '').replace('.weights', '-votes.weights'), weightsModule('NAME_VOTES', 'training/names/fit.ts', { ...storedVotes, scores }))
}
