import type { DeterminerLexicon } from '../pack'

/** English words that open a noun phrase or stand for people without a noun. Facts of English grammar (MIT). Sorted, lower case. */
export const DETERMINERS: DeterminerLexicon = {
  definite: new Set(['the']),
  demonstrative: new Set(['that', 'these', 'this', 'those']),
  possessive: new Set(['her', 'his', 'its', 'my', 'our', 'their', 'whose', 'your']),
  standAlone: new Set(['all', 'another', 'both', 'each', 'few', 'former', 'latter', 'many', 'most', 'neither', 'one', 'others', 'several', 'some', 'those']),
}
