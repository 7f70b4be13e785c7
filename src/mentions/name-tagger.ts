import type { TokenisedDocument } from '../document'
import { bestChain, chainRoom, type ChainModel } from '../models/chain'
import { gatherEvidence } from './name-evidence'
import { placeFeatures, type NameContext } from './name-features'
import { findRuns } from './name-runs'
import { addWords } from './name-sums'
import { readNames } from './name-text'
import { MAX_NAME_FEATURES } from './name-word-features'
import { countVotes, MAX_VOTE_FEATURES, voteFeatures, type FirstPass } from './name-votes'

/** A name as the model sees it: tokens, and a type in the order of training (person, organization, place, other, demonym). */
export interface TaggedName {
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  readonly type: number
  /** By how much the model prefers this type to any other reading, in its own units. */
  readonly margin: number
}

/** Reads a document for the features. */
export function nameContext(doc: TokenisedDocument): NameContext {
  const text = readNames(doc)
  const runs = findRuns(text)
  return { text, runs, evidence: gatherEvidence(text, runs) }
}

/** The model's two passes: the words in their sentences, then what the document makes of the same words elsewhere. */
export interface NameModels {
  readonly first: ChainModel
  readonly second: ChainModel | null
}

/** The names of a document by the models alone, in order. */
export function tagNames(context: NameContext, models: NameModels): TaggedName[] {
  const { segments, words } = context.text
  const width = models.first.labels
  const scores = scoreSegments(context, models.first)
  const labels = new Uint8Array(words.length)
  decode(segments, scores, models.first, labels)
  if (models.second) {
    const first = firstPass(segments, labels, scores, width)
    const votes = countVotes(context, first)
    addVotes(context, first, votes, models.second, scores)
    decode(segments, scores, models.second, labels)
  }
  return collect(segments, labels, scores, width)
}

/** The scores of every token in the segments, one segment after another: flat, [place * labels + label]. */
export function scoreSegments(context: NameContext, model: ChainModel): Float64Array {
  const { segments, doc, words } = context.text
  const keys = new Int32Array(MAX_NAME_FEATURES)
  const scores = new Float64Array(placesIn(segments) * model.labels)
  let at = 0
  for (let s = 0; s < segments.length; s += 2) {
    const sentence = doc.sentences[doc.tokens[segments[s]!]!.sentence]!
    for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      addWords(model, words, i, sentence.firstToken, sentence.endToken, scores, at)
      const n = placeFeatures(context, i, sentence.firstToken, sentence.endToken, keys)
      for (let k = 0; k < n; k++) model.add(keys[k]!, scores, at)
      at += model.labels
    }
  }
  for (let k = 0; k < scores.length; k++) scores[k]! *= model.scale
  return scores
}

function addVotes(context: NameContext, first: FirstPass, votes: Int32Array, model: ChainModel, scores: Float64Array): void {
  const { segments } = context.text
  const keys = new Int32Array(MAX_VOTE_FEATURES)
  const sums = new Float64Array(model.labels)
  let at = 0
  for (let s = 0; s < segments.length; s += 2) {
    for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      const n = voteFeatures(context, first, votes, i, keys)
      if (n > 0) {
        sums.fill(0)
        for (let k = 0; k < n; k++) model.add(keys[k]!, sums, 0)
        for (let y = 0; y < sums.length; y++) scores[at + y]! += sums[y]! * model.scale
      }
      at += model.labels
    }
  }
}

export const placesIn = (segments: readonly number[]): number => {
  let places = 0
  for (let s = 0; s < segments.length; s += 2) places += segments[s + 1]! - segments[s]!
  return places
}

/** Finds the best labels of every segment; `labels` is by token. */
export function decode(segments: readonly number[], scores: Float64Array, model: ChainModel, labels: Uint8Array): void {
  let longest = 0
  for (let s = 0; s < segments.length; s += 2) longest = Math.max(longest, segments[s + 1]! - segments[s]!)
  const room = chainRoom(model.labels, longest)
  let at = 0
  for (let s = 0; s < segments.length; s += 2) {
    const length = segments[s + 1]! - segments[s]!
    bestChain(model, scores, at, length, labels, segments[s]!, room)
    at += length * model.labels
  }
}

/** The first pass, by token, for the votes. */
export function firstPass(segments: readonly number[], labels: Uint8Array, scores: Float64Array, width: number): FirstPass {
  const margins = new Float32Array(labels.length)
  const nameStart = new Int32Array(labels.length)
  const nameEnd = new Int32Array(labels.length)
  let at = 0
  for (let s = 0; s < segments.length; s += 2) {
    for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      nameStart[i] = i
      nameEnd[i] = i + 1
      margins[i] = marginAt(scores, at, width, labels[i] === 0 ? -1 : (labels[i]! - 1) >> 1)
      at += width
    }
  }
  for (const { firstToken, endToken } of collect(segments, labels, scores, width)) {
    nameStart.fill(firstToken, firstToken, endToken)
    nameEnd.fill(endToken, firstToken, endToken)
  }
  return { labels: labels.slice(), margins, nameStart, nameEnd }
}

function collect(segments: readonly number[], labels: Uint8Array, scores: Float64Array, width: number): TaggedName[] {
  const names: TaggedName[] = []
  let at = 0
  for (let s = 0; s < segments.length; s += 2) {
    const from = segments[s]!
    for (let i = from; i < segments[s + 1]!; i++) {
      if (labels[i] === 0) continue
      const type = (labels[i]! - 1) >> 1
      const first = i
      let margin = marginAt(scores, at + (i - from) * width, width, type)
      while (i + 1 < segments[s + 1]! && labels[i + 1] === 2 * type + 2) {
        i += 1
        margin = Math.min(margin, marginAt(scores, at + (i - from) * width, width, type))
      }
      names.push({ firstToken: first, endToken: i + 1, type, margin })
    }
    at += (segments[s + 1]! - from) * width
  }
  return names
}

/** The better label of the type (-1: outside) against the best label of any other. */
function marginAt(scores: Float64Array, at: number, width: number, type: number): number {
  let own = -Infinity
  let other = -Infinity
  for (let y = 0; y < width; y++) {
    const score = scores[at + y]!
    if ((y === 0 ? -1 : (y - 1) >> 1) === type) own = Math.max(own, score)
    else other = Math.max(other, score)
  }
  return own - other
}
