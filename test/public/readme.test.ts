import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import vm from 'node:vm'
import * as onrecord from '../../src'

const ROOT = resolve(__dirname, '../..')
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8')
const article = readFileSync(resolve(ROOT, 'corpus/lavrov-china-visit/article.txt'), 'utf8')

const blocks = [...README.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]!)

/** A line "expression // → value" of an example, with what it is to give. */
const claimsOf = (block: string): { expression: string; value: string }[] =>
  block.split('\n').flatMap((line) => {
    const match = /^(.*?)\s*\/\/ → (.*)$/.exec(line)
    return match ? [{ expression: match[1]!, value: match[2]! }] : []
  })

test('the README has examples that claim something', () => {
  expect(blocks.flatMap(claimsOf).length).toBeGreaterThanOrEqual(5)
})

test.each(blocks.map((block, i) => [i + 1, block] as const))('example %i of the README gives what it says', (_n, block) => {
  const context = vm.createContext({ ...onrecord, article, JSON })
  // Imports are what the context holds; declarations stay in it for the lines after.
  const setup = block.split('\n').filter((line) => !/^import |^const article|\/\/ → /.test(line)).join('\n').replace(/^const /gm, 'var ')
  vm.runInContext(setup, context)
  for (const { expression, value } of claimsOf(block)) {
    const got: unknown = JSON.parse(vm.runInContext(`JSON.stringify(${expression})`, context) as string)
    expect({ [expression]: got }).toEqual({ [expression]: vm.runInNewContext(`(${value})`) })
  }
})

test('the README shows what the demo prints', () => {
  const shown = /<!-- demo -->\n```\n([\s\S]*?)```/.exec(README)?.[1]
  const cli = resolve(ROOT, 'dist/cli.js')
  const args = [cli, 'extract', 'corpus/lavrov-china-visit/article.txt', '--published', '2014-04-15', '--format', 'text']
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' } })
  expect(shown?.trim()).toBe(printed.trim())
})
