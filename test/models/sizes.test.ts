import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SRC = join(__dirname, '../../src')
const sizeOf = (folder: string, wanted: RegExp): number =>
  readdirSync(join(SRC, folder)).filter((file) => wanted.test(file)).reduce((sum, file) => sum + statSync(join(SRC, folder, file)).size, 0)

// As they ship: base64 in the source, which the build copies without change.
test('all weights together stay under 3 MB', () => {
  const size = sizeOf('models', /weights/)
  expect(size).toBeGreaterThan(100_000)
  expect(size).toBeLessThan(3_000_000)
})

test('all gazetteers together stay under 1 MB', () => {
  const size = sizeOf('lexicons', /\.ts$/)
  expect(size).toBeGreaterThan(100_000)
  expect(size).toBeLessThan(1_000_000)
})
