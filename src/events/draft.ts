import type { EventParticipant, Modality, Range } from '../document'
import type { EventClass } from '../languages'
import type { Actor } from './actors'

/** See {@link Draft.echo}. */
export type Echo = 'weak' | 'solid'

/** An interaction as one clause tells it, before it is set beside the others. */
export interface Draft {
  readonly type: string
  readonly mode: string | null
  readonly cameo: string | null
  readonly trigger: Range
  readonly firstToken: number
  readonly modality: Modality
  readonly participants: readonly EventParticipant[]
  readonly confidence: number
  /** Tokens whose own events this one takes up, `end` exclusive: the clause that it governs, its object. */
  readonly governs: { readonly from: number; readonly end: number } | null
  /** Whether it governs a clause: then everything in it is told by this event. */
  readonly gate: boolean
  readonly noun: boolean
  /** Behind "to": part of what another verb tells. */
  readonly infinitive: boolean
  /**
   * Too little told to be an event by itself ("the blast", "was wounded"): a mention of one of its type told elsewhere. `solid`:
   * its words leave no doubt that it happened, so that it stands by itself where there is no other; null for a full event.
   */
  readonly echo: Echo | null
  /** A participle behind a comma: what another deed brought about (", killing ten"). */
  readonly aftermath: boolean
}

/** Roles for who does it and to whom, by the class's kind. */
export function cast(cls: EventClass, actors: readonly Actor[], recipients: readonly Actor[]): EventParticipant[] {
  const seen = new Set<string>()
  const fresh = (actor: Actor): boolean => {
    const key = actor.entity ?? `${actor.mention.start}`
    return !seen.has(key) && seen.add(key) !== undefined
  }
  // A truce that one side declares is its own.
  const both = cls.roles === 'both' && !(cls.type === 'RETREAT' && actors.length + recipients.length < 2)
  const found: EventParticipant[] = []
  const add = (role: EventParticipant['role'], { kind, entity, country, mention }: Actor): void => void found.push({ role, kind, entity, country, mention })
  for (const actor of actors) if (fresh(actor)) add(both ? 'participant' : 'actor', actor)
  for (const actor of recipients) if (fresh(actor)) add(both ? 'participant' : 'recipient', actor)
  return found
}
