import type { ExportOptions } from '../export'
import type { Io } from './io'

const NARROWEST = 40
const WIDEST = 100
const USUAL = 80

/**
 * What standard output is like: colour where it is a terminal, FORCE_COLOR asks for it, and NO_COLOR does not forbid it
 * (https://no-color.org); as wide as the terminal, within what the eye can follow.
 *
 * @param toFile whether results go to a file instead
 */
export function terminalOptions({ stdout, env }: Io, toFile: boolean): ExportOptions {
  const forced = env['FORCE_COLOR'] !== undefined && !['', '0', 'false'].includes(env['FORCE_COLOR'])
  const forbidden = (env['NO_COLOR'] ?? '') !== '' || env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false'
  const terminal = !toFile && stdout.isTTY === true
  return {
    color: !forbidden && (forced || (terminal && env['TERM'] !== 'dumb')),
    width: Math.min(WIDEST, Math.max(NARROWEST, (terminal ? stdout.columns : Number(env['COLUMNS'] || USUAL)) || USUAL)),
  }
}
