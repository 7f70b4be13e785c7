import type { NameMention, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { NAME_VOTES } from '../models/names-votes.weights'
import { NAMES } from '../models/names.weights'
import { loadChain } from '../models/weights'
import { NAME_FEATURE_VERSION } from './name-features'
import { findNames } from './name-finder'
import { nameContext, type NameModels } from './name-tagger'

let models: NameModels | null = null

/**
 * Names of persons, organizations, places and other things, titles and possessives off.
 *
 * @param doc the document up to its quotations
 * @param pack its language; without one there are no names, as the models read English only
 * @returns in order of position, not overlapping; `rule` is "model" or the rule of name-rules.ts that changed the name last
 * @example nameMentions(doc, en)[0] // { type: 'person', start: 23, end: 37, rule: 'model', … }: "Sergei Lavrov"
 */
export function nameMentions(doc: QuotedDocument, pack: LanguagePack | null): NameMention[] {
  if (!pack) return []
  models ??= { first: loadChain(NAMES, NAME_FEATURE_VERSION), second: loadChain(NAME_VOTES, NAME_FEATURE_VERSION) }
  const context = nameContext(doc)
  const { words } = context.text
  return findNames(context, models).map(({ type, firstToken, endToken, margin, rule }) => ({
    type,
    start: doc.tokens[firstToken]!.start,
    end: doc.tokens[endToken - 1]!.start + words[endToken - 1]!.length,
    firstToken,
    endToken,
    confidence: confidenceOf(margin),
    rule,
  }))
}

/** As a chain model means it: the odds of this reading against the next best. */
const confidenceOf = (margin: number): number => Math.round(1000 / (1 + Math.exp(-margin))) / 1000
