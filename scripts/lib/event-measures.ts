import { readFileSync } from 'node:fs'
import { atMost, figure, type Figure, type Measure, type Rates } from './figures'
import { score } from './scorers'

interface EventScores { gold: number; predicted: number; found: Rates; type: Rates; dyad: Rates }
interface MainScores { who: number; where: number; what: number; answered: number; articles: number }
interface Predicted { events: { kind: string }[] }

/** Interactions on PLOVER's sentences; the training part, whose errors were read, stands beside the development part. */
const plover = (set: string, bars: { type: number | null; dyad: number | null; events: number | null }): Measure => ({
  set,
  measure: (gold, predicted) => {
    const { found, type, dyad, ...counts } = score<EventScores>('score-events.mjs', [gold, predicted])
    return [
      figure(set, 'interactions found F1', found.f1),
      figure(set, 'interactions found, recall', found.recall),
      figure(set, 'of the right type F1', type.f1),
      figure(set, 'of the right type, recall', type.recall, bars.type),
      figure(set, 'with the right dyad F1', dyad.f1),
      figure(set, 'with the right dyad, recall', dyad.recall, bars.dyad),
      atMost(set, 'interactions a sentence', counts.predicted / linesOf(gold).length, bars.events),
    ]
  },
})

/** The sets that measure interactions and main events. */
export const EVENT_MEASURES: readonly Measure[] = [
  plover('events/plover-dev', { type: 0.75, dyad: 0.45, events: 2 }),
  plover('events/plover-train', { type: null, dyad: null, events: null }),
  {
    set: 'events/wikievents-dev',
    measure: (gold, predicted) => {
      const { precision, recall, f1 } = score<Rates>('scripts/score-wikievents.mjs', [gold, predicted])
      return [
        figure('events/wikievents-dev', 'triggers F1', f1, 0.6),
        figure('events/wikievents-dev', 'triggers, precision', precision),
        figure('events/wikievents-dev', 'triggers, recall', recall),
      ]
    },
  },
  {
    set: 'events/g5w1h-dev',
    measure: (gold, predicted) => {
      const { who, where, what } = score<MainScores>('scripts/score-main-event.mjs', [gold, predicted])
      return [
        figure('events/g5w1h-dev', 'main event: a gold who takes part', who, 0.5),
        figure('events/g5w1h-dev', 'main event: a gold where is its place', where, 0.5),
        figure('events/g5w1h-dev', 'main event: told within a gold what', what),
      ]
    },
  },
]

/** How many interactions a hundred words there are: a reader is not to be flooded. */
export function interactionDensity(set: string, gold: string, predicted: string, most: number): Figure {
  const words = linesOf(gold).reduce((sum, line) => sum + ((JSON.parse(line) as { text: string }).text.match(/\S+/g)?.length ?? 0), 0)
  const events = linesOf(predicted).reduce((sum, line) => sum + (JSON.parse(line) as Predicted).events.filter(({ kind }) => kind === 'interaction').length, 0)
  return atMost(set, 'interactions a hundred words', (100 * events) / words, most)
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
