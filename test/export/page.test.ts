import { chromium, type Browser, type Page } from 'playwright-core'
import { toHtml } from '../../src'
import { BROWSER_ARGUMENTS, browserPath } from '../package/consumer'
import { visit, visitText } from '../fixtures/visit'

const path = browserPath()
const inBrowser = path === null && process.env['CI'] !== 'true' ? describe.skip : describe
if (path === null) console.warn('no Chromium on this machine: the page is not tried in it (set CHROMIUM_PATH to run it)')

inBrowser('the page in a browser', () => {
  let browser: Browser
  let page: Page
  const faults: string[] = []
  const shown = (): Promise<string[]> => page.locator('.card:popover-open').evaluateAll((cards) => cards.map((card) => card.querySelector('h4')!.textContent!))
  const hits = (): Promise<string[]> => page.locator('.hit').evaluateAll((pieces) => pieces.map((piece) => piece.textContent!))

  beforeAll(async () => {
    if (path === null) throw new Error('CI tries the page in a browser: install chromium')
    browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGUMENTS })
  }, 60_000)
  afterAll(() => browser?.close())
  const load = async (width = 1200, hasTouch = false): Promise<void> => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, hasTouch })
    page = await context.newPage()
    faults.length = 0
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => { faults.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
    page.on('request', (request) => { if (!request.url().startsWith('data:') && request.url() !== 'about:blank') faults.push(`fetches ${request.url()}`) })
    await page.setContent(toHtml(visit, visitText))
  }
  afterEach(async () => {
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('hovering over a quote shows its record, and leaving hides it', async () => {
    await load()
    await page.getByText('never again').first().hover()
    await page.waitForSelector('.card:popover-open')
    expect(await shown()).toEqual(['Li Wei'])
    await page.mouse.move(5, 5)
    await page.waitForSelector('.card:popover-open', { state: 'detached' })
  }, 30_000)

  test('a click pins it, Escape closes it', async () => {
    await load()
    await page.locator('.tag').nth(1).click()
    expect(await shown()).toEqual(['Ann Lee'])
    await page.mouse.move(5, 5)
    await page.waitForTimeout(400)
    expect(await shown()).toEqual(['Ann Lee'])
    expect(await page.locator('.tag').nth(1).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await shown()).toEqual([])
  }, 30_000)

  test('the keyboard reaches every quote', async () => {
    await load()
    const seen: string[] = []
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab')
      seen.push(...(await shown()))
    }
    expect(seen).toEqual(['Li Wei', 'Ann Lee', 'two officials', 'Nobody named'])
  }, 30_000)

  test('a tap opens the record as a sheet within the screen of a phone', async () => {
    await load(390, true)
    // It slides in, so where it comes to rest is told where nothing moves.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByText('welcomed').first().tap()
    expect(await shown()).toEqual(['two officials'])
    const card = page.locator('.card:popover-open')
    const box = (await card.boundingBox())!
    expect([box.x, box.width]).toEqual([0, 390])
    // The words' heights are fractions of a pixel.
    expect(Math.abs(box.y + box.height - 800)).toBeLessThanOrEqual(1)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  }, 30_000)

  test('an entry highlights its mentions, again takes it back', async () => {
    await load()
    const entry = page.locator('.entry', { hasText: 'Russia' }).first()
    await entry.click()
    expect(await hits()).toEqual(['The Kremlin', 'Russia'])
    expect(await entry.getAttribute('aria-pressed')).toBe('true')
    await page.getByLabel('Next mention').click()
    expect(await page.locator('.bar span').textContent()).toBe('Russia: 2 of 2')
    await entry.click()
    expect(await hits()).toEqual([])
  }, 30_000)

  test('a speaker’s entry highlights all their quotes', async () => {
    await load()
    await page.locator('.entry', { hasText: 'Ann Lee' }).first().click()
    expect((await hits()).join('')).toBe('We <b>will</b> not wait,He told me ‘never again’ & left.')
  }, 30_000)
})
