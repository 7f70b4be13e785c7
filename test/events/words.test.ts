import { formsOf, irregularTable, singularOf } from '../../src/events/inflect'
import { EVENT_WORDS } from '../../src/languages/en/event-words'
import { PLOVER } from '../../src/lexicons/plover'

const irregular = irregularTable(EVENT_WORDS.irregular)

test.each([
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['meet', ['meet', 'meets', 'met', 'meeting']],
  ['ban', ['ban', 'bans', 'banned', 'banning']],
  ['visit', ['visit', 'visits', 'visited', 'visiting']],
  ['release', ['release', 'releases', 'released', 'releasing']],
  ['clash', ['clash', 'clashes', 'clashed', 'clashing']],
  ['take', ['take', 'takes', 'took', 'taking', 'taken']],
  ['expel', ['expel', 'expels', 'expelled', 'expelling']],
])('%s', (lemma, forms) => {
  expect(formsOf(lemma, irregular).map(([form]) => form)).toEqual(forms)
})

test.each([['embassies', 'embassy'], ['talks', 'talk'], ['press', 'press'], ['gunmen', 'gunman'], ['crisis', 'crisis']])('singular of %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular)
})

test('every class is a PLOVER type with a mode of that type and a CAMEO code', () => {
  for (const cls of [...EVENT_WORDS.verbs, ...EVENT_WORDS.nouns]) {
    const facts = PLOVER[cls.type as keyof typeof PLOVER]
    expect(facts).toBeDefined()
    expect(facts.modes).toContain(cls.mode)
    expect(cls.cameo).toMatch(/^(?:0[1-9]|1\d|20)\d[0-9]?$/)
  }
})

test('patterns are well formed and stand once in their class', () => {
  for (const cls of EVENT_WORDS.verbs) {
    const patterns = cls.words.split(/;\s*/).map((pattern) => pattern.trim())
    expect(patterns.filter((pattern) => !/^[a-z-]+(?: [a-z|-]+)*(?: ~[@*]?[a-z-]+(?:\|[@*]?[a-z-]+)*)?(?: [-=]>)?$/.test(pattern))).toEqual([])
    expect(patterns.filter((pattern, n) => patterns.indexOf(pattern) !== n)).toEqual([])
  }
})

test('the lexicon is broad', () => {
  const lemmas = new Set(EVENT_WORDS.verbs.flatMap((cls) => cls.words.split(/;\s*/).map((pattern) => pattern.trim().split(' ')[0])))
  expect(lemmas.size).toBeGreaterThan(350)
})
