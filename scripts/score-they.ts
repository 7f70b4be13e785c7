/**
 * Scores what "they", "them", "their", "theirs" and "themselves" are led to, noun phrases and joint names too, which the
 * record holds for speakers alone: read from the layer of mentions.
 *
 *   npx tsx scripts/score-they.ts GOLD.jsonl [--errors N]      GOLD: data/coreference/gum.jsonl, or data/events/ecbplus-*.jsonl
 *
 * A gold pronoun counts where its cluster holds words that are none; it is right where the words that it was led to, taken
 * together, are a mention of that cluster: they begin or end where it does, or share its head.
 */
import { readFileSync } from 'node:fs'
import { packFor } from '../src/languages'
import { mention } from '../src/mentions'
import { people } from '../src/people'
import { quote } from '../src/quotations'
import { readText } from '../src/read'
import { tokeniseDocument } from '../src/tokens'

interface GoldEntity { readonly start: number; readonly end: number; readonly type: string; readonly coref?: string }
interface GoldDocument { readonly id: string; readonly text: string; readonly entities: readonly GoldEntity[] }

const THEY = /^(?:they|them|their|theirs|themselves|themself)$/i
const PRONOUN = /^(?:they|them|their|theirs|themselves|themself|who|whom|whose|that|which|we|us|our|you|your|it|its)$/i
const file = process.argv[2]!
const at = process.argv.indexOf('--errors')
const limit = at < 0 ? 0 : Number(process.argv[at + 1])
const pack = packFor('en')!
const tally = new Map<string, { gold: number; answered: number; right: number }>()
const errors: string[] = []

for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const gold = JSON.parse(line) as GoldDocument
  const doc = people(mention(quote(tokeniseDocument({ ...readText(gold.text, {}), language: 'en' }, pack)), pack), pack)
  const led = new Map(doc.mentions.filter(({ antecedents }) => antecedents.length > 0).map(({ start, antecedents }) => [start, antecedents.map((index) => doc.mentions[index]!)]))
  for (const entity of gold.entities) {
    const words = gold.text.slice(entity.start, entity.end)
    if (entity.coref === undefined || !THEY.test(words)) continue
    const chain = gold.entities.filter(({ coref }) => coref === entity.coref)
    const named = chain.filter(({ start, end }) => !PRONOUN.test(gold.text.slice(start, end)))
    if (named.length === 0) continue
    const parts = led.get(entity.start)
    const start = parts?.[0]?.start ?? -1
    const end = parts?.at(-1)?.end ?? -1
    const head = parts?.at(-1) ? doc.tokens[parts.at(-1)!.headToken]!.end : -1
    const again = parts?.length === 1 && parts[0]!.entity !== null ? doc.mentions.filter((m) => m.entity === parts[0]!.entity && m.form !== 'pronoun') : []
    const spans = [{ start, end }, { start, end: head }, ...again]
    const right = parts !== undefined && named.some((other) => spans.some((span) => other.start === span.start || other.end === span.end))
    const group = /^(?:PERSON|HUMAN|ORG)$/.test(entity.type) ? 'people and organizations' : 'others'
    for (const name of [group, 'all']) {
      const t = tally.get(name) ?? { gold: 0, answered: 0, right: 0 }
      tally.set(name, t)
      t.gold += 1
      if (parts) t.answered += 1
      if (right) t.right += 1
    }
    if (!right) errors.push(`${parts ? 'WRONG' : 'null '} ${gold.id} ${group}: ${gold.text.slice(Math.max(0, entity.start - 220), entity.start).replace(/\s+/g, ' ')}<<${words}>>${gold.text.slice(entity.end, entity.end + 40).replace(/\s+/g, ' ')} | want ${gold.text.slice(named[0]!.start, named[0]!.end)} | got ${parts ? gold.text.slice(start, end) : '–'}`)
  }
}
const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)
for (const [name, { gold, answered, right }] of tally) console.log(`${name.padEnd(25)} right ${percent(right / gold)}  of those answered ${percent(right / (answered || 1))}  (${right}/${answered}/${gold})`)
for (const error of errors.sort().reverse().filter((line) => line.startsWith('WRONG')).concat(errors.filter((line) => line.startsWith('null'))).slice(0, limit)) console.log(error)
