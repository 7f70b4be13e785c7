import type { Answer, Question } from './messages'

/** An article that we may show, and its date; put in when the page is built. */
declare const EXAMPLE: { readonly text: string; readonly published: string }

/** How long typing must pause before the text is read, in milliseconds. */
const PAUSE = 250

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const text = element<HTMLTextAreaElement>('text')
const published = element<HTMLInputElement>('published')
const status = element('status')
const view = element('view')
const empty = view.firstElementChild!
const buttons = [element<HTMLButtonElement>('record'), element<HTMLButtonElement>('page')]

let number = 0
let busy = false
let waiting: Question | null = null
let files: { readonly record: string; readonly page: string } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const worker = new Worker('worker.js')
worker.onmessage = ({ data }: MessageEvent<Answer>): void => {
  busy = false
  if (waiting === null) show(data)
  else ask(waiting)
}
worker.onerror = (event): void => {
  busy = false
  status.textContent = `It does not run here: ${event.message}`
}

function ask(question: Question): void {
  waiting = busy ? question : null
  if (busy) return
  busy = true
  worker.postMessage(question)
}

function read(): void {
  number++
  if (text.value.trim() === '') {
    clear()
    return
  }
  status.textContent = 'Reading…'
  ask({ number, text: text.value, published: published.value === '' ? null : published.value })
}

function clear(): void {
  waiting = null
  files = null
  for (const button of buttons) button.disabled = true
  view.replaceChildren(empty)
  status.textContent = 'Ready.'
}

function show(answer: Answer): void {
  if (answer.number !== number) return
  if ('reason' in answer) {
    status.textContent = `Cannot be read: ${answer.reason}`
    return
  }
  files = answer
  for (const button of buttons) button.disabled = false
  status.textContent = `${answer.summary} (${Math.max(1, Math.round(answer.milliseconds))} ms)`
  frame(answer.page)
}

/** Shows a page in a frame of its own: no origin, so whatever it held could reach nothing. The old one stays until the new one is there. */
function frame(page: string): void {
  for (const coming of view.querySelectorAll('.coming')) coming.remove()
  const next = document.createElement('iframe')
  next.title = 'The article with its quotes marked'
  next.className = 'coming'
  next.setAttribute('sandbox', 'allow-scripts')
  next.onload = (): void => {
    next.className = ''
    for (const other of [...view.children]) if (other !== next && !other.classList.contains('coming')) other.remove()
  }
  next.srcdoc = page
  view.append(next)
}

function download(name: string, type: string, content: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const later = (): void => {
  clearTimeout(timer)
  timer = setTimeout(read, PAUSE)
}
text.addEventListener('input', later)
published.addEventListener('input', later)
document.forms[0]!.addEventListener('submit', (event) => event.preventDefault())
element('record').addEventListener('click', () => files && download('record.json', 'application/json', files.record))
element('page').addEventListener('click', () => files && download('record.html', 'text/html', files.page))
element('example').addEventListener('click', () => {
  text.value = EXAMPLE.text
  published.value = EXAMPLE.published
  clearTimeout(timer)
  read()
})
// A browser may have kept what was typed before.
read()
