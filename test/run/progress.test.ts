import { duration, shownAs } from '../../src/run/batch/progress'

test.each([
  [0, '0 s'], [0.2, '1 s'], [89, '89 s'], [120, '2 min'], [3600, '60 min'], [7500, '2 h 5 min'],
])('%i seconds are %s', (seconds, shown) => {
  expect(duration(seconds)).toBe(shown)
})

test('the time left counts from what this run has done', () => {
  const from = { at: 0, share: 0.5 }
  expect(shownAs({ documents: 1, failed: 0, size: 5_000_000, share: 0.75 }, from, 10_000)).toEqual({ percent: 75, documents: '1 document', rate: '0.50 MB/s', left: '10 s left', failed: '' })
  expect(shownAs({ documents: 12_000, failed: 1200, size: 0, share: null }, { at: 0, share: null }, 10_000)).toEqual({ percent: null, documents: '12,000 documents', rate: '0.00 MB/s', left: '', failed: '1,200 failed' })
})
