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

/** A document's scenes; for each, the gold attribution of its first part, for each candidate whether it is right, and whether the scorer looks at it. */
export interface Example {
  readonly gold: GoldDocument
  readonly ctx: Context
  readonly stage: Stage
  readonly labels: readonly { readonly of: GoldAttribution | null; readonly speech: boolean; readonly right: Uint8Array; readonly counted: boolean; readonly nested: boolean }[]
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
    const outer = around.quotation.within === null ? null : doc.quotations[around.quotation.within]!
    const holder = outer && outer.label === null ? doc.offsets.toOriginal(outer.parts[0]!) : null
    const parts = around.quotation.parts.map((part) => doc.offsets.toOriginal(part))
    const of = parts.map((part) => attributionOf(gold, part, holder)).find((found) => found !== null) ?? null
    const speech = of !== null && of.source.length > 0 && around.quotation.label === null
    const right = Uint8Array.from(betweens, ({ candidate }) => (speech ? judge(gold.text, doc.offsets.toOriginal(candidate), of.source) : 0))
    return { of, speech, right, nested: outer !== null, counted: outer === null && around.quotation.label === null && /["“]/.test(doc.text[around.quotation.start] ?? '') }
  })
  return { gold, ctx, stage, labels }
}
