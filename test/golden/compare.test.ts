import type { Extraction } from '../../src'
import { compare, differencesOf, gapsOf, ratchet } from './compare'
import type { Gold } from './gold'
import { SAMPLE, sampleGold, sampleRecord } from './sample'
import { broken } from './properties'

type Writable<T> = T extends (infer E)[] ? Writable<E>[] : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T
type Change = (record: Writable<Extraction>) => void

const gaps = (gold: Gold, record: Extraction): string[] => gapsOf(compare(gold, record, SAMPLE))
const changed = (change: Change): Extraction => {
  const record = structuredClone(sampleRecord) as Writable<Extraction>
  change(record)
  return record as Extraction
}

test('a record that says what gold says has no differences', () => {
  expect(gaps(sampleGold, sampleRecord)).toEqual([])
  expect(compare(sampleGold, sampleRecord, SAMPLE).every(({ gold, right }) => gold === right)).toBe(true)
  expect(broken(sampleRecord, SAMPLE)).toEqual([])
})

const QUOTE = '“We will build the bridge, It …”'
const CASES: readonly (readonly [string, Change, string])[] = [
  ['no quote', (r) => { r.quotes.splice(0, 1) }, `quotes: missing ${QUOTE}`],
  ['no speaker', (r) => { r.quotes[0]!.speaker = null }, `quotes: missing speaker of ${QUOTE}`],
  ['another speaker', (r) => { r.quotes[0]!.speaker!.name = 'Bo Berg' }, `quotes: wrong speaker of ${QUOTE}`],
  ['a short name for the speaker', (r) => { r.quotes[0]!.speaker!.name = 'Lee' }, `quotes: wrong speaker of ${QUOTE}`],
  ['another mention', (r) => { r.quotes[0]!.speaker!.mention.text = 'Berg' }, `quotes: mention of the speaker of ${QUOTE}`],
  ['another kind', (r) => { r.quotes[0]!.kind = 'mixed' }, `quotes: kind of ${QUOTE}`],
  ['a part lost', (r) => { r.quotes[0]!.parts.pop() }, `quotes: parts of ${QUOTE}`],
  ['a word lost', (r) => { r.quotes[0]!.text = 'We will build bridge, It will stand.' }, `quotes: text of ${QUOTE}`],
  ['no cue', (r) => { r.quotes[0]!.cue = null }, `quotes: cue of ${QUOTE}`],
  ['another lemma', (r) => { r.quotes[0]!.cue!.lemma = 'said' }, `quotes: cue of ${QUOTE}`],
  ['an addressee that is none', (r) => { r.quotes[0]!.addressee = { start: 0, end: 1, text: 'Berg' } }, `quotes: addressee of ${QUOTE}`],
  ['not seen to be within', (r) => { r.quotes[1]!.within = null }, 'quotes: what “Build it!” stands within'],
  ['an addressee lost', (r) => { r.quotes[1]!.addressee = null }, 'quotes: addressee of “Build it!”'],
  ['a clause cut to its fragment', (r) => { r.quotes[2]!.text = 'too dear' }, 'quotes: text of “the bridge was too dear”'],
  ['a quote too many', (r) => { r.quotes.push({ ...r.quotes[0]!, id: 'q9', parts: [{ start: 0, end: 4, text: 'elsewhere' }], text: 'elsewhere' }) }, 'quotes: extra “elsewhere”'],
  ['somebody for a scare quote', (r) => { r.quotes.push({ ...r.quotes[0]!, id: 'q9', parts: [{ start: 0, end: 4, text: 'green' }], text: 'green' }) }, 'quotes: speaker given to what nobody said, “green”'],
  ['a headline’s quote lost', (r) => { r.quotes.splice(3, 1) }, 'quotes: missing “Bridge to be built”'],
  ['a person lost', (r) => { r.people.splice(1, 1) }, 'people: missing Bo Berg'],
  ['a person too many', (r) => { r.people.push({ ...r.people[0]!, id: 'p9', name: 'Main Street', aliases: [] }) }, 'people: extra Main Street'],
  ['a short main name', (r) => { Object.assign(r.people[0]!, { name: 'Lee', aliases: ['Ann Lee'] }) }, 'people: name of Ann Lee'],
  ['an alias lost', (r) => { r.people[0]!.aliases = [] }, 'people: missing alias “Lee” of Ann Lee'],
  ['an alias too many', (r) => { r.people[0]!.aliases.push('Lea') }, 'people: extra alias “Lea” of Ann Lee'],
  ['a title lost', (r) => { r.people[0]!.titles = [] }, 'people: missing title “Mayor” of Ann Lee'],
  ['a title too many', (r) => { r.people[0]!.titles.push('King') }, 'people: extra title “King” of Ann Lee'],
  ['another country', (r) => { r.people[0]!.country = 'SE' }, 'people: country of Ann Lee'],
  ['no organization', (r) => { r.people[0]!.organization = null }, 'people: organization of Ann Lee'],
  ['other pronouns', (r) => { r.people[0]!.pronouns = 'he' }, 'people: pronouns of Ann Lee'],
  ['an organization lost', (r) => { r.organizations = [] }, 'organizations: missing Oslo Council'],
  ['a country lost', (r) => { r.countries = [] }, 'countries: missing NO'],
  ['a country too many', (r) => { r.countries.push({ ...r.countries[0]!, code: 'SE' }) }, 'countries: extra SE'],
  ['a form lost', (r) => { r.countries[0]!.mentions.pop() }, 'countries: missing form “Norwegian” of NO'],
  ['a form too many', (r) => { r.countries[0]!.mentions.push({ ...r.countries[0]!.mentions[0]!, text: 'Nordic' }) }, 'countries: extra form “nordic” of NO'],
  ['an event lost', (r) => { r.events.splice(0, 1) }, 'events: missing “met Berg”'],
  ['an event too many', (r) => { r.events.push({ ...r.events[0]!, id: 'e9', trigger: { start: 0, end: 6, text: 'Bridge' }, mentions: [], main: false }) }, 'events: extra interaction “Bridge”'],
  ['another type', (r) => { r.events[0]!.type = 'ASSAULT' }, 'events: type of “met Berg”'],
  ['another mode', (r) => { r.events[0]!.mode = 'visit' }, 'events: mode of “met Berg”'],
  ['another modality', (r) => { r.events[0]!.modality = 'planned' }, 'events: modality of “met Berg”'],
  ['no main event', (r) => { r.events[0]!.main = false }, 'events: “met Berg” is not the main one'],
  ['no place', (r) => { r.events[0]!.place = null }, 'events: place of “met Berg”'],
  ['another time', (r) => { r.events[0]!.time!.value = '2020' }, 'events: time of “met Berg”'],
  ['a claim that is none', (r) => { r.events[0]!.claimedIn = 'q1' }, 'events: whose claim “met Berg” is'],
  ['a participant lost', (r) => { r.events[0]!.participants.pop() }, 'events: missing participant Bo Berg of “met Berg”'],
  ['a participant too many', (r) => { r.events[0]!.participants.push({ role: 'actor', kind: 'group', id: null, country: null, mention: { start: 0, end: 1, text: 'crowd' } }) }, 'events: extra participant of “met Berg”'],
  ['a named event lost', (r) => { r.events.splice(1, 1) }, 'events: missing “Bridge Summit”'],
  ['a date lost', (r) => { r.dates = [] }, 'dates: missing “Tuesday”'],
  ['another value', (r) => { r.dates[0]!.value = '2014' }, 'dates: value of “Tuesday”'],
  ['a date too many', (r) => { r.dates.push({ start: 0, end: 1, text: 'soon', value: null }) }, 'dates: extra “soon”'],
  ['furniture read', (r) => { r.people[1]!.mentions.push({ start: SAMPLE.indexOf('By Kim'), end: SAMPLE.indexOf('By Kim') + 2, text: 'By', form: 'name' }) }, 'furniture: “By Kim” read as the article\'s text'],
]

test.each(CASES)('%s is seen', (_what, change, gap) => {
  expect(gaps(sampleGold, changed(change))).toContain(gap)
})

describe('what is let be', () => {
  test.each<readonly [string, Change]>([
    ['passages in marks without a speaker', (r) => { r.quotes.push({ ...r.quotes[0]!, id: 'q9', speaker: null, text: 'green', parts: [{ start: 0, end: 4, text: 'green' }] }) }],
    ['other speech without marks', (r) => { r.quotes.push({ ...r.quotes[3]!, id: 'q9', text: 'that all would be well' }) }],
    ['an optional fact lost', (r) => { r.people.splice(2, 1) }],
    ['case and apostrophes', (r) => { Object.assign(r.people[0]!, { name: 'ANN LEE' }) }],
  ])('%s', (_what, change) => {
    expect(gaps(sampleGold, changed(change))).toEqual([])
  })
})

describe('the ratchet', () => {
  const findings = compare(sampleGold, changed((r) => { r.countries = [] }), SAMPLE)

  test('holds on a listed gap', () => expect(ratchet(findings, ['countries: missing NO'])).toEqual([]))
  test('fails on a new difference', () => expect(ratchet(findings, [])).toEqual(['new difference: countries: missing NO']))
  test('fails on a gap that is gone', () => expect(ratchet(findings, ['countries: missing NO', 'dates: missing “Tuesday”'])).toHaveLength(1))
  test('counts what is right', () => expect(findings.find(({ area }) => area === 'countries')).toMatchObject({ gold: 1, right: 0 }))
  test('tells what was found', () => expect(differencesOf(compare(sampleGold, changed((r) => { r.people[0]!.country = 'SE' }), SAMPLE))).toEqual([{ gap: 'people: country of Ann Lee', found: 'SE' }]))
})

describe('properties', () => {
  test.each<readonly [string, Change, RegExp]>([
    ['a span that is not its slice', (r) => { r.dates[0]!.start++ }, /^span/],
    ['a part outside its content', (r) => { r.quotes[0]!.content = [] }, /parts outside/],
    ['an unknown speaker', (r) => { r.quotes[0]!.speaker!.id = 'p77' }, /spoken by p77/],
    ['an unknown outer quote', (r) => { r.quotes[1]!.within = 'q77' }, /within q77/],
    ['an indirect quote with parts', (r) => { r.quotes[0]!.kind = 'indirect' }, /indirect with 2 parts/],
    ['an unknown organization', (r) => { r.people[0]!.organization = 'o77' }, /is of o77/],
    ['two main events', (r) => { r.events[1]!.main = true }, /more than one main/],
  ])('%s is seen', (_what, change, line) => {
    expect(broken(changed(change), SAMPLE)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
  })
})
