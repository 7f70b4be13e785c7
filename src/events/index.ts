import { byPosition, type AttributedDocument, type EventedDocument, type EventEntity } from '../document'
import type { LanguagePack } from '../languages'
import { claims } from './claims'
import type { Draft } from './draft'
import { interactionsOf } from './interactions'
import { mainEvent, placed } from './main-event'
import { withEchoes } from './echoes'
import { mergeDrafts, toEvent } from './merge'
import { namedEntities } from './named'
import { sceneOf } from './scene'

/**
 * Named events ("the G20 summit") and interactions ("Lavrov arrives on a visit in Beijing"), with who takes part, where,
 * when, and whose claim it is. In order of the first mention.
 */
export function findEvents(doc: AttributedDocument, pack: LanguagePack | null): EventedDocument {
  if (pack === null) return { ...doc, events: [] }
  const scene = sceneOf(doc, pack)
  const drafts = interactionsOf(scene)
  const ofNames = (draft: Draft): boolean => draft.noun && scene.namedEventAt[draft.firstToken]! >= 0
  const claimOf = claims(doc)
  const told = drafts.filter((draft) => draft.echo === null && !ofNames(draft))
  const full: EventEntity[] = [...namedEntities(scene, drafts.filter(ofNames), claimOf), ...mergeDrafts(doc, told, claimOf)]
  const echoes = drafts.filter((draft) => draft.echo !== null && !ofNames(draft))
  const events = withEchoes(full, echoes, (draft) => toEvent(doc, draft, claimOf))
  events.sort((a, b) => byPosition(a.mentions[0]!, b.mentions[0]!))
  const main = mainEvent(doc, events)
  return { ...doc, events: events.map((event, index) => (index === main ? placed(doc, { ...event, main: true }) : event)) }
}
