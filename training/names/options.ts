import type { FitOptions } from './crf'
import { LABELS } from './labels'

const args = process.argv.slice(2)

/** The value after `--name` on the command line. */
export const option = (name: string, fallback: string): string => (args.includes(name) ? args[args.indexOf(name) + 1]! : fallback)

export const SEED = 1
export const FIT: FitOptions = { rate: Number(option('--rate', '0.05')), sparsity: Number(option('--sparsity', '0')), dropout: Number(option('--dropout', '0.15')) }
export const EPOCHS = Number(option('--epochs', '1'))

const started = Date.now()
/** Says something with the seconds since the start. */
export const say = (text: string): void => console.log(`${text} (${Math.round((Date.now() - started) / 1000)} s)`)

/**
 * Silver texts hold more persons among their unknown words than papers do: what a name must overcome to start a person.
 * One number, set where precision and recall meet.
 */
export const reluctant = (values: Float64Array): Float64Array => values.map((value, i) => (i % LABELS === 1 ? value - Number(option('--reluctance', '1.0')) : value))

