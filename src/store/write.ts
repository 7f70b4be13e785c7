import type { Extraction } from '../records'
import { firstDay, numbersOf } from './days'
import { entriesOf, type Entry } from './entries'
import { numberOf, type Prepared, type Sqlite } from './sqlite'

/** A document's record on its way into the store. */
export interface Indexed {
  /** What the document is known by: one with the same key is replaced. */
  readonly key: string
  readonly record: Extraction
}

/** Puts records into the tables, all or none. */
export interface Writer {
  /** @returns the number of quotes written */
  write(documents: readonly Indexed[]): number
  finish(): void
}

const STATEMENTS = {
  document: 'insert into document (key, title, url, published, language) values (?, ?, ?, ?, ?)',
  known: 'select id from document where key = ?',
  last: 'select max(id) as id from quote where id between ? and ?',
  quote: 'insert into quote (id, document, person, same, confidence, record) values (?, ?, ?, ?, ?, ?)',
  said: 'insert into said (rowid, text, people, tags) values (?, ?, ?, ?)',
  person: 'select id from person where name = ? and country = ? and titles = ?',
  newPerson: 'insert into person (name, country, titles) values (?, ?, ?)',
} as const

type Statements = Readonly<Record<keyof typeof STATEMENTS, Prepared>>

/** Makes a writer; its statements are prepared once. */
export function writerOf(db: Sqlite): Writer {
  const statements = Object.fromEntries(Object.entries(STATEMENTS).map(([name, sql]) => [name, db.prepare(sql)])) as Statements
  return {
    write(documents) {
      db.exec('begin immediate')
      try {
        const numbers = new Map<number, number>()
        let written = 0
        for (const document of documents) {
          remove(db, statements, document.key)
          written += add(statements, document, numbers)
        }
        db.exec('commit')
        return written
      } catch (error) {
        if (db.inTransaction) db.exec('rollback')
        throw error
      }
    },
    finish: () => Object.values(statements).forEach((statement) => statement.finalize()),
  }
}

/** Takes a document out with all that only it told of. */
function remove(db: Sqlite, { known }: Statements, key: string): void {
  const id = known.all([key])[0]?.['id']
  if (id === undefined) return
  const document = numberOf(id)
  const people = db.all('select distinct person from quote where document = ? and person is not null', [document])
  db.run('delete from said where rowid in (select id from quote where document = ?)', [document])
  db.run('delete from quote where document = ?', [document])
  for (const { person } of people) db.run('delete from person where id = ?1 and not exists (select 1 from quote where person = ?1)', [numberOf(person)])
  db.run('delete from document where id = ?', [document])
}

function add(statements: Statements, { key, record }: Indexed, numbers: Map<number, number>): number {
  const { source, language } = record
  const document = numberOf(statements.document.run([key, source.title ?? null, source.url ?? null, source.published ?? null, language]).lastInsertRowid)
  const entries = entriesOf(record)
  const day = firstDay(source.published)
  let number = numbers.get(day) ?? lastNumber(statements, day)
  for (const entry of entries) {
    number++
    const { stored, same, people, tags } = entry
    statements.quote.run([number, document, personOf(statements, entry), same, stored.confidence, JSON.stringify(stored)])
    statements.said.run([number, stored.text, people, tags])
  }
  numbers.set(day, number)
  return entries.length
}

/** The last number that was given to a quote of a day. */
function lastNumber({ last }: Statements, day: number): number {
  const { first, last: most } = numbersOf(day)
  return Math.max(first - 1, numberOf(last.all([first, most])[0]?.['id']))
}

function personOf({ person, newPerson }: Statements, { fullName, stored }: Entry): number | null {
  if (fullName === null) return null
  const values = [fullName, stored.speaker?.country ?? '', JSON.stringify([...new Set(stored.speaker?.titles ?? [])].sort())]
  const found = person.all(values)[0]?.['id']
  return numberOf(found ?? newPerson.run(values).lastInsertRowid)
}
