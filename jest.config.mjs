// Two rooms of one suite: everything on src, and all that goes through the public door once more on the built dist.
const transform = { '^.+\\.(?:ts|js|mjs)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }] }
// franc, linkedom, feedsmith, warcio, hyparquet and what they stand on are ESM only: jest gets them as CommonJS.
const transformIgnorePatterns = ['/node_modules/(?!(?:franc|trigram-utils|n-gram|collapse-white-space|css-select|css-what|nth-check|boolbase|dom-serializer|domhandler|domutils|domelementtype|entities|htmlparser2|uhyphen|cssomnom|hyparquet|hyparquet-writer|feedsmith|warcio|tinyglobby|fdir)/)', '<rootDir>/dist/']
const common = { testEnvironment: 'node', transform, transformIgnorePatterns, modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'] }

export default {
  // Of a test that waits for nothing: a busy machine takes ten times as long as a quiet one.
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'src', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['<rootDir>/test/package/'] },
    {
      ...common,
      displayName: 'dist',
      modulePathIgnorePatterns: ['<rootDir>/.cache/'],
      testMatch: ['<rootDir>/test/{golden,public}/**/*.test.ts'],
      moduleNameMapper: { '^(?:\\.\\./)+src(?:/index)?$': '<rootDir>/dist/index.cjs' },
    },
    { ...common, displayName: 'package', testMatch: ['<rootDir>/test/package/**/*.test.ts'] },
  ],
}
