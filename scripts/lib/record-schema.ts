import { createGenerator, type Config } from 'ts-json-schema-generator'
import { join, resolve } from 'node:path'

const ROOT = resolve('.') // npm scripts and jest run in the package's folder

/** Where the published schema lies. */
export const SCHEMA_FILE = join(ROOT, 'schema.json')

/** The JSON Schema of the record, made from the types in src/records/types.ts. Fields may be added, so unknown ones pass. */
export function recordSchema(): string {
  const config: Config = { path: join(ROOT, 'src/records/types.ts'), tsconfig: join(ROOT, 'tsconfig.json'), type: 'Extraction', skipTypeCheck: true, additionalProperties: true, topRef: false }
  const { $schema, definitions, ...root } = createGenerator(config).createSchema(config.type)
  const schema = {
    $schema,
    $id: 'urn:onrecord:extraction:1',
    title: 'onrecord extraction',
    description: 'Everything found in one document. Offsets are UTF-16 code units, as JavaScript counts, into the text as the caller gave it (into `text` where that is not null).',
    ...root,
    definitions,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
