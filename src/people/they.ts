import type { Draft } from './draft'
import { isVerb } from './referents'
import type { PluralReferent, PluralScene } from './plural-referents'
import type { PeopleText } from './text'

/** From this on a referent is likely enough. */
const LIKELY = 1.7
/** By this much it must be likelier than the next: a wrong link is worse than none. */
const CLEAR = 0.7
/** By sentences between. */
const NEARNESS = [2, 1.5, 0.2, -0.8]
/** So many sentences before a "they" somebody may have been named. */
export const FARTHEST = NEARNESS.length - 1

/** Whom a "they" means; null where the text does not tell it. @param at the pronoun's draft */
export function antecedentOfThey(text: PeopleText, scene: PluralScene, at: number): PluralReferent | null {
  const pronoun = text.drafts[at]!
  const speaks = says(text, pronoun)
  let best: PluralReferent | null = null
  let most = -9
  let second = -9
  let rank = 0
  for (const referent of scene.recent) {
    const score = scoreOf(text, referent, at, speaks, rank)
    if (score === null) continue
    rank += 1
    if (score > most) {
      second = most
      most = score
      best = referent
    } else if (score > second) second = score
  }
  return best && best.drafts.length > 0 && most >= LIKELY && most - second >= CLEAR ? best : null
}

/** What speaks for a referent; null where it cannot be meant. */
function scoreOf(text: PeopleText, referent: PluralReferent, at: number, speaks: boolean, rank: number): number | null {
  const { firstToken, pronoun } = text.drafts[at]!
  const here = text.doc.tokens[firstToken]!.sentence
  const gap = here - referent.sentence
  if (gap >= NEARNESS.length || referent.endToken > firstToken) return null
  if (speaks && (referent.kind === 'thing' || isReported(text, referent, at))) return null
  const subject = pronoun?.use === 'subject'
  const controlling = controls(text, referent, firstToken)
  if (pronoun?.use === 'object' && (controlling || isOwnSubject(text, referent, firstToken))) return null
  const listening = subject && isListener(text, referent, firstToken)
  if (subject && !listening && leadsRelative(text, referent, firstToken)) return null
  const toldBy = saidBy(text, referent, firstToken)
  let score = NEARNESS[gap]! - 0.3 * Math.min(rank, 4)
  if (referent.subject) score += subject || pronoun?.use === 'possessive' ? 1.2 : 0.6
  if (toldBy) score += 1.5
  if (referent.byPronoun) score += 0.8
  if (speaks && referent.spoke) score += 0.5
  if (controlling) score += 1.6
  if (listening) score += 0.6
  if (referent.drafts.length > 1) score += 0.3
  score -= toldBy ? referent.cost / 3 : referent.cost
  return score - quotationCost(text.quotations[at]!, referent.quotation)
}

/** What opens a clause that comes before its main clause: "When the strikers heard it, they cheered". */
const SUBORDINATES = /^(?:when|whenever|while|as|after|before|because|since|if|although|though|unless|until|once|in|despite|on|at|for|during|with)$/

/** "The schools can do that, they said", “The police came,” they said: who is spoken of does not say it. */
function isReported(text: PeopleText, referent: PluralReferent, at: number): boolean {
  const { firstToken } = text.drafts[at]!
  const { tokens } = text.doc
  const before = tokens[firstToken - 1]
  if (text.quotations[at]! < 0 && referent.quotation >= 0) return true
  const opening = tokens[text.doc.sentences[referent.sentence]!.firstToken]!.lower
  return referent.sentence === tokens[firstToken]!.sentence && before?.text === ',' && (tokens[firstToken + 2]?.text === ',' || !SUBORDINATES.test(opening)) && /^[.,;?!]$|^[”"]$/.test(tokens[firstToken + 2]?.text ?? '.')
}

/** "the issues they care about", "the communities that they respect": what a relative clause is about is not its subject. */
function leadsRelative({ doc: { tokens } }: PeopleText, referent: PluralReferent, at: number): boolean {
  const link = tokens[referent.endToken]?.lower ?? ''
  return referent.endToken === at || (referent.endToken === at - 1 && /^(?:that|who|whom|which)$/.test(link))
}

/** "agencies that decide on their own", "allowed hackers to use them": the pronoun stands in the clause of which the referent is the subject. */
function controls(text: PeopleText, referent: PluralReferent, at: number): boolean {
  const { tokens } = text.doc
  if (at - referent.endToken > MAX_SAYING || tokens[at]!.sentence !== referent.sentence || referent.byPronoun) return false
  const link = tokens[referent.endToken]?.lower ?? ''
  const led = link === 'who' || link === 'that' ? isVerb(tokens[referent.endToken + 1]) || tokens[referent.endToken + 1]?.pos === 'ADV' : link === 'to' && tokens[referent.endToken + 1]?.pos === 'VERB'
  if (!led) return false
  for (let i = referent.endToken + 1; i < at; i++) if (tokens[i]!.pos === 'PUNCT') return false
  return true
}

/** Quotation marks between the two; inside a quotation "they" is often somebody whom nobody named. */
function quotationCost(here: number, there: number): number {
  if (here === there) return here < 0 ? 0 : -0.3
  return here < 0 ? 1 : there < 0 ? 1.3 : 1.6
}

/** Whether the pronoun is the subject of a verb of saying: things never are. */
function says(text: PeopleText, { pronoun, endToken, firstToken }: Draft): boolean {
  if (pronoun?.use !== 'subject') return false
  const { tokens } = text.doc
  let i = endToken
  while (i < endToken + 3 && (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i += 1
  if (text.pack.cues.verbs.has(tokens[i]?.lower ?? '')) return true
  const before = text.pack.cues.verbs.get(tokens[firstToken - 1]?.lower ?? '')
  return /^["”’',]$|^''$/.test(tokens[firstToken - 2]?.text ?? '') && (before?.form === 'past' || before?.form === 'third')
}

const MAX_SAYING = 12

/** "Police said they", "the company said on Monday that they": the referent is the subject of the clause that reports. */
function saidBy(text: PeopleText, referent: PluralReferent, at: number): boolean {
  const { tokens } = text.doc
  if (!referent.subject || at - referent.endToken > MAX_SAYING) return false
  let cue = false
  for (let i = referent.endToken; i < at; i++) {
    const token = tokens[i]!
    if (token.sentence !== tokens[at]!.sentence || /^["“”,;:]$/.test(token.text)) return false
    if (token.pos === 'NOUN' && /^(?:person|group)$/.test(text.pack.nouns.get(token.lower)?.cls ?? '')) return false
    if (text.pack.cues.verbs.has(token.lower) && token.pos === 'VERB') cue = true
    else if (isVerb(token) && token.pos === 'VERB') return false
  }
  return cue
}

/** "told patients that they": whom something is told to, which the clause told is about as often as about who tells. */
function isListener({ doc: { tokens }, pack }: PeopleText, { firstToken, endToken, sentence }: PluralReferent, at: number): boolean {
  const before = tokens[firstToken - 1]
  return tokens[at]!.sentence === sentence && at - endToken < 4 && before?.pos === 'VERB' && pack.cues.verbs.has(before.lower)
}

const MAX_CLAUSE = 14

/** "Officials told them", "Guards found the children and fed them": the object of a verb is not its subject. */
function isOwnSubject({ doc: { tokens } }: PeopleText, referent: PluralReferent, at: number): boolean {
  if (!referent.subject || at - referent.endToken > MAX_CLAUSE) return false
  for (let i = referent.endToken; i < at; i++) {
    const { pos, sentence, lower } = tokens[i]!
    if (sentence !== tokens[at]!.sentence || pos === 'PUNCT' || pos === 'SCONJ' || pos === 'PRON' || lower === 'that' || lower === 'to') return false
    if (pos === 'CCONJ' && tokens[i + 1]?.pos !== 'VERB') return false
  }
  return true
}
