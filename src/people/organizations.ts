import { firstEndingAfter, type MentionedDocument, type OrganizationEntity } from '../document'
import type { LanguagePack } from '../languages'
import { push } from './full-names'
import { SMALL } from './initials'
import { foldWord } from './name-parts'
import { unionOf, type Union } from './union'

/** The organizations of a document, and by name (index into `names`) the organization's id, or null. */
export interface Organizations {
  readonly organizations: readonly OrganizationEntity[]
  readonly idOfName: readonly (string | null)[]
}

interface Form {
  readonly words: readonly string[]
  readonly printed: string
  /** "un" of "U.N."; "" where the form is no acronym. */
  readonly acronym: string
}

const MAX_WORDS = 16

/** Gathers the names of organizations: short forms and acronyms with the full names they stand for. */
export function gatherOrganizations(doc: MentionedDocument, pack: LanguagePack): Organizations {
  const ids = new Map<string, number>()
  const forms: Form[] = []
  const formOf = doc.names.map(({ type, start, end }) => {
    if (type !== 'organization' || isCountry(doc, start, end)) return -1
    const form = formFor(doc.text.slice(start, end))
    const key = form.words.join(' ')
    if (key === '') return -1
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, forms.length)
    return forms.push(form) - 1
  })
  const union = unionOf(forms.length)
  joinBrackets(doc, formOf, forms, union)
  joinAcronyms(forms, union)
  joinShort(forms, ids, pack, union)
  return entities(doc, formOf, union)
}

/** A country's name that the tagger took for an organization's ("PRC"). */
function isCountry(doc: MentionedDocument, start: number, end: number): boolean {
  const found = doc.countryMentions[firstEndingAfter(doc.countryMentions, start)]
  return found !== undefined && found.form !== 'metonym' && found.start <= start && found.end >= end
}

function formFor(text: string): Form {
  const printed = text.slice(0, 200).replace(/\s+/g, ' ').replace(/['’]s?$/, '').trim()
  const bare = printed.replace(/^the\s+/i, '')
  const words = bare.split(/[\s-]+/).map(foldWord).filter(Boolean).slice(0, MAX_WORDS)
  const acronym = /^(?:\p{Lu}\.?){2,6}s?$/u.test(bare) ? bare.replace(/[.s]/g, '').toLowerCase() : ''
  return { words, printed: bare, acronym }
}

/** "Federal Bureau of Investigation (FBI)". */
function joinBrackets(doc: MentionedDocument, formOf: readonly number[], forms: readonly Form[], union: Union): void {
  for (let i = 1; i < formOf.length; i++) {
    const a = formOf[i - 1]!
    const b = formOf[i]!
    if (a < 0 || b < 0) continue
    const from = doc.names[i - 1]!.endToken
    if (doc.names[i]!.firstToken !== from + 1 || doc.tokens[from]!.text !== '(' || doc.tokens[doc.names[i]!.endToken]?.text !== ')') continue
    if (forms[b]!.acronym !== '' || forms[a]!.acronym !== '') union.join(a, b)
  }
}

/** "UN" goes with the one name whose capitals it is made of. */
function joinAcronyms(forms: readonly Form[], union: Union): void {
  const byInitials = new Map<string, number[]>()
  forms.forEach((form, index) => {
    if (form.words.length < 2) return
    const large = form.words.filter((word) => !SMALL.has(word)).map((word) => word[0]).join('')
    push(byInitials, large, index)
    push(byInitials, form.words.map((word) => word[0]).join(''), index)
  })
  forms.forEach(({ acronym }, index) => {
    const full = acronym === '' ? undefined : byInitials.get(acronym)
    if (full && full.length <= 8 && full.every((f) => union.find(f) === union.find(full[0]!))) union.join(full[0]!, index)
  })
}

/** "China Daily" with "China Daily Newspaper"; "the Times" with the one Times; "Apple" with "Apple Inc". */
function joinShort(forms: readonly Form[], ids: ReadonlyMap<string, number>, pack: LanguagePack, union: Union): void {
  const hosts = new Map<number, number[]>()
  forms.forEach(({ words }, index) => {
    for (let n = 1; n < words.length; n++) {
      const legal = words.slice(n).every((word) => pack.organizations.legalForms.has(word))
      const firm = n === 1 && pack.organizations.legalForms.has(words.at(-1)!)
      const short = n > 1 || legal || firm ? ids.get(words.slice(0, n).join(' ')) : undefined
      if (short !== undefined) push(hosts, short, index)
      const single = words.length - n === 1
      const tail = !single || pack.organizations.shortHeads.has(words.at(-1)!) ? ids.get(words.slice(n).join(' ')) : undefined
      // "Congress" that stood there first is not the Trinamool Congress.
      if (tail !== undefined && (!single || tail > index)) push(hosts, tail, index)
    }
  })
  for (const [short, long] of hosts) {
    if (long.length <= 16 && long.every((l) => union.find(l) === union.find(long[0]!))) union.join(long[0]!, short)
  }
}

function entities(doc: MentionedDocument, formOf: readonly number[], union: Union): Organizations {
  const found = new Map<number, { id: string; printed: Map<string, number> }>()
  const idOfName = formOf.map((form, index) => {
    if (form < 0) return null
    const root = union.find(form)
    let entity = found.get(root)
    if (!entity) {
      entity = { id: `o${found.size + 1}`, printed: new Map() }
      found.set(root, entity)
    }
    const { start, end } = doc.names[index]!
    const printed = formFor(doc.text.slice(start, end)).printed
    entity.printed.set(printed, (entity.printed.get(printed) ?? 0) + 1)
    return entity.id
  })
  const organizations = [...found.values()].map(({ id, printed }) => {
    const name = fullest(printed)
    return { id, name, aliases: [...printed.keys()].filter((form) => form !== name) }
  })
  return { organizations, idOfName }
}

/** The longest form that is not all capitals; the more frequent of equals. */
function fullest(printed: ReadonlyMap<string, number>): string {
  const weight = (form: string): number => form.split(' ').length * 100 + form.length + (form.length > 6 && form === form.toUpperCase() ? -1000 : 0)
  let best = ''
  for (const form of printed.keys()) if (best === '' || weight(form) > weight(best)) best = form
  return best
}
