import { firstDay, numbersOf } from './days'
import type { StoredDocument } from './documents'
import type { Entry } from './entries'
import { numberOf, type Prepared, type Sqlite } from './sqlite'

/** Puts records into the tables, all or none. */
export interface Writer {
  /** @returns the number of quotes written */
  write(documents: readonly StoredDocument[]): number
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
          // Numbers of what was taken out are given again, as they would be in a batch of their own.
          if (remove(db, statements, document.key)) numbers.clear()
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

/** Takes a document out with all that only it told of. @returns whether it was there */
function remove(db: Sqlite, { known }: Statements, key: string): boolean {
  const id = known.all([key])[0]?.['id']
  if (id === undefined) return false
  const document = numberOf(id)
  const people = db.all('select distinct person from quote where document = ? and person is not null', [document])
  db.run('delete from said where rowid in (select id from quote where document = ?)', [document])
  db.run('delete from quote where document = ?', [document])
  for (const { person } of people) db.run('delete from person where id = ?1 and not exists (select 1 from quote where person = ?1)', [numberOf(person)])
  db.run('delete from document where id = ?', [document])
  return true
}

function add(statements: Statements, { key, title, url, published, language, entries }: StoredDocument, numbers: Map<number, number>): number {
  const document = numberOf(statements.document.run([key, title, url, published, language]).lastInsertRowid)
  const day = firstDay(published)
  let number = numbers.get(day) ?? lastNumber(statements, day)
  for (const entry of entries) {
    number++
    const { stored, same, confidence, text, people, tags } = entry
    statements.quote.run([number, document, personOf(statements, entry), same, confidence, stored])
    statements.said.run([number, text, people, tags])
  }
  numbers.set(day, number)
  return entries.length
}

/** The last number that was given to a quote of a day. */
function lastNumber({ last }: Statements, day: number): number {
  const { first, last: most } = numbersOf(day)
  return Math.max(first - 1, numberOf(last.all([first, most])[0]?.['id']))
}

function personOf({ person, newPerson }: Statements, { person: profile }: Entry): number | null {
  if (profile === null) return null
  const values = [profile.name, profile.country, profile.titles]
  const found = person.all(values)[0]?.['id']
  return numberOf(found ?? newPerson.run(values).lastInsertRowid)
}
