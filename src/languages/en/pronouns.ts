/** English pronouns that can refer to persons, groups or organizations, in all their forms. Facts of English grammar (MIT). */
import type { PronounWord } from '../pack'

const word = (person: 1 | 2 | 3, use: PronounWord['use'], gender: PronounWord['gender'], plural: boolean, type: PronounWord['type'] = 'personal'): PronounWord => ({ person, use, gender, plural, type })

/** By form, lower case. "her" is object and possessive: what follows it decides. */
export const PRONOUNS: ReadonlyMap<string, PronounWord> = new Map([
  ['he', word(3, 'subject', 'he', false)],
  ['her', word(3, 'object', 'she', false)],
  ['hers', word(3, 'possessive', 'she', false)],
  ['herself', word(3, 'reflexive', 'she', false)],
  ['him', word(3, 'object', 'he', false)],
  ['himself', word(3, 'reflexive', 'he', false)],
  ['his', word(3, 'possessive', 'he', false)],
  ['i', word(1, 'subject', null, false)],
  ['it', word(3, 'subject', null, false, 'thing')],
  ['its', word(3, 'possessive', null, false, 'thing')],
  ['itself', word(3, 'reflexive', null, false, 'thing')],
  ['me', word(1, 'object', null, false)],
  ['mine', word(1, 'possessive', null, false)],
  ['my', word(1, 'possessive', null, false)],
  ['myself', word(1, 'reflexive', null, false)],
  ['our', word(1, 'possessive', null, true)],
  ['ours', word(1, 'possessive', null, true)],
  ['ourselves', word(1, 'reflexive', null, true)],
  ['she', word(3, 'subject', 'she', false)],
  ['that', word(3, 'subject', null, false, 'relative-thing')],
  ['their', word(3, 'possessive', null, true)],
  ['theirs', word(3, 'possessive', null, true)],
  ['them', word(3, 'object', null, true)],
  ['themself', word(3, 'reflexive', 'they', false)],
  ['themselves', word(3, 'reflexive', null, true)],
  ['they', word(3, 'subject', null, true)],
  ['us', word(1, 'object', null, true)],
  ['we', word(1, 'subject', null, true)],
  ['which', word(3, 'subject', null, false, 'relative-thing')],
  ['who', word(3, 'subject', null, false, 'relative')],
  ['whom', word(3, 'object', null, false, 'relative')],
  ['whose', word(3, 'possessive', null, false, 'relative')],
  ['you', word(2, 'subject', null, false)],
  ['your', word(2, 'possessive', null, false)],
  ['yours', word(2, 'possessive', null, false)],
  ['yourself', word(2, 'reflexive', null, false)],
])
