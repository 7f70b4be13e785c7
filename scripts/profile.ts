import { readFileSync } from 'node:fs'
import { attribute } from '../src/attribution'
import { findEvents } from '../src/events'
import { packFor } from '../src/languages'
import { detectLanguage } from '../src/languages/detect'
import { mention } from '../src/mentions'
import { nameMentions } from '../src/mentions/names'
import { countryMentions } from '../src/mentions/countries'
import { dateMentions } from '../src/mentions/dates'
import { namedEvents } from '../src/mentions/events'
import { people } from '../src/people'
import { quote } from '../src/quotations'
import { readText } from '../src/read'
import { toExtraction } from '../src/records'
import { tokeniseDocument } from '../src/tokens'
const docs = readFileSync('../shared/data/polnear/dev.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text as string)
const bytes = docs.reduce((s,d)=>s+d.length,0)
for (let round=0; round<4; round++) {
  const t: Record<string, number> = {}
  const time = <T>(n: string, f: () => T): T => { const a=performance.now(); const r=f(); t[n]=(t[n]??0)+performance.now()-a; return r }
  for (const d of docs) {
    const read = time('read',()=>readText(d,{published:'2016-10-10'}))
    const loc = {...read, language: time('lang',()=>detectLanguage(d)).language}
    const pack = packFor('en')
    const tok = time('tokens',()=>tokeniseDocument(loc, pack))
    const q = time('quotes',()=>quote(tok))
    time('  names',()=>nameMentions(q,pack)); time('  countries',()=>countryMentions(q,pack,[] as never)); time('  dates',()=>dateMentions(q,pack)); time('  nev',()=>namedEvents(q,pack))
    const m = time('mention',()=>mention(q,pack))
    const p = time('people',()=>people(m,pack))
    const a = time('attr',()=>attribute(p,pack,{explain:false}))
    const e = time('events',()=>findEvents(a,pack))
    time('records',()=>toExtraction(e,{explain:false,minConfidence:0,carriesText:false}))
  }
  if (round===3) { let tot=0; for (const [n,v] of Object.entries(t)) { console.log(n.padEnd(12),(v/1e3/(bytes/1e6)).toFixed(3),'s/MB'); if(!n.startsWith(' ')) tot+=v } console.log('total MB/s', (bytes/1e3/tot).toFixed(2)) }
}
