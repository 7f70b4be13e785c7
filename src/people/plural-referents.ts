import type { EntityKind } from '../document'
import type { Draft } from './draft'
import { nounOf } from './noun-phrases'
import { isSubject, isVerb, saysSo } from './referents'
import type { PeopleText } from './text'
import { isThings, isWhoever } from './they-words'

/** What "they" may mean: people, an organization or a country, somebody whom the text calls they; or things, which nobody is. */
export interface PluralReferent {
  /** The drafts that named it first; several for joint ones, none for things. */
  readonly drafts: readonly number[]
  readonly kind: EntityKind | 'thing'
  /** What stands for it: an entity's id, else its head word. */
  readonly key: string
  readonly indefinite: boolean
  /** How far the words themselves speak against "they": a single body, a country; 0 for people in the plural. */
  readonly cost: number
  /** Of the latest mention: tokens, sentence, innermost quotation (-1 outside), whether it is a subject or a pronoun. */
  firstToken: number
  endToken: number
  sentence: number
  quotation: number
  subject: boolean
  byPronoun: boolean
  /** Whether a mention was the subject of a verb of saying. */
  spoke: boolean
}

/** How many are kept in mind, latest first. */
const IN_MIND = 10

/** The plural referents latest in mind, latest first, and the words for things, which no draft holds. */
export interface PluralScene {
  readonly recent: PluralReferent[]
  /** Token up to which things were noted. */
  noted: number
  /** By sentence, its first verb's token; its end where it has none. */
  readonly firstVerb: Int32Array
  /** By token, whether it belongs to a draft's head or name. */
  readonly taken: Uint8Array
  /** By sentence, whether a "they" stands in it or so near after it that it matters who is named there. */
  readonly asked: Uint8Array
}

/** A scene before anything is read. */
export function newPluralScene(text: PeopleText, asked: Uint8Array): PluralScene {
  const firstVerb = Int32Array.from(text.doc.sentences, ({ endToken }) => endToken)
  for (const token of text.doc.tokens) if (isVerb(token) && token.index < firstVerb[token.sentence]!) firstVerb[token.sentence] = token.index
  const taken = new Uint8Array(text.doc.tokens.length)
  for (const { headToken, firstToken, endToken, form } of text.drafts) {
    if (form === 'name') taken.fill(1, firstToken, endToken)
    else taken[headToken] = 1
  }
  return { recent: [], noted: 0, firstVerb, taken, asked }
}

/** The mention latest, its referent first in mind; one of the same key is the same referent. */
function note(scene: PluralScene, referent: PluralReferent): void {
  const place = scene.recent.findIndex(({ key, kind }) => key === referent.key && kind === referent.kind)
  const known = place < 0 ? null : scene.recent.splice(place, 1)[0]!
  // "some officials" after "officials" may be others: what was named last stands for them.
  scene.recent.unshift(known && !referent.indefinite ? { ...referent, drafts: known.drafts, spoke: referent.spoke || known.spoke } : referent)
  if (scene.recent.length > IN_MIND) scene.recent.pop()
}

/** Whether a mention stands where a subject does: before its verb, or first in its sentence. */
function leads(scene: PluralScene, text: PeopleText, firstToken: number, last: Draft): boolean {
  const { tokens } = text.doc
  const before = tokens[firstToken - 1]
  // "said officials" is a subject, "told officials" is not.
  if (before?.pos === 'VERB' && before.sentence === tokens[firstToken]!.sentence) return saysSo(text, last)
  if (isSubject(text, last)) return true
  if (before?.pos === 'ADP' && before.sentence === tokens[firstToken]!.sentence) return false
  return firstToken < scene.firstVerb[tokens[firstToken]!.sentence]!
}

/** Notes people, an organization or a country. @param drafts those that name them together @param entity of a single one @param cost see {@link PluralReferent} */
export function notePlural(scene: PluralScene, text: PeopleText, drafts: readonly number[], entity: string | null, cost: number): void {
  const first = text.drafts[drafts[0]!]!
  const last = text.drafts[drafts.at(-1)!]!
  const joint = drafts.length > 1
  note(scene, {
    drafts, kind: joint ? 'group' : first.kind,
    key: joint ? drafts.join('+') : (entity ?? first.noun?.lemma ?? text.doc.tokens[first.headToken]!.lower),
    cost,
    indefinite: entity === null && first.determiner !== 'definite' && first.determiner !== 'demonstrative',
    firstToken: first.firstToken, endToken: last.endToken, sentence: text.doc.tokens[first.firstToken]!.sentence,
    quotation: text.quotations[drafts[0]!]!, subject: leads(scene, text, first.firstToken, last), byPronoun: false, spoke: saysSo(text, last),
  })
}

/** Notes a "they" that was found to mean a referent. */
export function notePronoun(scene: PluralScene, text: PeopleText, referent: PluralReferent, at: number): void {
  const { firstToken, endToken, pronoun } = text.drafts[at]!
  note(scene, {
    ...referent, indefinite: false, cost: 0, firstToken, endToken, sentence: text.doc.tokens[firstToken]!.sentence,
    quotation: text.quotations[at]!, subject: pronoun?.use === 'subject', byPronoun: true, spoke: referent.spoke || saysSo(text, text.drafts[at]!),
  })
}

/** Notes the things named in the plural before a token, and "someone", who no name is known of. */
export function noteThings(scene: PluralScene, text: PeopleText, before: number): void {
  const { tokens } = text.doc
  for (let i = scene.noted; i < before; i++) {
    const token = tokens[i]!
    if (scene.asked[token.sentence] === 0) continue
    const whoever = isWhoever(token)
    if (!whoever && (scene.taken[i] || tokens[i + 1]?.pos === 'NOUN' || !isThings(token) || nounOf(token, text.pack))) continue
    const prepositional = tokens[i - 1]?.pos === 'ADP' || tokens[i - 2]?.pos === 'ADP'
    note(scene, {
      drafts: [], kind: whoever ? 'unknown' : 'thing', key: token.lower, indefinite: true, cost: 0.4, firstToken: i, endToken: i + 1, sentence: token.sentence,
      quotation: -1, subject: !prepositional && i < scene.firstVerb[token.sentence]!, byPronoun: false, spoke: false,
    })
  }
  scene.noted = Math.max(scene.noted, before)
}
