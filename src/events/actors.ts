import type { EventParticipant, Range } from '../document'
import { capitalCountry } from '../lexicons/cities'
import type { Phrase } from './phrases'
import type { Scene } from './scene'
import { BELONGS, bodyIn, bodyWithin, countryBehind, countryIn, follower, homeOf, isEthnic } from './whose'

/** Somebody who may take part, before the role is known. */
export type Actor = Omit<EventParticipant, 'role'>

const PART_LINK: ReadonlySet<string> = new Set(['of', 'from'])
const PLACE_LINK: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'around', 'outside'])
const QUANTITY: ReadonlySet<string> = new Set('thousand thousands hundred hundreds dozen dozens scores tens million millions some many most half third quarter number group majority member members percent part crowd crowds one two three four five six seven eight nine ten several lot handful mission team series'.split(' '))
const DEFINITE_HEADS: ReadonlySet<string> = new Set('country countries nation nations power side sides capital state states neighbor neighbors neighbour neighbours ally allies'.split(' '))

/**
 * Who a phrase stands for; null where its head is nobody who could act.
 *
 * @param phrases the sentence's phrases, for what follows "of" ("rebels in Macedonia", "thousands of Kurds")
 */
export function actorOf(scene: Scene, phrase: Phrase, phrases: readonly Phrase[]): Actor | null {
  const { doc } = scene
  const mention = doc.mentions[scene.mentionAt[phrase.head]!]
  if (mention && mention.kind !== 'unknown' && mention.entity !== null && mention.kind !== 'group') {
    const range = { start: mention.start, end: mention.end }
    if (mention.kind === 'country') return { kind: 'country', entity: mention.entity, country: mention.entity, mention: range }
    return { kind: mention.kind, entity: mention.entity, country: homeOf(scene, mention.entity) ?? countryIn(scene, phrase) ?? bodyIn(scene, range) ?? bodyWithin(scene, phrase) ?? countryBehind(scene, phrase, phrases, BELONGS), mention: range }
  }
  const token = doc.tokens[phrase.head]!
  if (token.pos === 'PRON') return mention && token.lower !== 'it' ? { kind: mention.kind === 'person' ? 'person' : 'group', entity: null, country: null, mention: rangeOf(scene, phrase) } : null
  return countryActor(scene, phrase, phrases) ?? namedActor(scene, phrase, phrases) ?? nounActor(scene, phrase, phrases)
}

const rangeOf = (scene: Scene, { first, end }: { first: number; end: number }): Range => ({ start: scene.doc.tokens[first]!.start, end: scene.doc.tokens[end - 1]!.end })

/** Peoples whose name in front of theirs tells where they come from. */
const OWN_LAND: ReadonlySet<string> = new Set(['CY', 'US'])

/** "Russia", "the Kremlin", "the Palestinians". */
function countryActor(scene: Scene, phrase: Phrase, phrases: readonly Phrase[]): Actor | null {
  const country = scene.doc.countryMentions[scene.countryAt[phrase.head]!]
  if (!country || country.end < scene.doc.tokens[phrase.head]!.end) return null
  const range = { start: country.start, end: country.end }
  if (country.form !== 'demonym') return { kind: 'country', entity: country.code, country: country.code, mention: range }
  // "Croatian Serbs" live in Croatia, "Turkish Cypriots" on Cyprus.
  const before = scene.doc.countryMentions[scene.countryAt[phrase.head - 1] ?? -1]
  if (before?.form === 'demonym' && phrase.head > phrase.first && !OWN_LAND.has(country.code)) return { kind: 'group', entity: null, country: before.code, mention: rangeOf(scene, phrase) }
  // "the Albanians of southern Serbia", "ethnic Turks"
  const link = scene.doc.tokens[phrase.end]?.lower
  const home = isEthnic(scene, phrase.head) || link === 'of' ? countryBehind(scene, phrase, phrases) : null
  return { kind: 'group', entity: null, country: home ?? (isEthnic(scene, phrase.head) ? null : country.code), mention: rangeOf(scene, phrase) }
}

/** A name that the people stage has no entity for: an organization's, a person's. */
function namedActor(scene: Scene, phrase: Phrase, phrases: readonly Phrase[]): Actor | null {
  const name = scene.doc.names[scene.nameAt[phrase.head]!]
  // "Beirut rejected the appeal": a capital that acts stands for its country; not behind a preposition of place.
  const capital = name?.type === 'place' && !PLACE_LINK.has(scene.doc.tokens[phrase.link]?.lower ?? '') ? capitalCountry(scene.doc.text.slice(name.start, name.end)) : null
  if (name && capital) return { kind: 'country', entity: capital, country: capital, mention: { start: name.start, end: name.end } }
  if (!name || name.type === 'place' || name.type === 'other') return null
  return { kind: name.type, entity: null, country: countryIn(scene, phrase) ?? bodyIn(scene, name) ?? countryBehind(scene, phrase, phrases, BELONGS), mention: { start: name.start, end: name.end } }
}

/** "Russian troops", "the protesters", "Poland's parliament". */
function nounActor(scene: Scene, phrase: Phrase, phrases: readonly Phrase[]): Actor | null {
  const word = scene.doc.tokens[phrase.head]!.lower
  const actor = scene.lexicon.actors.get(word)
  if (actor === undefined && (QUANTITY.has(word) || scene.doc.tokens[phrase.head]!.pos === 'NUM')) {
    const inner = follower(scene, phrase, phrases, PART_LINK)
    const held = inner ? actorOf(scene, inner, phrases) : null
    if (held) return { ...held, mention: { start: scene.doc.tokens[phrase.first]!.start, end: held.mention.end } }
  }
  if (actor === undefined) return null
  const kind = actor === 'person' ? 'person' : actor === 'people' ? 'group' : DEFINITE_HEADS.has(word) ? 'group' : 'organization'
  const country = countryIn(scene, phrase) ?? bodyWithin(scene, phrase) ?? countryBehind(scene, phrase, phrases)
  return { kind: kind === 'organization' && /^(?:troops?|forces?|militia|gang|mob|crowd|people|police)$/.test(word) ? 'group' : kind, entity: null, country, mention: rangeOf(scene, phrase) }
}

/** Who stands inside a phrase whose head does not act: "North Korea's demand", "an Indian proposal", "US aid". */
export function actorWithin(scene: Scene, phrase: Phrase): Actor | null {
  if (phrase.possessive >= 0) {
    const owner = actorOf(scene, { first: phrase.first, end: phrase.possessive, head: phrase.possessive - 1, possessive: -1, link: -1 }, [])
    if (owner) return owner
  }
  for (let i = phrase.first; i < phrase.head; i++) {
    const country = scene.doc.countryMentions[scene.countryAt[i]!]
    if (country) return { kind: 'country', entity: country.code, country: country.code, mention: { start: country.start, end: country.end } }
    const name = scene.doc.names[scene.nameAt[i]!]
    if (name && (name.type === 'person' || name.type === 'organization')) {
      const mention = scene.doc.mentions[scene.mentionAt[name.endToken - 1]!]
      return { kind: name.type, entity: mention?.entity ?? null, country: mention?.entity ? homeOf(scene, mention.entity) : null, mention: { start: name.start, end: name.end } }
    }
  }
  return null
}
