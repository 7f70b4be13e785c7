import { en } from '../../src/languages/en'

const { cues } = en

describe('the lists of reporting words', () => {
  test.each(Object.entries(cues.verbLists))('%s verbs are sorted and unique', (_cls, list) => {
    const words = list.split(' ')
    expect(words).toEqual([...new Set(words)].sort())
  })

  test('nouns are sorted and unique', () => {
    const words = cues.nounList.split(' ')
    expect(words).toEqual([...new Set(words)].sort())
  })

  test('no verb stands in two classes', () => {
    const all = Object.values(cues.verbLists).flatMap((list) => list.split(' '))
    expect(all.filter((verb, i) => all.indexOf(verb) !== i)).toEqual([])
  })
})

describe('forms of reporting verbs', () => {
  test.each([
    ['said', 'say', 'neutral', 'past'],
    ['says', 'say', 'neutral', 'third'],
    ['told', 'tell', 'neutral', 'past'],
    ['telling', 'tell', 'neutral', 'ing'],
    ['replied', 'reply', 'answer', 'past'],
    ['admitted', 'admit', 'assertive', 'past'],
    ['written', 'write', 'written', 'participle'],
    ['quipped', 'quip', 'manner', 'past'],
    ['urges', 'urge', 'directive', 'third'],
    ['teaches', 'teach', 'speaking', 'third'],
    ['dubbed', 'dub', 'judgement', 'past'],
    ['slamming', 'slam', 'judgement', 'ing'],
    ['wondering', 'wonder', 'question', 'ing'],
  ])('%s', (form, lemma, cls, kind) => {
    const cue = cues.verbs.get(form)
    expect(cue).toEqual({ lemma, cls, form: kind })
  })

  test.each(['walk', 'walked', 'table', 'sayed', 'telled', 'writed'])('%s reports nothing', (form) => {
    expect(cues.verbs.has(form)).toBe(false)
  })
})

test('verbs that report with a particle name it, with the lemma of both', () => {
  expect(cues.phrasal.get('shot back')).toEqual({ lemma: 'shoot back', cls: 'answer', form: 'past' })
  expect(cues.phrasal.get('shot down')).toBeUndefined()
})
