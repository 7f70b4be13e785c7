import * as onrecord from '../../src'

test('the public door gives exactly this', () => {
  expect(Object.keys(onrecord).sort()).toEqual([
    'createExtractor', 'detectLanguage', 'extract', 'extractCountries', 'extractEvents', 'extractPeople', 'extractQuotes', 'extractSpeakers',
    'toHtml', 'toJson', 'toJsonLines', 'toText',
  ])
})
