/**
 * Puts into README.md what other scripts printed, between its marks: the demo's output, chosen scores out of
 * docs/scores.md, the table of docs/bench.md.
 *
 *   npm run build && npm run eval && npm run bench && npx tsx scripts/readme.ts
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from './lib/tables'

/** The scores that the README shows: set, measure, and what a reader may call it. */
const SHOWN: readonly (readonly [string, string, string])[] = [
  ['polnear/dev', 'full quotes, attributed recall', 'whole quotes given the right speaker'],
  ['polnear/dev', 'fragments, attributed recall', 'quoted fragments given the right speaker'],
  ['polnear/dev', 'quoted passages, attributed F1', 'both, with what was found and nobody had said'],
  ['records/dev', 'speakers, persons', 'persons who speak, resolved to the right person'],
  ['records/dev', 'people F1', 'people of an article'],
  ['records/dev', 'people, canonical name right', 'of those, under their full name'],
  ['people/worldwide-dev', 'person mentions, exact F1', 'names of persons, newswire from around the world'],
  ['people/conll2003-dev', 'person mentions, exact F1', 'names of persons, Reuters 1996'],
  ['coreference/gum', 'pronouns linked right: he and she', 'he and she, linked to the right person'],
  ['countries/geowebnews-train+dev', 'country mentions, overlap F1', 'countries, web news'],
  ['countries/trnews', 'country names, overlap F1', 'names of countries, world news'],
  ['events/plover-dev', 'of the right type, recall', 'interactions found and of the right type'],
  ['events/plover-dev', 'with the right dyad, recall', 'interactions found with the right actor and recipient'],
  ['events/wikievents-dev', 'triggers F1', 'attacks, arrests, meetings, protests, deaths told'],
  ['events/g5w1h-dev', 'main event: a gold who takes part', 'who takes part in the main event of an article'],
  ['dates/timebank', 'dates found F1', 'dates found'],
]

const scores = readFileSync('docs/scores.md', 'utf8')
const bench = readFileSync('docs/bench.md', 'utf8')
const rows = scores.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
const scoreOf = (set: string, measure: string): string => {
  const row = rows.find((cells) => cells[1] === set && cells[2] === measure)
  if (!row) throw new Error(`docs/scores.md has no "${measure}" on ${set}: run npm run eval`)
  return row[3]!
}
const printedBy = (text: string): string => /^Printed by .*?(?=, on the|:$)/ms.exec(text)![0]
const demo = execFileSync(process.execPath, ['dist/cli.js', 'extract', 'corpus/lavrov-china-visit/article.txt', '--published', '2014-04-15', '--format', 'text'], {
  encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
})

const SECTIONS: Readonly<Record<string, string>> = {
  demo: `\`\`\`\n${demo.trim()}\n\`\`\``,
  scores: `${printedBy(scores)}:\n\n${markdownTable([['what', 'gold data', '%'], ...SHOWN.map(([set, measure, what]) => [what, set, scoreOf(set, measure)])])}`,
  bench: bench.slice(bench.indexOf('\n\n') + 2).trim(),
}

let readme = readFileSync('README.md', 'utf8')
for (const [name, text] of Object.entries(SECTIONS)) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = readme.indexOf(open)
  const to = readme.indexOf(close)
  if (from < 0 || to < from) throw new Error(`README.md has no ${open} … ${close}`)
  readme = `${readme.slice(0, from + open.length)}\n${text}\n${readme.slice(to)}`
}
writeFileSync('README.md', readme)
