import { spawn } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

const CLI = resolve('dist/cli.js')

/** What a run of the built command line took. */
export interface Run {
  readonly code: number | null
  readonly seconds: number
  /** The most memory that it held, in MB; 0 where the system does not tell. */
  readonly peak: number
  /** Of all its threads, in seconds; 0 where the system does not tell. */
  readonly processor: number
  readonly told: string
}

/**
 * Runs the built command line.
 *
 * @param cores the cores it may use, where the system can hold it to them
 * @param killAfter milliseconds after which it is killed
 */
export async function run(args: readonly string[], { cores, killAfter }: { cores?: string; killAfter?: number } = {}): Promise<Run> {
  const held = cores !== undefined && existsSync('/usr/bin/taskset')
  const command = [...(held ? ['/usr/bin/taskset', '-c', cores] : []), process.execPath, CLI, ...args]
  const from = performance.now()
  const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const seen = { peak: 0, processor: 0 }
  const look = setInterval(() => Object.assign(seen, usage(child.pid!, seen)), 50)
  const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(look)
  clearTimeout(kill)
  return { code, seconds: (performance.now() - from) / 1000, ...seen, told }
}

function usage(pid: number, before: { peak: number; processor: number }): { peak: number; processor: number } {
  try {
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return { peak: Math.max(peak, before.peak), processor: (Number(fields[11]) + Number(fields[12])) / 100 }
  } catch {
    return before
  }
}

/** A file's content as a short name. */
export async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
