import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(__dirname, '../..')

const tracked = (): string[] => {
  try {
    return execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)
  } catch {
    return []
  }
}

test('the lock file names no download addresses', () => {
  expect(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":\s*"http/)
})

test('the source has no any, no ts-ignore, no focused or skipped tests', () => {
  const offenders = tracked()
    .filter((file) => /^(?:src|test|scripts|training)\/.*\.ts$/.test(file) && !file.includes('structure/source.test'))
    .filter((file) => {
      const text = readFileSync(resolve(ROOT, file), 'utf8')
      return /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck|\b(?:test|it|describe)\.only\(/.test(text)
    })
  expect(offenders).toEqual([])
})
