import * as onrecord from '../../src'

// "default" is what the test's own transform adds to a CommonJS module; the library has none.
test('the public door gives exactly this', () => {
  expect(Object.keys(onrecord).filter((name) => name !== 'default').sort()).toEqual([
    'BRAT_CONFIG', 'ELASTICSEARCH_MAPPINGS', 'LABEL_STUDIO_CONFIG', 'createExtractor', 'detectLanguage', 'extract', 'extractCountries', 'extractEvents', 'extractPeople', 'extractQuotes', 'extractSpeakers',
    'toBrat', 'toCsv', 'toDisplacy', 'toElasticsearch', 'toHtml', 'toJson', 'toJsonLd', 'toJsonLines', 'toLabelStudio', 'toNinjs', 'toParquet', 'toProdigy', 'toText', 'toWebAnnotations',
  ])
})
