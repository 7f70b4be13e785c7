// Writes docs/page.png, the README's picture of the HTML format; needs the built command line and a Chromium (CHROMIUM_PATH).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const [article = 'corpus/business-quarter-results/article.txt', published = '2024-08-01', quote = '1', output = 'docs/page.png'] = process.argv.slice(2)
const MOST_BYTES = 250_000

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const page = join(mkdtempSync(join(tmpdir(), 'onrecord-page-')), 'page.html')
execFileSync(process.execPath, ['dist/cli.js', 'extract', article, '--published', published, '--format', 'html', '--output', page])

const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
const view = await browser.newPage({ viewport: { width: 1180, height: 860 } })
await view.goto(pathToFileURL(page).href)
await view.locator('.tag').nth(Number(quote)).click()
await view.evaluate('scrollTo({ top: 0, behavior: "instant" })')
await view.waitForTimeout(400)
await view.screenshot({ path: output })
await browser.close()
if (statSync(output).size > MOST_BYTES) throw new Error(`${output} is larger than ${MOST_BYTES} bytes`)
