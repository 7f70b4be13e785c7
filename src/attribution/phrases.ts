import type { EntityKind, MentionForm } from '../document'
import { KIND } from './token-kinds'
import type { Context } from './context'

export interface Phrase {
  readonly firstToken: number
  readonly endToken: number
  readonly headToken: number
  readonly form: MentionForm
  readonly kind: EntityKind
  readonly plural: boolean
}

const SUBJECTS: ReadonlyMap<string, [EntityKind, boolean]> = new Map([
  ['he', ['person', false]], ['she', ['person', false]], ['they', ['group', true]], ['it', ['organization', false]], ['we', ['group', true]], ['i', ['person', false]],
  ['some', ['group', true]], ['many', ['group', true]], ['others', ['group', true]], ['another', ['unknown', false]], ['one', ['unknown', false]], ['several', ['group', true]],
  ['both', ['group', true]], ['nobody', ['unknown', false]], ['someone', ['unknown', false]], ['everyone', ['group', true]], ['everybody', ['group', true]],
])
const LONGEST = 12

/**
 * Noun phrases and subject pronouns by parts of speech: a determiner and modifiers and a head noun, without what follows
 * it ("a spokesman" of "a spokesman for the bank"). A phrase that ends in a name gives the name; one that holds a
 * possessor gives the possessor as well ("Clinton" and "Clinton's campaign").
 *
 * @param named 1 for the tokens that known names cover
 */
export function nounPhrases(ctx: Context, named: Uint8Array): Phrase[] {
  const { tokens } = ctx.doc
  const phrases: Phrase[] = []
  for (let i = 0; i < tokens.length; ) {
    const subject = SUBJECTS.get(tokens[i]!.lower)
    const end = phraseEnd(ctx, i)
    if (end > i) {
      pushPhrases(ctx, named, i, end, phrases)
      i = end
    } else {
      if (subject) phrases.push({ firstToken: i, endToken: i + 1, headToken: i, form: ctx.kind[i] === KIND.pronoun ? 'pronoun' : 'noun phrase', kind: subject[0], plural: subject[1] })
      i += 1
    }
  }
  return phrases
}

const isNoun = (kind: number | undefined): boolean => kind === KIND.noun || kind === KIND.name
const isModifier = (kind: number | undefined): boolean => kind === KIND.adjective || kind === KIND.number || isNoun(kind)

/** Where the noun phrase that starts at `from` ends (exclusive); `from` itself where none starts. */
function phraseEnd(ctx: Context, from: number): number {
  const { kind, level, doc } = ctx
  let i = from
  const opens = kind[i] === KIND.determiner || (kind[i] === KIND.pronoun && /^(?:his|her|their|its|our|my)$/.test(doc.tokens[i]!.lower))
  if (opens) i += 1
  else if (!isModifier(kind[i])) return from
  let end = from
  const { sentence } = doc.tokens[from]!
  for (; i < from + LONGEST && i < doc.tokens.length; i++) {
    if (doc.tokens[i]!.sentence !== sentence || level[i] !== level[from]) break
    if (isNoun(kind[i])) end = i + 1
    else if (kind[i] === KIND.possessive && end === i && isModifier(kind[i + 1])) continue
    else if (i === from + 1 && opens && (kind[i] === KIND.adverb || kind[i] === KIND.verb) && isModifier(kind[i + 1])) continue
    else if (!isModifier(kind[i])) break
  }
  return end
}

function pushPhrases(ctx: Context, named: Uint8Array, from: number, end: number, phrases: Phrase[]): void {
  const { kind, doc } = ctx
  let start = from
  for (let i = from; i < end; i++) {
    // The possessor; the whole phrase comes after it.
    if (kind[i] === KIND.possessive && i > start && !named[i - 1]) phrases.push(phrase(ctx, start, i))
  }
  const last = end - 1
  if (kind[last] === KIND.name && named[last]) return
  if (kind[last] === KIND.name) {
    let nameStart = last
    while (nameStart > from && kind[nameStart - 1] === KIND.name && /^\p{Lu}/u.test(doc.tokens[nameStart - 1]!.text)) nameStart -= 1
    start = nameStart
  }
  phrases.push(phrase(ctx, start, end))
}

function phrase(ctx: Context, firstToken: number, endToken: number): Phrase {
  const head = ctx.doc.tokens[endToken - 1]!
  const isName = ctx.kind[endToken - 1] === KIND.name && /^\p{Lu}/u.test(head.text)
  const plural = !isName && /[^s]s$|^(?:people|men|women|police)$/.test(head.lower)
  return { firstToken, endToken, headToken: endToken - 1, form: isName ? 'name' : 'noun phrase', kind: plural ? 'group' : 'unknown', plural }
}
