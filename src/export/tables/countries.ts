import { table } from './table'

/** A row a country named in the text. */
export const countries = table(({ countries }) => countries, [
  { name: 'country', type: 'text', of: ({ code }) => code },
  { name: 'alpha3', type: 'text', of: ({ alpha3 }) => alpha3 },
  { name: 'name', type: 'text', of: ({ name }) => name },
  { name: 'focus', type: 'number', of: ({ focus }) => focus },
  { name: 'mentions', type: 'integer', of: ({ mentions }) => mentions.length },
  { name: 'printed', type: 'list', of: ({ mentions }) => [...new Set(mentions.map(({ text }) => text))] },
])
