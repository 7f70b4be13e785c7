/** The little of the DOM that is walked here. */
export interface DomNode {
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

/** Elements that run on within a line; all others begin and end a paragraph. */
const INLINE = new Set('A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY RT RP S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR #TEXT'.split(' '))
const UNSEEN = new Set('BUTTON FORM HEAD IFRAME INPUT NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA #COMMENT'.split(' '))

/** How deep the nodes below one lie. */
export function depthOf(root: DomNode): number {
  let deepest = 0
  walk(root, { enter: (_node, depth) => { deepest = Math.max(deepest, depth); return true }, leave: () => undefined })
  return deepest
}

// Elements that end by themselves do not nest by being left open.
const SELF_ENDING = new Set('area base body br col colgroup dd dt embed head hr html img input li link meta option optgroup p param rp rt source tbody td tfoot th thead tr track wbr'.split(' '))

/** How deep a page's tags nest and how many begin, at a glance: read before parsing, which takes long where they do so without end. */
export function tagsOf(page: string): { readonly depth: number; readonly count: number } {
  let depth = 0
  let deepest = 0
  let count = 0
  for (const [, end, name] of page.matchAll(/<(\/?)([a-z][a-z\d]{0,30})/gi)) {
    if (end === '') count++
    if (SELF_ENDING.has(name!.toLowerCase())) continue
    depth = Math.max(0, depth + (end === '/' ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return { depth: deepest, count }
}

interface Visitor {
  /** @returns whether to go below the node */
  enter(node: DomNode, depth: number): boolean
  leave(node: DomNode): void
}

/** Visits all nodes below one in order, without recursion, however deep they lie. */
function walk(root: DomNode, { enter, leave }: Visitor): void {
  let node = root.firstChild
  let depth = 1
  while (node) {
    if (enter(node, depth) && node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    leave(node)
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
      if (!node || node === root) return
      leave(node)
    }
    node = node?.nextSibling ?? null
  }
}

/** The paragraphs of an element: white space folded, a line break between two. */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = []
  let words: string[] = []
  const flush = (): void => {
    const text = words.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') paragraphs.push(text)
    words = []
  }
  const atBounds = ({ nodeName }: DomNode): void => {
    if (!INLINE.has(nodeName.toUpperCase())) flush()
  }
  walk(root, {
    enter(node) {
      if (UNSEEN.has(node.nodeName.toUpperCase())) return false
      atBounds(node)
      if (node.nodeName === '#text') words.push(node.nodeValue ?? '')
      return true
    },
    leave: (node) => {
      if (!UNSEEN.has(node.nodeName.toUpperCase())) atBounds(node)
    },
  })
  flush()
  return paragraphs
}
