import { brief, evented, interactions } from './evented'

const words = (text: string): string[][] => {
  const doc = evented(text)
  return doc.events.map((event) => event.mentions.map(({ start, end }) => doc.text.slice(start, end).split(' ')[0]!))
}

describe('what is said of an event in a few words is a mention of it', () => {
  test.each([
    ['Rebels bombed a market in Syria. The blast was heard far away.', [['bombed', 'blast']]],
    ['Turkish troops shelled the town, killing ten.', [['shelled', 'killing']]],
    ['Syrian rebels attacked a Turkish convoy. Two soldiers died and 30 others were wounded in the attack.', [['attacked', 'died', 'wounded', 'attack']]],
    ['Police arrested two Kenyan students on Monday. The arrests were the first of the year.', [['arrested', 'arrests']]],
  ])('%s', (text, want) => {
    expect(words(text)).toEqual(want)
  })
})

describe('a deed without anybody named is an event where no other is told', () => {
  test.each([
    ['A bomb exploded at night.', ['ASSAULT >']],
    ['The man was shot at home.', ['ASSAULT >?']],
  ])('%s', (text, want) => {
    expect(brief(text)).toEqual(want)
  })
})

describe('but nothing of what happens to people, and no stance, makes one', () => {
  test.each([
    ['He died at home at the age of 90.'],
    ['The death was announced by the family.'],
    ['The blast was heard far away.'],
    ['The earthquake left many dead; 40 others were injured by falling walls in the earthquake.'],
    ['They talked about violence and the war.'],
  ])('%s', (text) => {
    expect(interactions(text).filter(({ participants }) => participants.length > 1)).toEqual([])
  })
})

test('far from any telling, a word of violence belongs to no event', () => {
  const filler = 'The council spoke of roads and schools for a long time. '.repeat(60)
  expect(words(`Rebels bombed a market in Syria. ${filler}Much violence was seen.`)).toEqual([['bombed']])
})
