import { decodeAny, decodeFrom, declaredInHtml, declaredInXml } from '../../../src/run/decode'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('café “x”'), 'café “x”'],
  ['nothing', Buffer.from(''), ''],
  ['UTF-8 with a mark', Buffer.from('\ufeffcafé'), 'café'],
  ['UTF-16 with a mark', Buffer.from('\ufeffcafé', 'utf16le'), 'café'],
  ['UTF-16 without a mark', Buffer.from('We will not wait, said Ann Lee.', 'utf16le'), 'We will not wait, said Ann Lee.'],
  ['big-endian UTF-16 without a mark', Buffer.from('We will not wait, said Ann Lee.', 'utf16le').swap16(), 'We will not wait, said Ann Lee.'],
  ['Windows-1252', latin1('\x93We will not wait,\x94 said Ren\xe9 M\xfcller. He didn\x92t say more.'), '“We will not wait,” said René Müller. He didn’t say more.'],
  ['Latin 1, a few words', latin1('Caf\xe9 de Paris'), 'Café de Paris'],
  ['Windows-1251', hex('cce8ede8f1f2f020e8edeef1f2f0e0ededfbf520e4e5eb20d0eef1f1e8e820e7e0ffe2e8eb2c20f7f2ee20efe5f0e5e3eee2eef0fb20eff0eee4eeebe6e0f2f1ff2e'), 'Министр иностранных дел России заявил, что переговоры продолжатся.'],
  ['Shift_JIS', hex('8a4f96b191e5906282cd89ce976a93fa82c981418cf08fc282cd91b182ad82c68f7182d782bd8142'), '外務大臣は火曜日に、交渉は続くと述べた。'],
])('%s is read off the bytes', async (_name, bytes, text) => {
  expect(await decodeAny(bytes)).toBe(text)
})

test.each<[string, Uint8Array, string]>([
  ['its own declaration', latin1('<meta charset="windows-1252">\x93caf\xe9\x94'), '<meta charset="windows-1252">“café”'],
  ['an older declaration', latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\xe9'), '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é'],
  ['a wrong declaration', latin1('<meta charset="utf-8">Ren\xe9 said no caf\xe9'), '<meta charset="utf-8">René said no café'],
  ['a declaration that nobody knows', latin1('<meta charset="x-none">Ren\xe9 said no caf\xe9'), '<meta charset="x-none">René said no café'],
  ['a declaration that UTF-8 contradicts', Buffer.from('<meta charset="iso-8859-1">café'), '<meta charset="iso-8859-1">café'],
  ['a Japanese mail encoding', Buffer.from('<meta charset="iso-2022-jp">\x1b$B$"\x1b(B'), '<meta charset="iso-2022-jp">あ'],
])('a page is read by %s', async (_name, bytes, text) => {
  expect(await decodeAny(bytes, { within: declaredInHtml })).toBe(text)
})

test.each([
  ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'ISO-8859-1'], ["\n<?xml version='1.0' encoding='utf-8' standalone='yes'?>", 'utf-8'], ['<?xml version="1.0"?>', undefined], ['<rss encoding="x">', undefined],
])('%j declares %j', (head, encoding) => {
  expect(declaredInXml(head)).toBe(encoding)
})

test.each<[string, Uint8Array]>([
  ['a picture', hex('89504e470d0a1a0a0000000d494844520000010000000100080600')], ['zeros', Buffer.alloc(1000)], ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256))],
])('%s is no text', async (_name, bytes) => {
  await expect(decodeAny(bytes)).rejects.toThrow(/^not text/)
})

test.each<[string, Uint8Array, string]>([
  ['utf-8', latin1('caf\xe9'), 'not utf-8 text'], ['x-none', latin1('caf\xe9'), 'in an unknown encoding, "x-none"'], ['shift_jis', hex('ff ff 80'), 'not shift_jis text'],
])('what the user says goes before all: %s', (encoding, bytes, message) => {
  expect(() => decodeFrom(encoding, bytes)).toThrow(message)
})

test('an encoding that the user names is taken', () => {
  expect(decodeFrom('windows-1252', latin1('\x80')).codePointAt(0)).toBe(0x20ac)
  expect(decodeFrom('utf-16be', Buffer.from('ab', 'utf16le').swap16())).toBe('ab')
})
