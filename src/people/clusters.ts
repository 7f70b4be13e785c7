import type { NameParts } from './name-parts'
import type { NameSetting } from './titles'

/** A printed name of a person. */
export interface NameUse {
  /** Index into the drafts. */
  readonly draft: number
  readonly parts: NameParts
  readonly setting: NameSetting
}

/** One person as the printed names tell: the uses that name them. */
export interface Cluster {
  /** Indexes into the uses, in order. */
  readonly uses: number[]
  /** Head words of the titles. */
  readonly heads: Set<string>
  /** "jr", "iii": the suffixes that its names bear. */
  readonly suffixes: Set<string>
  /** How much of the text speaks for "he" and for "she". */
  he: number
  she: number
}

/** A person without a name yet. */
export const newCluster = (): Cluster => ({ uses: [], heads: new Set(), suffixes: new Set(), he: 0, she: 0 })

/** Takes in a use and what stands around it. */
export function take(cluster: Cluster, index: number, use: NameUse): void {
  cluster.uses.push(index)
  for (const { head } of use.setting.titles) if (head !== '') cluster.heads.add(head)
  if (use.parts.suffix !== '') cluster.suffixes.add(use.parts.suffix)
  if (use.setting.gender) cluster[use.setting.gender] += 3
}
