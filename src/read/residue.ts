import type { Edit } from '../document'
import type { SpellingLexicon } from '../languages'
import { wordsStanding } from './words'

/**
 * A mark in UTF-8 that was read byte by byte starts with "â"; what came after it may be lost, and the "â" may have lost its
 * hat: “ became "â€", "â " or "a’". What is left stands for an opening mark, a closing one or an apostrophe.
 */
const RESIDUE = /â€œ|â€\u009d|â€(?![™˜“”¦¢\u0080-\u00bf])[’']?|â(?![\p{L}\p{M}])[’' ]?|a[’']|[“”"\n\r\u2028\u2029]/gu
const APOSTROPHE_TAIL = /^(?:s|re|ve|ll|d|t|m)(?![\p{L}\p{M}])/iu
const LONGEST_WORD = 40
const LONGEST_SINGLE = 200

interface Found { readonly start: number; readonly end: number; readonly before: string; readonly after: string; readonly hat: boolean; readonly half: boolean }

/** Mends what is left of mis-decoded marks, where the marks around it or the word before it show what stood there. */
export function residue(text: string, spelling: SpellingLexicon): Edit[] {
  if (!/a[’']|â/.test(text)) return []
  return [...marksByBalance(text), ...marksInWords(text, spelling)]
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(letter)
const edit = (found: Found, replacement: string): Edit => ({ start: found.start, end: found.end, replacement, rule: 'mark-residue' })

/** Opening and closing marks: a residue opens only where a closing mark that lacks its opening follows in the same line. */
function marksByBalance(text: string): Edit[] {
  const edits: Edit[] = []
  let open = false
  let pending: Found | null = null
  for (const match of text.matchAll(RESIDUE)) {
    const piece = match[0]
    const start = match.index
    const found = { start, end: start + piece.length, before: text[start - 1] ?? ' ', after: text[start + piece.length] ?? ' ', hat: piece.startsWith('â'), half: piece === 'â€' }
    if (piece.length === 1 && '\n\r\u2028\u2029'.includes(piece)) {
      open = false
      pending = null
    } else if (piece === '“' || piece === 'â€œ' || (piece === '"' && !open && /[\s([]/.test(found.before) && isLetter(found.after))) {
      open = true
      pending = null
    } else if (piece === '”' || piece === '"' || piece === 'â€\u009d') {
      if (!open && pending !== null) edits.push(edit(pending, piece === '"' ? '"' : '“'))
      open = false
      pending = null
    } else if (mayClose(found) && (open || pending !== null)) {
      if (pending !== null) edits.push(edit(pending, '“'))
      edits.push(edit(keepingSpace(found, text), '”'))
      open = false
      pending = null
    } else if (mayOpen(found) && !open) pending = found
  }
  return edits
}

/** Before a word, after white space or a bracket: adding a’it is pivotal … */
const mayOpen = ({ before, after }: Found): boolean => /[\s([—–-]/.test(before) && isLetter(after)

/** After a sentence's or a clause's mark: we agree,a’ he said. "â€" lacks the one byte that Windows-1252 has no letter for: it was a closing mark. */
const mayClose = ({ before, after, hat, half }: Found): boolean => (/[.,!?…]/.test(before) && (hat || !isLetter(after))) || (half && !/\s/.test(before) && !isLetter(after))

/** "â " took the space for the lost half of the mark: a closing mark gives it back. */
const keepingSpace = (found: Found, text: string): Found => (text[found.end - 1] === ' ' ? { ...found, end: found.end - 1 } : found)

/** Apostrophes and closing single marks: todaya’s, donâ€t, ‘harmonizea’. */
function marksInWords(text: string, spelling: SpellingLexicon): Edit[] {
  const sure: Edit[] = []
  const asked: { readonly edit: Edit; readonly stem: string }[] = []
  for (const match of text.matchAll(/â€[’']?|â[’' ]?|a[’']/g)) {
    const start = match.index
    const found = { start, end: start + match[0].length, before: text[start - 1] ?? ' ', after: text[start + match[0].length] ?? ' ', hat: match[0].startsWith('â'), half: match[0] === 'â€' }
    const stem = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? ''
    if (stem === '') continue
    const contracted = APOSTROPHE_TAIL.exec(text.slice(found.end, found.end + 3))?.[0]
    const closing = contracted === undefined && !isLetter(found.after) && opensSingle(text, start)
    if (contracted === undefined && !closing) continue
    if (found.hat ? contracted !== undefined && match[0] !== 'â' : isContraction(stem, contracted)) sure.push(edit(found, '’'))
    else if (!found.hat && /^\p{Ll}+$/u.test(stem)) asked.push({ edit: edit(found, '’'), stem })
  }
  if (asked.length === 0) return sure
  const standing = wordsStanding(text, new Set(asked.flatMap(({ stem }) => [stem, `${stem}a`])))
  const damaged = (stem: string): boolean =>
    !spelling.wordsInA.has(`${stem}a`) && !standing.has(`${stem}a`) && (spelling.commonWords.has(stem) || standing.has(stem) || spelling.endings.test(stem))
  return [...sure, ...asked.filter(({ stem }) => damaged(stem)).map((one) => one.edit)]
}

/** Bases of contractions, which no "a" follows in a sound word: dona’t, theya’re, Ia’m. */
const isContraction = (stem: string, tail: string | undefined): boolean =>
  tail !== undefined && ((tail === 't' && /^(?:do|did|does|is|was|were|are|wo|would|could|should|ca|has|have|had)n$/i.test(stem)) || (tail === 'm' && stem === 'I') || (/^(?:re|ve|ll|d)$/.test(tail) && /^(?:i|we|you|they|he|it|who|that|there)$/i.test(stem)))

/** Whether a single opening mark without a closing one stands before the place, near and in the same line. */
function opensSingle(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SINGLE); i--) {
    const letter = text[i]!
    if (letter === '\n' || letter === '\r' || letter === '”' || letter === '“') return false
    if (letter === '‘') return true
    if (letter === '’' && !isLetter(text[i + 1] ?? ' ')) return false
    if (letter === "'" && isLetter(text[i + 1] ?? ' ') && !isLetter(text[i - 1] ?? ' ')) return true
  }
  return false
}
