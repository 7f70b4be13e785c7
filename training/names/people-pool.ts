import { inventor } from './invent'

export interface Region { readonly given: readonly string[]; readonly surname: readonly string[] }

/** A made-up person: how the full name is printed, and its short forms. */
export interface Invented { readonly full: string; readonly short: string; readonly given: string }

const FAMILY_FIRST: ReadonlySet<string> = new Set(['china', 'chinese', 'korea', 'vietnam', 'burma'])
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  arab: ['al-', 'al-', 'Al-', 'Abu ', 'El ', 'Bin ', 'bin '], iran: [''], dutch: ['van ', 'van der ', 'van den ', 'de ', 'Van '], german: ['von ', ''], brazil: ['da ', 'dos ', 'de ', ''],
  spanish: ['de ', 'de la ', ''], french: ['de ', 'Le ', 'La ', "d'", ''], italian: ['di ', 'Di ', 'De ', 'Della ', ''], english: ["O'", 'Mc', ''], israel: ['Ben-', 'Bar-', 'Ben ', ''], pakistan: ['ul-', 'ur-', ''],
}

/** Draws persons from every region alike, half of them with names that no list holds. */
export function peoplePool(regions: Readonly<Record<string, Region>>, next: () => number, isKnown: (word: string) => boolean): () => Invented {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const pools = Object.entries(regions).map(([name, { given, surname }]) => ({
    name,
    given: () => pick(given),
    surname: () => pick(surname),
    newGiven: inventor(given, given.length > 300 ? 3 : 2, next, isKnown),
    newSurname: inventor(surname, surname.length > 300 ? 3 : 2, next, isKnown),
  }))
  return () => {
    const pool = pick(pools)
    const known = next() < 0.45
    const given = known || next() < 0.3 ? pool.given() : pool.newGiven()
    let short = known || next() < 0.2 ? pool.surname() : pool.newSurname()
    const prefixes = PREFIXES[pool.name]
    if (prefixes && next() < 0.35) short = pick(prefixes) + short
    if (next() < 0.04) short = `${short}-${pool.surname()}`
    if (FAMILY_FIRST.has(pool.name)) {
      const second = pool.given().toLowerCase()
      const personal = next() < 0.4 ? `${given}-${second.split('-')[0]}` : next() < 0.4 ? `${given} ${pool.given()}` : given
      return { full: `${short} ${personal}`, short, given: personal }
    }
    return { full: full(given, short, pool.given, next), short, given }
  }
}

function full(given: string, short: string, more: () => string, next: () => number): string {
  const dice = next()
  const initial = (): string => String.fromCharCode(65 + Math.floor(next() * 26))
  if (dice < 0.08) return `${given} ${initial()}. ${short}`
  if (dice < 0.12) return `${initial()}.${next() < 0.5 ? ' ' : ''}${initial()}. ${short}`
  if (dice < 0.14) return `${initial()}${initial()} ${short}`
  if (dice < 0.17) return `${initial()}. ${short}`
  if (dice < 0.24) return `${given} ${more()} ${short}`
  if (dice < 0.26) return `${given} ${short} ${more()}`
  if (dice < 0.28) return `${given}-${more()} ${short}`
  if (dice < 0.3) return `${given} ${short} Jr.`
  if (dice < 0.31) return `${given} “${more()}” ${short}`
  return `${given} ${short}`
}
