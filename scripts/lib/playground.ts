import { mkdirSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { SCRIPT_HASH, STYLE_HASH } from '../../src/export/html/assets'

const ROOT = resolve(import.meta.dirname ?? __dirname, '../..')
const SOURCE = join(ROOT, 'playground')
const EXAMPLE = 'corpus/business-quarter-results/article.txt'

// The frame inherits the policy: the HTML format's own style and script are let in by their hashes, and nothing else of a text.
const POLICY = `default-src 'none'; script-src 'self' '${SCRIPT_HASH}'; style-src 'self' '${STYLE_HASH}'; worker-src 'self'; base-uri 'none'; form-action 'none'`

/** Builds the playground: four files that any server of static files can serve. */
export async function buildPlayground(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), readFileSync(join(SOURCE, 'index.html'), 'utf8').replace('%POLICY%', POLICY))
  copyFileSync(join(SOURCE, 'playground.css'), join(folder, 'playground.css'))
  const example = { text: readFileSync(join(ROOT, EXAMPLE), 'utf8'), published: '2024-08-01' }
  await build({
    entryPoints: [join(SOURCE, 'page.ts'), join(SOURCE, 'worker.ts')],
    outdir: folder, bundle: true, minify: true, platform: 'browser', format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'eof', logLevel: 'warning',
    define: { EXAMPLE: JSON.stringify(example) },
    nodePaths: [join(ROOT, 'node_modules')],
  })
}
