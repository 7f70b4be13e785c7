import { namesIn } from './helper'

test.each<[string, string, string[]]>([
  ['a suffix after a comma', 'Joseph R. Biden, Jr. spoke.', ['Joseph R. Biden, Jr.']],
  ['a nickname', 'Rep. Robert C. "Bobby" Scott spoke. Scott smiled.', ['Robert C. "Bobby" Scott / Scott']],
  ['a particle at the start', 'Manchester United manager Erik ten Hag praised striker Marcus Rashford. Ten Hag, who joined in 2022, smiled.', ['Erik ten Hag / Ten Hag', 'Marcus Rashford']],
])('%s belongs to the name', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test('what follows a name is no part of it', () => {
  expect(namesIn('Tom Smith, I think, spoke. Ann Lee II spoke too.')).toEqual(['Tom Smith', 'Ann Lee II'])
})
