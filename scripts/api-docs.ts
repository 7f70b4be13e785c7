/**
 * Writes the reference of the public functions and types into docs/api (or a folder given), out of their docstrings. Fails where one has
 * none, or where a link leads nowhere.
 *
 *   npm run docs [-- FOLDER]
 */
import { resolve } from 'node:path'
import { Application } from 'typedoc'

const ROOT = resolve(import.meta.dirname, '..')
const [folder = 'docs/api'] = process.argv.slice(2)

const app = await Application.bootstrap({
  entryPoints: [resolve(ROOT, 'src/index.ts')],
  tsconfig: resolve(ROOT, 'tsconfig.json'),
  name: 'onrecord',
  readme: 'none',
  disableSources: true,
  githubPages: false,
  excludeInternal: true,
  // schema.json's own tags: of use to it alone.
  blockTags: ['@example', '@param', '@returns', '@throws', '@asType', '@minimum', '@maximum', '@pattern', '@typeParam', '@remarks'],
  excludeTags: ['@asType', '@minimum', '@maximum', '@pattern'],
  requiredToBeDocumented: ['Function', 'Interface', 'Property', 'Method', 'TypeAlias', 'Variable', 'Class'],
  validation: { notDocumented: true, notExported: true, invalidLink: true, invalidPath: true },
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
})
const project = await app.convert()
if (project === undefined || app.logger.hasErrors()) process.exitCode = 1
else {
  app.validate(project)
  await app.generateDocs(project, resolve(ROOT, folder))
  if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1
  else console.log(`written to ${folder}`)
}
