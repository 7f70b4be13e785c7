import type { ChainModel } from './chain'

/** A chain model as it is stored: numbers in base64, with all that tells where they come from. */
export interface ChainWeights {
  /** The version of the features that the weights belong to. */
  readonly featureVersion: number
  /** What it was fitted on, with which seed, when, how well it did, and under which licence the weights are. */
  readonly corpus: string
  readonly seed: number
  readonly date: string
  readonly scores: Readonly<Record<string, number>>
  readonly licence: string
  readonly labels: number
  readonly features: number
  /** One stored unit is worth this much. */
  readonly scale: number
  readonly transitions: readonly (number | null)[]
  readonly starts: readonly (number | null)[]
  /** Base64: the keys, ascending as unsigned numbers, each as its distance to the one before (LEB128). */
  readonly keys: string
  /** Base64: by feature, a mask of the labels that have a weight (LEB128), then these weights, a signed byte each. */
  readonly weights: string
}

/**
 * Makes stored weights ready to score.
 *
 * @param stored as training wrote them
 * @param featureVersion the version of the features in this build
 * @throws Error where the weights were fitted on another version of the features: their scores would be nonsense
 */
export function loadChain(stored: ChainWeights, featureVersion: number): ChainModel {
  if (stored.featureVersion !== featureVersion) {
    throw new Error(`weights for feature version ${stored.featureVersion} cannot be used with version ${featureVersion}: fit them anew`)
  }
  const { labels, features } = stored
  const rows = new Int8Array(features * labels)
  readRows(fromBase64(stored.weights), labels, rows)
  const { slots, mask } = hashTable(readKeys(fromBase64(stored.keys), features))
  const number = (value: number | null): number => value ?? -Infinity
  return {
    labels,
    scale: stored.scale,
    transitions: Float64Array.from(stored.transitions, number),
    starts: Float64Array.from(stored.starts, number),
    add(key, sums, offset) {
      let slot = (key ^ (key >>> 15)) & mask
      for (let row = slots[2 * slot + 1]!; row >= 0; row = slots[2 * slot + 1]!) {
        if (slots[2 * slot] === key) {
          const at = row * labels
          for (let y = 0; y < labels; y++) sums[offset + y]! += rows[at + y]!
          return
        }
        slot = (slot + 1) & mask
      }
    },
  }
}

/** Open addressing, at most half full, key and row side by side: a look-up is one or two reads. */
function hashTable(keys: Int32Array): { slots: Int32Array; mask: number } {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(2 * size).fill(-1)
  keys.forEach((key, row) => {
    let slot = (key ^ (key >>> 15)) & mask
    while (slots[2 * slot + 1]! >= 0) slot = (slot + 1) & mask
    slots[2 * slot] = key
    slots[2 * slot + 1] = row
  })
  return { slots, mask }
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

function readKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count)
  let at = 0
  let key = 0
  for (let k = 0; k < count; k++) {
    let shift = 1
    for (;;) {
      const byte = bytes[at++]!
      key += (byte & 127) * shift
      if (byte < 128) break
      shift *= 128
    }
    keys[k] = key
  }
  return keys
}

function readRows(bytes: Uint8Array, labels: number, rows: Int8Array): void {
  let at = 0
  for (let row = 0; row < rows.length; row += labels) {
    let mask = bytes[at++]!
    if (mask >= 128) mask = (mask & 127) | (bytes[at++]! << 7)
    for (let y = 0; y < labels; y++) if (mask & (1 << y)) rows[row + y] = (bytes[at++]! << 24) >> 24
  }
}
