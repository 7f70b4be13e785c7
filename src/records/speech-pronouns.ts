import type { Attribution, EventedDocument, Mention } from '../document'
import { packFor } from '../languages'
import { interviewOf } from './interviews'

/** Whom the pronouns of one quotation mean: "I" and "we" its speaker, "you" the one spoken to. */
interface Parties {
  readonly speaker: string | null
  readonly organization: boolean
  readonly addressee: string | null
}

/** Finds whom a pronoun inside a quotation means, once it is known who speaks; null where that cannot be told. */
export type MeantInSpeech = (mention: Mention) => string | null

/**
 * Whom "I", "we" and "you" inside quotations and in a transcript's turns mean. "we" is the speaker too, an organization or
 * one person with those they speak for. "you" is whom the words were said to, where the text tells it, and in turns the
 * other side.
 */
export function meantInSpeech(doc: EventedDocument): MeantInSpeech {
  const pronouns = packFor(doc.language)?.pronouns
  const parties = partiesOf(doc)
  const interview = interviewOf(doc)
  return ({ form, quotation, headToken }) => {
    if (form !== 'pronoun' || (quotation === null && interview === null)) return null
    const { lower, paragraph } = doc.tokens[headToken]!
    const pronoun = pronouns?.get(lower)
    if (quotation === null) {
      if (pronoun?.person === 1) return !pronoun.plural && interview!.replies.has(paragraph) ? interview!.answers : null
      return pronoun?.person === 2 && interview!.questions.has(paragraph) ? interview!.answers : null
    }
    const party = parties.get(quotation)
    if (!pronoun || !party) return null
    if (pronoun.person === 1) return pronoun.plural || !party.organization ? party.speaker : null
    return pronoun.person === 2 ? party.addressee : null
  }
}

function partiesOf(doc: EventedDocument): Map<number, Parties> {
  const found = new Map<number, Parties>()
  const turns = doc.attributions.filter(({ rule }) => rule === 'transcript-label')
  const partners = partnersOf(doc, turns)
  const told = new Set(doc.attributions.flatMap(({ addressee }) => (addressee ? [addressee.start] : [])))
  const named = new Map(doc.mentions.flatMap(({ start, end, entity }) => (entity !== null && told.has(start) ? [[`${start}-${end}`, entity] as const] : [])))
  for (const attribution of doc.attributions) {
    const { quotations, speaker, addressee } = attribution
    const one = speaker !== null && speaker.members.length === 0 && (speaker.kind === 'person' || speaker.kind === 'organization')
    const listener = addressee === null ? null : (named.get(`${addressee.start}-${addressee.end}`) ?? null)
    const parties = { speaker: one ? speaker.entity : null, organization: speaker?.kind === 'organization', addressee: listener ?? partners.get(attribution) ?? null }
    for (const quotation of quotations) found.set(quotation, parties)
  }
  return found
}

/** By turn, whom it speaks to: who answers a question, else who spoke before. */
function partnersOf(doc: EventedDocument, turns: readonly Attribution[]): Map<Attribution, string | null> {
  const partners = new Map<Attribution, string | null>()
  turns.forEach((turn, i) => {
    const own = turn.speaker?.entity ?? null
    const other = (near: Attribution | undefined): string | null => {
      const entity = near?.speaker?.kind === 'person' ? near.speaker.entity : null
      return entity === own ? null : entity
    }
    const asks = turn.parts.some(({ start, end }) => doc.text.slice(Math.max(start, end - 3), end).includes('?'))
    partners.set(turn, asks ? (other(turns[i + 1]) ?? other(turns[i - 1])) : other(turns[i - 1]) ?? other(turns[i + 1]))
  })
  return partners
}
