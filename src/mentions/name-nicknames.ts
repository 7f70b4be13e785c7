import { LEX } from '../lexicons/name-classes'
import { KIND } from './name-words'
import { eachCandidate, sameSentence, type NameWords, type TypedName } from './typed-name'

const DOUBLE = /^["“”]$/

/** Ferdinand “Bongbong” Marcos: a person, a quoted word or three, a person. */
export function joinNicknames(names: readonly TypedName[], { doc, words }: NameWords): TypedName[] {
  const joined: TypedName[] = []
  let last: TypedName | undefined // the last person among them: looked for anew, it would take a text of other names quadratic time
  for (const name of names) {
    const gap = last ? name.firstToken - last.endToken : 0
    const is = last && name.type === 'person' && gap >= 3 && gap <= 6 && sameSentence(doc, last.firstToken, name.firstToken)
      && words[last.endToken]!.kind === KIND.quote && words[name.firstToken - 1]!.kind === KIND.quote && words[last.endToken + 1]!.kind === KIND.capital
      && words[last.endToken]!.lower !== '('
    if (!is || !last) {
      joined.push(name)
      if (name.type === 'person') last = name
      continue
    }
    while (joined.at(-1) !== last) joined.pop() // a nickname tagged on its own
    joined.pop()
    last = { ...last, endToken: name.endToken, margin: Math.min(last.margin, name.margin), rule: 'nickname' }
    joined.push(last)
  }
  return joined
}


/** Marcia "Cia" Price: a given name, a capital in double marks, a capital; whatever the model made of them. */
export function nicknamed(names: readonly TypedName[], { doc, words, segments }: NameWords): TypedName[] {
  const found: TypedName[] = []
  const marked = (i: number): boolean => DOUBLE.test(words[i]?.lower ?? '')
  const capital = (i: number): boolean => words[i]?.kind === KIND.capital
  eachCandidate(segments, (i) => {
    if (!capital(i) || !(words[i]!.lexicon & LEX.given) || !marked(i + 1) || !capital(i + 2) || !marked(i + 3) || !capital(i + 4)) return
    if (doc.tokens[i + 2]!.spaceBefore || doc.tokens[i + 3]!.spaceBefore || !sameSentence(doc, i, i + 4)) return
    found.push({ firstToken: i, endToken: i + 5, type: 'person', margin: 1, rule: 'nickname' })
  })
  if (found.length === 0) return [...names]
  const touches = (a: TypedName, b: TypedName): boolean => a.firstToken < b.endToken && b.firstToken < a.endToken
  let next = 0
  const kept = names.flatMap((name) => {
    while (next < found.length && found[next]!.endToken <= name.firstToken) next += 1
    const made = found[next]
    if (!made || !touches(name, made)) return [name]
    // A person that reaches further on either side keeps what it has.
    found[next] = name.type === 'person' ? { ...made, firstToken: Math.min(made.firstToken, name.firstToken), endToken: Math.max(made.endToken, name.endToken) } : made
    return []
  })
  return [...kept, ...found].sort((a, b) => a.firstToken - b.firstToken)
}

const PERSONAL = LEX.given | LEX.surname | LEX.commonSurname
const MAX_BETWEEN = 6

/** "Joko Widodo, popularly known as Jokowi": what a person is known as is the person, where it can be nothing but a name. */
export function knownAs(names: readonly TypedName[], { doc, words }: NameWords): TypedName[] {
  const found: TypedName[] = []
  names.forEach(({ type, firstToken, endToken }, index) => {
    if (type !== 'person' || endToken - firstToken < 2) return
    const next = names[index + 1]
    const tagged = next && next.firstToken - endToken < MAX_BETWEEN ? next : null
    // The model often calls it a name of something else: then it is left out here and found anew.
    const limit = tagged && tagged.type !== 'other' ? tagged.firstToken : Math.min(endToken + MAX_BETWEEN, words.length)
    for (let i = endToken + 1; i < limit && sameSentence(doc, firstToken, i); i++) {
      if (!(words[i]!.lower === 'as' && words[i - 1]!.lower === 'known') && !/^(?:nicknamed|née)$/.test(words[i]!.lower)) continue
      let end = i + 1
      while (end < limit && words[end]!.kind === KIND.capital && !(words[end]!.lexicon & ~PERSONAL) && sameSentence(doc, firstToken, end)) end += 1
      if (end > i + 1 && words[end]?.kind !== KIND.capital) found.push({ firstToken: i + 1, endToken: end, type: 'person', margin: 0, rule: 'known-as' })
      return
    }
  })
  if (found.length === 0) return [...names]
  const starts = new Set(found.map(({ firstToken }) => firstToken))
  return [...names.filter(({ firstToken }) => !starts.has(firstToken)), ...found].sort((a, b) => a.firstToken - b.firstToken)
}
