#!/usr/bin/env node
// Scores whom pronouns are linked to (gold: data/coreference/gum.jsonl; predicted: one Extraction a line with the gold
// document's "id").
//   node scripts/score-pronouns.mjs GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]
//
// A gold pronoun counts where its cluster has a personal name. It is right where the predicted person whose mentions
// hold that pronoun's span has a printed name that is one of the cluster's (whole, or the same last word); with two
// named clusters sharing that last word, the given name decides. "he and she": he, him, his, himself, she, her, hers,
// herself. The others (I, you, we, they, who …) are reported apart, I, you and we by where they stand too: inside double
// quotation marks, in a turn that a label opens ("SMITH: …"), or elsewhere (speeches, interviews without labels).
import { readFileSync } from 'node:fs'

const args = process.argv.slice(2)
const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--errors')
const limit = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0
if (files.length !== 2) {
  console.error('usage: score-pronouns.mjs GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]')
  process.exit(2)
}
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
const predicted = new Map(lines(files[1]).map((d) => [d.id, d]))
const GROUPS = [
  ['he and she', /^(?:he|him|his|himself|she|her|hers|herself)$/],
  ['I', /^(?:i|me|my|mine|myself)$/],
  ['you', /^(?:you|your|yours|yourself)$/],
  ['we', /^(?:we|us|our|ours|ourselves|'s)$/],
  ['they', /^(?:they|them|their|theirs|themselves|themself)$/],
  ['who', /^(?:who|whom|whose|that|which)$/],
]
/** Where first and second persons stand; the place is part of the group's name. */
function placeOf(text, start) {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const marks = (line.match(/["“”]/g) ?? []).length
  if (marks % 2 === 1) return ', quoted'
  return /^(?:\p{Lu}[\p{L}.'’-]* ?){1,4}: /u.test(line) ? ', in a labelled turn' : ', elsewhere'
}
const words = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']s?$/, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Whether a predicted person is the named cluster, given all named clusters of the document. */
function same(person, names, all) {
  const forms = [person.name, ...person.aliases].map(words).filter((w) => w.length)
  if (forms.some((f) => names.some((n) => n.join(' ') === f.join(' ')))) return true
  const rivals = (last) => all.filter((cluster) => cluster.some((n) => n.at(-1) === last)).length
  return forms.some((f) => names.some((n) => (n.at(-1) === f.at(-1) || n[0] === f[0]) && (rivals(n.at(-1)) < 2 || n[0] === f[0])))
}
const tallies = new Map()
const errors = []
for (const doc of lines(files[0])) {
  const people = predicted.get(doc.id)?.people ?? []
  const at = new Map(people.flatMap((p) => p.mentions.map((m) => [`${m.start}-${m.end}`, p])))
  const clusters = Object.values(doc.coref).map((ids) => ids.map((i) => doc.entities[i]))
  const namesOf = (cluster) =>
    cluster.filter((e) => e.type === 'PERSON' && e.nameStart !== undefined).map((e) => words(doc.text.slice(e.nameStart, e.nameEnd))).filter((w) => w.length)
  const all = clusters.map(namesOf).filter((names) => names.length)
  for (const cluster of clusters) {
    const names = namesOf(cluster)
    if (!names.length) continue
    for (const e of cluster) {
      if (e.form !== 'pronoun') continue
      const group = GROUPS.find(([, pattern]) => pattern.test(doc.text.slice(e.start, e.end).toLowerCase()))?.[0]
      if (!group) continue
      const person = at.get(`${e.start}-${e.end}`)
      const right = person !== undefined && same(person, names, all)
      const places = /^(?:I|you|we)$/.test(group) ? [group, group + placeOf(doc.text, e.start)] : [group]
      for (const place of places) {
        const t = tallies.get(place) ?? { gold: 0, answered: 0, right: 0 }
        tallies.set(place, t)
        t.gold++
        if (person) t.answered++
        if (right) t.right++
      }
      if (!right) errors.push({ id: doc.id, group, context: doc.text.slice(Math.max(0, e.start - 160), e.end + 30).replace(/\s+/g, ' '), pronoun: doc.text.slice(e.start, e.end), want: names[0].join(' '), got: person?.name ?? null })
    }
  }
}
const rows = GROUPS.flatMap(([name]) => [name, ...[', quoted', ', in a labelled turn', ', elsewhere'].map((place) => name + place)])
const result = Object.fromEntries(rows.flatMap((name) => (tallies.has(name) ? [[name, { ...tallies.get(name), recall: tallies.get(name).right / tallies.get(name).gold, precision: tallies.get(name).right / (tallies.get(name).answered || 1) }]] : [])))
if (args.includes('--json')) console.log(JSON.stringify(result))
else {
  const pc = (x) => (100 * x).toFixed(1).padStart(5)
  for (const [name, t] of Object.entries(result)) console.log(`${name.padEnd(23)} right ${pc(t.recall)}  of those answered ${pc(t.precision)}  (${t.gold})`)
}
for (const e of errors.filter((x) => x.group === 'he and she').concat(errors.filter((x) => x.group !== 'he and she')).slice(0, limit)) console.log(JSON.stringify(e))
