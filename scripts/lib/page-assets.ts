import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve('src/export/html') // npm scripts and jest run in the package's folder

/** Where the page's style and script lie as the library carries them. */
export const ASSETS_FILE = join(FOLDER, 'assets.ts')

/** A source file's hash as a content security policy names it. */
export const policyHash = (source: string): string => `sha256-${createHash('sha256').update(source).digest('base64')}`

/** The page's style and script as a module, with the hashes that let its policy be strict without a hash function in the browser. */
export function pageAssets(): string {
  const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8').replace(/^\/\/.*\n/gm, '').trim()
  const [style, script] = [read('page.css'), read('page.client.js')]
  if (/<\/style/i.test(style) || /<\/script|<!--/i.test(script)) throw new Error('the page’s style or script would end its own element')
  return `// Made by \`npm run assets\` from page.css and page.client.js: change those.

/** The page's style sheet. */
export const STYLE = ${JSON.stringify(style)}
export const STYLE_HASH = '${policyHash(style)}'

/** The page's script. */
export const SCRIPT = ${JSON.stringify(script)}
export const SCRIPT_HASH = '${policyHash(script)}'
`
}
