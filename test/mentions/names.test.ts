import { en } from '../../src/languages/en'
import { nameMentions } from '../../src/mentions/names'
import { tokeniseDocument } from '../../src/tokens'
import type { NameMention, NameType, QuotedDocument } from '../../src/document'

const read = (text: string): QuotedDocument => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({ index, kind: 'body' as const, rule: null, start: line.index, end: line.index + line[0].length }))
  const document = { original: text, text, offsets: { identity: true, toOriginal: (range: { start: number; end: number }) => range }, repairs: [], paragraphs, source: {}, language: 'en' }
  return { ...tokeniseDocument(document, en), quotations: [] }
}
const names = (text: string): NameMention[] => nameMentions(read(text), en)
const printed = (text: string, type: NameType): string[] => names(text).filter((name) => name.type === type).map(({ start, end }) => text.slice(start, end))

describe('persons of every region, whole', () => {
  test.each([
    ['Myanmar’s leader, Aung San Suu Kyi, met reporters on Monday.', ['Aung San Suu Kyi']],
    ['Ngozi Okonjo-Iweala told the meeting that trade would grow.', ['Ngozi Okonjo-Iweala']],
    ['Turkish President Recep Tayyip Erdoğan said the talks had failed.', ['Recep Tayyip Erdoğan']],
    ['Former president Luiz Inácio Lula da Silva was released on Friday.', ['Luiz Inácio Lula da Silva']],
    ['Chinese President Xi Jinping arrived in Moscow.', ['Xi Jinping']],
    ['Mayor Bill de Blasio said the city would wait.', ['Bill de Blasio']],
    ['Commission President Ursula von der Leyen spoke in Brussels.', ['Ursula von der Leyen']],
    ['“It is late,” said Conan O’Neill, a fisherman.', ['Conan O’Neill']],
    ['Martin Luther King Jr. was born in Atlanta.', ['Martin Luther King Jr.']],
    ['The heir, John Davison Rockefeller III, died in 1978.', ['John Davison Rockefeller III']],
    ['South Korean President Park Geun-hye said the North must stop.', ['Park Geun-hye']],
    ['Kenyan Deputy President William Ruto denied the charge.', ['William Ruto']],
    ['Dr. J.R. Okafor and Mr. Tunde Adeyemi signed the letter.', ['J.R. Okafor', 'Tunde Adeyemi']],
    ['Crown Prince Mohammed bin Salman met Mahmoud Abbas.', ['Mohammed bin Salman', 'Mahmoud Abbas']],
  ])('%s', (text, persons) => {
    expect(printed(text, 'person')).toEqual(persons)
  })
})

describe('titles, possessives and endings are off', () => {
  test.each([
    ['Sen. Marco Rubio’s aide called.', ['Marco Rubio']],
    ['The Modi-led government said Narendra Modi would travel.', ['Modi', 'Narendra Modi']],
    ['Knesset member MK Itamar Ben-Gvir shouted at the speaker.', ['Itamar Ben-Gvir']],
  ])('%s', (text, persons) => {
    expect(printed(text, 'person')).toEqual(persons)
  })
})

describe('no persons', () => {
  test.each([
    'The minister said on Tuesday that prices had risen.',
    'BEIRUT (AP) — Talks in Geneva between Russia and Ukraine failed on Friday.',
    'The European Union and the United Nations condemned the attack.',
    'However, officials in New York and Los Angeles said nothing.',
    'General Motors shares fell.',
    'He stayed at Trump Tower in New York.',
    '',
    '… — “ ” 1 2 3',
  ])('%s', (text) => {
    expect(printed(text, 'person')).toEqual([])
  })
})

test('a surname alone is the person introduced in full', () => {
  const text = 'Tiger Woods won in Augusta. The crowd cheered Woods. Woods said he was tired.'
  expect(printed(text, 'person')).toEqual(['Tiger Woods', 'Woods', 'Woods'])
})

test('places and organizations are told from persons', () => {
  const text = 'PARIS (Reuters) - The Foreign Ministry in Berlin said Nokia would leave Finland.'
  expect(printed(text, 'place')).toEqual(expect.arrayContaining(['PARIS', 'Berlin', 'Finland']))
  expect(printed(text, 'organization')).toEqual(expect.arrayContaining(['Reuters', 'Foreign Ministry']))
})

test('spans slice the text, are in order, and lie in their tokens', () => {
  const text = 'President Barack Obama met Angela Merkel’s aides in Berlin. “Obama is late,” Merkel told ZDF.'
  const doc = read(text)
  let last = 0
  for (const { start, end, firstToken, endToken, confidence } of nameMentions(doc, en)) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(doc.tokens[firstToken]!.start).toBe(start)
    expect(doc.tokens[endToken - 1]!.end).toBeGreaterThanOrEqual(end)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    last = end
  }
  expect(last).toBeGreaterThan(0)
})

test('the same text gives the same names, whatever was read before', () => {
  const text = 'Ngozi Okonjo-Iweala met Xi Jinping in Lagos.'
  const before = names(text)
  names('Jordan beat Paris in Washington, said Ms. Chelsea Houston of Houston.')
  expect(names(text)).toEqual(before)
})

test('without a language pack there are no names', () => {
  expect(nameMentions(read('Angela Merkel sprach in Berlin.'), null)).toEqual([])
})
