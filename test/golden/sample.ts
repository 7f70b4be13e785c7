import type { Extraction, Quote, Span } from '../../src'
import type { Gold } from './gold'

/** A small text for testing the comparison itself. */
export const SAMPLE = `Bridge to be built – Lee
By Kim
Mayor Ann Lee of Oslo Council met Berg in Norway on Tuesday. The Norwegian Bridge Summit was "green".
"We will build the bridge," Lee said. "It will stand. Berg told me, 'Build it!'" Bo Berg said the bridge was "too dear".
`

const span = (text: string, from = 0): Span => {
  const start = SAMPLE.indexOf(text, from)
  if (start < 0) throw new Error(`not in the sample: ${text}`)
  return { start, end: start + text.length, text }
}
const second = SAMPLE.indexOf('"We will')
const lee = { mention: span('Lee', second), form: 'name', kind: 'person', id: 'p1', name: 'Ann Lee', members: [] } as const
const berg = { mention: span('Berg', second), form: 'name', kind: 'person', id: 'p2', name: 'Bo Berg', members: [] } as const
const said: Quote['cue'] = { ...span('said', second), lemma: 'say' }
const parts = [span('We will build the bridge,'), span("It will stand. Berg told me, 'Build it!'")]

const quote = (id: string, given: Partial<Quote>): Quote => ({
  id, kind: 'direct', text: '', within: null, parts: [], content: given.parts ?? [], speaker: { ...lee, members: [] }, addressee: null, cue: said,
  rule: 'test', confidence: 1, mentions: { people: [], countries: [], events: [] }, ...given,
})

/** The gold of the sample. */
export const sampleGold: Gold = {
  quotes: [
    { kind: 'direct', text: 'We will build the bridge, It will stand. Berg told me, Build it!', speaker: 'Ann Lee', mention: 'Lee', cue: 'say', parts: 2 },
    { kind: 'direct', text: 'Build it!', speaker: 'Bo Berg', mention: 'Berg', cue: 'tell', parts: 1, within: 'We will build', addressee: 'me' },
    { kind: 'mixed', text: 'the bridge was too dear', passages: ['too dear'], speaker: 'Bo Berg', mention: 'Bo Berg', cue: 'say', parts: 1 },
    { kind: 'indirect', text: 'Bridge to be built', speaker: 'Ann Lee', mention: 'Lee', cue: '–', parts: 0 },
  ],
  scare: ['green'],
  people: [
    { name: 'Ann Lee', aliases: ['Lee'], titles: ['Mayor'], country: 'NO', organization: 'Oslo Council', pronouns: 'she' },
    { name: 'Bo Berg', aliases: ['Berg'], titles: [] },
    { name: 'Kim', aliases: [], titles: [], optional: true },
  ],
  organizations: [{ name: 'Oslo Council', aliases: [] }],
  countries: { NO: ['Norway', 'Norwegian'] },
  events: [
    { kind: 'interaction', at: 'met Berg', main: true, type: 'CONSULT', mode: 'meet', modality: 'asserted', place: 'Norway', time: '2014-04-15', participants: ['Ann Lee', 'Bo Berg'] },
    { kind: 'named', name: 'Bridge Summit' },
  ],
  dates: [{ text: 'Tuesday', value: '2014-04-15' }],
  furniture: ['By Kim'],
}

const person = { titles: [], organization: null, country: null, pronouns: null, mentions: [], quotes: [] }
const event = { kind: 'named', name: null, main: false, type: null, mode: null, cameo: null, modality: 'asserted', participants: [], place: null, time: null, claimedIn: null, mentions: [], confidence: 1 } as const

/** A record of the sample that says all that its gold says. */
export const sampleRecord: Extraction = {
  version: '1', language: 'en', source: {}, text: null,
  quotes: [
    quote('q1', { text: 'We will build the bridge, It will stand. Berg told me, Build it!', parts }),
    quote('q2', { text: 'Build it!', parts: [span('Build it!')], within: 'q1', speaker: { ...berg, members: [], mention: span('Berg', second) }, addressee: span('me,', second), cue: { ...span('told'), lemma: 'tell' } }),
    quote('q3', { kind: 'mixed', text: 'the bridge was too dear', parts: [span('too dear')], content: [span('the bridge was "too dear')], speaker: { ...berg, members: [], mention: span('Bo Berg') } }),
    quote('q4', { kind: 'indirect', text: 'Bridge to be built', content: [span('Bridge to be built')], speaker: { ...lee, members: [], mention: span('Lee') }, cue: { ...span('–'), lemma: '–' } }),
  ],
  people: [
    { ...person, id: 'p1', name: 'Ann Lee', aliases: ['Lee'], titles: ['Mayor'], country: 'NO', organization: 'o1', pronouns: 'she' },
    { ...person, id: 'p2', name: 'Bo Berg', aliases: ['Berg'] },
    { ...person, id: 'p3', name: 'Kim', aliases: [] },
  ],
  organizations: [{ id: 'o1', name: 'Oslo Council', aliases: [], mentions: [span('Oslo Council')], quotes: [] }],
  countries: [{ code: 'NO', alpha3: 'NOR', name: 'Norway', focus: 1, mentions: [{ ...span('Norway'), form: 'name', rule: 'test' }, { ...span('Norwegian'), form: 'demonym', rule: 'test' }] }],
  events: [
    { ...event, id: 'e1', kind: 'interaction', main: true, type: 'CONSULT', mode: 'meet', trigger: span('met'), place: { mention: span('Norway'), country: 'NO' }, time: { mention: span('Tuesday'), value: '2014-04-15' }, mentions: [span('met')],
      participants: [{ role: 'participant', kind: 'person', id: 'p1', country: null, mention: span('Ann Lee') }, { role: 'participant', kind: 'person', id: 'p2', country: null, mention: span('Berg') }] },
    { ...event, id: 'e2', name: 'Bridge Summit', trigger: span('Bridge Summit'), mentions: [span('Bridge Summit')], participants: [] },
  ],
  dates: [{ ...span('Tuesday'), value: '2014-04-15' }],
}
