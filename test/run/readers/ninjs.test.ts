import { toNinjs } from '../../../src'
import { visit, visitText } from '../../fixtures/visit'
import { outcomes, read } from './read'

const items = async (value: unknown): Promise<unknown[]> => (await read('ninjs', JSON.stringify(value))).map((item) => ('source' in item ? [item.text, item.source] : item.reason))

test.each<[string, object, unknown[]]>([
  ['version 1', { uri: 'https://example.org/1', headline: 'Lee waits', byline: 'Kim Roe', versioncreated: '2013-05-15T16:15:00+00:00', body_text: 'One.\n\nTwo.', body_xhtml: '' }, ['Lee waits\n\nOne.\n\nTwo.', { id: 'https://example.org/1', url: 'https://example.org/1', title: 'Lee waits', author: 'Kim Roe', published: '2013-05-15T16:15:00+00:00' }]],
  ['version 1 with XHTML', { uri: 'urn:1', body_xhtml: '<div><p>One &amp;</p><p>Two</p></div>' }, ['One &\n\nTwo', { id: 'urn:1' }]],
  ['version 2', { uri: 'urn:2', headlines: [{ role: 'sub', value: 'x' }, { role: 'main', value: 'Lee waits' }], bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>One</p>' }], by: 'Kim Roe' }, ['Lee waits\n\nOne', { id: 'urn:2', title: 'Lee waits', author: 'Kim Roe' }]],
  ['version 3', { uri: 'urn:3', contentCreated: '2024-05-07T10:00:00Z', bodies: [{ contentType: 'text/plain', value: 'One < two\nThree' }] }, ['One < two\n\nThree', { id: 'urn:3', published: '2024-05-07T10:00:00Z' }]],
])('an item of %s', async (_name, item, expected) => {
  expect(await items(item)).toEqual([expected])
  expect(await items([item, item])).toEqual([expected, expected])
})

test('what we write we read', async () => {
  expect(await read('ninjs', toNinjs(visit, visitText))).toMatchObject([{ source: { url: 'https://example.org/visit?a=1&b=2', title: 'Lee in Paris', author: 'Kim Roe' } }])
})

test.each<[unknown, string[]]>([
  [{}, ['not a ninjs item: has no "uri" and no body']], [[], []], [null, ['not a ninjs item']], [5, ['not a ninjs item']], [{ uri: 'urn:1', type: 'picture' }, ['has no body']],
  [[{ uri: 'urn:1', body_text: 5 }, { bodies: [null, 5, {}] }], ['has no body', 'not a ninjs item: has no "uri" and no body']],
])('%j gives %j', async (value, reasons) => {
  expect(await items(value)).toEqual(reasons)
})

test.each(['', '{', 'nope'])('%j is no JSON', async (text) => {
  expect(outcomes(await read('ninjs', text))[0]).toMatch(/^! not JSON: /)
})
