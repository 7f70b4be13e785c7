/** Documents with gold, through the pipeline up to people, as scenes with labels. */
import { readFileSync } from 'node:fs'
import { contextOf, type Context } from '../../src/attribution/context'
import { stageOf, type Stage } from '../../src/attribution/scenes'
import { packFor } from '../../src/languages'
import { mention } from '../../src/mentions'
import { people } from '../../src/people'
import { quote } from '../../src/quotations'
import { readText } from '../../src/read'
import { tokeniseDocument } from '../../src/tokens'
import { attributionOf, judge, type GoldAttribution, type GoldDocument } from './gold'

/** A document's scenes; for each, the gold attribution of its first part, and for each candidate whether it is right. */
export interface Example {
  readonly gold: GoldDocument
  readonly ctx: Context
  readonly stage: Stage
  readonly labels: readonly { readonly of: GoldAttribution | null; readonly speech: boolean; readonly right: Uint8Array }[]
}

export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as GoldDocument)
}

export function exampleOf(gold: GoldDocument): Example {
  const pack = packFor('en')!
  const read = readText(gold.text, { published: gold.date })
  const doc = people(mention(quote(tokeniseDocument({ ...read, language: 'en' }, pack)), pack), pack)
  const ctx = contextOf(doc, pack)
  const stage = stageOf(ctx)
  const labels = stage.scenes.map(({ around, betweens }) => {
    const parts = around.quotation.parts.map((part) => doc.offsets.toOriginal(part))
    const of = parts.map((part) => attributionOf(gold, part)).find((found) => found !== null) ?? null
    const speech = of !== null && of.source.length > 0
    const right = Uint8Array.from(betweens, ({ candidate }) => (speech ? judge(gold.text, doc.offsets.toOriginal(candidate), of.source) : 0))
    return { of, speech, right }
  })
  return { gold, ctx, stage, labels }
}
