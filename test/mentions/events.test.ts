import { mentioned } from './mentioned'

/** The named events of a text, as printed. */
const found = (text: string): string[] => {
  const doc = mentioned(text)
  return doc.namedEvents.map(({ start, end, name }) => {
    expect(doc.text.slice(start, end).replace(/\s+/g, ' ')).toBe(name)
    return name
  })
}
const rules = (text: string): string[] => mentioned(text).namedEvents.map(({ rule }) => rule)

describe('a head noun and what makes a name of it', () => {
  test.each([
    ['Leaders met on the margins of the G20 summit in St. Petersburg and the APEC summit in Bali.', ['G20 summit', 'APEC summit']],
    ['He took part in the Winter Olympics opening ceremony.', ['Winter Olympics opening ceremony']],
    ['They differ on the Ukrainian crisis.', ['Ukrainian crisis']],
    ['She won the 2016 presidential election by a mile.', ['2016 presidential election']],
    ['He lost the 1997 Irish general election.', ['1997 Irish general election']],
    ['It fell in the 2004 European Parliament election in Poland.', ['2004 European Parliament election in Poland']],
    ['She spoke at the Democratic National Convention.', ['Democratic National Convention']],
    ['The first presidential debate drew a crowd.', ['first presidential debate']],
    ['He was a delegate at the Yalta Conference.', ['Yalta Conference']],
    ['The candidates prepared for Monday night’s debate.', ['Monday night’s debate']],
    ['Nobody forgot the Sandy Hook shootings.', ['Sandy Hook shootings']],
    ['Polls open for the New Hampshire primary.', ['New Hampshire primary']],
    ['Polls said the same before the Brexit referendum.', ['Brexit referendum']],
    ['She condemned Russia’s invasion of Ukraine and the annexation of Crimea.', ['Russia’s invasion of Ukraine', 'annexation of Crimea']],
    ['He fell at the Battle of the Somme.', ['Battle of the Somme']],
  ])('%s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
})

describe('names that need no more', () => {
  test.each([
    ['He fought in World War II and in the Korean War.', ['World War II', 'Korean War']],
    ['Hurricane Sandy hit the coast.', ['Hurricane Sandy']],
    ['They flew home before Super Bowl 50 began.', ['Super Bowl 50']],
    ['It was a child of the Arab Spring.', ['Arab Spring']],
    ['She wrote of the Spanish Civil War.', ['Spanish Civil War']],
    ['Security was tight after the 9/11 attacks.', ['9/11 attacks']],
    ['He planned Operation Desert Storm.', ['Operation Desert Storm']],
    ['Nobody knew what Brexit meant.', ['Brexit']],
  ])('%s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
})

describe('what is no named event', () => {
  test.each([
    ['The summit ended without a result.'],
    ['Henry Knox was made Secretary of War.'],
    ['He joined the Brexit Party in April.'],
    ['The election officials counted all night.'],
    ['She wants to summit the mountain.'],
    ['There was a war of words.'],
    ['He attacks Washington in every speech.'],
    ['The Trump campaign said nothing.'],
    ['They stepped up attacks on Mrs. Clinton.'],
    ['It happened on 10/9/11 at noon.'],
    [''],
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('every event says by which rule it was found', () => {
  expect(rules('The G20 summit, the 2016 election, World War II, Hurricane Sandy, the siege of Sarajevo and the bombings in New York.')).toEqual([
    'head-name', 'head-date', 'name', 'prefix', 'head-of-name', 'occurrence-place',
  ])
})

test('without a language pack there are none', () => {
  expect(mentioned('The G20 summit.', undefined, 'de').namedEvents).toEqual([])
})
