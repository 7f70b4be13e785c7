import type { Exporter } from '../../export'
import type { Options } from '../../options'
import type { Input } from '../inputs'

/** What `onrecord extract` was told. */
export interface ExtractSettings {
  readonly inputs: readonly Input[]
  readonly exporter: Exporter
  /** A file or a folder, or null for standard output. */
  readonly output: string | null
  readonly options: Options
  /** Threads; 0 for none beside this one; where not given, as many as suit. */
  readonly workers?: number | undefined
  /** Whether to go on where a batch was stopped. */
  readonly resume?: boolean
  /** Where failures are written; where not given, beside the output. */
  readonly failures?: string | undefined
}
