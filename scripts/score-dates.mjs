#!/usr/bin/env node
// Scores dates against TIMEX3 gold: node scripts/score-dates.mjs GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]
// Gold: a document a line, `entities` of type TIMEX with `label` and `value`; predicted: an Extraction a line with its "id".
// Counted: dates and times that name a time. Durations, sets and references to "now", "the past" are neither asked for nor
// held against a prediction that overlaps them.
//   found  spans that overlap; exact: the same borders, but for "the" and a modifier before
//   value  of the found: the share with the gold's value. The gold's day parts (TMO, TNI), seasons and weekends are cut to
//          what ISO 8601 has (the day, the year, the week); a gold value with unknown parts (X) is left out.
//   plain  of all gold values in plain ISO form (year, month, day, week, time of day): found with the right value; quarters apart
import { readFileSync } from 'node:fs'

const args = process.argv.slice(2)
const limit = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0
const [goldFile, predictedFile] = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--errors')
if (!predictedFile) {
  console.error('usage: score-dates.mjs GOLD.jsonl PREDICTED.jsonl [--errors N]')
  process.exit(2)
}
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
const predicted = new Map(lines(predictedFile).map((doc) => [doc.id, doc]))
const asIso = (value) => value.replace(/T(?:MO|AF|EV|NI|DT)$/, '').replace(/-(?:SP|SU|FA|WI)$/, '').replace(/-WE$/, '').replace(/(T\d\d)$/, '$1:00')
/** A value that needs no reading: "1989", "1989-10", "1989-10-26", "1989-W43", with a time of day or without. */
const PLAIN = /^\d{4}(?:-W\d\d|-\d\d(?:-\d\d(?:T\d\d(?::\d\d)?)?)?)?$/
const QUARTER = /^\d{4}-Q\d$/
const trim = (text, { start, end }) => {
  const lead = /^(?:the |early |late |later |earlier |mid-?|end of |beginning of )+/i.exec(text.slice(start, end))
  return [start + (lead?.[0].length ?? 0), end]
}
const total = { gold: 0, predicted: 0, found: 0, exact: 0, valued: 0, right: 0, plain: 0, plainRight: 0, quarters: 0, quartersRight: 0 }
const errors = []
for (const doc of lines(goldFile)) {
  const times = doc.entities.filter((e) => e.type === 'TIMEX')
  const wanted = times.filter((e) => /^(?:DATE|TIME)$/.test(e.label) && !/^P|_REF$/.test(e.value))
  const free = times.filter((e) => !wanted.includes(e))
  const overlaps = (a, b) => a.start < b.end && b.start < a.end
  const guesses = (predicted.get(doc.id)?.dates ?? []).filter((g) => wanted.some((w) => overlaps(w, g)) || !free.some((f) => overlaps(f, g)))
  const left = new Set(guesses)
  const show = (span) => doc.text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/g, ' ')
  total.gold += wanted.length
  total.predicted += guesses.length
  for (const want of wanted) {
    if (PLAIN.test(want.value)) total.plain++
    if (QUARTER.test(want.value)) total.quarters++
    const hit = [...left].find((g) => overlaps(g, want))
    if (!hit) {
      errors.push({ error: 'missed', want: doc.text.slice(want.start, want.end), value: want.value, in: show(want) })
      continue
    }
    left.delete(hit)
    total.found++
    if (String(trim(doc.text, hit)) === String(trim(doc.text, want))) total.exact++
    if (/X/.test(want.value)) continue
    total.valued++
    if (hit.value === asIso(want.value)) {
      total.right++
      if (PLAIN.test(want.value)) total.plainRight++
      if (QUARTER.test(want.value)) total.quartersRight++
    } else errors.push({ error: 'value', want: want.value, got: hit.value, text: hit.text, dct: doc.dct.slice(0, 10), in: show(want) })
  }
  for (const g of left) errors.push({ error: 'spurious', got: g.text, value: g.value, in: show(g) })
}
if (args.includes('--json')) {
  console.log(JSON.stringify({ ...total, foundF1: (2 * total.found) / (total.gold + total.predicted), exactF1: (2 * total.exact) / (total.gold + total.predicted), value: total.right / (total.valued || 1), plainValue: total.plainRight / (total.plain || 1), quarterValue: total.quartersRight / (total.quarters || 1) }))
  process.exit(0)
}
const percent = (n, of) => ((100 * n) / (of || 1)).toFixed(1).padStart(5)
const f1 = (hit) => percent(2 * hit, total.gold + total.predicted)
console.log(`dates   found P ${percent(total.found, total.predicted)} R ${percent(total.found, total.gold)} F1 ${f1(total.found)}  exact F1 ${f1(total.exact)}  value ${percent(total.right, total.valued)} of ${total.valued}  (${total.gold} gold, ${total.predicted} predicted)`)
console.log(`plain ISO values found right ${percent(total.plainRight, total.plain)} of ${total.plain}, quarters ${percent(total.quartersRight, total.quarters)} of ${total.quarters}`)
for (const error of errors.slice(0, limit)) console.log(JSON.stringify(error))
