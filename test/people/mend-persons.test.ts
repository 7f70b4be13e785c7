import { namesIn, peopled } from './helper'

test.each<[string, string, string[]]>([
  ['a role before it', 'Rapper Tahi Jordan spoke.', ['Tahi Jordan']],
  ['a courtesy of the church', 'Deacon Chukwuemeka Nwabueze appealed to both.', ['Chukwuemeka Nwabueze']],
  ['a courtesy of diplomats', 'The Minister thanked H.E. Ayman Al-Saffadi on Friday.', ['Ayman Al-Saffadi']],
  ['where somebody is from', 'He praised goalkeeper Georgia-born Luka Beridze.', ['Luka Beridze']],
  ['a greeting', '“Hi Mahina, we are so sorry,” the airline’s account said.', ['Mahina']],
  ['nothing where the first word is a given name', 'Mason Greenwood and Baker Mayfield met Bishop Briggs.', ['Mason Greenwood', 'Baker Mayfield', 'Bishop Briggs']],
])('off a name: %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each<[string, string, string[]]>([
  ['set off by commas', 'His wife, Nerys, was blunter.', ['Nerys']],
  ['without commas', 'He drove her son Tendai to school.', ['Tendai']],
  ['after an owner', 'Mr Roberts’s sister, Carys, left.', ['Roberts', 'Carys']],
  ['but no nation', 'His wife, Tunisian, left.', []],
  ['but no beginning of a list', 'Her mother, English by birth, left.', []],
  ['but no day', 'They saw his brother Tuesday.', []],
])('whom a relation introduces: %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each<[string, string, string[]]>([
  ['of staff', 'The president asked the Chief of Staff, Prof. Ayodele Fashola, to act.', []],
  ['with its field', 'He reacted through his Special Adviser on Media, Alhaji Garba Bello.', []],
  ['with a field of several words', 'The Minister of Labour and Employment, Chief Festus Obi, spoke.', []],
  ['with a cabinet', 'Interior Cabinet Secretary Kithure Kamau spoke.', []],
  ['but a ministry is one', 'The Ministry of Health and the Bank of England spoke.', ['Ministry of Health', 'Bank of England']],
])('an office is no organization: %s', (_, text, names) => {
  expect(peopled(text).organizations.map(({ name }) => name)).toEqual(names)
})

test('a nickname’s closing mark is no particle of other names', () => {
  expect(namesIn('Bartholomew “Bart” Niemeyer voted no.\n\n“I’m for trees,” Niemeyer said. “I’ve got trees.”')).toEqual(['Bartholomew “Bart” Niemeyer / Niemeyer'])
})

test('an office in capitals leads a person', () => {
  expect(namesIn('The sitting was adjourned after Awami Front MPA Shagufta Orakzai tore up a copy of the agenda.')).toEqual(['Shagufta Orakzai'])
})

test('an office’s field leads its bearer', () => {
  expect(namesIn('Minister for Fisheries Alasdair Beaton welcomed the appointment.')).toEqual(['Alasdair Beaton'])
})
