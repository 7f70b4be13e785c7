/**
 * Settles what several taggers say of the same text: where they agree the label is silver, else the possible types stay open.
 *
 *   tsx training/names/silver.ts TEXTS.jsonl OUT.jsonl weight:LABELS.jsonl …
 *
 * TEXTS: {"id", "text", "gold"?: [[start, end, label]]} a line; LABELS: {"id", "entities": [[start, end, label]]}, a file a tool.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { LEX } from '../../src/lexicons/name-classes'
import { nameLexicon } from '../../src/lexicons/name-lexicon'
import { classOf, TYPES, type Labelled, type Open, type Settled } from './labels'
import { tokensOf } from './tokens'

type Entity = readonly [number, number, string]
interface Text { id: string; set: string; text: string; gold: Entity[] | null }

const [textFile, target, ...tools] = process.argv.slice(2) as [string, string, ...string[]]
const lines = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)
const taggers = tools.map((tool) => {
  const [weight, file] = tool.split(':') as [string, string]
  return { weight: Number(weight), labels: new Map(lines<{ id: string; entities: Entity[] }>(file).map((d) => [d.id, d.entities])) }
})
const GOLD_WEIGHT: Readonly<Record<string, number>> = { gmb: 0.8, crossner: 3 }
/** The share of the votes that settles a type. */
const ENOUGH = 0.6
/** The share under which a vote does not even keep a type open. */
const NOISE = 0.15

const lexicon = nameLexicon()
const bits = (word: string): number => lexicon.get(word) ?? lexicon.get(word.replace(/\.$/, '')) ?? 0

/** Per token: [type or -1, begins]. MISC is a demonym where the lexicon has the word, else another name. */
function project(doc: ReturnType<typeof tokensOf>, entities: readonly Entity[]): { type: Int8Array; begins: Uint8Array } {
  const type = new Int8Array(doc.tokens.length).fill(-1)
  const begins = new Uint8Array(doc.tokens.length)
  let i = 0
  for (const [start, end, label] of [...entities].sort((a, b) => a[0] - b[0])) {
    while (i < doc.tokens.length && doc.tokens[i]!.end <= start) i += 1
    let first = i
    let last = i
    while (last < doc.tokens.length && doc.tokens[last]!.start < end) last += 1
    let kind = classOf(label)
    if (/^(?:MISC|NATIONALITY|IDEOLOGY|RELIGION)$/.test(label)) kind = last - first === 1 && bits(doc.tokens[first]!.lower) & LEX.demonym ? 4 : label === 'MISC' ? 3 : 4
    // gmb calls countries gpe too when they act
    if (label === 'gpe' && last > first && !(bits(doc.tokens[last - 1]!.lower) & LEX.demonym)) kind = 2
    if (kind < 0) continue
    while (last - first > 1 && /^(?:the|’s|'s|’|')$/i.test(doc.tokens[last - 1]!.text)) last -= 1
    while (last - first > 1 && (doc.tokens[first]!.lower === 'the' || (kind === 0 && bits(doc.tokens[first]!.lower) & LEX.title && !(bits(doc.tokens[first]!.lower) & LEX.given)))) first += 1
    if (kind === 0 && !/\p{Lu}/u.test(doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0))) continue // CoreNLP marks pronouns too
    for (let k = first; k < last; k++) {
      type[k] = kind
      begins[k] = k === first ? 1 : 0
    }
  }
  return { type, begins }
}

function settle(item: Text): Labelled {
  const doc = tokensOf(item.text)
  const views = taggers.map(({ weight, labels }) => ({ weight, ...project(doc, labels.get(item.id) ?? []) }))
  if (item.gold && GOLD_WEIGHT[item.set]) views.push({ weight: GOLD_WEIGHT[item.set]!, ...project(doc, item.gold) })
  const total = views.reduce((sum, { weight }) => sum + weight, 0)
  const kinds = new Int8Array(doc.tokens.length) // -2 open, -1 none, else type
  const masks = new Int32Array(doc.tokens.length)
  const starts = new Uint8Array(doc.tokens.length)
  const known = new Map<string, number>()
  doc.tokens.forEach((token, i) => {
    const votes = new Float64Array(TYPES.length + 1)
    for (const view of views) votes[view.type[i]! + 1]! += view.weight
    let top = 0
    votes.forEach((vote, k) => {
      if (vote > votes[top]!) top = k
      if (vote > NOISE * total) masks[i]! |= 1 << k
    })
    const support = views.filter((view) => view.type[i] === top - 1)
    const weight = (list: typeof views): number => list.reduce((sum, view) => sum + view.weight, 0)
    starts[i] = weight(support.filter((view) => view.begins[i])) * 2 >= weight(support) ? 1 : 0
    kinds[i] = votes[top]! >= ENOUGH * total ? top - 1 : -2
    if (kinds[i]! >= 0) known.set(token.lower, known.has(token.lower) && known.get(token.lower) !== kinds[i] ? -1 : kinds[i]!)
  })
  // An open word that is a person elsewhere in the text, and nothing else, is that person.
  doc.tokens.forEach((token, i) => {
    if (kinds[i] === -2 && masks[i]! & 2 && known.get(token.lower) === 0) kinds[i] = 0
  })
  const settled: Settled[] = []
  const open: Open[] = []
  doc.tokens.forEach((token, i) => {
    if (kinds[i] === -2) open.push({ start: token.start, end: token.end, types: masks[i]! })
    if (kinds[i]! < 0) return
    const last = settled.at(-1)
    const goesOn = i > 0 && kinds[i - 1] === kinds[i] && !starts[i] && last?.end === doc.tokens[i - 1]!.end
    if (goesOn) settled[settled.length - 1] = { ...last!, end: token.end }
    else settled.push({ start: token.start, end: token.end, type: kinds[i]! })
  })
  return { id: item.id, text: item.text, settled, open }
}

const done = lines<Text>(textFile).map(settle)
writeFileSync(target, done.map((item) => JSON.stringify(item)).join('\n') + '\n')
const counts = TYPES.map((name, t) => `${name} ${done.reduce((sum, { settled }) => sum + settled.filter((s) => s.type === t).length, 0)}`)
console.log(counts.join(', '), `open ${done.reduce((sum, { open }) => sum + open.length, 0)}`)
