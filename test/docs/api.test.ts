import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '../..')

test('every public function, type and field has its docstring, and the reference is made of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-api-'))
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/api-docs.ts', folder], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
    expect({ status, told: `${stdout}${stderr}` }).toEqual({ status: 0, told: `written to ${folder}\n` })
    for (const page of ['index.html', 'functions/extract.html', 'interfaces/Extraction.html']) expect(existsSync(join(folder, page))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 300_000)
