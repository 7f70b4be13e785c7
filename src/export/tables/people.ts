import { namesOf, table } from './table'

/** A row a person named in the text. */
export const people = table(({ people }) => people, [
  { name: 'person', type: 'text', of: ({ id }) => id },
  { name: 'name', type: 'text', of: ({ name }) => name },
  { name: 'aliases', type: 'list', of: ({ aliases }) => aliases },
  { name: 'titles', type: 'list', of: ({ titles }) => titles },
  { name: 'organization', type: 'text', of: ({ organization }, context) => namesOf([organization ?? ''], context)[0] ?? null },
  { name: 'country', type: 'text', of: ({ country }) => country },
  { name: 'pronouns', type: 'text', of: ({ pronouns }) => pronouns },
  { name: 'mentions', type: 'integer', of: ({ mentions }) => mentions.length },
  { name: 'quotes', type: 'integer', of: ({ quotes }) => quotes.length },
])
