#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { main } from './main'
import { compileLater } from './warm-up'

/** The package's version, from where this file lies: dist/ or src/run/. */
function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version
    } catch {
      continue
    }
  }
  return 'unknown'
}

/** The first Ctrl-C calls the listener, the next one ends the process as always. */
function onInterrupt(listener: () => void): () => void {
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, heard)
  }
  const heard = (): void => {
    forget()
    listener()
  }
  for (const signal of SIGNALS) process.on(signal, heard)
  return forget
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

// For all threads alike, and so before there are any.
compileLater()
const { stdin, stdout, stderr, env } = process
// What is printed at once, as help is, has nobody to tell of an error: without a listener it would end the process with a stack.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined)
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, version: version(), onInterrupt })
