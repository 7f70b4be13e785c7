import type { Extraction } from '../../records'
import type { Exporter, ExportDocument } from '../exporter'
import { count, languageName, lookupOf, speakerGroups } from '../names'
import { article } from './article'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets'
import { cards } from './cards'
import { lists } from './lists'
import { huesOf } from './marks'
import { html, trusted, type Markup } from './markup'

// Nothing but the page's own style and script, known by their hashes, can act; nothing is fetched.
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

/**
 * A page to look at: the article with each quote in its speaker's colour, its record on hover, tap or keyboard focus;
 * speakers, people, organizations, countries and events beside it. One file that fetches nothing; all text is escaped.
 *
 * @param record any extraction
 * @param text the text that it was made of; `record.text` goes before it where the record carries its own
 * @returns a whole HTML document
 * @example writeFileSync('page.html', toHtml(extract(text), text))
 */
export function toHtml(record: Extraction, text: string): string {
  return `${head(record.source.title ?? record.source.id ?? 'onrecord', record.language)}${section({ record, text }, 0)}${foot}`
}

function head(title: string, language: string): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
`.markup
}

const foot = html`<footer lang="en">Made by onrecord. A quote’s tag shows its record: hover, tap, or focus it and press Enter; Escape closes it. A list’s entry highlights its mentions.</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup

/** One document's part of a page. */
function section({ record, text: given }: ExportDocument, position: number): string {
  const text = record.text ?? given
  const prefix = `d${position}`
  const groups = speakerGroups(record)
  const hues = huesOf(groups)
  const lookup = lookupOf(record)
  const { title, body } = article(record, text, hues, prefix)
  return html`<main class="doc">
<article>
<header>${title !== null && html`<h1 dir="auto">${title}</h1>`}<p class="meta" lang="en">${meta(record)}</p></header>
${body.map((paragraph) => html`${paragraph}\n`)}</article>
<aside id="${prefix}lists" lang="en" aria-label="Who and what is named">
${lists(record, groups, lookup)}${legend(record)}</aside>
<a class="jump" lang="en" href="#${prefix}lists">Who and what</a>
<div lang="en">${cards(record, lookup, hues, prefix)}</div>
</main>
`.markup
}

function meta({ source, language, quotes }: Extraction): Markup {
  const { url, published } = source
  const shown = url === undefined ? null : /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : html`${url}`
  const parts = [published ? html`<time>${published}</time>` : null, html`${languageName(language)}`, html`${count(quotes.length, 'quote')}`, shown].filter((part) => part !== null)
  return html`${parts.map((part, i) => html`${i > 0 && ' · '}${part}`)}`
}

const legend = ({ quotes }: Extraction): Markup | false =>
  quotes.length > 0 && html`<p class="legend"><span class="q direct part h-none">direct</span> <span class="q mixed h-none">mix<span class="q mixed part h-none">ed</span></span> <span class="q indirect h-none">indirect</span></p>
`

export const htmlPage: Exporter = {
  name: 'html',
  summary: 'a page to look at in a browser: the article with its quotes marked, one file',
  mediaType: 'text/html',
  extension: '.html',
  one: ({ record, text }) => toHtml(record, text),
  many: { open: head('onrecord', 'en'), item: (document, _options, position) => section(document, position), between: '', close: foot },
}
