import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

export const ROOT = resolve(__dirname, '../..')

/** A project that has installed the packed tarball; this project's node_modules stand in for a registry. */
export interface Consumer {
  readonly folder: string
  remove(): void
}

/** Packs the project and unpacks it into a new folder's node_modules, the dependencies linked in beside it. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-consumer-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'onrecord'), { recursive: true })
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as { filename: string }[]
  execFileSync('tar', ['-xzf', join(folder, packed!.filename), '-C', join(modules, 'onrecord'), '--strip-components=1'])
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.') && !existsSync(join(modules, name))) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Where a browser lies on this machine, or null. */
export function browserPath(): string | null {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return candidates.find((path): path is string => path !== undefined && existsSync(path)) ?? null
}

export const BROWSER_ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/**
 * What a module leaves in `globalThis.shown`, as JSON, once it is bundled and run in a page. For the platform "browser" without
 * polyfills: a Node module reached from the library's entry fails the build here.
 */
export async function shownInPage(browser: string, entry: string): Promise<unknown> {
  const bundle = await build({ entryPoints: [entry], bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'silent' })
  const instance = await chromium.launch({ executablePath: browser, args: BROWSER_ARGUMENTS })
  try {
    const page = await instance.newPage()
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text })
    return JSON.parse(await page.evaluate<string>('globalThis.shown')) as unknown
  } finally {
    await instance.close()
  }
}
