/** HTML that is safe to put into a page as it is. Only `html` and `trusted` make it, so that no text gets there unescaped. */
export interface Markup {
  readonly markup: string
}

type Content = Markup | string | number | false | null | readonly Content[]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '\u2028': '&#8232;', '\u2029': '&#8233;' }

/** Text as HTML, for between tags and for quoted attributes; control characters, which HTML forbids, become U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'`\u2028\u2029]/g, (c) => ESCAPES[c]!).replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** Declares a string to be HTML: for the page's own style and script, never for anything from a text. */
export const trusted = (markup: string): Markup => ({ markup })

const render = (content: Content): string => {
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  if (content === false || content === null) return ''
  return 'markup' in content ? content.markup : content.map(render).join('')
}

/**
 * HTML with values put in: strings are escaped, markup is not, lists are joined, false and null are nothing.
 * Attributes must be quoted.
 *
 * @example html`<b title="${'"'}">${'<'}</b>`.markup // '<b title="&quot;">&lt;</b>'
 */
export const html = (parts: TemplateStringsArray, ...values: Content[]): Markup => trusted(parts.map((part, i) => part + (i < values.length ? render(values[i]!) : '')).join(''))
