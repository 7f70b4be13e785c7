import { inDoubleMarks } from './double-marks'
import { score } from './scorers'
import { percent } from './tables'

/** One figure of the table: what, how much, and the bar it is held against. */
export interface Figure {
  readonly set: string
  readonly measure: string
  readonly value: number
  readonly bar: number | null
}

interface Rates { precision: number; recall: number; f1: number }
interface QuoteScores {
  passages: { foundF1: number; attributedF1: number; attributedPrecision: number; attributedRecall: number; speakerAccuracy: number }
  fullQuotes: { attributedRecall: number }
  fragments: { attributedRecall: number }
  records: { mixed: { recall: number }; all: { attributedF1: number } }
}
interface RecordScores {
  people: Rates & { canonical: number }
  countries: Rates
  events: Rates
  speakers: { accuracy: number; precision: number; personAccuracy: number }
}
interface EntityScores { exact: Rates; overlap: Rates }
interface DateScores { foundF1: number; exactF1: number; value: number }
type PronounScores = Record<string, { recall: number; precision: number }>
interface EventScores { found: Rates; type: Rates; dyad: Rates }

/** How one gold set is measured. */
export interface Measure {
  readonly set: string
  measure(gold: string, predicted: string): Figure[]
}

const figure = (set: string, measure: string, value: number, bar: number | null = null): Figure => ({ set, measure, value, bar })

/** Quotes and their speakers. The folds of the training part are measured the same way. */
export const quoteFigures = (set: string, gold: string, predicted: string): Figure[] => {
  const { passages, fullQuotes, fragments, records } = score<QuoteScores>('score-quotes.mjs', [gold, predicted])
  const seen = score<QuoteScores>('score-quotes.mjs', inDoubleMarks(gold, predicted)).passages
  return [
    figure(set, 'quoted passages, attributed F1', passages.attributedF1, 0.75),
    figure(set, 'quoted passages, attributed precision', passages.attributedPrecision),
    figure(set, 'quoted passages, attributed recall', passages.attributedRecall),
    figure(set, 'quoted passages, found F1', passages.foundF1),
    figure(set, 'speaker right where found', passages.speakerAccuracy),
    figure(set, 'full quotes, attributed recall', fullQuotes.attributedRecall),
    figure(set, 'fragments, attributed recall', fragments.attributedRecall),
    figure(set, 'mixed records, found recall', records.mixed.recall),
    figure(set, 'in double marks (\'\'…\'\' among them) alone, attributed F1', seen.attributedF1),
    figure(set, 'in double marks (\'\'…\'\' among them) alone, found F1', seen.foundF1),
    figure(set, 'in double marks (\'\'…\'\' among them) alone, speaker right', seen.speakerAccuracy),
  ]
}

const entities = (set: string, type: 'person' | 'country' | 'event', bar: number | null, ...flags: string[]): Measure => ({
  set,
  measure: (gold, predicted) => {
    const { exact, overlap } = score<EntityScores>('score-entities.mjs', [type, gold, predicted, ...flags])
    const figures = [figure(set, `${type} mentions, overlap F1`, overlap.f1, bar)]
    return type === 'person' ? [figure(set, 'person mentions, exact F1', exact.f1), ...figures] : figures
  },
})

/** All sets, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  {
    set: 'polnear/dev',
    measure: (gold, predicted) => {
      return quoteFigures('polnear/dev', gold, predicted)
    },
  },
  {
    set: 'records/dev',
    measure: (gold, predicted) => {
      const { people, countries, events, speakers } = score<RecordScores>('score-records.mjs', [gold, predicted])
      return [
        figure('records/dev', 'people F1', people.f1, 0.85),
        figure('records/dev', 'people, canonical name right', people.canonical),
        figure('records/dev', 'countries F1', countries.f1, 0.9),
        figure('records/dev', 'named events F1', events.f1),
        figure('records/dev', 'speakers resolved right', speakers.accuracy),
        figure('records/dev', 'speakers, of those answered', speakers.precision),
        figure('records/dev', 'speakers, persons', speakers.personAccuracy),
      ]
    },
  },
  entities('people/worldwide-dev', 'person', null),
  entities('people/conll2003-dev', 'person', null),
  entities('countries/geowebnews-dev', 'country', 0.9),
  entities('countries/trnews', 'country', null),
  entities('countries/lgl', 'country', null),
  entities('countries/geovirus', 'country', null, '--names-only'),
  entities('events/crossner-politics-dev', 'event', null),
  {
    set: 'events/plover-dev',
    measure: (gold, predicted) => {
      const { found, type, dyad } = score<EventScores>('score-events.mjs', [gold, predicted])
      return [
        figure('events/plover-dev', 'interactions found F1', found.f1),
        figure('events/plover-dev', 'of the right type F1', type.f1),
        figure('events/plover-dev', 'with the right dyad F1', dyad.f1),
      ]
    },
  },
  {
    set: 'dates/timebank',
    measure: (gold, predicted) => {
      const { foundF1, exactF1, value } = score<DateScores>('scripts/score-dates.mjs', [gold, predicted])
      return [figure('dates/timebank', 'dates found F1', foundF1), figure('dates/timebank', 'dates, exact borders F1', exactF1), figure('dates/timebank', 'value right, of those found', value)]
    },
  },
  {
    set: 'coreference/gum',
    measure: (gold, predicted) =>
      Object.entries(score<PronounScores>('scripts/score-pronouns.mjs', [gold, predicted])).map(([group, { recall }]) =>
        figure('coreference/gum', `pronouns linked right: ${group}`, recall),
      ),
  },
]

/** A figure as a row of the table. */
export const row = ({ set, measure, value, bar }: Figure): string[] => [set, measure, percent(value), bar === null ? '' : `${percent(bar)}${value >= bar ? ' ✓' : ''}`]
