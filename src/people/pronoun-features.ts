import { newRow } from '../models/rows'
import { saysSo, type Referent, type Scene } from './referents'
import type { PeopleText } from './text'

/** Counts up with every change of the features: weights fitted on others are refused. */
export const PRONOUN_FEATURES_VERSION = 2

/** The features of a pronoun and somebody it may mean, in order. */
export const PRONOUN_FEATURES = [
  'same sentence', 'sentence before', 'two before', 'sentences between', 'rank', 'latest', 'subject', 'both subjects', 'leads its sentence', 'gender fits',
  'gender unknown', 'count', 'latest such pronoun', 'owner', 'out of a quotation', 'in one quotation', 'into a quotation', 'object of its subject',
  'reflexive of its subject', 'own of subject', 'by pronoun', 'unnamed', 'unnamed and indefinite', 'says so', 'other paragraph', 'opens with the subject before', 'most named', 'spoke last', 'spoke last and speaks', 'out of a quotation and speaks',
] as const

export const FEATURE_COUNT = PRONOUN_FEATURES.length

/**
 * What speaks for a pronoun meaning a referent. Every feature lies between 0 and 1.
 *
 * @param at the pronoun's draft
 * @param rank the referent's place among those in mind, latest first
 * @param most the largest count among those in mind
 * @param speaks whether the pronoun is, outside quotations, the subject of a verb of saying
 */
export function pronounFeatures(text: PeopleText, scene: Scene, at: number, referent: Referent, rank: number, most: number, speaks: boolean): Float64Array {
  const { drafts, doc, quotations } = text
  const f = newRow(FEATURE_COUNT)
  const pronoun = drafts[at]!
  const mention = drafts[referent.latest]!
  const here = doc.tokens[pronoun.firstToken]!
  const there = doc.tokens[mention.firstToken]!
  const gap = here.sentence - there.sentence
  // A noun phrase ("the businessman") is weighed like a subject pronoun; most show no gender.
  const use = pronoun.pronoun?.use ?? 'subject'
  const { gender } = pronoun
  const known = gender === 'he' || gender === 'she'
  const subject = referent.subjectIn >= here.sentence - 1
  const inSentence = gap === 0 && referent.subjectIn === here.sentence
  f[0] = Number(gap === 0)
  f[1] = Number(gap === 1)
  f[2] = Number(gap === 2)
  f[3] = Math.min(gap, 8) / 8
  f[4] = Math.min(rank, 6) / 6
  f[5] = Number(rank === 0)
  f[6] = Number(subject)
  f[7] = Number(subject && use === 'subject')
  f[8] = Number(referent.leads)
  f[9] = Number(known ? referent[gender] > 0 : referent.he + referent.she > 0)
  f[10] = Number(referent.he === 0 && referent.she === 0)
  f[11] = Math.min(Math.log2(1 + referent.count), 6) / 6
  f[12] = Number(known ? scene.latestPronoun[gender] === referent : scene.latestPronoun.he === referent || scene.latestPronoun.she === referent)
  f[13] = Number(/^['’]s?$/.test(doc.tokens[mention.endToken]?.text ?? ''))
  const inner = quotations[at]!
  const outer = quotations[referent.latest]!
  f[14] = Number(inner < 0 && outer >= 0)
  f[15] = Number(inner >= 0 && outer === inner)
  f[16] = Number(inner >= 0 && outer < 0)
  const close = inSentence && here.index - there.index <= 6
  f[17] = Number(use === 'object' && close)
  f[18] = Number(use === 'reflexive' && inSentence)
  f[19] = Number(use === 'possessive' && inSentence)
  f[20] = Number(mention.form === 'pronoun')
  f[21] = Number(referent.cluster < 0)
  f[22] = Number(referent.cluster < 0 && mention.determiner === 'indefinite')
  f[23] = Number(gap === 0 && saysSo(text, mention))
  f[24] = Number(here.paragraph !== there.paragraph)
  f[25] = Number(gap === 1 && subject && here.index - doc.sentences[here.sentence]!.firstToken < 3)
  f[26] = Number(referent.count === most && most > 1)
  f[27] = Number(scene.speaker === referent)
  f[28] = Number(speaks && scene.speaker === referent)
  f[29] = Number(speaks && outer >= 0)
  return f
}
