import { defineConfig } from 'tsup'

const shared = {
  // What Node 20 and browsers of its age read. Not 'node20': esbuild then writes every pattern with \p{…} as a call of RegExp, made anew wherever it is used.
  target: 'es2022',
  splitting: false,
  sourcemap: false,
  treeshake: true,
  // `clean` could delete another entry's output: scripts/build does it before.
  clean: false,
  // franc is ESM only: a CommonJS user could not require it. Node asks for an attribute on a JSON import: bundle it.
  noExternal: ['franc', /^i18n-iso-countries\/.*\.json$/],
}
const dts = (entry: Record<string, string>) => ({ entry, compilerOptions: { ignoreDeprecations: '6.0' } })

export default defineConfig([
  {
    ...shared,
    platform: 'neutral',
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    dts: dts({ index: 'src/index.ts' }),
  },
  {
    ...shared,
    // For any place, browsers above all: nothing of Node is in it.
    platform: 'neutral',
    entry: { index: 'src/index.ts', 'batch-browser': 'src/batch/browser.ts' },
    format: ['esm'],
    splitting: true,
    dts: dts({ index: 'src/index.ts', 'batch-browser': 'src/batch/browser.ts' }),
  },
  {
    ...shared,
    // Node alone. The threads run files of their own; what several need is shared.
    platform: 'node',
    entry: { cli: 'src/run/cli.ts', 'cli-worker': 'src/run/batch/worker.ts', batch: 'src/batch/index.ts', 'batch-worker': 'src/batch/worker.ts' },
    format: ['esm'],
    splitting: true,
    dts: dts({ batch: 'src/batch/index.ts' }),
  },
  {
    ...shared,
    platform: 'node',
    entry: { batch: 'src/batch/index.ts' },
    format: ['cjs'],
    shims: true,
    dts: dts({ batch: 'src/batch/index.ts' }),
  },
])
