import { wellFormed } from '../document'
import type { Extraction } from '../records'

/** What to call a document where its format wants a name: its id, its address, or its number in the file. */
export const documentName = ({ source }: Extraction, position: number): string => source.id || source.url || `document-${position + 1}`

/** A document's IRI: its address without a fragment, else one made of its id or its number in the file. */
export const documentUri = ({ source }: Extraction, position: number): string =>
  webAddress(source.url)?.replace(/#.*$/s, '') ?? `urn:onrecord:${encodeURIComponent(wellFormed(source.id || `document-${position + 1}`))}`

/** An address that a web browser could open, written as URIs are; null for anything else. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(wellFormed(url)).href
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** Whether a value is a moment as RFC 3339 writes it, its zone told. */
export const isMoment = (value: string): boolean => MOMENT.test(value)

/** Whether a value is an ISO day or a moment, not a month, a quarter or a week. */
export const isDay = (value: string): boolean => DAY.test(value) || isMoment(value)
