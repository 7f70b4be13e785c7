import { CUE_CLASSES, levelOf, type Context } from './context'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'

/** Words before a quotation that are looked at. */
export const FURTHEST = 45

/** Counts of what stands in the last words before a quotation, on its own level: at place n of the last n words. */
export interface Ahead {
  readonly verbs: Uint8Array
  readonly cues: Uint8Array
  readonly ands: Uint8Array
  readonly thats: Uint8Array
  readonly quotations: Uint8Array
  readonly pronouns: Uint8Array
}

/** Made once a quotation, in one walk back: its candidates' verbs all ask for it. */
export function aheadOf(ctx: Context, { quotation, first }: Surroundings): Ahead {
  const ahead = { verbs: none(), cues: none(), ands: none(), thats: none(), quotations: none(), pronouns: none() }
  const level = levelOf(quotation)
  for (let n = 1; n <= FURTHEST; n++) {
    const i = first - n
    const here = i >= 0 && ctx.level[i] === level
    const k = here ? ctx.kind[i]! : KIND.none
    const verb = here ? ctx.verb[i]! : 0
    ahead.verbs[n] = ahead.verbs[n - 1]! + Number(verb > 0 && k !== KIND.aux)
    ahead.cues[n] = ahead.cues[n - 1]! + Number(isReporting(verb))
    ahead.ands[n] = ahead.ands[n - 1]! + Number(k === KIND.and)
    ahead.thats[n] = ahead.thats[n - 1]! + Number(k === KIND.that || k === KIND.who)
    ahead.quotations[n] = ahead.quotations[n - 1]! + Number(i >= 0 && !here && ctx.level[i - 1] === level)
    ahead.pronouns[n] = ahead.pronouns[n - 1]! + Number(k === KIND.pronoun && SUBJECTS.has(ctx.doc.tokens[i]!.lower))
  }
  return ahead
}

const none = (): Uint8Array => new Uint8Array(FURTHEST + 1)
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we'])

/** Classes that report what is said: thoughts, judgements, names and orders may stand inside of what is reported. */
const INNER: ReadonlySet<number> = new Set((['thought', 'judgement', 'naming', 'directive'] as const).map((name) => 1 + CUE_CLASSES.indexOf(name)))

/** Whether a verb's number is of a class that reports what is said. */
export const isReporting = (verb: number): boolean => verb > 0 && verb <= CUE_CLASSES.length && !INNER.has(verb)
