/**
 * Which candidates of a quotation a reader called its speaker: the same reckoning as the scorer's (a passage belongs to the
 * attribution whose content covers four fifths of its letters; a mention is right inside the source, or where it is the
 * same name), written anew so that training does not lean on files outside of the project.
 */
import type { Range } from '../../src/document'

export type Pair = readonly [start: number, end: number]

export interface GoldAttribution {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

export interface GoldDocument {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

const WORD = /[\p{L}\p{N}]/u

function letters(text: string, spans: readonly Pair[]): number {
  let count = 0
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (WORD.test(text[i]!)) count += 1
  return count
}

/**
 * The attribution that a passage belongs to, or null where nobody is held to have said it.
 *
 * @param around for a quotation inside another's: the passage that holds it, which must not belong to the attribution as well
 */
export function attributionOf(gold: GoldDocument, passage: Range, around: Range | null = null): GoldAttribution | null {
  return gold.attributions.find(({ content }) => covers(gold.text, content, passage) && (around === null || !covers(gold.text, content, around))) ?? null
}

/** Whether the spans hold four fifths of the passage's letters. */
function covers(text: string, content: readonly Pair[], passage: Range): boolean {
  const shared = content.map(([s, e]): Pair => [Math.max(s, passage.start), Math.min(e, passage.end)]).filter(([s, e]) => e > s)
  if (shared.length === 0) return false
  const whole = letters(text, [[passage.start, passage.end]])
  return whole > 0 && letters(text, shared) >= 0.8 * whole
}

const SLACK = 3
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|sen|rep|gov|gen|col|capt|lt|president|vice|former|senator|congressman|congresswoman|representative|governor|secretary|judge|justice|prof|rev)$/

function nameOf(words: string): string[] {
  const head = words.split(/[,(–—]|\s(?:of|for|at|from|in|with|to|who)\s/)[0]!
  if (/^(?:he|she|they|it|we|i|you|who|him|her|them|the|an?|his|their|its|our|my|one|some|many|another|this|that|these|those|both|two|three|several|other)\b/i.test(head) || /['’]s?\s+\p{Ll}/u.test(head)) return []
  return (head.replace(/['’]s?(?=\s|$)/g, '').match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((w) => w.toLowerCase()).filter((w) => !HONORIFIC.test(w) && !/^(?:jr|sr|ii|iii|iv)$/.test(w))
}

/** 1: right where it stands; 2: the same name elsewhere, right for the scorer as well; 0: wrong. */
export function judge(text: string, mention: Range, sources: readonly Pair[]): 0 | 1 | 2 {
  let elsewhere = false
  for (const [s, e] of sources) {
    const { start: p, end: q } = mention
    const owned = /\b(?:of|for|to|at|from|with|by|on)\s+(?:(?:the|an?|his|her|their|its|mr\.?|mrs\.?|ms\.?|sen\.?|rep\.?|gov\.?|president|candidate|nominee|democrat|republican|democratic)\s+)*$/i.test(text.slice(s, Math.max(s, p)))
    const owner = q < e && /^['’]s?\s+\S/.test(text.slice(q, e))
    if (p >= s - SLACK && q <= e + SLACK) {
      if (!owned && !owner) return 1
      continue
    }
    const shared = Math.min(q, e) - Math.max(p, s)
    if (shared > 0 && shared / (Math.max(q, e) - Math.min(p, s)) >= 0.5) return 1
    const [a, b] = [nameOf(text.slice(p, q)), nameOf(text.slice(s, e))]
    if (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1) && (a.length < 2 || b.length < 2 || a[0] === b[0])) elsewhere = true
  }
  return elsewhere ? 2 : 0
}
