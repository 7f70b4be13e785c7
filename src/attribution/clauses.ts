import type { Candidate } from './candidates'
import { OTHER_VERB, type Context } from './context'
import type { Verb } from './look-back'
import { sequencesOf, type Sequence } from './sequences'
import { subjectOfVerb } from './subjects'
import type { CandidateIndex } from './walk'

/** Who does what in each clause, by a shallow look at parts of speech: no tree, one subject and one governor a verb. */
export interface Clauses {
  /** For each token that is a clause's main verb the index of the candidate that is its subject; -1 for none and elsewhere. */
  readonly subject: Int32Array
  /** For such a token the verb whose complement, participle or infinitive its clause is; -1 for none. */
  readonly parent: Int32Array
  /** For each candidate that is a subject its verbs, in order. */
  readonly verbs: ReadonlyMap<number, readonly number[]>
  /** For each sentence the subject of its first clause outside of quotations, or -1. */
  readonly sentenceSubject: Int32Array
}

/** The clauses of a document: every sentence, each level of quotation by itself; linear, since no look goes further than a set number of words. */
export function clausesOf(ctx: Context, index: CandidateIndex): Clauses {
  const { tokens, sentences } = ctx.doc
  const subject = new Int32Array(tokens.length).fill(-1)
  const parent = new Int32Array(tokens.length).fill(-1)
  const verbsOfSubject = new Map<number, number[]>()
  const sentenceSubject = new Int32Array(sentences.length).fill(-1)
  for (const sentence of sentences) {
    for (const sequence of sequencesOf(ctx, sentence)) {
      const verbs = verbsOf(ctx, index, sequence)
      for (const verb of verbs) {
        subject[verb.token] = verb.subject?.index ?? -1
        parent[verb.token] = verb.parent?.token ?? -1
        if (verb.subject !== null) push(verbsOfSubject, verb.subject.index, verb.token)
      }
      const first = verbs.find((verb) => verb.subject !== null && verb.parent === null && verb.mode !== 'relative')
      if (first && ctx.level[first.token] === -1) sentenceSubject[sentence.index] = first.subject!.index
    }
  }
  return { subject, parent, verbs: verbsOfSubject, sentenceSubject }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function verbsOf(ctx: Context, index: CandidateIndex, sequence: Sequence): Verb[] {
  const verbs: Verb[] = []
  const waiting: { verb: Verb; at: number }[] = []
  for (let at = 0; at < sequence.length; at++) {
    const token = sequence[at]!
    if (token < 0 || !ctx.verb[token] || ctx.doc.tokens[token]!.lower === 'according') continue
    const end = groupEnd(ctx, sequence, at)
    const verb = subjectOfVerb(ctx, index, sequence, verbs, at, end)
    if (verb.subject === null && verb.mode === 'participle' && verbs.length === 0) waiting.push({ verb, at: verbs.length })
    verbs.push(verb)
    at = end
  }
  // "Calling it “a mess”, Ann Lee left": the main clause comes after.
  for (const { verb, at } of waiting) {
    const main = verbs.slice(at + 1).find(({ mode, subject }) => mode !== 'participle' && subject !== null)
    if (main) Object.assign(verb, { subject: main.subject, parent: main })
  }
  return verbs
}

/** Over auxiliaries and adverbs to the verb that carries the meaning: "has repeatedly called". */
function groupEnd(ctx: Context, sequence: Sequence, from: number): number {
  let end = from
  for (let i = from; i < Math.min(sequence.length, from + 6); i++) {
    const token = sequence[i]!
    if (token < 0) break
    const { pos } = ctx.doc.tokens[token]!
    if (ctx.verb[token]) end = i
    else if (pos !== 'ADV' && pos !== 'PART') break
    if (ctx.verb[token] && pos !== 'AUX') break
  }
  return end
}

/** A verb that reports, judges, names or the like: one that is on the list. */
export const isCue = (verb: number): boolean => verb > 0 && verb < OTHER_VERB

/** Whether two candidates are one mention (1), mean the same (2), or neither (0). */
export const sameness = (a: Candidate | undefined, b: Candidate): number => (a === undefined ? 0 : a.index === b.index ? 1 : a.key === b.key ? 2 : 0)
