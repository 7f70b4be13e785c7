import { SingleBar } from 'cli-progress'
import { complain, type Io } from '../io'

/** How a batch stands, for its user to see. */
export interface Standing {
  readonly documents: number
  readonly failed: number
  /** Bytes of text read since this process began. */
  readonly size: number
  /** How much of all is done, 0 to 1; null where that cannot be told. */
  readonly share: number | null
}

/** Shows how a batch stands. */
export interface Progress {
  /** Whether it draws on the terminal, so that other lines would tear it. */
  readonly drawn: boolean
  end(): void
}

const REDRAWN_EACH = 200
const TOLD_EACH = 10_000

/** A bar where standard error is a terminal, else a line now and then; nothing where the batch is soon done. */
export function startProgress(io: Io, standing: () => Standing): Progress {
  const from = { at: Date.now(), share: standing().share }
  const shown = (): Shown => shownAs(standing(), from)
  return io.stderr.isTTY === true && io.env['TERM'] !== 'dumb' ? bar(io, shown) : lines(io, shown)
}

interface Shown {
  readonly percent: number | null
  readonly documents: string
  readonly rate: string
  readonly left: string
  readonly failed: string
}

/** @param from when this process began, and how much was done before */
export function shownAs({ documents, failed, size, share }: Standing, from: { readonly at: number; readonly share: number | null }, now = Date.now()): Shown {
  const seconds = Math.max(0.001, (now - from.at) / 1000)
  const gained = (share ?? 0) - (from.share ?? 0)
  return {
    percent: share === null ? null : Math.floor(share * 100),
    documents: counted(documents, 'document'),
    rate: `${(size / 1e6 / seconds).toFixed(2)} MB/s`,
    left: share === null || gained <= 0 ? '' : `${duration(((1 - share) / gained) * seconds)} left`,
    failed: failed === 0 ? '' : `${failed.toLocaleString('en')} failed`,
  }
}

/** A number with its noun: "1 document", "2,000 documents". */
export const counted = (number: number, noun: string): string => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

/** Seconds for the eye: "40 s", "3 min", "2 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const rest = ({ documents, rate, left, failed }: Shown): string => [documents, rate, left, failed].filter((part) => part !== '').join(', ')

function bar(io: Io, shown: () => Shown): Progress {
  const drawn = new SingleBar({ stream: io.stderr as NodeJS.WritableStream, format: (_options, _params, payload: { line: string }) => payload.line, hideCursor: false, linewrap: false, clearOnComplete: false, barsize: WIDTH, gracefulExit: false, emptyOnZero: true })
  const line = (): string => {
    const now = shown()
    return now.percent === null ? rest(now) : `${'█'.repeat(Math.round((now.percent / 100) * WIDTH)).padEnd(WIDTH, '░')} ${now.percent} %, ${rest(now)}`
  }
  drawn.start(100, 0, { line: line() })
  const timer = setInterval(() => drawn.update({ line: line() }), REDRAWN_EACH)
  return {
    drawn: true,
    end: () => {
      clearInterval(timer)
      drawn.update({ line: line() })
      drawn.stop()
    },
  }
}

const WIDTH = 24

function lines(io: Io, shown: () => Shown): Progress {
  const timer = setInterval(() => {
    const now = shown()
    complain(io, `${now.percent === null ? '' : `${now.percent} %, `}${rest(now)}`)
  }, TOLD_EACH)
  return { drawn: false, end: () => clearInterval(timer) }
}
