import { EVENT_MEASURES, interactionDensity } from './event-measures'
import { figure, type Figure, type Measure, type Rates } from './figures'
import { inDoubleMarks } from './double-marks'
import { splitByRegion } from './regions'
import { score } from './scorers'
import { percent } from './tables'

export type { Figure, Measure } from './figures'

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
interface DateScores { foundF1: number; exactF1: number; value: number; plainValue: number; quarterValue: number }
type PronounScores = Record<string, { recall: number; precision: number }>

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

const personFigures = (set: string, gold: string, predicted: string): Figure[] => {
  const { exact, overlap } = score<EntityScores>('score-entities.mjs', ['person', gold, predicted])
  return [figure(set, 'person mentions, exact F1', exact.f1, 0.85), figure(set, 'person mentions, overlap F1', overlap.f1, set === 'people/worldwide-dev' ? 0.9 : null)]
}

const entities = (set: string, type: 'country' | 'event', bar: number | null, ...flags: string[]): Measure => ({
  set,
  measure: (gold, predicted) => {
    const what = flags.includes(NAMES_ONLY) ? 'names' : 'mentions'
    return [figure(set, `${type} ${what}, overlap F1`, score<EntityScores>('score-entities.mjs', [type, gold, predicted, ...flags]).overlap.f1, bar)]
  },
})
/** Leaves demonyms out on both sides, for sets that label none or not all of them. */
const NAMES_ONLY = '--names-only'

/** Several measures of one set, made of the same predictions. */
const together = (first: Measure, ...others: Measure[]): Measure => ({
  set: first.set,
  measure: (gold, predicted) => [first, ...others].flatMap((one) => one.measure(gold, predicted)),
})

/** All sets, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  {
    set: 'polnear/dev',
    measure: (gold, predicted) => {
      return [...quoteFigures('polnear/dev', gold, predicted), interactionDensity('polnear/dev', gold, predicted, 3)]
    },
  },
  {
    set: 'records/dev',
    measure: (gold, predicted) => {
      const { people, countries, events, speakers } = score<RecordScores>('score-records.mjs', [gold, predicted])
      return [
        figure('records/dev', 'people F1', people.f1, 0.94),
        figure('records/dev', 'people, canonical name right', people.canonical, 0.97),
        figure('records/dev', 'countries F1', countries.f1, 0.96),
        figure('records/dev', 'named events F1', events.f1),
        figure('records/dev', 'speakers resolved right', speakers.accuracy),
        figure('records/dev', 'speakers, of those answered', speakers.precision),
        figure('records/dev', 'speakers, persons', speakers.personAccuracy, 0.94),
      ]
    },
  },
  {
    set: 'people/worldwide-dev',
    measure: (gold, predicted) => [
      ...personFigures('people/worldwide-dev', gold, predicted),
      ...splitByRegion(gold, predicted).map(({ region, documents, gold: part, predicted: made }) =>
        figure('people/worldwide-dev', `person mentions, exact F1: ${region} (${documents} documents)`, score<EntityScores>('score-entities.mjs', ['person', part, made]).exact.f1),
      ),
    ],
  },
  together(
    { set: 'people/conll2003-dev', measure: (gold, predicted) => personFigures('people/conll2003-dev', gold, predicted) },
    entities('people/conll2003-dev', 'country', 0.95),
  ),
  entities('countries/geowebnews-train+dev', 'country', 0.97),
  together(entities('countries/trnews', 'country', null), entities('countries/trnews', 'country', 0.96, NAMES_ONLY)),
  together(entities('countries/lgl', 'country', null), entities('countries/lgl', 'country', 0.96, NAMES_ONLY)),
  entities('countries/geovirus', 'country', 0.97, NAMES_ONLY),
  entities('events/crossner-politics-dev', 'event', 0.8),
  ...EVENT_MEASURES,
  {
    set: 'dates/timebank',
    measure: (gold, predicted) => {
      const { foundF1, exactF1, value, plainValue, quarterValue } = score<DateScores>('scripts/score-dates.mjs', [gold, predicted])
      return [
        figure('dates/timebank', 'dates found F1', foundF1), figure('dates/timebank', 'dates, exact borders F1', exactF1), figure('dates/timebank', 'value right, of those found', value),
        figure('dates/timebank', 'plain ISO values, found with the right one', plainValue, 0.75), figure('dates/timebank', 'quarters, found with the right value', quarterValue),
      ]
    },
  },
  {
    set: 'coreference/gum',
    measure: (gold, predicted) =>
      Object.entries(score<PronounScores>('scripts/score-pronouns.mjs', [gold, predicted])).map(([group, { recall }]) =>
        figure('coreference/gum', `pronouns linked right: ${group}`, recall, group === 'he and she' ? 0.8 : null),
      ),
  },
]

/** A figure as a row of the table. */
export const row = ({ set, measure, value, bar, unit, most }: Figure): string[] => [set, measure, shown(value, unit), bar === null ? '' : `${most ? '≤ ' : ''}${shown(bar, unit)}${(most ? value <= bar : value >= bar) ? ' ✓' : ''}`]

const shown = (value: number, unit: Figure['unit']): string => (unit === 'number' ? value.toFixed(2) : percent(value))
