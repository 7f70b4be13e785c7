import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const SRC = resolve(__dirname, '../../src')

/** The rooms in the order of the pipeline: each may import those before it, none after. */
const ROOMS = [
  'document', 'lexicons', 'languages', 'models', 'read', 'tokens', 'quotations', 'mentions', 'people', 'attribution', 'events', 'records', 'export', 'door', 'store', 'batch', 'run',
]
/** Packages, and the rooms that alone may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['tokens'],
  'wink-eng-lite-web-model': ['tokens'],
  compromise: ['tokens'],
  franc: ['languages'],
  'chrono-node': ['mentions'],
  'i18n-iso-countries': ['lexicons'],
  papaparse: ['export'],
  'hyparquet-writer': ['export'],
  'schema-dts': ['export'],
  commander: ['run'],
  piscina: ['batch'],
  'cli-progress': ['run'],
  'node-sqlite3-wasm': ['store'],
  chardet: ['run'],
  feedsmith: ['run'],
  tinyglobby: ['run'],
  warcio: ['run'],
  linkedom: ['run'],
  '@mozilla/readability': ['run'],
}

interface Import { readonly file: string; readonly room: string; readonly target: string; readonly targetFile: string | null }

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : entry.name.endsWith('.ts') ? [path] : []
  })

/** The room of a file; those directly in src/ make up the public door. */
const roomOf = (path: string): string => {
  const parts = relative(SRC, path).split(/[\\/]/)
  return parts.length === 1 ? 'door' : parts[0]!
}

/** The package that an import names; null for files and Node's own modules. */
const packageOf = (target: string): string | null => (/^(?:\.|node:)/.test(target) ? null : target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/'))

const sources = files(SRC)
const known = new Set(sources)
const imports: Import[] = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\('([^']+)'\)/gm)].map((match) => {
    const target = match[1] ?? match[2]!
    const path = target.startsWith('.') ? resolve(file, '..', target) : null
    const targetFile = path === null ? null : ([`${path}.ts`, join(path, 'index.ts'), path].find((p) => known.has(p)) ?? path)
    return { file, room: roomOf(file), target, targetFile }
  }),
)

test('every folder of src is a room with its place in the order', () => {
  expect([...new Set(sources.map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([])
})

test('rooms import only rooms before them', () => {
  const backwards = imports.filter(({ room, targetFile }) => targetFile !== null && ROOMS.indexOf(roomOf(targetFile)) > ROOMS.indexOf(room))
  expect(backwards.map(({ file, target }) => `${relative(SRC, file)} imports ${target}`)).toEqual([])
})

test('document imports nothing', () => {
  expect(imports.filter(({ room, targetFile }) => room === 'document' && (targetFile === null || roomOf(targetFile) !== 'document'))).toEqual([])
})

test('there is no cycle of files', () => {
  const edges = new Map<string, string[]>()
  for (const { file, targetFile } of imports) if (targetFile) edges.set(file, [...(edges.get(file) ?? []), targetFile])
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, trail: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].map((f) => relative(SRC, f)).join(' → '))
      return
    }
    state.set(file, 'open')
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of sources) visit(file, [])
  expect(cycles).toEqual([])
})

test('packages are imported by the rooms that own them', () => {
  const strangers = imports.filter(({ room, target }) => packageOf(target) !== null && !PACKAGES[packageOf(target)!]?.includes(room))
  expect(strangers.map(({ file, target }) => `${relative(SRC, file)} imports ${target}`)).toEqual([])
})

test('every dependency has a room, and is imported', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(SRC, '../package.json'), 'utf8')) as { dependencies: Record<string, string> }
  expect(Object.keys(dependencies).filter((name) => PACKAGES[name] === undefined)).toEqual([])
  expect(Object.keys(dependencies).filter((name) => !imports.some(({ target }) => packageOf(target) === name))).toEqual([])
})

test('Node modules are reached from the command line, its store and the threads alone', () => {
  const nodeModules = imports.filter(({ file, room, target }) => room !== 'run' && room !== 'store' && relative(SRC, file) !== join('batch', 'pool.ts') && (target.startsWith('node:') || /^(?:fs|path|os|process|child_process|worker_threads)(?:\/|$)/.test(target)))
  expect(nodeModules.map(({ file, target }) => `${relative(SRC, file)} imports ${target}`)).toEqual([])
})

test('the batches of browsers reach no thread', () => {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const next of imports.filter((known) => known.file === file)) if (next.targetFile !== null) visit(next.targetFile)
  }
  visit(join(SRC, 'batch/browser.ts'))
  expect(reached.size).toBeGreaterThan(10)
  expect([...reached].map((file) => relative(SRC, file))).not.toContain(join('batch', 'pool.ts'))
})

test('nothing in src imports training, scripts or test', () => {
  expect(imports.filter(({ targetFile }) => targetFile !== null && !targetFile.startsWith(SRC)).map(({ file }) => file)).toEqual([])
})
