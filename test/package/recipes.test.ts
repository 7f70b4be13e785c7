import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './consumer'

const RECIPES = join(ROOT, 'docs/recipes')
const recipe = (name: string, ...args: string[]): string[] => execFileSync(process.execPath, [join(RECIPES, name), ...args], { cwd: ROOT, encoding: 'utf8' }).trimEnd().split('\n')

test('every recipe is tried here', () => {
  expect(readdirSync(RECIPES).sort()).toEqual(['README.md', 'country-pairs.mjs', 'lib.mjs', 'newsroom-audit.mjs', 'quote-search.mjs'])
})

test('the newsroom audit counts speakers, most quoted first, and shares of all quotes', () => {
  const lines = recipe('newsroom-audit.mjs')
  const gap = lines.indexOf('')
  expect(lines[0]).toMatch(/^speaker +quotes +direct +words +articles$/)
  const quotes = lines.slice(1, gap).map((line) => Number(line.split(/ {2,}/)[1]))
  expect(quotes).toHaveLength(15)
  expect(quotes).toEqual([...quotes].sort((a, b) => b - a))
  expect(lines.some((line) => line.startsWith('Sergei Lavrov '))).toBe(true)
  const shares = lines.slice(gap + 2).map((line) => Number(/([\d.]+)%$/.exec(line)![1]))
  expect(shares).toHaveLength(6)
  expect(Math.abs(shares.reduce((a, b) => a + b) - 100)).toBeLessThan(0.5)
}, 60_000)

test('it takes files, and a file without a quote', () => {
  expect(recipe('newsroom-audit.mjs', 'LICENSE')[0]).toMatch(/^speaker/)
  expect(recipe('newsroom-audit.mjs', 'corpus/lavrov-china-visit/article.txt')[1]).toMatch(/^Sergei Lavrov +\d+/)
}, 60_000)

test('country pairs are counted by event type', () => {
  const [head, ...rows] = recipe('country-pairs.mjs')
  expect(head).toMatch(/^countries +event +count$/)
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows) expect(row).toMatch(/^[A-Z]{2} [→–] [A-Z]{2} +[A-Z]+ +\d+$/)
  expect(rows.some((row) => /^CN – RU +CONSULT/.test(row))).toBe(true)
}, 60_000)

test('the quote search finds what was said, matches shown', () => {
  const lines = recipe('quote-search.mjs', 'water')
  expect(lines.some((line) => line.includes('*water*'))).toBe(true)
  expect(lines.at(-1)).toMatch(/^\d+ quotes by \d+ speakers$/)
}, 60_000)
