import type { AttributedSpeaker, Attribution, EntityKind, Mention, PersonEntity, Quotation, Range } from '../document'
import type { Context } from './context'

/** Names on labels that say what a turn is, not who speaks it. */
const ANSWER = /^(?:A|ANSWER|Answer)$/
const QUESTION = /^(?:Q|QUESTION|Question)$/

/** A transcript's turn: its label speaks it. */
export function turnOf(ctx: Context, labels: Labels, quotation: Quotation): Attribution {
  const label = quotation.label!
  const { doc } = ctx
  const colon = doc.text.indexOf(':', label.end)
  const cue = colon >= 0 && colon - label.end < 60 && colon < quotation.start ? { start: colon, end: colon + 1, lemma: ':' } : null
  return {
    kind: 'direct', quotations: [quotation.index], parts: quotation.parts, content: quotation.parts,
    speaker: speakerOfLabel(ctx, labels, quotation), addressee: null, cue, rule: 'transcript-label', confidence: 0.97, within: null, candidates: [],
  }
}

function speakerOfLabel(ctx: Context, labels: Labels, quotation: Quotation): AttributedSpeaker {
  const { start, end } = quotation.label!
  const { mention, kind, entity } = entityOfLabel(ctx, labels, { start, end })
  return { start, end, mention, form: 'name', kind, entity, members: [] }
}

/** Whom a label means: the person mentioned in it, the only one of that surname, for "A" the one who is interviewed. */
export function entityOfLabel(ctx: Context, labels: Labels, label: Range): { mention: number | null; kind: EntityKind; entity: string | null } {
  const { doc } = ctx
  const words = doc.text.slice(label.start, label.end)
  if (QUESTION.test(words)) return { mention: null, kind: 'unknown', entity: null }
  const mention = mentionIn(doc.mentions, label)
  if (mention) return { mention: mention.index, kind: mention.kind, entity: mention.entity }
  return { mention: null, kind: 'person', entity: ANSWER.test(words) ? labels.main : (labels.surnames.get(lastWord(words.replace(/\(.*|,.*/, '').trim())) ?? null) }
}

/** The name that overlaps the label. Mentions are in order of position and may nest, so a few before are looked at too. */
function mentionIn(mentions: readonly Mention[], label: Range): Mention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < label.end) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) if (mentions[i]!.form === 'name' && mentions[i]!.end > label.start) return mentions[i]
  return undefined
}

/** Persons by what a label may call them; made once a document. */
export interface Labels {
  /** The last word of a person's names, lower case, to the id; null where two share it. */
  readonly surnames: ReadonlyMap<string, string | null>
  /** Who answers in an interview. */
  readonly main: string | null
}

export function labelsOf(doc: Labelled): Labels {
  const surnames = new Map<string, string | null>()
  for (const { id, name, aliases } of doc.persons) {
    for (const word of new Set([name, ...aliases].map(lastWord))) surnames.set(word, surnames.has(word) && surnames.get(word) !== id ? null : id)
  }
  return { surnames, main: mainOf(doc) }
}

/** Who answers: the person whom the introduction above the first label names most, else the one named most in all; the first of equals. */
function mainOf(doc: Labelled): string | null {
  const start = doc.quotations.find(({ label }) => label !== null)?.label?.start ?? 0
  const named = doc.mentions.filter(({ kind, form, entity }) => kind === 'person' && form === 'name' && entity !== null)
  const introduced = named.filter((mention) => mention.start < start)
  const counts = new Map<string, number>()
  for (const { entity } of introduced.length > 0 ? introduced : named) counts.set(entity!, (counts.get(entity!) ?? 0) + 1)
  let main: string | null = null
  for (const [id, count] of counts) if (main === null || count > counts.get(main)!) main = id
  return main
}

type Labelled = { readonly persons: readonly PersonEntity[]; readonly mentions: readonly Mention[]; readonly quotations: readonly Quotation[] }

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? ''
