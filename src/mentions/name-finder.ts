import type { NameType } from '../document'
import type { NameContext } from './name-features'
import { refineNames } from './name-rules'
import { tagNames, type NameModels } from './name-tagger'
import type { TypedName } from './typed-name'

/** In the order of the models' labels; a demonym ("Russian") is no name of its own. */
const TYPES: readonly (NameType | null)[] = ['person', 'organization', 'place', 'other', null]

/** The names of a document: the models' two passes, then the rules. In order, not overlapping. */
export function findNames(context: NameContext, models: NameModels): TypedName[] {
  const names: TypedName[] = []
  for (const { firstToken, endToken, type, margin } of tagNames(context, models)) {
    const kind = TYPES[type]
    if (kind) names.push({ firstToken, endToken, margin, type: kind, rule: 'model' })
  }
  return refineNames(names, context.text)
}
