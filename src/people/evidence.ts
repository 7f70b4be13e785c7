import type { Cluster, NameUse } from './clusters'
import type { PeopleText } from './text'

const LOOK_BACK = 16

/**
 * What the pronouns tell of the persons named in full: a "she" before which, in its sentence and the one before, only one
 * person is named, speaks for that person. Adds to `he` and `she` of the clusters.
 */
export function genderVotes(text: PeopleText, uses: readonly NameUse[], clusters: readonly Cluster[], clusterOf: Int32Array): void {
  const { drafts, doc, quotations } = text
  const lasts = uniqueLasts(uses, clusterOf)
  const useOf = new Int32Array(drafts.length).fill(-1)
  uses.forEach((use, index) => (useOf[use.draft] = index))
  drafts.forEach((draft, at) => {
    if (draft.form !== 'pronoun' || (draft.gender !== 'he' && draft.gender !== 'she')) return
    const sentence = doc.tokens[draft.firstToken]!.sentence
    const paragraph = doc.sentences[sentence]!.paragraph
    let only = -1
    for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
      const token = doc.tokens[drafts[i]!.firstToken]!
      if (token.sentence < sentence - 1 || doc.sentences[token.sentence]!.paragraph < paragraph - 1) break
      const use = useOf[i]!
      if (use < 0) continue
      const cluster = clusterOf[use]! >= 0 ? clusterOf[use]! : (lasts.get(uses[use]!.parts.keys[0] ?? '') ?? -2)
      if (quotations[i] !== quotations[at] || (only >= 0 && only !== cluster) || cluster < 0) return
      only = cluster
    }
    if (only >= 0) clusters[only]![draft.gender] += 1
  })
}

/** Surnames that only one cluster bears, to that cluster; -2 where several do. */
function uniqueLasts(uses: readonly NameUse[], clusterOf: Int32Array): Map<string, number> {
  const lasts = new Map<string, number>()
  uses.forEach(({ parts }, index) => {
    const cluster = clusterOf[index]!
    if (cluster < 0) return
    const last = parts.keys.at(-1)!
    const known = lasts.get(last)
    lasts.set(last, known === undefined || known === cluster ? cluster : -2)
  })
  return lasts
}

/** The gender that the text shows of a person, where it is clear; else null. */
export function shownGender(cluster: { readonly he: number; readonly she: number }): 'he' | 'she' | null {
  if (cluster.he >= 1 && cluster.he > 2 * cluster.she) return 'he'
  if (cluster.she >= 1 && cluster.she > 2 * cluster.he) return 'she'
  return null
}
