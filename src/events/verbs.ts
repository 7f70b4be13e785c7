import type { Sentence, Token } from '../document'
import { HELPERS } from './helpers'
import { MARKS } from './marks'
import { isGerundNoun, POSSESSIVE } from './phrases'
import type { Scene } from './scene'

const OWNERS: ReadonlySet<string> = new Set(['of', 'its', 'their', 'his', 'her'])
const STATES: ReadonlySet<string> = new Set(['under', 'amid', 'amidst', 'despite'])

/** The verbs of a sentence, in order. A verb's form that wink-nlp took for a noun counts between a name and a name (headlines). */
export function verbsOf(scene: Scene, sentence: Sentence): number[] {
  const verbs: number[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (isVerb(scene, i, sentence)) verbs.push(i)
  return verbs
}

function isVerb(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  const token = tokens[i]!
  // "the Red Cross", "the Internal Security Act", "Lynch said"
  if (scene.nameAt[i]! >= 0 && (i === sentence.firstToken || scene.nameAt[i] === scene.nameAt[i - 1])) return false
  if (token.pos === 'VERB') return !isGerundNoun(tokens, i) && !isCompound(scene, i) && !isModifier(scene, i, sentence)
  if (token.pos === 'AUX') {
    let next = i + 1
    while (next < sentence.endToken && next < i + 5 && (tokens[next]!.pos === 'ADV' || tokens[next]!.lower === 'not' || tokens[next]!.pos === 'PART')) next += 1
    return next < sentence.endToken && tokens[next]!.pos !== 'VERB' && tokens[next]!.pos !== 'AUX' && !isMisread(scene, next, sentence)
  }
  return isMisread(scene, i, sentence)
}

/** "Russian-backed", "drought-hit": a modifier whatever its part of speech says; "test-fired" is in the lexicon. */
const isCompound = (scene: Scene, i: number): boolean => scene.doc.tokens[i]!.text.includes('-') && (scene.marks[i]! & MARKS.form) === 0 && COMPOUND.test(scene.doc.tokens[i]!.lower)
const COMPOUND = /-(?:[a-z]+ed|led|held|run|hit|torn|born|made|ridden|stricken|based)$/

/** A verb that has the part of speech of a noun or an adjective. */
function isMisread(scene: Scene, i: number, sentence: Sentence): boolean {
  const { pos } = scene.doc.tokens[i]!
  return (scene.marks[i]! & MARKS.form) !== 0 && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && misread(scene, i, sentence)
}

/** Participles that stand before a noun far more often than they tell a deed. */
const MODIFIERS: ReadonlySet<string> = new Set(['armed', 'suspected', 'alleged', 'starving', 'displaced'])

/** "a suspected militant", "the president's push": a participle inside a noun phrase, a noun misread as a verb. */
function isModifier(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  if (i === sentence.firstToken) return (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'PROPN') && /(?:ed|en)$/.test(tokens[i]!.lower) // "Ousted president X"
  const before = tokens[i - 1]!
  if (!before.spaceBefore && POSSESSIVE.has(before.text) && (scene.nameAt[i - 2] ?? -1) + (scene.countryAt[i - 2] ?? -1) > -2) return true
  const next = tokens[i + 1]
  if (!next) return false
  // "a kidnap gang"
  if (before.pos === 'DET' && next.pos === 'NOUN' && scene.lexicon.forms.get(tokens[i]!.lower)?.form === 'base') return true
  if (next.pos !== 'PROPN' && before.pos !== 'AUX' && MODIFIERS.has(tokens[i]!.lower)) return true
  // "has ties to"
  const helper = HELPERS.get(before.lower)
  if ((helper === 'have' || helper === 'be') && scene.lexicon.forms.get(tokens[i]!.lower)?.form === 'third') return true
  if (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ') return false
  if (STATES.has(before.lower) && next.pos !== 'PROPN') return true // "under increasing pressure"
  // "returned stolen gold"
  if (before.pos === 'VERB' && next.pos !== 'PROPN' && /(?:ed|en)$/.test(tokens[i]!.lower) && !before.lower.endsWith('ing')) return true
  return (before.pos === 'DET' || (before.pos === 'ADP' && before.lower !== 'to' && next.pos === 'PROPN' && /(?:ed|en)$/.test(tokens[i]!.lower)) || before.pos === 'ADJ' || before.pos === 'NUM' || OWNERS.has(before.lower)) && /(?:ed|en|ing|wn)$/.test(tokens[i]!.lower)
}

/** Verbs whose past looks like their base. */
const INVARIANT: ReadonlySet<string> = new Set(['bid', 'cast', 'cut', 'hit', 'let', 'put', 'quit', 'set', 'shut', 'spread'])

/** A headline's verb stands no further from its beginning. */
const HEADLINE = 4
const OBJECT: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'])
/** Bodies that take a verb in the plural. */
const PLURAL: ReadonlySet<string> = new Set(['police', 'troops', 'forces'])

const isMany = (scene: Scene, { lower }: Token): boolean => PLURAL.has(lower) || scene.lexicon.actors.get(lower) === 'people'

function hasVerb({ doc }: Scene, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (doc.tokens[i]!.pos === 'VERB' || doc.tokens[i]!.pos === 'AUX') return true
  return false
}

/** "Taliban attacks German consulate: a third person or past form between what may be subject and object. */
function misread(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  const token = tokens[i]!
  const form = scene.lexicon.forms.get(token.lower)
  if (!form || i === sentence.firstToken || scene.nameAt[i]! >= 0 || scene.namedEventAt[i]! >= 0) return false
  const listed = form.form === 'base' && i - sentence.firstToken <= 6 && (tokens[i - 2]?.lower === ',' || tokens[i - 2]?.lower === 'and') && scene.countryAt[i - 1]! >= 0 // "Sweden, Finland sign deal"
  if (listed) return tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'DET' || tokens[i + 1]?.pos === 'PROPN'
  const before = tokens[i - 1]!
  const next = tokens[i + 1]
  // "would open its markets", "is to free three prisoners"
  if (form.form === 'base' && (before.lower === 'to' || HELPERS.get(before.lower) === 'modal')) return next !== undefined && (next.pos === 'DET' || next.pos === 'NUM' || OWNERS.has(next.lower) || scene.countryAt[i + 1]! >= 0) && next.lower !== 'of'
  // "Protesters storm parliament", "Zimbabwe police arrest opposition leader"
  if (form.form === 'base' && i - sentence.firstToken <= HEADLINE && isMany(scene, before) && next !== undefined && i + 1 < sentence.endToken && OBJECT.has(next.pos)) return true
  // "Germany pledges tanks for Ukraine": nothing else in it is a verb.
  if (form.form === 'third' && i - sentence.firstToken <= HEADLINE && scene.countryAt[i - 1]! >= 0 && next?.pos === 'NOUN' && i + 1 < sentence.endToken && !hasVerb(scene, sentence)) return true
  // "the ministers plan to meet"
  if (form.form === 'base' && next?.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && scene.lexicon.actors.get(before.lower) === 'people') return true
  // "protesters pelting the consulate"
  if (form.form === 'ing' && scene.lexicon.actors.has(before.lower) && (next?.pos === 'DET' || (scene.countryAt[i + 1] ?? -1) >= 0)) return true
  // "has relaxed its curbs", "have rounded up teachers", "has unfrozen nearly all"
  if (HELPERS.get(before.lower) === 'have' && before.pos === 'AUX' && (form.form === 'past' || form.form === 'participle') && next !== undefined) return next.pos !== 'NOUN' && next.pos !== 'PROPN'
  const past = form.form === 'past' || INVARIANT.has(token.lower)
  if (form.form !== 'third' && !past) return false
  if (!next || i + 1 >= sentence.endToken || before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP' || before.pos === 'VERB') return false
  // "shot dead the consul"
  if (token.lower === 'shot' && next.lower === 'dead') return true
  // Hardly a noun ends so: "a frigate rescued 31 seamen".
  const known = (token.pos === 'NOUN' && token.lower.endsWith('ed')) || scene.nameAt[i - 1]! >= 0 || scene.countryAt[i - 1]! >= 0 || scene.lexicon.actors.has(before.lower) || scene.dateAt[i - 1]! >= 0
  const object = next.pos === 'DET' || (OWNERS.has(next.lower) && next.lower !== 'of') || next.lower === 'that' || next.pos === 'PROPN' || next.pos === 'NUM' || scene.nameAt[i + 1]! >= 0 || scene.countryAt[i + 1]! >= 0 || (past && (next.pos === 'ADP' || next.pos === 'ADJ' || next.pos === 'NOUN'))
  const stands = form.form === 'third' && i - sentence.firstToken <= 4 && (scene.doc.names[scene.nameAt[i - 1]!]?.type ?? 'place') !== 'place' && (next.pos === 'ADP' || /^['"‘“]$/.test(next.text))
  return known && (object || stands)
}
