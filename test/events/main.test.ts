import { evented } from './evented'

const main = (text: string): { trigger: string; place: string | null; who: string[] } | null => {
  const doc = evented(text)
  const word = ({ start, end }: { start: number; end: number }): string => doc.text.slice(start, end)
  const event = doc.events.find((one) => one.main)
  return event ? { trigger: word(event.trigger), place: event.place && word(event.place.mention), who: event.participants.map(({ mention }) => word(mention)) } : null
}

describe('the main event', () => {
  test.each([
    ['the headline before what is told more often later', 'Kenya expels Ugandan diplomats\n\nThe Kenyan government said so on Monday.\n\nRebels attacked a Somali town. The attack was the second attack.', 'expels Ugandan diplomats'],
    ['of one sentence alone', 'The French president met the German chancellor in Rome.', 'met'],
  ])('%s', (_name, text, trigger) => {
    expect(main(text)?.trigger).toBe(trigger)
  })

  test('none where nothing is told', () => {
    expect(main('The weather was fine in Paris.')).toBeNull()
  })
})

describe('its place', () => {
  test.each([
    ['a site by its name', 'French students protested outside the White House.', 'White House'],
    ['behind a demonym', 'Gunmen attacked a bank in the northern Italian city of Milan.', 'Milan'],
    ['named by the lead, not by its sentence', 'Rebels attack army base\n\nSyrian rebels attacked a base on Monday.\n\nThe fighting in Aleppo went on at night.', 'Aleppo'],
    ['the town in the country', 'Rebels attacked a base in Syria on Monday. Shots were heard in Aleppo.', 'Aleppo'],
    ['in its name', 'Croydon tram crash: driver questioned', 'Croydon'],
  ])('%s', (_name, text, place) => {
    expect(main(text)?.place).toBe(place)
  })
})

describe('who takes part in a named event', () => {
  test.each([
    ['The Chicago Cubs won the World Series.', ['Chicago Cubs']],
    ['Angela Merkel spoke at the G20 summit.', ['Angela Merkel']],
    ['Angela Merkel studied the French Revolution.', []],
    ['Angela Merkel said that nobody won World War II.', []],
  ])('%s', (text, who) => {
    expect(main(text)?.who ?? []).toEqual(who)
  })
})
