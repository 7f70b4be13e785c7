import type { Draft } from './draft'
import type { Persons } from './persons'
import { isVerb } from './referents'
import type { PeopleText } from './text'

/** Persons, organizations or countries that "and" joins. */
export interface Joint {
  /** Drafts, in order of position. */
  readonly members: readonly number[]
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

const MOST_MEMBERS = 6
const MAX_ASIDE = 12

/** What the steps below look drafts up in. */
interface Lookup {
  readonly text: PeopleText
  /** By token, the longest draft that begins there, titles taken in; -1 for none. */
  readonly beginning: Int32Array
  /** By token (exclusive), the longest draft that ends there; -1 for none. */
  readonly ending: Int32Array
  /** By draft, the token at which it begins, titles taken in. */
  readonly from: Int32Array
}

/**
 * The joint mentions of a document: "Cummings and Conyers", "Sen. Ted Cruz and Gov. Greg Abbott", "Ann Lee and her two
 * sons", "Lee, Gray and Brown". In order of position, not overlapping.
 */
export function jointMentions(text: PeopleText, persons: Persons): Joint[] {
  const look = lookup(text, persons)
  const found: Joint[] = []
  let free = 0
  for (const { index, lower, sentence } of text.doc.tokens) {
    if ((lower !== 'and' && lower !== '&') || index < free) continue
    const right = look.beginning[index + 1] ?? -1
    const left = endingBefore(look, index, free)
    if (left < 0 || right < 0 || !joins(text, text.drafts[left]!, text.drafts[right]!)) continue
    if (text.doc.tokens[text.drafts[left]!.firstToken]!.sentence !== sentence || text.drafts[left]!.firstToken < free) continue
    const members = [...listBefore(look, left, free), left, right, ...goingOn(look, right)]
    const last = members.at(-1)!
    const joint = { members, firstToken: text.drafts[members[0]!]!.firstToken, endToken: text.drafts[last]!.endToken }
    found.push(joint)
    free = joint.endToken
  }
  return found
}

function lookup(text: PeopleText, persons: Persons): Lookup {
  const beginning = new Int32Array(text.doc.tokens.length + 1).fill(-1)
  const ending = new Int32Array(text.doc.tokens.length + 1).fill(-1)
  const starts = Int32Array.from(text.drafts, ({ firstToken }) => firstToken)
  const note = (draft: Draft, index: number, from: number): void => {
    starts[index] = Math.min(starts[index]!, from)
    if (beginning[from]! < 0) beginning[from] = index
    if (ending[draft.endToken]! < 0) ending[draft.endToken] = index
  }
  for (const { draft, setting } of persons.uses) {
    const { firstToken } = text.drafts[draft]!
    const led = [...setting.titles, ...setting.phrases.map((phrase) => text.drafts[phrase]!)].filter(({ endToken }) => endToken <= firstToken)
    note(text.drafts[draft]!, draft, Math.min(firstToken, ...led.map((before) => before.firstToken)))
  }
  text.drafts.forEach((draft, index) => {
    if (couldJoin(draft)) note(draft, index, draft.firstToken)
  })
  return { text, beginning, ending, from: starts }
}

function couldJoin({ form, kind, pronoun }: Draft): boolean {
  if (form === 'pronoun') return pronoun?.use === 'subject' && pronoun.type === 'personal' && pronoun.person === 3 && !pronoun.plural
  return kind === 'person' || kind === 'group' || kind === 'organization' || kind === 'country'
}

const people = ({ kind }: Draft): boolean => kind === 'person' || kind === 'group'

/** Persons join persons; organizations and countries their own, by name. "met Lee and Gray left" joins clauses. */
function joins(text: PeopleText, left: Draft, right: Draft): boolean {
  if (people(left) !== people(right) || (!people(left) && (left.kind !== right.kind || left.form !== 'name' || right.form !== 'name'))) return false
  const { tokens } = text.doc
  const before = tokens[left.firstToken - 1]
  return !(before?.pos === 'VERB' && before.sentence === tokens[left.firstToken]!.sentence && isVerb(tokens[right.endToken]) && !text.pack.cues.verbs.has(before.lower))
}

/** The draft that ends before a token, a comma, a bracket or an apposition between commas allowed; -1 for none. */
function endingBefore({ text, ending }: Lookup, at: number, free: number): number {
  const { tokens } = text.doc
  let end = at
  if (tokens[end - 1]?.text === ',') {
    // "Ann Lee, the mayor, and Tom Gray": what the commas hold is about the first.
    for (let i = end - 2; i >= Math.max(free, end - MAX_ASIDE); i--) {
      if (tokens[i]!.text !== ',') continue
      const about = ending[i]!
      if (about >= 0 && text.drafts[about]!.form === 'name' && text.drafts[about]!.kind === 'person' && !hasName(text, i + 1, end - 1)) return about
      break
    }
    end -= 1
  }
  if (tokens[end - 1]?.text === ')') for (let i = end - 2; i >= Math.max(free, end - MAX_ASIDE); i--) if (tokens[i]!.text === '(') return ending[i]!
  return ending[end]!
}

const hasName = (text: PeopleText, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (text.nameAt[i]! >= 0 && text.doc.names[text.nameAt[i]!]!.type === 'person') return true
  return false
}

/** "Lee, Sen. Gray" of "Lee, Sen. Gray, Brown and White", in order. */
function listBefore({ text, ending, from }: Lookup, left: number, free: number): number[] {
  const members: number[] = []
  let first = left
  while (members.length < MOST_MEMBERS && text.doc.tokens[from[first]! - 1]?.text === ',') {
    const more = ending[from[first]! - 1]!
    const draft = more < 0 ? undefined : text.drafts[more]!
    if (!draft || draft.kind !== text.drafts[first]!.kind || draft.form !== text.drafts[first]!.form || from[more]! < free) break
    members.unshift(more)
    first = more
  }
  return members
}

/** "and Brown" after "Lee and Gray". */
function goingOn({ text, beginning }: Lookup, right: number): number[] {
  const members: number[] = []
  let last = right
  while (members.length < MOST_MEMBERS && text.doc.tokens[text.drafts[last]!.endToken]?.lower === 'and') {
    const more = beginning[text.drafts[last]!.endToken + 1] ?? -1
    if (more < 0 || text.drafts[more]!.kind !== text.drafts[last]!.kind || text.drafts[more]!.form !== text.drafts[last]!.form || isVerb(text.doc.tokens[text.drafts[more]!.endToken])) break
    members.push(more)
    last = more
  }
  return members
}
