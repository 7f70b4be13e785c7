import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { context, type BuildContext } from 'esbuild'
import { chromium, type Browser, type Frame, type Page } from 'playwright-core'
import { buildPlayground } from '../../scripts/lib/playground'
import { BROWSER_ARGUMENTS, browserPath } from '../package/consumer'

const AXE = readFileSync(resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
const QUOTE = '“We will not wait,” said Ann Lee, the mayor of Paris, France.'
const ATTACK = '“<img src=x onerror="parent.hit=1;alert(1)"> <script>alert(2)</script> it is,” said Ann Lee. </textarea></iframe><script>top.hit = 1</script>'

const path = browserPath()
const inBrowser = path === null && process.env['CI'] !== 'true' ? describe.skip : describe
if (path === null) console.warn('no Chromium on this machine: the playground is not tried in it (set CHROMIUM_PATH to run it)')

inBrowser('the playground in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-playground-'))
  const faults: string[] = []
  let server: BuildContext
  let address: string
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    if (path === null) throw new Error('CI tries the playground in a browser: install chromium')
    await buildPlayground(folder)
    server = await context({})
    address = `http://127.0.0.1:${(await server.serve({ servedir: folder, host: '127.0.0.1' })).port}/`
    browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGUMENTS })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    faults.length = 0
    page = await browser.newPage({ viewport: { width: 1300, height: 800 } })
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => { faults.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
    page.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:about|blob|data):/.test(request.url())) faults.push(`fetches ${request.url()}`) })
    await page.goto(address)
  })
  afterEach(async () => {
    await page.close()
    expect(faults).toEqual([])
  })

  const status = (pattern: RegExp): Promise<unknown> => page.locator('#status', { hasText: pattern }).waitFor()
  const shown = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector('#view iframe:not(.coming)')).contentFrame()
    return frame!
  }
  const faultsOfAccess = async (where: Page | Frame): Promise<string[]> => {
    await where.evaluate(AXE)
    const { violations } = await where.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run(document, { iframes: false })')
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }

  test('what is typed is marked, and again when it changes', async () => {
    await page.fill('#text', QUOTE)
    await status(/^1 quote, 1 person, 1 country/)
    expect(await (await shown()).locator('.q').first().textContent()).toContain('We will not wait')
    await page.fill('#text', `${QUOTE} “It is late,” she said.`)
    await status(/^2 quotes/)
    await page.fill('#text', '')
    await status(/^Ready/)
    expect(await page.locator('#view iframe').count()).toBe(0)
    expect(await page.locator('#record').isDisabled()).toBe(true)
  }, 60_000)

  test('the marked-up view works as the page does: a click shows a quote’s record', async () => {
    await page.fill('#text', QUOTE)
    await status(/^1 quote/)
    const frame = await shown()
    await frame.locator('.tag').first().click()
    expect(await frame.locator('.card:popover-open h4').textContent()).toBe('Ann Lee')
  }, 60_000)

  test('the record and the page can be kept', async () => {
    await page.fill('#text', QUOTE)
    await status(/^1 quote/)
    for (const [button, name, holds] of [['#record', 'record.json', '"Ann Lee"'], ['#page', 'record.html', '<!DOCTYPE html>']] as const) {
      const [kept] = await Promise.all([page.waitForEvent('download'), page.click(button)])
      expect(kept.suggestedFilename()).toBe(name)
      expect(readFileSync(await kept.path(), 'utf8')).toContain(holds)
    }
  }, 60_000)

  test('the example is read, and an article without a quote', async () => {
    await page.click('#example')
    await status(/^\d+ quotes, \d+ people/)
    await page.fill('#text', 'Nothing was said.')
    await status(/^0 quotes/)
  }, 60_000)

  test('markup in a text is shown and never runs', async () => {
    await page.fill('#text', ATTACK)
    await status(/quote/)
    const frame = await shown()
    expect(await frame.locator('article').textContent()).toContain('<script>alert(2)</script>')
    expect(await frame.locator('img').count()).toBe(0)
    await page.waitForTimeout(200)
    expect(await page.evaluate('[typeof window.hit, document.querySelectorAll("script").length]')).toEqual(['undefined', 1])
    expect(await page.locator('#view iframe').getAttribute('sandbox')).toBe('allow-scripts')
  }, 60_000)

  test.each([['light', 1300], ['dark', 1300], ['light', 390]] as const)('axe finds nothing wrong (%s, %i wide)', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    expect(await faultsOfAccess(page)).toEqual([])
    await page.click('#example')
    await status(/^\d+ quotes/)
    expect(await faultsOfAccess(page)).toEqual([])
    expect(await faultsOfAccess(await shown())).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    if (process.env['PLAYGROUND_PICTURES']) await page.screenshot({ path: join(process.env['PLAYGROUND_PICTURES'], `${colorScheme}-${width}.png`) })
  }, 60_000)
})
