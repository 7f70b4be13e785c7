// Runs in the page: records on hover, tap and focus; lists that highlight. No text is ever made into HTML here.
'use strict'
for (const doc of document.querySelectorAll('.doc')) {
  const all = (selector) => [...doc.querySelectorAll(selector)]
  const marked = new Map()
  for (const piece of all('[data-k]')) {
    for (const key of piece.dataset.k.split(' ')) marked.has(key) ? marked.get(key).push(piece) : marked.set(key, [piece])
  }
  const tags = new Map(all('.tag').map((tag) => [tag.dataset.q, tag]))
  const piecesOf = (key) => marked.get(key) || []
  const card = (q) => document.getElementById(tags.get(q).getAttribute('popovertarget'))
  const sheet = matchMedia('(max-width: 40rem)')

  // The record of one quote is open at a time; "pinned" by click, tap or key, else it goes when the pointer does.
  let open = null
  let timer = 0
  const later = (ms, run) => { clearTimeout(timer); timer = setTimeout(run, ms) }
  const light = (q, on) => {
    for (const piece of piecesOf('q' + q)) piece.classList.toggle('on', on)
    for (const piece of piecesOf('r' + q)) piece.classList.toggle('by', on)
    tags.get(q).setAttribute('aria-expanded', String(on))
  }
  const hide = () => {
    clearTimeout(timer)
    if (!open) return
    light(open.q, false)
    const shown = card(open.q)
    open = null
    if (shown.matches(':popover-open')) shown.hidePopover()
  }
  const place = (shown, anchor, x, q) => {
    shown.style.left = shown.style.top = ''
    if (sheet.matches) {
      const hidden = anchor.getBoundingClientRect().bottom + shown.offsetHeight + 24 - innerHeight
      if (hidden > 0) scrollBy(0, hidden)
      return
    }
    const rects = [...anchor.getClientRects()]
    const rect = rects.find((r) => x >= r.left && x <= r.right) || rects[rects.length - 1]
    const { width, height } = shown.getBoundingClientRect()
    const left = Math.max(16, Math.min((x === undefined ? rect.left : x) - width / 3, document.documentElement.clientWidth - width - 16))
    const last = rects[rects.length - 1]
    // Below the words pointed at; where that leaves the window, above the whole quote if it fits there.
    const below = last.bottom + 10
    const above = Math.min(rects[0].top, ...piecesOf('q' + q).slice(0, 50).map((piece) => piece.getBoundingClientRect().top)) - height - 10
    const top = below + height < innerHeight || above < 0 ? below : above
    shown.style.left = `${left + scrollX}px`
    shown.style.top = `${top + scrollY}px`
  }
  const show = (q, anchor, pinned, x) => {
    clearTimeout(timer)
    if (!tags.has(q)) return
    if (open && open.q === q) {
      open.pinned = open.pinned || pinned
      return
    }
    hide()
    open = { q, pinned }
    light(q, true)
    card(q).showPopover()
    place(card(q), anchor, x, q)
  }
  const target = (event) => event.target instanceof Element && event.target.closest('.q[data-q], .tag')
  doc.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const at = target(event)
    if (at) {
      if (!open || !open.pinned) later(120, () => show(at.dataset.q, at, false, event.clientX))
    } else if (event.target.closest('.card')) clearTimeout(timer)
    else if (open && !open.pinned) later(250, hide)
    else if (!open) clearTimeout(timer)
  })
  doc.addEventListener('click', (event) => {
    const at = target(event)
    if (!at) return
    event.preventDefault()
    if (String(getSelection()) !== '' && !at.matches('.tag')) return
    if (open && open.pinned && open.q === at.dataset.q) hide()
    else show(at.dataset.q, at, true, event.detail > 0 ? event.clientX : undefined)
  })
  doc.addEventListener('focusin', ({ target: at }) => {
    if (at.matches('.tag:focus-visible')) show(at.dataset.q, at, false)
  })
  doc.addEventListener('focusout', ({ target: at }) => {
    if (at.matches('.tag') && open && !open.pinned) hide()
  })
  document.addEventListener('click', (event) => {
    if (open && !target(event) && !event.target.closest('.card')) hide()
  })

  // One entry of the lists is highlighted at a time; the bar leads from mention to mention.
  const bar = doc.appendChild(document.createElement('div'))
  bar.className = 'bar'
  bar.hidden = true
  bar.lang = 'en'
  const label = bar.appendChild(document.createElement('span'))
  label.setAttribute('role', 'status')
  const button = (sign, name, run) => {
    const made = bar.appendChild(document.createElement('button'))
    made.type = 'button'
    made.textContent = sign
    made.setAttribute('aria-label', name)
    made.addEventListener('click', run)
  }
  let entry = null
  let stops = []
  let now = 0
  const clear = () => {
    for (const piece of all('.hit')) piece.classList.remove('hit', 'now')
    if (entry) entry.setAttribute('aria-pressed', 'false')
    entry = null
    bar.hidden = true
  }
  const go = (to) => {
    if (stops.length === 0) return
    for (const piece of stops[now] || []) piece.classList.remove('now')
    now = (to + stops.length) % stops.length
    for (const piece of stops[now]) piece.classList.add('now')
    stops[now][0].scrollIntoView({ block: 'center' })
    label.textContent = `${entry.querySelector('bdi').textContent}: ${now + 1} of ${stops.length}`
  }
  button('‹', 'Previous mention', () => go(now - 1))
  button('›', 'Next mention', () => go(now + 1))
  button('×', 'Clear the highlight', () => { const last = entry; clear(); if (last) last.focus({ preventScroll: true }) })
  const highlight = (chosen) => {
    const same = chosen === entry
    clear()
    if (same) return
    entry = chosen
    entry.setAttribute('aria-pressed', 'true')
    const keys = new Set(entry.dataset.keys.split(' '))
    const hits = all('[data-k]').filter((piece) => piece.dataset.k.split(' ').some((key) => keys.has(key)))
    for (const piece of hits) piece.classList.add('hit')
    // Neighbouring pieces are one stop.
    stops = []
    for (const piece of hits) {
      const last = stops[stops.length - 1]
      if (last && last[last.length - 1].nextSibling === piece) last.push(piece)
      else stops.push([piece])
    }
    bar.hidden = stops.length === 0
    now = 0
    go(0)
  }
  doc.addEventListener('click', (event) => {
    const chosen = event.target.closest('.entry')
    if (chosen) highlight(chosen)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    if (open) hide()
    else clear()
  })
}
