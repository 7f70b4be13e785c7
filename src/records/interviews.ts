import type { EventedDocument, Mention, Paragraph } from '../document'

/** An interview printed without labels: questions in paragraphs of their own, answers below. */
export interface Interview {
  /** Id of the one who answers. */
  readonly answers: string
  /** Indexes of the paragraphs that ask. */
  readonly questions: ReadonlySet<number>
  /** Indexes of the paragraphs that answer. */
  readonly replies: ReadonlySet<number>
}

const MIN_QUESTIONS = 3
const LONGEST_QUESTION = 500
const ASKS = /\?["”’')\]]*$/
const YOU = /\byou(?:r|rs|rself)?\b/i
const FIRST_PERSON = /\b(?:I|we|my|our|me|us)\b|\bI['’]/i
/** Before or behind the one who is asked. */
const ASKED_BEFORE = /\b(?:interview(?:s|ed|ing)?(?: of| with)?|spoke (?:to|with)|speaks (?:to|with)|talk(?:s|ed)? (?:to|with)|sat down with|questions (?:for|to|with)|caught up with)$/i
const TELLS = /^\s*(?:tells|talks (?:to|with)|speaks (?:to|with)|discusses|answers)\b/i
const MAX_TITLE = 60

/** Reads a document as an unlabelled interview; null where it is none, or where it is not plain who answers. */
export function interviewOf(doc: EventedDocument): Interview | null {
  const paragraphs = doc.paragraphs.filter(({ kind }) => kind !== 'furniture')
  const asking = paragraphs.map((paragraph) => isQuestion(doc.text, paragraph))
  const first = asking.indexOf(true)
  if (first < 0) return null
  const questions = new Set<number>()
  const replies = new Set<number>()
  let personal = 0
  let told = 0
  paragraphs.forEach((paragraph, i) => {
    if (i < first || paragraph.kind === 'heading') return
    const words = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_QUESTION))
    if (asking[i]) {
      questions.add(paragraph.index)
      if (YOU.test(words)) personal += 1
    } else {
      replies.add(paragraph.index)
      if (asking[i - 1] && FIRST_PERSON.test(words)) told += 1
    }
  })
  if (questions.size < MIN_QUESTIONS || personal * 2 < questions.size || told * 2 < questions.size) return null
  const answers = whoAnswers(doc, paragraphs[first]!.start)
  return answers === null ? null : { answers, questions, replies }
}

function isQuestion(text: string, { start, end }: Paragraph): boolean {
  return end - start <= LONGEST_QUESTION && ASKS.test(text.slice(Math.max(start, end - 4), end)) && !/["“]/.test(text[start]!)
}

/** The person whom the introduction says is asked, else the one named there most and more than any other; null where two vie. */
function whoAnswers(doc: EventedDocument, end: number): string | null {
  const counts = new Map<string, number>()
  for (const mention of doc.mentions) {
    if (mention.start >= end) break
    if (mention.kind !== 'person' || mention.form !== 'name' || mention.entity === null) continue
    if (isAsked(doc.text, mention)) return mention.entity
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null
}

/** "Wikinews interviews Ann Lee", "an interview with the biologist Ann Lee", "Ann Lee tells Wikinews". */
function isAsked(text: string, { start, end }: Mention): boolean {
  if (TELLS.test(text.slice(end, end + 20))) return true
  const before = text.slice(Math.max(0, start - MAX_TITLE), start)
  const last = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), before.lastIndexOf(','))
  return ASKED_BEFORE.test(before.slice(last + 1).replace(/(?: (?:the|a|an))?(?: [\p{L}-]+){0,4}\s*$/u, '').trim()) || ASKED_BEFORE.test(before.trimEnd())
}
