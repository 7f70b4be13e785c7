import type { NounClass, NounWord, TitleLexicon } from '../pack'
import { DOCUMENT_NOUNS, FOR_NOUNS, GROUP_NOUNS, HE_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, PLURAL_PEOPLE, QUANTITY_NOUNS, SHE_NOUNS } from './person-nouns'
import { LEGAL_FORMS, SHORT_HEADS } from './organization-words'
import { NO_TITLES, RELATIONS } from './relations'
import { DESCRIPTIONS, HONORIFICS, ORGANIZATION_DESCRIPTIONS, PORTFOLIOS, RANKS, SHORT_TITLES, SINGLE_ROLES, TITLE_JOINERS, TITLE_MODIFIERS, UNREPEATED } from './titles'

const wordsOf = (list: string): string[] => list.split(/\s+/)

const IRREGULAR: Readonly<Record<string, string>> = {
  alumnus: 'alumni', child: 'children', grandchild: 'grandchildren', person: 'people', thief: 'thieves', wife: 'wives', housewife: 'housewives', midwife: 'midwives',
  'ex-wife': 'ex-wives', analysis: 'analyses', thesis: 'theses', hypothesis: 'hypotheses', half: 'halves', series: 'series', police: 'police', media: 'media',
  'brother-in-law': 'brothers-in-law', 'sister-in-law': 'sisters-in-law', 'runner-up': 'runners-up', 'passer-by': 'passers-by', passerby: 'passersby', attorney: 'attorneys',
}

/** The plural of an English noun. @example pluralOf('deputy') // 'deputies' */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun]
  if (irregular !== undefined) return irregular
  if (/man$/.test(noun) && !/(?:human|german|talisman)$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

function nounTable(): ReadonlyMap<string, NounWord> {
  const table = new Map<string, NounWord>()
  const takesFor = new Set(wordsOf(FOR_NOUNS))
  const add = (list: string, cls: NounClass, gender: NounWord['gender'] = null): void => {
    for (const lemma of wordsOf(list)) {
      const entry = { cls, gender, lemma, takesFor: takesFor.has(lemma) }
      table.set(lemma, { ...entry, plural: false })
      table.set(pluralOf(lemma), { ...entry, plural: true })
    }
  }
  // What stands later wins: a "critic" is a person, "the press" a group.
  add(QUANTITY_NOUNS, 'quantity')
  add(DOCUMENT_NOUNS, 'document')
  add(ORGANIZATION_NOUNS, 'organization')
  add(GROUP_NOUNS, 'group')
  add(PERSON_NOUNS, 'person')
  add(HE_NOUNS, 'person', 'he')
  add(SHE_NOUNS, 'person', 'she')
  for (const lemma of wordsOf(PLURAL_PEOPLE)) table.set(lemma, { cls: 'person', plural: true, gender: null, lemma, takesFor: false })
  return table
}

/** Common nouns that stand for somebody, by form. */
export const NOUNS: ReadonlyMap<string, NounWord> = nounTable()

export const TITLES: TitleLexicon = {
  honorifics: HONORIFICS,
  short: SHORT_TITLES,
  joiners: new Set(wordsOf(TITLE_JOINERS)),
  modifiers: new Set(wordsOf(TITLE_MODIFIERS)),
  single: new Set(wordsOf(SINGLE_ROLES)),
  never: new Set(wordsOf(NO_TITLES)),
  relations: new Set(wordsOf(RELATIONS)),
  ranks: new Set(wordsOf(RANKS)),
  portfolios: new Set(wordsOf(PORTFOLIOS)),
  descriptions: new Set(wordsOf(DESCRIPTIONS)),
  unrepeated: new Set(wordsOf(UNREPEATED)),
  organizationDescriptions: new Set(wordsOf(ORGANIZATION_DESCRIPTIONS)),
}

export const ORGANIZATION_WORDS = { legalForms: new Set(wordsOf(LEGAL_FORMS)), shortHeads: new Set(wordsOf(SHORT_HEADS)) }
