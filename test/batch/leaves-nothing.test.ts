import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const CHILD = resolve(__dirname, '../fixtures/extract-all-child.ts')

/** A process of its own, which must end by itself. */
function child(...args: string[]): { lines: string[]; status: number | null; stderr: string } {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CHILD, ...args], { encoding: 'utf8', timeout: 200_000 })
  return { lines: stdout.trim().split('\n'), status, stderr }
}

test('whatever goes wrong in a batch leaves nothing behind, and the process ends by itself', () => {
  expect(child()).toEqual({ status: 0, stderr: '', lines: [
    'a source that throws: 3, thrown: torn',
    'a plain source that throws: 3, thrown: torn',
    'abort while the source waits: 3, thrown: enough',
    'abort while many are in work: 6, thrown: enough, listeners: 0',
    'a consumer that throws: 6, thrown: mine',
    'a source whose end throws, left early: 6, thrown: mine',
    'a source whose end rejects, left early: 6, thrown: mine',
    `numbers of workers that are none: ${Array<string>(7).fill('refused').join(' ')}`,
    'no documents: 0',
    'a very large document among small ones: 3',
    'a document that no thread can be given: 0, error: extractAll: field of option "source" "title" must be a string, got function',
    'ended before it began: done',
    'asked many times at once, and ended meanwhile: 0 1 2',
  ] })
}, 240_000)

test('an iteration that nobody goes on with keeps no process alive', () => {
  expect(child('abandoned')).toEqual({ status: 0, stderr: '', lines: ['first: 0'] })
}, 120_000)
