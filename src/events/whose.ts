import type { Range } from '../document'
import { bodyCountry } from '../lexicons/bodies'
import { cityCountry } from '../lexicons/cities'
import { countryOfWord } from '../lexicons/countries'
import { phraseFrom, type Phrase } from './phrases'
import type { Scene } from './scene'

/** Behind a name: who meets in Geneva is not of Geneva. */
export const BELONGS: ReadonlySet<string> = new Set(['of', 'from'])
const OF_LINK: ReadonlySet<string> = new Set(['of', 'from', 'in', 'for', 'at', 'throughout', 'across'])
/** "Vietnamese-led": a token of its own, or three. */
const LED = /^.+-led$/

/** A person's country as the text tells it: nothing is known of anybody beside the text. Null for an organization's id. */
export function homeOf({ doc }: Scene, id: string): string | null {
  const person = doc.persons[Number(id.slice(1)) - 1]
  return person?.id === id ? person.country : null
}

/** "ethnic Albanian guerrillas" are of the country that they live in, whichever that is. */
export const isEthnic = ({ doc }: Scene, i: number): boolean => /^(?:ethnic|minority)$/.test(doc.tokens[i - 1]?.lower ?? '')

/** "the Organization of AMERICAN STATES" is of no one state. */
const ofMany = ({ doc }: Scene, i: number): boolean => /^(?:States|Nations|Countries|Republics)$/.test(doc.tokens[i + 1]?.text ?? '') && /^(?:of|for)$/.test(doc.tokens[i - 1]?.lower ?? '')

/** The country that a phrase names within itself: a demonym, a possessor, a city. */
export function countryIn(scene: Scene, phrase: Phrase): string | null {
  for (let i = phrase.head; i >= phrase.first; i--) {
    const country = scene.doc.countryMentions[scene.countryAt[i]!]
    if (country && !isEthnic(scene, i) && !ofMany(scene, i)) return country.code
  }
  const leading = leaderOf(scene, phrase)
  if (leading) return leading
  for (let i = phrase.first; i <= phrase.head; i++) {
    const name = scene.doc.names[scene.nameAt[i]!]
    const code = name && name.type !== 'person' ? cityCountry(scene.doc.text.slice(name.start, name.end)) : null
    if (code) return code
  }
  return null
}

/** The country whose forces lead: "U.S.-led troops", "Vietnamese-led forces". */
function leaderOf({ doc, countryAt }: Scene, { first, head }: Phrase): string | null {
  for (let i = Math.max(0, first - 1); i < head; i++) {
    const { lower, text } = doc.tokens[i]!
    if (lower === 'led' && doc.tokens[i - 1]?.text === '-') return doc.countryMentions[countryAt[i - 2] ?? -1]?.code ?? null
    if (LED.test(lower)) return countryOfWord(text.slice(0, -4))
  }
  return null
}

/** The country of a body or movement: the Knesset, Hamas. */
export const bodyIn = ({ doc }: Scene, { start, end }: Range): string | null => bodyCountry(doc.text.slice(start, end))

/** "fighters of the Lord's Resistance Army" */
function bodyAt(scene: Scene, { head }: Phrase): string | null {
  const name = scene.doc.names[scene.nameAt[head]!]
  return name && name.type !== 'person' ? bodyIn(scene, name) : null
}

/** "Hezbollah guerrillas", "Congress leaders": the country of the body that a phrase names in front of its head. */
export function bodyWithin(scene: Scene, { first, head }: Phrase): string | null {
  for (let i = first; i < head; i++) {
    const name = scene.doc.names[scene.nameAt[i]!]
    const code = name && name.type !== 'person' ? bodyIn(scene, name) : null
    if (code) return code
  }
  return null
}

/** "King Hassan of Morocco", "rebels in Macedonia". */
export function countryBehind(scene: Scene, phrase: Phrase, phrases: readonly Phrase[], links: ReadonlySet<string> = OF_LINK): string | null {
  let last = phrase
  for (let n = 0; n < 3; n++) {
    const next = follower(scene, last, phrases, n === 0 ? links : OF_LINK)
    const code = next && (countryIn(scene, next) ?? bodyAt(scene, next))
    if (code || !next) return code
    last = next
  }
  return null
}

/** The phrase behind one, over a preposition. */
export function follower(scene: Scene, phrase: Phrase, phrases: readonly Phrase[], links: ReadonlySet<string>): Phrase | null {
  const token = scene.doc.tokens[phrase.end]
  if (!token || !links.has(token.lower)) return null
  return phraseFrom(phrases, phrase.end + 1)
}
