import { attributionOf, judge, type GoldDocument } from '../../training/attribution/gold'
import { markdownTable, percent } from './tables'

interface Span { readonly start: number; readonly end: number }
interface PredictedDocument {
  readonly id: string
  readonly quotes: readonly { readonly kind: string; readonly parts: readonly Span[]; readonly confidence: number; readonly speaker: { readonly mention: Span } | null }[]
}

/** One quoted passage that was given a speaker. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

export interface Calibration {
  readonly judged: readonly Judged[]
  /** Quoted passages with a speaker in the gold. */
  readonly gold: number
}

const DOUBLE = /["“]/

/**
 * Judges every quoted passage that was given a speaker, by the reckoning of the scorer: passages between double quotation
 * marks are looked at, since the gold has no others.
 */
export function calibrationOf(goldLines: string, predictedLines: string): Calibration {
  const predicted = new Map(lines<PredictedDocument>(predictedLines).map((doc) => [doc.id, doc]))
  const judged: Judged[] = []
  let gold = 0
  for (const doc of lines<GoldDocument>(goldLines)) {
    for (const passage of passagesOf(doc.text)) if ((attributionOf(doc, passage)?.source.length ?? 0) > 0) gold += 1
    for (const { kind, parts, confidence, speaker } of predicted.get(doc.id)?.quotes ?? []) {
      if (kind === 'indirect' || speaker === null) continue
      for (const part of parts) {
        if (!DOUBLE.test(doc.text.slice(Math.max(0, part.start - 2), part.start))) continue
        const of = attributionOf(doc, part)
        judged.push({ confidence, right: of !== null && judge(doc.text, speaker.mention, of.source) !== 0 })
      }
    }
  }
  return { judged, gold }
}

const lines = <Row>(text: string): Row[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)

/** Passages between double marks, as they open and close inside a line. */
const passagesOf = (text: string): Span[] => Array.from(text.matchAll(/["“]([^"“”\n]+)["”]?/g), (m) => ({ start: m.index + 1, end: m.index + 1 + m[1]!.length }))

/** The mean gap between confidence and share right over ten equal bins, each weighed by what it holds. */
export function calibrationError(judged: readonly Judged[]): number {
  return bins(judged).reduce((sum, bin) => sum + (bin.length / judged.length) * Math.abs(mean(bin, ({ confidence }) => confidence) - mean(bin, ({ right }) => Number(right))), 0)
}

const bins = (judged: readonly Judged[]): Judged[][] => Array.from({ length: 10 }, (_, i) => judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i)).filter((bin) => bin.length > 0)
const mean = (bin: readonly Judged[], of: (one: Judged) => number): number => bin.reduce((sum, one) => sum + of(one), 0) / bin.length

/** The reliability table, the calibration error and the curve of minConfidence. */
export function calibrationMarkdown({ judged, gold }: Calibration): string {
  const table = [['confidence', 'passages', 'mean confidence %', 'right %'], ...bins(judged).map((bin) => {
    const low = Math.min(9, Math.floor(bin[0]!.confidence * 10)) / 10
    return [`${low.toFixed(1)}–${(low + 0.1).toFixed(1)}`, String(bin.length), percent(mean(bin, ({ confidence }) => confidence)), percent(mean(bin, ({ right }) => Number(right)))]
  })]
  const curve = [['minConfidence', 'precision %', 'recall %'], ...[0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((least) => {
    const kept = judged.filter(({ confidence }) => confidence >= least)
    const right = kept.filter((one) => one.right).length
    return [least.toFixed(2), percent(right / Math.max(1, kept.length)), percent(right / Math.max(1, gold))]
  })]
  return `Expected calibration error: ${calibrationError(judged).toFixed(3)}\n\n${markdownTable(table)}\n\n${markdownTable(curve)}`
}
