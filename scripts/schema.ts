// Writes schema.json from the types of the record. Run it after changing src/records/types.ts.
import { writeFileSync } from 'node:fs'
import { recordSchema, SCHEMA_FILE } from './lib/record-schema'

writeFileSync(SCHEMA_FILE, recordSchema())
