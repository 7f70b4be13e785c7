import type { Token } from '../document'
import type { Draft } from './draft'
import type { PeopleText } from './text'

/** Nouns in the plural that no pronoun goes back to: amounts, times, plurals that mean one thing. Facts of English (MIT). */
const NEVER = new Set(`acres affairs basics billions centuries days decades details dollars dozens earnings euros evenings feet fridays headquarters hours
  hundreds inches kilometers kilometres lots means meters metres miles millions minutes mondays months mornings news nights odds ones
  others outskirts percent politics pounds remarks saturdays seconds series sundays talks tens terms thanks thousands thursdays times
  tuesdays ways wednesdays weekends weeks years`.split(/\s+/))
/** One person, whoever it is: "they" goes back to them without telling who. */
const WHOEVER = new Set(['someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody', 'nobody', 'whoever', 'each', 'every', 'person', 'individual'])

/** Whether a word stands for one person, whoever that is. */
export const isWhoever = ({ lower, pos }: Token): boolean => pos !== 'PUNCT' && WHOEVER.has(lower)

/** Whether a word is a common noun in the plural that a pronoun may go back to. */
export const isThings = ({ lower, pos }: Token): boolean => pos === 'NOUN' && lower.endsWith('s') && !/(?:[su']|^)s$/.test(lower) && !/^\p{N}/u.test(lower) && !NEVER.has(lower)

/** After these a name is an example of the people just named: "groups such as the ACLU". */
const EXAMPLES = /^(?:like|including|include|includes|especially|particularly|namely)$/

/** Whether a mention is only an example of what was named right before. */
export function isExample({ doc }: PeopleText, firstToken: number): boolean {
  const at = /^(?:the|a|an)$/.test(doc.tokens[firstToken - 1]?.lower ?? '') ? firstToken - 1 : firstToken
  const before = doc.tokens[at - 1]
  return before !== undefined && (EXAMPLES.test(before.lower) || (before.lower === 'as' && doc.tokens[at - 2]?.lower === 'such'))
}

/** Bodies that are hardly ever spoken of as they. */
const SINGULAR = /^(?:nation|country|world|right|left|rest|side|unit|field|pool|generation|community|mainstream|establishment|majority|minority|house|system|station|site|investigation|operation|transition|center|centre|office|front|order|exchange|category)$/

/** How far a mention alone speaks against being what "they" means; null where it cannot be. */
export function costOfThey(text: PeopleText, draft: Draft, entity: string | null): number | null {
  if (draft.form === 'pronoun') return null
  if (draft.form === 'name') {
    if (entity === null || (draft.kind !== 'organization' && draft.kind !== 'country')) return null
    if (draft.kind === 'country') return 1.8
    return isTeam(text, draft) ? 0 : 0.8
  }
  if (draft.noun?.lemma === 'many') return amongPeople(text, draft) ? 0 : null
  if (draft.kind === 'group') {
    if (draft.plural) return text.doc.tokens[draft.firstToken]!.lower === 'their' ? 1 : 0
    if (ofPeople(text, draft)) return 0
    return SINGULAR.test(draft.noun!.lemma) ? 1.8 : 0.4
  }
  if (draft.kind !== 'organization' || !draft.noun) return null
  if (draft.plural) return 0.2
  return draft.determiner === 'indefinite' || SINGULAR.test(draft.noun.lemma) ? 1.8 : 1.1
}

/** "the Colts", "the Red Sox": a name in the plural. */
function isTeam({ doc }: PeopleText, { firstToken, endToken }: Draft): boolean {
  const last = doc.tokens[endToken - 1]!.text
  return /[^s'’]s$|Sox$/.test(last) && (doc.tokens[firstToken - 1]?.lower === 'the' || doc.tokens[firstToken]!.lower === 'the') && last !== last.toUpperCase()
}

/** "a group of people" */
function ofPeople(text: PeopleText, draft: Draft): boolean {
  for (let i = draft.headToken + 1; i < draft.endToken; i++) if (/^(?:person|group)$/.test(text.pack.nouns.get(text.doc.tokens[i]!.lower)?.cls ?? '')) return true
  return false
}

/** "many of the voters", "those who": a word for an amount that stands for people. */
function amongPeople(text: PeopleText, draft: Draft): boolean {
  const { tokens } = text.doc
  if (/^(?:none|nobody|one|neither|nothing)$/.test(tokens[draft.headToken]!.lower) || tokens[draft.firstToken]!.lower === 'no') return false
  if (ofPeople(text, draft)) return true
  return draft.endToken === draft.headToken + 1 && tokens[draft.endToken]?.lower === 'who'
}
