import { mix } from '../models/hash'
import type { NameContext } from './name-features'
import { KIND } from './name-words'
import { eachCandidate } from './typed-name'

/** What the first pass made of every token. */
export interface FirstPass {
  /** By token; 0 outside. */
  readonly labels: Uint8Array
  /** By token: by how much its type beats the next best. */
  readonly margins: Float32Array
  /** By token: where its name starts and ends (exclusive); the token alone outside names. */
  readonly nameStart: Int32Array
  readonly nameEnd: Int32Array
}

/** Types, and "outside" as the last. */
const WIDTH = 6
const OUTSIDE = 5

/**
 * What the first pass made of the same word elsewhere in the document, by token: 0 where it stands nowhere else, else the
 * favourite type, how clear and how frequent it is, in one number.
 */
export function countVotes(context: NameContext, first: FirstPass): Int32Array {
  const { words, segments, starts, shouted, doc } = context.text
  const tally = new Map<number, Float64Array>()
  const weight = new Float32Array(words.length)
  eachCandidate(segments, (i) => {
    if (words[i]!.kind !== KIND.capital) return
    const type = typeOf(first.labels[i]!)
    weight[i] = voteWeight(type, first, i, starts[i]! | shouted[doc.tokens[i]!.sentence]!)
    let votes = tally.get(words[i]!.hash)
    if (!votes) tally.set(words[i]!.hash, (votes = new Float64Array(WIDTH)))
    votes[type]! += weight[i]!
  })
  const result = new Int32Array(words.length)
  eachCandidate(segments, (i) => {
    const votes = words[i]!.kind === KIND.capital ? tally.get(words[i]!.hash) : undefined
    if (votes) result[i] = verdict(votes, typeOf(first.labels[i]!), weight[i]!)
  })
  return result
}

const typeOf = (label: number): number => (label === 0 ? OUTSIDE : (label - 1) >> 1)

/** A capital that says nothing (a sentence's start, a headline) weighs little where the word is outside names. */
function voteWeight(type: number, first: FirstPass, i: number, weak: number): number {
  if (type === OUTSIDE) return weak ? 0.1 : 1
  const long = first.nameEnd[i]! - first.nameStart[i]! > 1
  return (long ? 2 : 1) * Math.max(0.2, Math.min(1, first.margins[i]! / 4)) * (weak ? 0.6 : 1)
}

function verdict(votes: Float64Array, own: number, ownWeight: number): number {
  let total = -ownWeight
  let top = 0
  const at = (type: number): number => votes[type]! - (type === own ? ownWeight : 0)
  for (let type = 0; type < WIDTH; type++) {
    total += votes[type]!
    if (at(type) > at(top)) top = type
  }
  if (total < 0.15) return 0
  const share = at(top) / total
  const clear = share > 0.85 ? 2 : share > 0.6 ? 1 : 0
  const often = total > 5 ? 2 : total > 1.7 ? 1 : 0
  return 1 + (top * 3 + clear) * 3 + often
}

/** More than one token can have. */
export const MAX_VOTE_FEATURES = 24

/** The features of the second pass as hash keys: the first pass's own reading against the word's other readings. */
export function voteFeatures(context: NameContext, first: FirstPass, votes: Int32Array, i: number, out: Int32Array): number {
  const { runs, text, evidence } = context
  const vote = votes[i]!
  const own = first.labels[i]!
  const margin = first.margins[i]!
  const sure = margin < 0.7 ? 0 : margin < 1.5 ? 1 : margin < 3 ? 2 : margin < 5 ? 3 : 4
  const start = runs.start[i]!
  const end = runs.end[i]!
  const place = (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0)
  const head = votes[end - 1]!
  const lead = votes[start]!
  if ((vote | head | lead) === 0) return 0
  const weak = text.starts[i]! * 2 + text.shouted[text.doc.tokens[i]!.sentence]!
  const reading = own * 8 + sure
  let n = 0
  out[n++] = mix(201, vote)
  out[n++] = mix(202, mix(vote, own))
  out[n++] = mix(203, mix(vote, reading))
  out[n++] = mix(204, mix(vote, place * 8 + sure))
  out[n++] = mix(205, mix(head, own))
  out[n++] = mix(206, mix(lead, own))
  out[n++] = mix(207, mix(head, reading * 4 + place))
  out[n++] = mix(208, mix(mix(vote, weak), own))
  out[n++] = mix(209, mix(vote, text.words[i]!.lexicon & 0x3ff))
  out[n++] = mix(210, mix(vote, evidence[i]! & 0x3ff))
  out[n++] = mix(211, mix(mix(lead, head), place))
  out[n++] = mix(212, mix(i > start ? votes[i - 1]! : -1, mix(vote, own)))
  out[n++] = mix(213, mix(i < end - 1 ? votes[i + 1]! : -1, mix(vote, own)))
  out[n++] = mix(214, reading)
  return n
}
