/**
 * What a lexicon can say of one word, as bits: a word may be several ("washington" is a surname and a city).
 * The name tagger's features read these; the lists are in the files beside this one.
 */
export const LEX = {
  given: 1,
  /** One of the most common surnames of its country, or a well-known one. */
  commonSurname: 2,
  surname: 4,
  city: 8,
  cityPart: 16,
  country: 32,
  demonym: 64,
  title: 128,
  /** Ends or heads an organization's name: "Inc", "Ministry", "University". */
  organization: 256,
  /** Part of a place's name: "River", "Province". */
  placePart: 512,
  calendar: 1024,
  say: 2048,
  /** What a person is: "spokesman", "striker". */
  role: 4096,
  /** English words that are no names, whatever their first letter. */
  common: 8192,
  particle: 16384,
  /** Part of a well-known name of a company, party, club, paper or armed group. */
  brand: 32768,
  /** A province, state or region of the world. */
  region: 65536,
  /** Small words of other languages that join names of things: "de", "ki", "und". */
  foreign: 131072,
} as const
