import type { Sentence, Token } from '../document'
import type { Scene } from './scene'

/** A verb with its auxiliaries: "has not been killed". */
export interface VerbGroup {
  /** The first auxiliary, or the verb. */
  readonly first: number
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
  /** will, would, may, must …, lower case; null for none. */
  readonly modal: string | null
  /** Behind "to". */
  readonly infinitive: boolean
  /** Neither infinitive nor a bare participle: it has a subject of its own. */
  readonly finite: boolean
  /** An -ing form without "be", or a participle without an auxiliary. */
  readonly participial: boolean
}

const BE = /^(?:is|are|was|were|be|been|being|am|['’]s|['’]re|['’]m|gets?|got)$/
const MODAL = /^(?:will|['’]ll|wo|would|['’]d|could|can|ca|may|might|must|should|shall)$/
const NEGATION = /^(?:not|n['’]t|never|cannot|no)$/
const FURTHEST = 7

/** The verb groups of a sentence, in order. A verb's form that wink-nlp took for a noun counts between a name and a name (headlines). */
export function verbGroupsOf(scene: Scene, sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = []
  const { tokens } = scene.doc
  let previous = sentence.firstToken - 1
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!isVerb(scene, i, sentence)) continue
    groups.push(groupAt(scene, tokens, i, Math.max(previous + 1, sentence.firstToken)))
    previous = i
  }
  return groups
}

function isVerb(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  const token = tokens[i]!
  if (token.pos === 'VERB') return !isModifier(scene, i, sentence)
  if (token.pos === 'AUX') {
    let next = i + 1
    while (next < sentence.endToken && next < i + 5 && (tokens[next]!.pos === 'ADV' || tokens[next]!.lower === 'not' || tokens[next]!.pos === 'PART')) next += 1
    return next < sentence.endToken && tokens[next]!.pos !== 'VERB' && tokens[next]!.pos !== 'AUX'
  }
  return (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') && misread(scene, i, sentence)
}

/** Participles that stand before a noun far more often than they tell a deed. */
const MODIFIERS = /^(?:armed|suspected|alleged|starving|displaced)$/

/** "a suspected militant", "the president's push": a participle inside a noun phrase, a noun misread as a verb. */
function isModifier(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  if (i === sentence.firstToken) return /(?:ed|en)$/.test(tokens[i]!.lower) && (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'PROPN') // "Ousted president X"
  const before = tokens[i - 1]!
  if (/^['’]s?$/.test(before.text) && !before.spaceBefore && (scene.nameAt[i - 2] ?? -1) + (scene.countryAt[i - 2] ?? -1) > -2) return true
  const next = tokens[i + 1]
  if (!next || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')) return false
  if (MODIFIERS.test(tokens[i]!.lower) && next.pos !== 'PROPN' && before.pos !== 'AUX') return true
  return (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || /^(?:of|its|their|his|her)$/.test(before.lower)) && /(?:ed|en|ing|wn)$/.test(tokens[i]!.lower)
}

/** "Taliban attacks German consulate": a third person or past form between what may be subject and object. */
function misread(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  const token = tokens[i]!
  const form = scene.lexicon.forms.get(token.lower)
  if (!form || i === sentence.firstToken || scene.nameAt[i]! >= 0 || scene.namedEventAt[i]! >= 0) return false
  const listed = form.form === 'base' && i - sentence.firstToken <= 6 && /^(?:,|and)$/.test(tokens[i - 2]?.lower ?? '') && scene.countryAt[i - 1]! >= 0 // "Sweden, Finland sign deal"
  if (listed) return tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'DET' || tokens[i + 1]?.pos === 'PROPN'
  if (form.form !== 'third' && form.form !== 'past') return false
  const before = tokens[i - 1]!
  const next = tokens[i + 1]
  if (!next || i + 1 >= sentence.endToken || before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP' || before.pos === 'VERB') return false
  const known = scene.nameAt[i - 1]! >= 0 || scene.countryAt[i - 1]! >= 0 || scene.lexicon.actors.has(before.lower) || scene.dateAt[i - 1]! >= 0
  const object = next.pos === 'DET' || next.lower === 'that' || next.pos === 'PROPN' || next.pos === 'NUM' || scene.nameAt[i + 1]! >= 0 || scene.countryAt[i + 1]! >= 0 || (form.form === 'past' && (next.pos === 'ADP' || next.pos === 'ADJ' || next.pos === 'NOUN'))
  const stands = form.form === 'third' && i - sentence.firstToken <= 4 && (scene.doc.names[scene.nameAt[i - 1]!]?.type ?? 'place') !== 'place' && (next.pos === 'ADP' || /^['"‘“]$/.test(next.text))
  return known && (object || stands)
}

function groupAt(scene: Scene, tokens: readonly Token[], verb: number, limit: number): VerbGroup {
  let first = verb
  let be = false
  let have = false
  let negated = false
  let modal: string | null = null
  let auxiliary = false
  for (let i = verb - 1; i >= Math.max(limit, verb - FURTHEST); i--) {
    const token = tokens[i]!
    if (BE.test(token.lower) && (token.pos === 'AUX' || token.pos === 'VERB')) { if (!have && !auxiliary) be = true; auxiliary = true }
    else if (/^(?:have|has|had|having|['’]ve)$/.test(token.lower)) { have = true; auxiliary = true }
    else if (MODAL.test(token.lower)) { modal = token.lower.replace(/^['’]ll$|^wo$/, 'will').replace(/^ca$/, 'can').replace(/^['’]d$/, 'would'); auxiliary = true }
    else if (NEGATION.test(token.lower) && token.lower !== 'no') negated = true
    else if (/^(?:do|does|did)$/.test(token.lower)) auxiliary = true
    else if (token.pos === 'AUX') auxiliary = true
    else if (!((token.pos === 'ADV' || token.pos === 'PART') && token.lower !== 'to') && !(scene.dateAt[i]! >= 0 && auxiliary)) break
    first = i
  }
  while (first < verb && (tokens[first]!.pos === 'ADV' || scene.dateAt[first]! >= 0) && !NEGATION.test(tokens[first]!.lower)) first += 1
  const infinitive = tokens[first - 1]?.lower === 'to' && first - 1 >= limit - 1
  const lower = tokens[verb]!.lower
  const ing = lower.endsWith('ing')
  return { first, verb, passive: be && !ing && /(?:ed|en|wn|t|d|k|g|m|ne|un)$/.test(lower), negated, modal, infinitive, finite: !infinitive && (auxiliary || !ing), participial: !auxiliary && !infinitive && ing }
}
