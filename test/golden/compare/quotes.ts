import type { Extraction, Quote } from '../../../src'
import type { Gold, GoldQuote } from '../gold'
import { differ, type Difference, type Findings } from './difference'
import { pairUp, type Pair } from './pairs'
import { accepted, answers, beginning, clause, first, letters, likeness, plain, plainCue } from './plain'

const passagesOf = (gold: GoldQuote): string => gold.passages?.join(' ') ?? first(gold.text)
const partsOf = (quote: Quote): string => quote.parts.map((part) => part.text).join(' ')

/** How alike; below a half they are no pair. A quote in marks never answers for one without. */
function alike(gold: GoldQuote, quote: Quote): number {
  if ((gold.parts === 0) !== (quote.parts.length === 0)) return 0
  const score = Math.max(likeness(passagesOf(gold), partsOf(quote)), ...answers(gold.text).map((text) => likeness(text, quote.text)))
  return score >= 0.5 ? score : 0
}

const speakerRight = ({ gold, found }: Pair<GoldQuote, Quote>): boolean => accepted(gold.speaker, found.speaker?.name ?? null)

/** Everything of a quote that is not the speaker's name. */
function fieldsOf(pair: Pair<GoldQuote, Quote>, record: Extraction): Difference[] {
  const { gold, found } = pair
  const name = beginning(first(gold.text))
  const outer = record.quotes.find((quote) => quote.id === found.within)
  const withinRight = gold.within === undefined ? found.within === null : outer !== undefined && letters(outer.text).startsWith(letters(gold.within))
  return [
    ...(answers(gold.kind).includes(found.kind) ? [] : [differ('quotes', `kind of ${name}`, found.kind)]),
    ...(found.parts.length === gold.parts ? [] : [differ('quotes', `parts of ${name}`, String(found.parts.length))]),
    ...(accepted(gold.text, found.text, clause) ? [] : [differ('quotes', `text of ${name}`, `“${found.text}”`)]),
    ...(gold.mention === undefined || accepted(gold.mention, found.speaker?.mention.text ?? null) ? [] : [differ('quotes', `mention of the speaker of ${name}`, found.speaker?.mention.text ?? 'none')]),
    ...(gold.cue === undefined || accepted(gold.cue, found.cue?.lemma ?? null, plainCue) ? [] : [differ('quotes', `cue of ${name}`, found.cue?.lemma ?? 'none')]),
    ...(withinRight ? [] : [differ('quotes', `what ${name} stands within`, outer ? beginning(outer.text) : 'none')]),
    ...(accepted(gold.addressee ?? null, found.addressee?.text ?? null) ? [] : [differ('quotes', `addressee of ${name}`, found.addressee?.text ?? 'none')]),
  ]
}

function speakerOf(pair: Pair<GoldQuote, Quote>): Difference[] {
  if (speakerRight(pair)) return []
  const found = pair.found.speaker?.name ?? null
  return [differ('quotes', `${found === null ? 'missing' : 'wrong'} speaker of ${beginning(first(pair.gold.text))}`, found)]
}

/**
 * Quotes with all their fields. Found quotes without marks that gold does not list are let be, since gold lists only
 * headlines' ones, and so are passages in marks that were given no speaker.
 */
export function compareQuotes(gold: Gold, record: Extraction): Findings {
  const { pairs, missing, extra } = pairUp(gold.quotes, record.quotes, alike)
  const scare = new Set((gold.scare ?? []).map(letters))
  const asked = pairs.filter((pair) => pair.gold.optional !== true)
  return {
    area: 'quotes',
    gold: gold.quotes.filter((quote) => quote.optional !== true).length,
    right: asked.filter(speakerRight).length,
    differences: [
      ...pairs.flatMap((pair) => [...speakerOf(pair), ...(pair.gold.optional === true ? [] : fieldsOf(pair, record))]),
      ...missing.filter((quote) => quote.optional !== true).map((quote) => differ('quotes', `missing ${beginning(first(quote.text))}`)),
      ...extra.filter((quote) => quote.speaker !== null && quote.parts.length > 0).map((quote) =>
        differ('quotes', `${scare.has(letters(partsOf(quote))) ? 'speaker given to what nobody said,' : 'extra'} ${beginning(partsOf(quote))}`, plain(quote.speaker!.name))),
    ],
  }
}
