import { mentioned } from './mentioned'
import { processorSeconds } from '../fixtures/timed'

/** "Tuesday=2014-04-15" for every date, in order. */
const found = (text: string, published?: string, language?: string): string[] => {
  const doc = mentioned(text, published, language)
  return doc.dateMentions.map(({ start, end, value }) => `${doc.text.slice(start, end)}=${value}`)
}
const TUESDAY = '2014-04-15'

describe('written-out dates', () => {
  test.each([
    ['He was born on April 15, 2014.', 'April 15, 2014=2014-04-15'],
    ['He was born on 15 April 2014 in Bonn.', '15 April 2014=2014-04-15'],
    ['the 3rd of May 2011', 'the 3rd of May 2011=2011-05-03'],
    ['It began in April 2014.', 'April 2014=2014-04'],
    ['the Fourth of July 2016', 'the Fourth of July 2016=2016-07-04'],
    ['after the Sept. 11 attacks', 'Sept. 11=2001-09-11'],
    ['It changed after 9/11.', '9/11=2001-09-11'],
    ['Filed 2014-04-15.', '2014-04-15=2014-04-15'],
    ['Filed 4/15/2014.', '4/15/2014=2014-04-15'],
    ['Filed 15/4/14.', '15/4/14=2014-04-15'],
    ['on Tuesday, Sept. 27, 2016, at 3 p.m. EDT', 'Tuesday, Sept. 27, 2016, at 3 p.m. EDT=2016-09-27T15:00'],
    ['at 10:30 a.m. it rained', '10:30 a.m.=T10:30'],
  ])('%s', (text, want) => {
    expect(found(text)).toContain(want)
  })
  test('the day first in British English', () => {
    expect(found('Filed 4/5/2014.', undefined, 'en-GB')).toEqual(['4/5/2014=2014-05-04'])
  })
  test.each([['February 30, 2014', 'February 30, 2014=2014-02-30'], ['2014-13-01', '2014-13-01=2014-13-01']])('no day that does not exist: %s', (text, wrong) => {
    expect(found(text)).not.toContain(wrong)
  })
})

describe('years and longer', () => {
  test.each([
    ['In 2013, President Xi made a visit.', '2013=2013'],
    ['in late 2014', 'late 2014=2014'],
    ['by the end of 2014', 'the end of 2014=2014'],
    ['since mid-2014', 'mid-2014=2014'],
    ['the second quarter of 2016', 'the second quarter of 2016=2016-Q2'],
    ['the 2016 third quarter', '2016 third quarter=2016-Q3'],
    ['in the 1990s', 'the 1990s=199'],
    ['in the ’80s', 'the ’80s=198'],
    ['the 20th century', 'the 20th century=19'],
    ['the summer of 2016', 'the summer of 2016=2016'],
    ['from 1990-95', '1990-95=1990/1995'],
  ])('%s', (text, want) => {
    expect(found(text)).toContain(want)
  })
})

describe('counted from the day of writing', () => {
  test.each([
    ['This February, the PRC’s president came to Sochi.', 'This February=2014-02'],
    ['He arrives Tuesday.', 'Tuesday=2014-04-15'],
    ['He arrived on Monday.', 'Monday=2014-04-14'],
    ['He said Wednesday that it was over.', 'Wednesday=2014-04-09'],
    ['He will speak on Friday.', 'Friday=2014-04-18'],
    ['The vote is scheduled for Thursday.', 'Thursday=2014-04-17'],
    ['last Tuesday', 'last Tuesday=2014-04-08'],
    ['next Tuesday', 'next Tuesday=2014-04-22'],
    ['yesterday morning', 'yesterday morning=2014-04-14'],
    ['It happened last year.', 'last year=2013'],
    ['It starts next month.', 'next month=2014-05'],
    ['earlier this week', 'earlier this week=2014-W16'],
    ['five years ago', 'five years ago=2009'],
    ['It happened two days ago.', 'two days ago=2014-04-13'],
    ['several years ago', 'several years ago=null'],
    ['in the fourth quarter', 'the fourth quarter=2013-Q4'],
    ['He was arrested in December.', 'December=2013-12'],
    ['It will open in September.', 'September=2014-09'],
    ['on Dec. 5', 'Dec. 5=2013-12-05'],
    ['in January last year', 'January last year=2013-01'],
    ['by the end of the month', 'the end of the month=2014-04'],
  ])('%s', (text, want) => {
    expect(found(text, TUESDAY)).toContain(want)
  })
  test.each([['He arrives Tuesday.', 'Tuesday=null'], ['last year', 'last year=null'], ['This February', 'This February=null'], ['on Dec. 5', 'Dec. 5=null'], ['yesterday', 'yesterday=null']])(
    'never from today: %s',
    (text, want) => {
      expect(found(text)).toEqual([want])
    },
  )
  test('a year alone tells years', () => {
    expect(found('It was last year, not yesterday.', '2014')).toEqual(['last year=2013', 'yesterday=null'])
  })
})

describe('no dates', () => {
  test.each([
    ['He is 27 and weighs 80 kilos.'],
    ['They won 3-2 and paid $2,014.'],
    ['It cost $2014.'],
    ['Some 2000 people came.'],
    ['Call 555-2014.'],
    ['Theresa May may march in the March for Life.'],
    ['The Sun and the Sunday Times on Black Friday.'],
    ['April Smith met June Jones.'],
    ['She watched This Week and read USA Today.'],
    ['the first of many'],
  ])('%s', (text) => {
    expect(found(text, TUESDAY)).toEqual([])
  })
})

test('another language has no dates', () => {
  expect(found('Am 15. April 2014 war es kalt.', TUESDAY, 'de')).toEqual([])
})

test.each([['May 5, '], ['late '], ['the end of '], ['4/15/2014'], ['12:30 '], ['2014-']])('time stays linear: %s', (piece) => {
  const time = (times: number): number => processorSeconds(() => mentioned(piece.repeat(times), TUESDAY))
  time(200)
  expect(time(8000)).toBeLessThan(Math.max(2, time(1000) * 40))
})
