import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One right answer, or several of which any will do. "" and null both stand for "none". */
export type AnyOf<T> = T | readonly T[]
type Text = AnyOf<string | null>

/** A quote as a careful reader has it. */
export interface GoldQuote {
  readonly kind: AnyOf<'direct' | 'mixed' | 'indirect'>
  /** All that is attributed, mended, without marks, parts joined by a space. */
  readonly text: AnyOf<string>
  /** The words inside the marks, where they are not all of `text`. */
  readonly passages?: readonly string[]
  /** Resolved. */
  readonly speaker: Text
  /** The words that name the speaker here; absent: not compared. */
  readonly mention?: Text
  /** The cue's lemma, or the mark that stands for it; absent: not compared. */
  readonly cue?: Text
  readonly parts: number
  /** How the quote that quotes it begins. */
  readonly within?: string
  readonly addressee?: AnyOf<string>
  /** May be found or not; if found, the speaker must be right. */
  readonly optional?: boolean
}

/** A person; `optionalAliases` and `optionalTitles` are accepted, but not asked for. */
export interface GoldPerson extends GoldOrganization {
  readonly titles: readonly AnyOf<string>[]
  readonly optionalTitles?: readonly string[]
  readonly country?: Text
  readonly organization?: Text
  readonly pronouns?: Text
}

/** An organization. */
export interface GoldOrganization {
  readonly name: AnyOf<string>
  readonly aliases: readonly string[]
  readonly optionalAliases?: readonly string[]
  readonly optional?: boolean
}

/** An event. Absent fields are not compared, but for `claimedIn`: absent says that no quote in marks tells it. */
export interface GoldEvent {
  readonly kind: AnyOf<'named' | 'interaction'>
  readonly name?: AnyOf<string>
  /** Words of the article that hold the trigger. */
  readonly at?: AnyOf<string>
  readonly main?: boolean
  readonly type?: Text
  readonly mode?: Text
  readonly modality?: AnyOf<string>
  /** How the quote that tells it begins. */
  readonly claimedIn?: AnyOf<string>
  readonly place?: string
  readonly time?: AnyOf<string>
  /** Resolved names, country codes, or a group's printed words. */
  readonly participants?: readonly AnyOf<string>[]
  readonly optionalParticipants?: readonly string[]
  readonly optional?: boolean
}

/** A date expression; a null value is not compared. */
export interface GoldDate { readonly text: string; readonly value: Text; readonly optional?: boolean }

/** A whole article's gold record; corpus/README.md tells how it is written. */
export interface Gold {
  readonly quotes: readonly GoldQuote[]
  /** Words in marks that nobody is reported to have said: wrong only where they are given a speaker. */
  readonly scare?: readonly string[]
  readonly people: readonly GoldPerson[]
  readonly organizations: readonly GoldOrganization[]
  readonly countries: Readonly<Record<string, readonly string[]>>
  readonly events: readonly GoldEvent[]
  readonly dates: readonly GoldDate[]
  /** How each line begins that is no article text. */
  readonly furniture: readonly string[]
}

/** Where an article is from. */
export interface About {
  readonly title: string
  readonly style: string
  readonly published: string
  readonly from: string
  readonly licence: string
  readonly author: string | null
}

/** An article of the corpus with its gold and the differences known today. */
export interface GoldenArticle {
  readonly slug: string
  readonly text: string
  readonly about: About
  readonly gold: Gold
  readonly gaps: readonly string[]
}

/** Where the corpus lies. */
export const CORPUS = resolve('corpus')

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Where an article's known differences are listed. */
export const gapsFile = (slug: string): string => join(CORPUS, slug, 'gaps.json')

/** Reads the whole corpus, in order of name. */
export function readCorpus(): GoldenArticle[] {
  const slugs = readdirSync(CORPUS).filter((name) => existsSync(join(CORPUS, name, 'gold.json'))).sort()
  return slugs.map((slug) => ({
    slug,
    text: readFileSync(join(CORPUS, slug, 'article.txt'), 'utf8'),
    about: json(join(CORPUS, slug, 'about.json')) as About,
    gold: json(join(CORPUS, slug, 'gold.json')) as Gold,
    gaps: existsSync(gapsFile(slug)) ? (json(gapsFile(slug)) as string[]) : [],
  }))
}
