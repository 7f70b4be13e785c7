#!/usr/bin/env node
// Scores event triggers against WikiEvents gold: node scripts/score-wikievents.mjs GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]
// Gold: a document a line, `events` of {type, trigger}; predicted: an Extraction a line with its "id".
// Counted: attacks, meetings, arrests, protests, deaths and injuries, each gold trigger once; predicted are all mentions of
// events of the types ASSAULT, COERCE, CONSULT and PROTEST, each range once. A mention is right where it touches a gold
// trigger of its type (death and injury are ASSAULT) that no other mention has taken.
import { jsonLines, overlaps, percent, rates, scorerArguments } from './lib/score-args.mjs'

const { gold, predicted, errors: limit, json } = scorerArguments('scripts/score-wikievents.mjs')
const KINDS = [
  [/^Conflict\.Attack/, 'attack', 'ASSAULT'], [/\.Meet$/, 'meeting', 'CONSULT'], [/^Justice\.ArrestJail/, 'arrest', 'COERCE'],
  [/^Conflict\.Demonstrate/, 'protest', 'PROTEST'], [/^Life\.Die/, 'death', 'ASSAULT'], [/^Life\.Injure/, 'injury', 'ASSAULT'],
]
const TYPES = new Set(KINDS.map(([, , type]) => type))
const records = new Map(jsonLines(predicted).map((doc) => [doc.id, doc]))
const once = (list) => [...new Map(list.map((one) => [`${one.start} ${one.end} ${one.type}`, one])).values()]
const total = { gold: 0, predicted: 0, hit: 0 }
const kinds = Object.fromEntries(KINDS.map(([, kind]) => [kind, { gold: 0, hit: 0 }]))
const errors = []
for (const doc of jsonLines(gold)) {
  const wanted = once(doc.events.flatMap(({ type, trigger }) => {
    const kind = KINDS.find(([pattern]) => pattern.test(type))
    return kind ? [{ start: trigger.start, end: trigger.end, kind: kind[1], type: kind[2] }] : []
  }))
  const events = (records.get(doc.id)?.events ?? []).filter(({ type }) => TYPES.has(type))
  const guesses = once(events.flatMap((event) => [event.trigger, ...event.mentions].map(({ start, end }) => ({ start, end, type: event.type }))))
  const free = new Set(wanted)
  const show = ({ start, end }) => `${doc.text.slice(Math.max(0, start - 50), start)}[${doc.text.slice(start, end)}]${doc.text.slice(end, end + 40)}`.replace(/\s+/g, ' ')
  total.gold += wanted.length
  total.predicted += guesses.length
  for (const want of wanted) kinds[want.kind].gold += 1
  for (const guess of guesses) {
    const hit = [...free].find((want) => want.type === guess.type && overlaps(want, guess))
    if (!hit) {
      const other = doc.events.filter(({ trigger }) => overlaps(trigger, guess)).map(({ type }) => type)
      errors.push({ error: 'spurious', got: guess.type, gold: other, in: show(guess) })
      continue
    }
    free.delete(hit)
    total.hit += 1
    kinds[hit.kind].hit += 1
  }
  for (const want of free) errors.push({ error: 'missed', want: want.kind, in: show(want) })
}
const result = { ...total, ...rates(total.hit, total.predicted, total.gold), kinds }
if (json) console.log(JSON.stringify(result))
else {
  console.log(`triggers P ${percent(result.precision)} R ${percent(result.recall)} F1 ${percent(result.f1)}  (${total.gold} gold, ${total.predicted} predicted)`)
  for (const [kind, { gold: all, hit }] of Object.entries(kinds)) console.log(`  ${kind.padEnd(8)} found ${hit} of ${all}`)
}
for (const error of errors.slice(0, limit)) console.log(JSON.stringify(error))
