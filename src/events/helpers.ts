/** What stands in front of a verb and belongs to it. */
export type Helper = 'be' | 'have' | 'do' | 'not' | 'modal'
/** What stands in front of a verb, by its word; one look-up a token. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...spread("is are was were be been being am 's ’s 're ’re 'm ’m get gets got", 'be'), ...spread("have has had having 've ’ve", 'have'),
  ...spread('do does did', 'do'), ...spread("not n't n’t never cannot", 'not'), ...spread("will 'll ’ll wo would 'd ’d could can ca may might must should shall", 'modal'),
])

function spread(words: string, helper: Helper): [string, Helper][] {
  return words.split(' ').map((word) => [word, helper])
}
