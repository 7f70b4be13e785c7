import { readFileSync } from 'node:fs'
import { packFor } from '../../src/languages'
import { mention } from '../../src/mentions'
import type { PronounWeights } from '../../src/models/pronoun-weights'
import { prepare } from '../../src/people/prepare'
import type { Antecedent } from '../../src/people/pronouns'
import type { Referent } from '../../src/people/referents'
import { decideBy, resolve } from '../../src/people/resolve'
import { quote } from '../../src/quotations'
import { readText } from '../../src/read'
import { tokeniseDocument } from '../../src/tokens'

/** One pronoun whose antecedent the gold tells. */
export interface Example {
  readonly document: string
  readonly candidates: readonly Float64Array[]
  readonly right: number
}

interface GoldDocument {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; readonly coref?: string }[]
}

/** Runs the resolver over ECB+ documents, the gold deciding where it knows, and notes what it had to choose among. */
export function examplesOf(file: string, weights: PronounWeights): Example[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap((line) => examplesIn(JSON.parse(line) as GoldDocument, weights))
}

function examplesIn(gold: GoldDocument, weights: PronounWeights): Example[] {
  const pack = packFor('en')!
  const doc = mention(quote(tokeniseDocument({ ...readText(gold.text, {}), language: 'en' }, pack)), pack)
  const { text, persons, idOfName } = prepare(doc, pack)
  const human = gold.entities.filter((entity) => entity.type === 'HUMAN' && entity.coref !== undefined)
  const clusterOfChain = new Map<string, number>()
  persons.uses.forEach((use, index) => {
    const { start, end } = text.drafts[use.draft]!
    const chain = human.find((entity) => entity.end === end && entity.start <= start)?.coref
    if (chain !== undefined && !clusterOfChain.has(chain)) clusterOfChain.set(chain, persons.clusterOf[index]!)
  })
  const examples: Example[] = []
  const otherwise = decideBy(weights, text)
  const decide = (at: number, antecedents: readonly Antecedent[]): Referent | null => {
    const { start, end } = text.drafts[at]!
    const chain = human.find((entity) => entity.start === start && entity.end === end)?.coref
    const cluster = chain === undefined ? undefined : clusterOfChain.get(chain)
    const right = cluster === undefined ? -1 : antecedents.findIndex(({ referent }) => referent.cluster === cluster)
    if (right < 0) return otherwise(at, antecedents)
    if (antecedents.length > 1) examples.push({ document: gold.topic, candidates: antecedents.map(({ features }) => features), right })
    return antecedents[right]!.referent
  }
  resolve(text, persons, idOfName, decide)
  return examples
}
