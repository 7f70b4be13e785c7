import { singularOf } from './inflect'
import type { Scene } from './scene'
import type { VerbGroup } from './verb-groups'

/** The words of one sentence. */
export interface Words {
  readonly scene: Scene
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she'])
const OBJECT_WINDOW = 11
const CLAUSE_WINDOW = 14

/** A noun that may be the object's, with its singular. */
export interface Candidate { readonly at: number; readonly lower: string; readonly singular: string }
const FEW_NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV'])
const OBJECT_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'as', 'into', 'up', 'than', 'to', 'over', 'at', 'under'])
const OBJECT_ENDS: ReadonlySet<string> = new Set([';', ':', ',', '(', 'who', 'which', 'that', 'but'])

/** The nouns that the object may hold: behind an active verb, in the subject of a passive one too. */
export function candidatesOf(clause: Words, group: VerbGroup, from: number): Candidate[] {
  const { tokens } = clause.scene.doc
  const found: Candidate[] = []
  for (let i = from; i < Math.min(clause.endToken, from + OBJECT_WINDOW); i++) {
    const { lower, pos } = tokens[i]!
    // "shortened by one hour the curfew"
    if (lower === 'by' && i === from && tokens[i + 1]?.pos === 'NUM') continue
    if (FEW_NOUNS.has(pos) || isNounAnyway(lower, pos)) found.push({ at: i, lower, singular: singularOf(lower) })
    // "considering lifting sanctions": the gerund is the object.
    if (i === from && lower.endsWith('ing') && (pos === 'VERB' || clause.scene.lexicon.forms.get(lower)?.form === 'ing')) break
    if ((pos === 'VERB' && i > from && !/(?:ed|ing|en)$/.test(lower)) || OBJECT_ENDS.has(lower) || (pos === 'ADP' && !OBJECT_LINKS.has(lower))) break
  }
  if (!group.passive) return found
  for (let i = group.first - 1; i >= Math.max(clause.firstToken, group.first - OBJECT_WINDOW); i--) {
    const { lower, pos, text } = tokens[i]!
    if (pos === 'NOUN') {
      const singular = singularOf(lower)
      found.push({ at: group.verb, lower: singular, singular })
    }
    if (pos === 'VERB' || text === ';' || text === ':') break
  }
  return found
}

/** "$20 MILLION", "a SIT-IN": nouns whatever their part of speech says. */
const isNounAnyway = (lower: string, pos: string): boolean => (pos === 'NUM' && /^(?:m|b|tr)illion$/.test(lower)) || (pos === 'ADP' && lower.includes('-'))

/** The verb of "to send" or "that it would send", right behind or behind an object. */
export function clauseVerb(clause: Words, from: number, kind: 'to' | 'any'): number {
  const { tokens } = clause.scene.doc
  // "wants to resume talks" asks nobody for anything.
  if (kind === 'to' && tokens[from]?.lower === 'to' && /^want(?:s|ed|ing)?$/.test(tokens[from - 1]!.lower)) return -1
  for (let i = from; i < Math.min(clause.endToken - 1, from + CLAUSE_WINDOW); i++) {
    const token = tokens[i]!
    if (token.text === ';' || token.text === ':' || (token.pos === 'VERB' && i > from)) return -1
    if (token.lower === 'to') {
      const next = tokens[i + 1]!
      const verb = next.pos === 'ADV' ? i + 2 : i + 1
      if (tokens[verb] && verb < clause.endToken && (tokens[verb]!.pos === 'VERB' || tokens[verb]!.pos === 'AUX')) return verb
    }
    if (kind === 'to' && token.lower === 'that') return -1
    if (kind === 'to') continue
    if (token.lower === 'that' || (i === from && PRONOUNS.has(token.lower))) return verbBehind(clause, i + 1)
    if (token.lower === 'of' && tokens[i + 1]!.pos === 'VERB') return i + 1
  }
  return -1
}

function verbBehind(clause: Words, from: number): number {
  const { tokens } = clause.scene.doc
  for (let i = from; i < Math.min(clause.endToken, from + CLAUSE_WINDOW); i++) if (tokens[i]!.pos === 'VERB') return i
  return -1
}
