import type { AttributedSpeaker, Attribution, Mention, PersonEntity, Quotation } from '../document'
import type { Context } from './context'

/** Names on labels that say what a turn is, not who speaks it. */
const ANSWER = /^(?:A|ANSWER|Answer)$/
const QUESTION = /^(?:Q|QUESTION|Question)$/

/** A transcript's turn: its label speaks it. */
export function turnOf(ctx: Context, quotation: Quotation): Attribution {
  const label = quotation.label!
  const { doc } = ctx
  const colon = doc.text.indexOf(':', label.end)
  const cue = colon >= 0 && colon - label.end < 60 && colon < quotation.start ? { start: colon, end: colon + 1, lemma: ':' } : null
  return {
    kind: 'direct', quotations: [quotation.index], parts: quotation.parts, content: quotation.parts,
    speaker: speakerOfLabel(ctx, quotation), addressee: null, cue, rule: 'transcript-label', confidence: 0.97, within: null, candidates: [],
  }
}

function speakerOfLabel(ctx: Context, quotation: Quotation): AttributedSpeaker {
  const { start, end } = quotation.label!
  const { doc } = ctx
  const words = doc.text.slice(start, end)
  const mention = doc.mentions.find((m) => m.form === 'name' && m.start < end && start < m.end)
  const entity = mention?.entity ?? (QUESTION.test(words) ? null : ANSWER.test(words) ? (mainPerson(doc.mentions) ?? null) : (personNamed(doc.persons, words)?.id ?? null))
  return { start, end, mention: mention?.index ?? null, form: 'name', kind: mention?.kind ?? (QUESTION.test(words) ? 'unknown' : 'person'), entity, members: [] }
}

/** The person whom a label in capitals means: the only one whose name ends like it. */
function personNamed(persons: readonly PersonEntity[], label: string): PersonEntity | undefined {
  const words = label.replace(/\(.*|,.*/, '').toLowerCase().split(/\s+/).filter(Boolean)
  const last = words.at(-1)
  const fits = persons.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().split(/\s+/).at(-1) === last))
  return fits.length === 1 ? fits[0] : undefined
}

/** The person named most often: who answers in an interview. */
function mainPerson(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { kind, form, entity } of mentions) if (kind === 'person' && form === 'name' && entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
