import type { Extraction, Organization, Person } from '../../../src'
import type { AnyOf, Gold, GoldOrganization, GoldPerson } from '../gold'
import { differ, type Difference, type Findings } from './difference'
import { pairUp, type Pair } from './pairs'
import { accepted, answers, first, plain } from './plain'

type Kind = 'people' | 'organizations'
interface Named { readonly name: string; readonly aliases: readonly string[] }

/** Shared printed names; the main name counts most, so that of two persons of one surname each finds their own. */
function alike(gold: GoldOrganization, found: Named): number {
  const printed = new Set([found.name, ...found.aliases].map(plain))
  const shared = [...gold.aliases, ...(gold.optionalAliases ?? [])].filter((name) => printed.has(plain(name))).length
  const main = accepted(gold.name, found.name) ? 10 : answers(gold.name).some((name) => printed.has(plain(name))) ? 5 : 0
  return main + shared
}

/** Two lists of printed forms held against each other. */
function lists(kind: Kind, what: string, name: string, asked: readonly AnyOf<string>[], allowed: readonly string[], found: readonly string[]): Difference[] {
  const printed = new Set(found.map(plain))
  const known = new Set([...asked.flatMap((one) => answers(one)), ...allowed].map(plain))
  return [
    ...asked.filter((one) => !answers(one).some((form) => printed.has(plain(form)))).map((one) => differ(kind, `missing ${what} “${first(one)}” of ${name}`)),
    ...[...new Set(found.filter((form) => !known.has(plain(form))))].map((form) => differ(kind, `extra ${what} “${form}” of ${name}`)),
  ]
}

function namesOf(kind: Kind, { gold, found }: Pair<GoldOrganization, Named>): Difference[] {
  const name = first(gold.name)
  const main = new Set([plain(found.name), ...answers(gold.name).map(plain)])
  const asked = gold.aliases.filter((alias) => !main.has(plain(alias)))
  return [
    ...(accepted(gold.name, found.name) ? [] : [differ(kind, `name of ${name}`, found.name)]),
    ...lists(kind, 'alias', name, asked, [...main, ...(gold.optionalAliases ?? [])], found.aliases),
  ]
}

function fieldsOf({ gold, found }: Pair<GoldPerson, Person>, record: Extraction): Difference[] {
  const name = first(gold.name)
  const organization = record.organizations.find(({ id }) => id === found.organization)
  const printed = organization ? [organization.name, ...organization.aliases] : [null]
  return [
    ...lists('people', 'title', name, gold.titles, gold.optionalTitles ?? [], found.titles),
    ...(gold.country === undefined || accepted(gold.country, found.country) ? [] : [differ('people', `country of ${name}`, found.country ?? 'none')]),
    ...(gold.organization === undefined || printed.some((one) => accepted(gold.organization!, one)) ? [] : [differ('people', `organization of ${name}`, organization?.name ?? 'none')]),
    ...(gold.pronouns === undefined || accepted(gold.pronouns, found.pronouns) ? [] : [differ('people', `pronouns of ${name}`, found.pronouns ?? 'none')]),
  ]
}

function compareNamed<G extends GoldOrganization, F extends Named>(kind: Kind, golds: readonly G[], founds: readonly F[], fields: (pair: Pair<G, F>) => Difference[]): Findings {
  const { pairs, missing, extra } = pairUp(golds, founds, alike)
  const asked = pairs.filter(({ gold }) => gold.optional !== true)
  return {
    area: kind,
    gold: golds.filter((one) => one.optional !== true).length,
    right: asked.filter(({ gold, found }) => accepted(gold.name, found.name)).length,
    differences: [
      ...asked.flatMap((pair) => [...namesOf(kind, pair), ...fields(pair)]),
      ...missing.filter((one) => one.optional !== true).map((one) => differ(kind, `missing ${first(one.name)}`)),
      ...extra.map((one) => differ(kind, `extra ${one.name}`)),
    ],
  }
}

/** Persons with names, titles, organization, country and pronouns. */
export const comparePeople = (gold: Gold, record: Extraction): Findings =>
  compareNamed<GoldPerson, Person>('people', gold.people, record.people, (pair) => fieldsOf(pair, record))

/** Organizations with their names. */
export const compareOrganizations = (gold: Gold, record: Extraction): Findings =>
  compareNamed<GoldOrganization, Organization>('organizations', gold.organizations, record.organizations, () => [])
