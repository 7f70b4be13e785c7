#!/usr/bin/env node
// Scores the main event against the answers of Giveme5W1H's gold: node scripts/score-main-event.mjs GOLD.jsonl PREDICTED.jsonl [--errors N] [--json]
// Gold: an article a line, `fiveW` with `who`, `where`, `what` (each a list of {start, end, text}); predicted: an Extraction a
// line with its "id". Of the event marked `main`:
//   who    of the articles that have one: a gold who is among its participants
//   where  of the articles that have one: a gold where is its place
//   what   of the articles that have one: its trigger or a mention lies within a gold what; for information
// Ranges agree where they touch, or where the predicted name stands in the gold's words (any mention of the same person,
// organization or country will do: gold marks one place out of several).
import { jsonLines, overlaps, percent, scorerArguments } from './lib/score-args.mjs'

const { gold, predicted, errors: limit, json } = scorerArguments('scripts/score-main-event.mjs')
const records = new Map(jsonLines(predicted).map((doc) => [doc.id, doc]))
const total = { articles: 0, answered: 0, who: { gold: 0, right: 0 }, where: { gold: 0, right: 0 }, what: { gold: 0, right: 0 } }
const errors = []
/** Whether two names share their words: all of the shorter stand in the longer, whole. */
const sameWords = (a, b) => {
  const words = (text) => text.toLowerCase().replace(/['’]s\b/g, '').match(/[\p{L}\d]+/gu) ?? []
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length)
  const filler = new Set(['the', 'a', 'an', 'of', 'in', 'and'])
  const telling = short.filter((word) => !filler.has(word))
  return telling.length > 0 && telling.every((word) => long.includes(word))
}
for (const doc of jsonLines(gold)) {
  const record = records.get(doc.id) ?? {}
  const main = (record.events ?? []).find((event) => event.main)
  const mentionsOf = (id) => [...(record.people ?? []), ...(record.organizations ?? [])].find((one) => one.id === id)?.mentions ?? (record.countries ?? []).find(({ code }) => code === id)?.mentions ?? []
  const agrees = (answers, spans) => answers.some((answer) => spans.some((span) => overlaps(span, answer) || sameWords(span.text, answer.text)))
  const spans = {
    who: (main?.participants ?? []).flatMap(({ id, mention }) => [mention, ...(id === null ? [] : mentionsOf(id).filter(({ form }) => form !== 'pronoun'))]),
    where: main?.place ? [main.place.mention] : [],
    what: main ? [main.trigger, ...main.mentions] : [],
  }
  total.articles += 1
  if (main) total.answered += 1
  for (const question of ['who', 'where', 'what']) {
    const answers = doc.fiveW[question] ?? []
    if (answers.length === 0) continue
    total[question].gold += 1
    const right = question === 'what' ? answers.some((answer) => spans.what.some((span) => overlaps(span, answer))) : agrees(answers, spans[question])
    if (right) total[question].right += 1
    else errors.push({ id: doc.id, question, want: answers.map(({ text }) => text), got: spans[question].slice(0, 4).map(({ text }) => text), trigger: main?.trigger.text ?? null, title: doc.title })
  }
}
const share = ({ gold: all, right }) => right / (all || 1)
if (json) console.log(JSON.stringify({ ...total, who: share(total.who), where: share(total.where), what: share(total.what) }))
else for (const question of ['who', 'where', 'what']) console.log(`${question.padEnd(6)} ${percent(share(total[question]))}  (${total[question].right} of ${total[question].gold}; ${total.answered} of ${total.articles} articles have a main event)`)
for (const error of errors.slice(0, limit)) console.log(JSON.stringify(error))
