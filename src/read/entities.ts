import type { Edit } from '../document'
import { specialOf } from './cp1252'

const ENTITY = /&(?:amp;){0,2}(#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8});/g
/** Names of HTML's entities (a W3C standard) that news text has. "lt" and "gt" stay: what they hold was never meant as a tag. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', apos: "'", quot: '"', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', deg: '°', euro: '€', pound: '£', yen: '¥',
  cent: '¢', szlig: 'ß', AElig: 'Æ', aelig: 'æ', OElig: 'Œ', oelig: 'œ', Oslash: 'Ø', oslash: 'ø', iexcl: '¡', iquest: '¿', shy: '\u00ad', frac12: '½',
}
const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327', ring: '\u030a', caron: '\u030c' }
const ACCENTED = /^([A-Za-z])(acute|grave|circ|tilde|uml|cedil|ring|caron)$/

/** Decodes entities that were left in plain text: &quot; &#8217; &amp;amp; &eacute;. */
export function entities(text: string): Edit[] {
  if (!text.includes('&')) return []
  const edits: Edit[] = []
  for (const match of text.matchAll(ENTITY)) {
    const replacement = decoded(match[1]!)
    if (replacement !== null) edits.push({ start: match.index, end: match.index + match[0].length, replacement, rule: 'entity' })
  }
  return edits
}

function decoded(name: string): string | null {
  if (name.startsWith('#')) {
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    if (code >= 0x80 && code <= 0x9f) return specialOf(code)
    const sound = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0x3c && code !== 0x3e && code !== 0x7f
    return sound ? String.fromCodePoint(code) : null
  }
  const named = Object.hasOwn(NAMED, name) ? NAMED[name]! : null
  if (named !== null) return named
  const [, letter, accent] = ACCENTED.exec(name) ?? []
  if (letter === undefined || accent === undefined) return null
  const composed = (letter + ACCENTS[accent]!).normalize('NFC')
  return composed.length === 1 ? composed : null
}
