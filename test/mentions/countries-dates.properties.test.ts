import fc from 'fast-check'
import { mentioned } from './mentioned'

const WORDS = 'US U.S. us UK South Korea - ’s \'S \' ’ China Russian-Chinese -China China- Georgia , and the of Beijing said Tuesday May 5 2014 3 p.m. : / 4/15/2014 last next year ago quarter first mid- end ’90s 1990-95 $ New Mexico Türkiye’nin \ud800 \u0000 İ ß 中国 Sino-'.split(' ')
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')), fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')))

test.each([['en'], ['ru'], ['zh'], ['ko'], ['und']])('any text (%s): no throw, spans in order without overlaps, same again', (language) => {
  fc.assert(
    fc.property(text, (input) => {
      const doc = mentioned(input, '2014-04-15', language)
      for (const list of [doc.countryMentions, doc.dateMentions]) {
        list.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(doc.text.length)
          expect(start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0)
        })
      }
      expect(mentioned(input, '2014-04-15', language).countryMentions).toEqual(doc.countryMentions)
    }),
    { numRuns: 200, seed: 7 },
  )
})
