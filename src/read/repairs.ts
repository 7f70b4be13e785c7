import type { Edit } from '../document'
import { PACKS } from '../languages/packs'
import { controls } from './controls'
import { entities } from './entities'
import { lostMarks } from './lost-marks'
import { mojibake } from './mojibake'
import { residue } from './residue'

/**
 * All repairs of a text, by the rules in docs/rules/reading.md.
 *
 * @returns edits in order of position, not overlapping; where two rules claim the same place, the earlier one below has it
 */
export function repairs(text: string): Edit[] {
  const inLanguages = PACKS.flatMap(({ spelling }) => [...lostMarks(text, spelling), ...residue(text, spelling)])
  const claims = [mojibake(text), controls(text), entities(text), inLanguages].filter((edits) => edits.length > 0)
  if (claims.length === 0) return []
  const ranked = claims.flatMap((edits, rank) => edits.map((edit) => ({ edit, rank })))
  ranked.sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank || b.edit.end - a.edit.end)
  const kept: Edit[] = []
  for (const { edit } of ranked) if (edit.start >= (kept.at(-1)?.end ?? 0) && text.slice(edit.start, edit.end) !== edit.replacement) kept.push(edit)
  return kept
}
