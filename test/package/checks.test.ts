import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './consumer'

// The tools call `npm pack`: its prepack script would rebuild dist under the other tests' feet.
const WITHOUT_SCRIPTS = { ...process.env, npm_config_ignore_scripts: 'true' }

const run = (tool: string, args: string[]): { status: number | null; printed: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], { cwd: ROOT, encoding: 'utf8', env: WITHOUT_SCRIPTS })
  return { status, printed: `${stdout}${stderr}` }
}

test('publint finds nothing', () => {
  const { status, printed } = run('publint/src/cli.js', ['--strict', '--pack', 'npm'])
  expect(printed).toContain('All good')
  expect(status).toBe(0)
}, 60_000)

test('the types resolve everywhere (arethetypeswrong)', () => {
  const { status, printed } = run('@arethetypeswrong/cli/dist/index.js', ['--pack', '.', '--no-color', '--no-emoji'])
  expect(printed).toContain('No problems found')
  expect(status).toBe(0)
}, 120_000)

test('what the package needs to be published is there', () => {
  expect(['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts', 'dist/cli.js', 'dist/cli-worker.js', 'dist/batch.js', 'dist/batch.cjs', 'dist/batch.d.ts', 'dist/batch.d.cts', 'dist/batch-worker.js', 'dist/batch-browser.js', 'dist/batch-browser.d.ts'].filter((f) => !existsSync(join(ROOT, f)))).toEqual([])
})
