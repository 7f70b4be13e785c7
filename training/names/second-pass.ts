import { countVotes, MAX_VOTE_FEATURES, voteFeatures } from '../../src/mentions/name-votes'
import { decode, firstPass, placesIn, scoreSegments } from '../../src/mentions/name-tagger'
import type { NameContext } from '../../src/mentions/name-features'
import type { FirstPass } from '../../src/mentions/name-votes'
import type { ChainModel } from '../../src/models/chain'
import { context, halfChains, halfOf, type Corpus } from './corpus'
import { emptyModel, random, trainer, type Fitted } from './crf'
import { EPOCHS_OF_VOTES, fit, live } from './fitting'
import { LABELS } from './labels'
import { report } from './measure'
import { FIT, SEED, say } from './options'

/** What a model that never saw the document makes of it. */
interface Reading {
  readonly ctx: NameContext
  readonly scores: Float64Array
  readonly labels: Uint8Array
  readonly pass: FirstPass
  /** Where the document's places start in the corpus. */
  readonly at: number
}

/** Reads each half of the documents by a model fitted on the other half. */
function* readByOthers(corpus: Corpus): Generator<Reading> {
  const readers: readonly ChainModel[] = [1, 0].map((other) => live(fit(halfChains(corpus, other), corpus.index, 1), corpus.index))
  let at = 0
  for (const [document, item] of corpus.docs.entries()) {
    const ctx = context(item.text)
    const reader = readers[halfOf(corpus, document)]!
    const { segments, words } = ctx.text
    const scores = scoreSegments(ctx, reader)
    const labels = new Uint8Array(words.length)
    decode(segments, scores, reader, labels)
    yield { ctx, scores, labels, pass: firstPass(segments, labels, scores, LABELS), at }
    at += placesIn(segments)
  }
}

const tokensIn = (segments: readonly number[]): number[] => {
  const tokens: number[] = []
  for (let s = 0; s < segments.length; s += 2) for (let i = segments[s]!; i < segments[s + 1]!; i++) tokens.push(i)
  return tokens
}

/**
 * Opens silver labels that a model fitted on the other half of the texts surely reads otherwise: teachers err in the same
 * places again and again, and a model that never saw the text is a second opinion.
 *
 * @param least by how much the second opinion must prefer its own reading
 * @returns a corpus with the same features and more labels allowed
 */
export function openDoubtful(corpus: Corpus, least: number): Corpus {
  const allowed = corpus.chains.allowed.slice()
  let opened = 0
  for (const { ctx, labels, pass, at } of readByOthers(corpus)) {
    tokensIn(ctx.text.segments).forEach((i, k) => {
      if (allowed[at + k]! & (1 << labels[i]!) || pass.margins[i]! <= least) return
      allowed[at + k]! |= 1 << labels[i]!
      opened += 1
    })
  }
  say(`opened ${opened} labels`)
  return { ...corpus, chains: { ...corpus.chains, allowed } }
}

/**
 * The second pass: the vote features are fitted on top of the scores of models that never saw the text, so that the votes
 * are as wrong as they will be in use.
 */
export function fitVotes(corpus: Corpus, first: Fitted): { model: Fitted; index: Map<number, number> } {
  const base = new Float32Array(corpus.chains.allowed.length * LABELS)
  const buffer = new Int32Array(MAX_VOTE_FEATURES)
  const index = new Map<number, number>()
  const features: number[] = []
  const offsets: number[] = [0]
  for (const { ctx, scores, pass, at } of readByOthers(corpus)) {
    const votes = countVotes(ctx, pass)
    base.set(scores, at * LABELS)
    for (const i of tokensIn(ctx.text.segments)) {
      const n = voteFeatures(ctx, pass, votes, i, buffer)
      for (const key of buffer.subarray(0, n)) {
        if (!index.has(key)) index.set(key, index.size)
        features.push(index.get(key)!)
      }
      offsets.push(features.length)
    }
  }
  const model: Fitted = { ...emptyModel(index.size), transitions: first.transitions.slice(), starts: first.starts.slice() }
  const epoch = trainer(model, { ...corpus.chains, features: Int32Array.from(features), offsets: Int32Array.from(offsets), base }, FIT)
  const next = random(SEED)
  for (let e = 1; e <= EPOCHS_OF_VOTES; e++) {
    say(`votes ${e} loss ${epoch(next).toFixed(4)}, ${index.size} features`)
    report({ first: live(first, corpus.index), second: live(model, index) })
  }
  return { model, index }
}
