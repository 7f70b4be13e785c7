/**
 * Writes src/lexicons/countries-native.data.ts: country names in the languages that onrecord detects but has no pack for,
 * out of i18n-iso-countries (MIT). Run: npx tsx training/countries/native-names.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { DEMONYMS } from '../../src/lexicons/countries-demonyms'

const LANGUAGES = [
  'ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh',
]
/** Most short names run to fewer letters; official ones beyond it are left out. */
const LONGEST = 34
const MOST_FORMS = 3
const codes = [...new Set([...Object.keys(DEMONYMS), 'VA'])].sort()

const namesOf = (language: string): string => {
  const table = JSON.parse(readFileSync(`node_modules/i18n-iso-countries/langs/${language}.json`, 'utf8')) as { countries: Record<string, string | string[]> }
  return codes
    .map((code) => {
      const forms = [table.countries[code] ?? []].flat().flatMap((name) => [name, name.replace(/\s*[,(（、].*$/u, '')])
      const plain = forms.filter((name) => name.length > 1 && name.length <= LONGEST && !/[,()（）、/|]/u.test(name))
      return [...new Set(plain)].slice(0, MOST_FORMS).join('/')
    })
    .join('|')
}

const lines = LANGUAGES.map((language) => `  ${language}: ${JSON.stringify(namesOf(language))},`)
writeFileSync(
  'src/lexicons/countries-native.data.ts',
  `// Made by training/countries/native-names.ts from i18n-iso-countries (MIT, Andreas Wittig and contributors). Not to be edited.

/** ISO 3166-1 alpha-2 codes, in the order of the lists below. */
export const NATIVE_CODES = '${codes.join(' ')}'

/** By language: the names of each code, separated by "|", alternatives by "/". */
export const NATIVE_NAMES: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
)
