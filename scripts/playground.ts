/**
 * Builds the playground into docs/playground and serves it until it is stopped.
 *
 *   npm run playground [-- PORT]      `npm run playground -- build` only builds
 */
import { resolve } from 'node:path'
import { context } from 'esbuild'
import { buildPlayground } from './lib/playground'

const FOLDER = resolve(import.meta.dirname, '../docs/playground')
const [argument = '8000'] = process.argv.slice(2)

await buildPlayground(FOLDER)
if (argument === 'build') console.log(`built into ${FOLDER}`)
else {
  const server = await context({})
  const { port } = await server.serve({ servedir: FOLDER, host: '127.0.0.1', port: Number(argument) })
  console.log(`http://localhost:${port}/  (Ctrl-C ends it)`)
}
