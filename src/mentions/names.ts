import type { NameMention, NameType, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { NAME_VOTES } from '../models/names-votes.weights'
import { NAMES } from '../models/names.weights'
import { loadChain } from '../models/weights'
import { NAME_FEATURE_VERSION } from './name-features'
import { nameContext, tagNames, type NameModels } from './name-tagger'
import type { NameWord } from './name-words'

/** In the order of the model's labels; a demonym ("Russian") is no name of its own. */
const TYPES: readonly (NameType | null)[] = ['person', 'organization', 'place', 'other', null]

/** Analysed words are kept between documents up to this many: news repeats itself. */
const MAX_KNOWN_WORDS = 50_000

let models: NameModels | null = null
let known = new Map<string, NameWord>()

/**
 * Names of persons, organizations, places and other things, titles and possessives off.
 *
 * @param doc the document up to its quotations
 * @param pack its language; without one there are no names, as the model reads English only
 * @returns in order of position, not overlapping; `rule` is "model"
 */
export function nameMentions(doc: QuotedDocument, pack: LanguagePack | null): NameMention[] {
  if (!pack) return []
  models ??= { first: loadChain(NAMES, NAME_FEATURE_VERSION), second: loadChain(NAME_VOTES, NAME_FEATURE_VERSION) }
  if (known.size > MAX_KNOWN_WORDS) known = new Map()
  const context = nameContext(doc, known)
  const { words } = context.text
  return tagNames(context, models).flatMap(({ firstToken, endToken, type, margin }) => {
    const kind = TYPES[type]
    if (!kind) return []
    const last = doc.tokens[endToken - 1]!
    const end = last.start + words[endToken - 1]!.length
    return [{ type: kind, start: doc.tokens[firstToken]!.start, end, firstToken, endToken, confidence: confidenceOf(margin), rule: 'model' }]
  })
}

const confidenceOf = (margin: number): number => Number((1 / (1 + Math.exp(-margin / 2))).toFixed(3))
