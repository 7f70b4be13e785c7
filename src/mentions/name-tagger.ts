import type { TokenisedDocument } from '../document'
import { bestChain, type ChainModel } from '../models/chain'
import { gatherEvidence } from './name-evidence'
import { MAX_NAME_FEATURES, nameFeatures, type NameContext } from './name-features'
import { findRuns } from './name-runs'
import { readNames } from './name-text'
import type { NameWord } from './name-words'

/** A name as the model sees it: tokens, and a type in the order of training (person, organization, place, other, demonym). */
export interface TaggedName {
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  readonly type: number
  /** By how much the model prefers this type to any other reading, in its own units. */
  readonly margin: number
}

/** Reads a document for the features. `known` keeps analysed words between documents. */
export function nameContext(doc: TokenisedDocument, known: Map<string, NameWord>): NameContext {
  const text = readNames(doc, known)
  const runs = findRuns(text)
  return { text, runs, evidence: gatherEvidence(text, runs), votes: null }
}

/** The names of a document by the model alone, in order. */
export function tagNames(context: NameContext, model: ChainModel): TaggedName[] {
  const { segments } = context.text
  const keys = new Int32Array(MAX_NAME_FEATURES)
  const names: TaggedName[] = []
  for (let s = 0; s < segments.length; s += 2) {
    const from = segments[s]!
    const length = segments[s + 1]! - from
    const scores = new Float64Array(length * model.labels)
    for (let t = 0; t < length; t++) {
      const n = nameFeatures(context, from + t, keys)
      for (let k = 0; k < n; k++) model.add(keys[k]!, scores, t * model.labels)
    }
    const labels = new Uint8Array(length)
    bestChain(model, scores, length, labels)
    collect(labels, scores, model.labels, from, names)
  }
  return names
}

function collect(labels: Uint8Array, scores: Float64Array, width: number, from: number, names: TaggedName[]): void {
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] === 0) continue
    const type = (labels[t]! - 1) >> 1
    let margin = marginAt(scores, t * width, width, type)
    let end = t + 1
    while (end < labels.length && labels[end] === 2 * type + 2) {
      margin = Math.min(margin, marginAt(scores, end * width, width, type))
      end += 1
    }
    names.push({ firstToken: from + t, endToken: from + end, type, margin })
    t = end - 1
  }
}

/** The better label of the type against the best label of any other. */
function marginAt(scores: Float64Array, at: number, width: number, type: number): number {
  let own = -Infinity
  let other = -Infinity
  for (let y = 0; y < width; y++) {
    const score = scores[at + y]!
    if (y > 0 && (y - 1) >> 1 === type) own = Math.max(own, score)
    else other = Math.max(other, score)
  }
  return own - other
}
