import type { Extraction, Quote } from '../../records'
import type { Lookup } from '../names'
import { personNotes } from '../told'
import { hueClass } from './article'
import type { Hues } from './marks'
import { html, type Markup } from './markup'

const KINDS = { direct: 'direct: in the speaker’s words', mixed: 'mixed: partly in the speaker’s words', indirect: 'indirect: in the author’s words' } as const

// Of those who could have spoken; the record holds them all.
const SHOWN = 5

/** A quote's record, a card for each; hidden until its quote is looked at. */
export function cards(record: Extraction, lookup: Lookup, hues: Hues, prefix: string): Markup[] {
  const eventNames = new Map(record.events.map(({ id, name, trigger }) => [id, name ?? trigger.text]))
  return record.quotes.map((quote, position) => card(quote, position, lookup, eventNames, hues, prefix))
}

function card(quote: Quote, position: number, lookup: Lookup, eventNames: ReadonlyMap<string, string>, hues: Hues, prefix: string): Markup {
  const { speaker, cue, addressee, within, kind, rule, confidence, mentions, candidates } = quote
  const person = speaker?.id == null ? undefined : lookup.people.get(speaker.id)
  const titles = person ? personNotes({ ...person, aliases: [] }, lookup)[0] : speaker && speaker.kind !== 'unknown' ? speaker.kind : undefined
  const outer = within === null ? undefined : lookup.quotes.get(within)
  const inside = [...[...mentions.people, ...mentions.countries].map((id) => lookup.names.get(id) ?? id), ...mentions.events.map((id) => eventNames.get(id) ?? id)]
  return html`<div class="card ${hueClass(hues.get(quote.id))}" id="${prefix}q${position}" popover="manual" role="group" aria-label="Record of quote ${position + 1}">
<h4><bdi>${speaker?.name ?? 'Nobody named'}</bdi></h4>${titles !== undefined && html`<p><bdi>${titles}</bdi></p>`}
<dl>
${row('named as', speaker && speaker.mention.text !== speaker.name && `“${speaker.mention.text}” (${speaker.form})`)}
${row('cue', cue && html`“${cue.text}”${cue.lemma !== cue.text && html` <small>${cue.lemma}</small>`}`)}
${row('to', addressee && addressee.text)}
${row('kind', KINDS[kind])}
${row('quoted by', within !== null && (outer?.speaker?.name ?? within))}
${row('names', inside.length > 0 && inside.join(', '))}
${row('rule', html`<code>${rule}</code>`)}
${row('confidence', meter(confidence))}
${candidates !== undefined && candidates.slice(0, SHOWN).map(({ mention, score }, i) => row(i === 0 ? 'could be' : '', html`${meter(score)} <bdi>${mention.text}</bdi>`))}
</dl></div>`
}

const row = (name: string, value: Markup | string | false | null): Markup | false => value !== false && value !== null && html`<dt>${name}</dt><dd dir="auto">${value}</dd>`

/** A share of one as a bar and in digits. */
export function meter(share: number): Markup {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 90)
  return html`<svg class="meter" viewBox="0 0 90 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8" rx="4"/></svg> ${share.toFixed(2)}`
}
