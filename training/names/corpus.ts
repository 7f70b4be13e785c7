import { readFileSync } from 'node:fs'
import { nameFeatures, type NameContext } from '../../src/mentions/name-features'
import { MAX_NAME_FEATURES } from '../../src/mentions/name-word-features'
import { nameContext } from '../../src/mentions/name-tagger'
import type { Chains, Fitted } from './crf'
import { LABELS, type Labelled } from './labels'
import { allowedLabels, tokensOf } from './tokens'


/** A text as the running tagger sees it. */
export const context = (text: string): NameContext => nameContext(tokensOf(text))

/** All documents of one or several files, joined by commas. */
export const readLabelled = (files: string): Labelled[] =>
  files.split(',').flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled))

/** Features rarer than this are not looked at. */
const MIN_COUNT = 3

/** Chains with the rows that their features have, and the document of each chain. */
export interface Corpus {
  readonly docs: readonly Labelled[]
  readonly chains: Chains
  readonly index: ReadonlyMap<number, number>
  readonly owner: readonly number[]
}

/** Reads all chains of the documents. */
export function corpusOf(docs: readonly Labelled[]): Corpus {
  const owner: number[] = []
  const offsets: number[] = [0]
  const allowed: number[] = []
  const chains: number[] = []
  const keys = keyList()
  docs.forEach((item, document) => {
    const ctx = context(item.text)
    const labels = allowedLabels(ctx.text.doc, item)
    const { segments, doc } = ctx.text
    for (let s = 0; s < segments.length; s += 2) {
      const sentence = doc.sentences[doc.tokens[segments[s]!]!.sentence]!
      owner.push(document)
      chains.push(allowed.length)
      for (let i = segments[s]!; i < segments[s + 1]!; i++) {
        keys.push((buffer) => nameFeatures(ctx, i, sentence.firstToken, sentence.endToken, buffer))
        offsets.push(keys.length())
        allowed.push(labels[i]!)
      }
      chains.push(allowed.length)
    }
  })
  const index = rowsOf(keys.all())
  return { docs, owner, index, chains: { ...rename(keys.all(), offsets, (key) => index.get(key) ?? -1), allowed: Int32Array.from(allowed), chains: Int32Array.from(chains), base: null } }
}

/** Twenty million numbers are too many for a plain array. */
function keyList(): { push: (write: (buffer: Int32Array) => number) => void; length: () => number; all: () => Int32Array } {
  const buffer = new Int32Array(MAX_NAME_FEATURES)
  let keys = new Int32Array(1 << 22)
  let used = 0
  return {
    push(write) {
      const n = write(buffer)
      if (used + n > keys.length) {
        const bigger = new Int32Array(keys.length * 2)
        bigger.set(keys)
        keys = bigger
      }
      keys.set(buffer.subarray(0, n), used)
      used += n
    },
    length: () => used,
    all: () => keys.subarray(0, used),
  }
}

function rowsOf(keys: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const index = new Map<number, number>()
  for (const [key, count] of counts) if (count >= MIN_COUNT) index.set(key, index.size)
  return index
}

/** Features under new numbers; those that get -1 are left out. */
function rename(features: Int32Array, offsets: ArrayLike<number>, to: (feature: number) => number): { features: Int32Array; offsets: Int32Array } {
  const renamed = new Int32Array(features.length)
  const starts = new Int32Array(offsets.length)
  let used = 0
  for (let p = 0; p + 1 < offsets.length; p++) {
    starts[p] = used
    for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
      const row = to(features[k]!)
      if (row >= 0) renamed[used++] = row
    }
  }
  starts[offsets.length - 1] = used
  return { features: renamed.slice(0, used), offsets: starts }
}

/** The corpus with only the features that matter most in a first fit: what is left is fitted anew and makes up for the rest. */
export function selectFeatures(corpus: Corpus, first: Fitted, keep: number): Corpus {
  const weight = (row: number): number => {
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += Math.abs(first.weights[row * LABELS + y]!)
    return sum
  }
  const kept = [...corpus.index].sort((a, b) => weight(b[1]) - weight(a[1])).slice(0, keep)
  const rows = new Int32Array(corpus.index.size).fill(-1)
  kept.forEach(([, row], i) => {
    rows[row] = i
  })
  return { ...corpus, index: new Map(kept.map(([key], i) => [key, i])), chains: { ...corpus.chains, ...rename(corpus.chains.features, corpus.chains.offsets, (row) => rows[row]!) } }
}

/** Variants of a text fall in the same half. */
export const halfOf = ({ docs }: Corpus, document: number): number => Number(/\d+/.exec(docs[document]!.id)?.[0] ?? document) % 2

/** The chains of one half of the documents, for a fit that never sees the others. */
export function halfChains(corpus: Corpus, half: number): Chains {
  const { chains } = corpus.chains
  const own: number[] = []
  for (let c = 0; c < chains.length; c += 2) if (halfOf(corpus, corpus.owner[c / 2]!) === half) own.push(chains[c]!, chains[c + 1]!)
  return { ...corpus.chains, chains: Int32Array.from(own) }
}
