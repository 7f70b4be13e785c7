import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillStore, indexSpeeds, searchTimes } from '../../scripts/lib/store-measures'

// The full size is measured by scripts/store-bench.ts. Times here are of the processor: the machine may have other work.
const folder = mkdtempSync(join(tmpdir(), 'onrecord-speed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('of 10,000 quotes each search takes less than 50 ms', async () => {
  const path = join(folder, 'many.db')
  await fillStore(path, 10_000)
  const slow = (await searchTimes(path)).filter(({ processor }) => processor > 50)
  expect(slow).toEqual([])
}, 120_000)

test('indexing has at least half the speed of extraction', async () => {
  const { extraction, indexing } = await indexSpeeds(join(folder, 'speed.db'), 100)
  expect(indexing / extraction).toBeGreaterThan(0.5)
}, 120_000)
