import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extract } from '../../src'
import { openStore, storedDocument } from '../../src/store'
import { openSqlite } from '../../src/store/sqlite'
import { undisturbed } from '../../src/store/unlocked'

const ROOT = resolve(__dirname, '../..')
let folder: string
let path: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-read-only-'))
  path = join(folder, 'said.db')
  const store = await openStore(path, { write: true })
  store.put([storedDocument({ key: 'a', record: extract('“We will see about the climate,” said Ann Lee.', { source: { id: 'a' } }) })])
  store.close()
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

/** The command line as a user whom permissions bind: the superuser may write anywhere. */
function asAnybody(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', resolve(ROOT, 'src/run/cli.ts'), ...args], { cwd: ROOT, encoding: 'utf8', input: 'Hello.', ...nobody })
  return { status, stdout, stderr }
}

const links = (): string[] => readdirSync(tmpdir()).filter((name) => /^onrecord-\w{6}$/.test(name))
const found = async (at: string): Promise<string[]> => {
  const store = await openStore(at, { write: false })
  try {
    return store.search({ words: 'climate', sort: 'newest', limit: 9 }).hits.map(({ text }) => text)
  } finally {
    store.close()
  }
}
const FOUND = ['We will see about the climate,']

test.each([['folder', 0o644, 0o555], ['file', 0o444, 0o755], ['file in a read-only folder', 0o444, 0o555]])('a store in a read-only %s is searched, and nothing is left behind', (_what, file, its) => {
  chmodSync(path, file)
  chmodSync(folder, its)
  const before = links()
  expect(asAnybody('search', path, 'climate')).toEqual({ status: 0, stderr: '', stdout: expect.stringContaining('see about the *climate*') as string })
  expect(readdirSync(folder)).toEqual(['said.db'])
  expect(links()).toEqual(before)
}, 60_000)

test('nothing can be written there, which is said', () => {
  chmodSync(folder, 0o555)
  for (const file of [path, join(folder, 'new.db')]) expect(asAnybody('index', file)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^onrecord: [^\n]+: cannot be (?:written|made)[^\n]*\n$/) as string })
}, 60_000)

test('what a killed writer left unfinished in a read-only folder is told of, not searched', async () => {
  expect(() => undisturbed(path, () => 1, 100)).not.toThrow()
  writeFileSync(`${path}-journal`, 'x')
  expect(() => undisturbed(path, () => 1, 100)).toThrow(/is being written, or a killed process left it so \(said\.db-journal\)/)
})

test('what was read while somebody wrote is read again', async () => {
  const db = await openSqlite(path, 'mend')
  let reads = 0
  expect(undisturbed(path, () => {
    reads++
    if (reads === 1) db.exec("update document set title = 'x'")
    return reads
  })).toBe(2)
  db.close()
})

test('a store is locked by its own name, whatever link leads to it', async () => {
  const link = join(folder, 'link.db')
  symlinkSync(path, link)
  const store = await openStore(link, { write: true })
  expect(existsSync(`${path}.writer`)).toBe(true)
  store.close()
  expect(await found(link)).toEqual(FOUND)
})

test('a folder is no store', async () => {
  for (const write of [true, false]) await expect(openStore(folder, { write })).rejects.toThrow('is a folder; a store is a file')
})
