/**
 * Holds the extractor against the golden articles.
 *
 *   npx tsx scripts/golden.ts [SLUG…]        prints each article's differences and a table of shares
 *   npx tsx scripts/golden.ts --table        the table alone
 *   npx tsx scripts/golden.ts --update-gaps  writes today's differences to corpus/SLUG/gaps.json
 */
import { writeFileSync } from 'node:fs'
import { extract } from '../src'
import { compare, differencesOf, gapsOf } from '../test/golden/compare'
import { line, type Area, type Findings } from '../test/golden/compare/difference'
import { gapsFile, readCorpus } from '../test/golden/gold'
import { markdownTable } from './lib/tables'

const AREAS: readonly Area[] = ['quotes', 'people', 'organizations', 'countries', 'events', 'dates', 'furniture']
const slugs = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const quiet = process.argv.includes('--table')
const updates = process.argv.includes('--update-gaps')

const share = (findings: readonly Findings[], area: Area): string => {
  const of = findings.filter((one) => one.area === area)
  const gold = of.reduce((sum, one) => sum + one.gold, 0)
  return gold === 0 ? '–' : `${of.reduce((sum, one) => sum + one.right, 0)}/${gold}`
}
const row = (name: string, findings: readonly Findings[]): string[] => [name, ...AREAS.map((area) => share(findings, area)), String(differencesOf(findings).length)]

const all = readCorpus().filter(({ slug }) => slugs.length === 0 || slugs.includes(slug)).map(({ slug, text, about, gold }) => {
  const findings = compare(gold, extract(text, { published: about.published }), text)
  if (!quiet) console.log([`## ${slug}`, ...differencesOf(findings).map((difference) => `- ${line(difference)}`), ''].join('\n'))
  if (updates) writeFileSync(gapsFile(slug), `${JSON.stringify(gapsOf(findings), null, 2)}\n`)
  return { slug, findings }
})
console.log(markdownTable([
  ['article', 'quotes with speaker', ...AREAS.slice(1), 'differences'],
  ...all.map(({ slug, findings }) => row(slug, findings)),
  row('all', all.flatMap(({ findings }) => findings)),
]))
