import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from 'node-sqlite3-wasm'
import { rollBack } from '../../src/store/journal'

let folder = ''
const at = (name: string): string => join(folder, name)
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'onrecord-journal-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The file and its journal as a writer leaves them that is killed in the middle of its transaction. */
function killedWriter(before: number, during: number): void {
  const db = new Database(at('live.db'))
  db.exec('pragma cache_size = 2; create table said (id integer primary key, words text)')
  const put = (from: number, count: number): void => {
    for (let i = from; i < from + count; i++) db.run('insert into said (words) values (?)', [`quote ${i} ${'word '.repeat(200)}`])
  }
  db.exec('begin')
  put(0, before)
  db.exec('commit; begin')
  db.run('update said set words = ?', ['changed'])
  put(before, during)
  copyFileSync(at('live.db'), at('said.db'))
  copyFileSync(at('live.db-journal'), at('said.db-journal'))
  db.exec('rollback')
  db.close()
}

function contentOf(): { ok: unknown; count: unknown; changed: unknown } {
  const db = new Database(at('said.db'))
  try {
    return { ok: db.all('pragma integrity_check')[0], count: db.all('select count(*) as n from said')[0], changed: db.all("select count(*) as n from said where words = 'changed'")[0] }
  } finally {
    db.close()
  }
}

test.each([[20, 5], [100, 300], [400, 1000]])('a transaction killed behind %d rows, %d rows on its way, is undone', (before, during) => {
  killedWriter(before, during)
  rollBack(at('said.db'), at('said.db.lock'))
  expect(contentOf()).toEqual({ ok: { integrity_check: 'ok' }, count: { n: before }, changed: { n: 0 } })
  expect(existsSync(at('said.db-journal'))).toBe(false)
  expect(existsSync(at('said.db.lock'))).toBe(false)
})

test('undone twice is undone', () => {
  killedWriter(100, 300)
  const journal = readFileSync(at('said.db-journal'))
  rollBack(at('said.db'), at('said.db.lock'))
  writeFileSync(at('said.db-journal'), journal)
  rollBack(at('said.db'), at('said.db.lock'))
  expect(contentOf()).toMatchObject({ ok: { integrity_check: 'ok' }, count: { n: 100 } })
})

test('where somebody holds the lock nothing is touched', () => {
  killedWriter(100, 300)
  mkdirSync(at('said.db.lock'))
  const left = readFileSync(at('said.db'))
  rollBack(at('said.db'), at('said.db.lock'))
  expect(readFileSync(at('said.db')).equals(left)).toBe(true)
  expect(existsSync(at('said.db-journal'))).toBe(true)
})

test.each([['empty', Buffer.alloc(0)], ['no journal', Buffer.from('nothing of the kind')], ['zeroed', Buffer.alloc(1024)]])('a journal that was not begun (%s) changes nothing', (_name, bytes) => {
  killedWriter(100, 300)
  rollBack(at('said.db'), at('said.db.lock'))
  const before = readFileSync(at('said.db'))
  writeFileSync(at('said.db-journal'), bytes)
  rollBack(at('said.db'), at('said.db.lock'))
  expect(readFileSync(at('said.db')).equals(before)).toBe(true)
})

test('no store, no journal: nothing happens', () => {
  expect(() => rollBack(at('nope.db'), at('nope.db.lock'))).not.toThrow()
})
