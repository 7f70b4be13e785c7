import { outcomes, read } from './read'

const rss = (items: string, head = ''): string => `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>${items}</channel></rss>`

test('RSS: each item is an article, the full text before the teaser', async () => {
  expect(await read('feed', rss(`<item><title>Lee &amp;amp; Li</title><link>https://example.org/1</link><guid isPermaLink="false">g1</guid><description>Teaser</description>
<content:encoded><![CDATA[<p>“We will <b>not</b> wait,” said Ann Lee.</p><p>Second.</p>]]></content:encoded><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate><dc:creator>Kim Roe</dc:creator></item>
<item><description>&lt;p&gt;Only a teaser&lt;/p&gt;</description></item><item></item><item><title>Only a title</title></item>`))).toEqual([
    { name: 'in:1', text: 'Lee & Li\n\n“We will not wait,” said Ann Lee.\n\nSecond.', carried: true, source: { id: 'g1', url: 'https://example.org/1', title: 'Lee & Li', author: 'Kim Roe', published: '2024-05-07T10:00:00Z' } },
    { name: 'in:2', text: 'Only a teaser', carried: true, source: { id: 'in:2' } },
    { name: 'in:3', text: 'Only a title', carried: true, source: { id: 'in:3', title: 'Only a title' } },
  ])
})

test('Atom, RDF and JSON Feed', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><id>urn:x</id><updated>2024-05-07T00:00:00Z</updated><entry><title type="html">A &amp;amp; B</title><id>urn:1</id><link rel="self" href="https://example.org/x"/><link rel="alternate" href="https://example.org/1"/>
<published>2024-05-07T10:00:00Z</published><updated>2024-05-08T10:00:00Z</updated><author><name>Kim Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <b>you</b></p></div></content></entry>
<entry><id>urn:2</id><title>T</title><content type="text">1 &lt; 2\n&amp;amp;</content></entry></feed>`
  expect((await read('feed', atom)).map((item) => ('source' in item ? [item.text, item.source] : item))).toEqual([
    ['A & B\n\nHi you', { id: 'urn:1', url: 'https://example.org/1', title: 'A & B', author: 'Kim Roe', published: '2024-05-07T10:00:00Z' }],
    ['T\n\n1 < 2\n\n&amp;', { id: 'urn:2', title: 'T' }],
  ])
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel><item rdf:about="https://example.org/1"><title>T</title><link>https://example.org/1</link><description>d</description><dc:date>2024-05-07</dc:date></item></rdf:RDF>`
  expect(await read('feed', rdf)).toMatchObject([{ text: 'T\n\nd', source: { id: 'https://example.org/1', published: '2024-05-07' } }])
  const json = { version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{ id: '1', url: 'https://example.org/1', title: 't', content_html: '<p>a</p>', date_published: '2024-05-07T10:00:00Z', authors: [{ name: 'Kim Roe' }] }, { id: '2', content_text: 'a <b>\nc' }] }
  expect(outcomes(await read('feed', JSON.stringify(json)))).toEqual(['t\n\na', 'a <b>\n\nc'])
})

test.each([['', '! Unrecognized feed format'], ['<html></html>', '! Unrecognized feed format'], ['<rss><channel><item>', '! Invalid feed format'], ['{"a":1}', '! Unrecognized feed format']])('%j is no feed', async (text, reason) => {
  expect(outcomes(await read('feed', text))).toEqual([reason])
})

test('a broken entry does no harm to the others', async () => {
  expect(outcomes(await read('feed', rss(`<item><title>a</title></item><item><title>deep</title><content:encoded><![CDATA[${'<div>'.repeat(5000)}]]></content:encoded></item><item><title>c</title></item>`)))).toEqual(['a', '! the page nests too deeply', 'c'])
})

test('entities that grow without end are not followed', async () => {
  const bomb = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + (i % 20))}${i} "${'&a;'.repeat(20)}">`).join('')}]>`
  const from = performance.now()
  const [text] = outcomes(await read('feed', rss('<item><title>&b0;</title></item>', bomb)))
  expect(text!.length).toBeLessThan(10_000)
  expect(performance.now() - from).toBeLessThan(5000)
})

test('a feed in another encoding is read by its declaration', async () => {
  const text = '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Ren\xe9</title></item></channel></rss>'
  expect(outcomes(await read('feed', Buffer.from(text, 'latin1')))).toEqual(['René'])
})
