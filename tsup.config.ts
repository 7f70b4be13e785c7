import { defineConfig } from 'tsup'

const shared = {
  target: 'node20',
  platform: 'neutral' as const,
  splitting: false,
  sourcemap: false,
  treeshake: true,
  // `clean` could delete the other entry's output: scripts/build does it before.
  clean: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    // franc is ESM only: a CommonJS user could not require it. Node asks for an attribute on a JSON import: bundle it.
    noExternal: ['franc', /^i18n-iso-countries\/.*\.json$/],
  },
  {
    ...shared,
    entry: { cli: 'src/run/cli.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    noExternal: ['franc', /^i18n-iso-countries\/.*\.json$/],
  },
])
