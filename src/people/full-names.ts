import { soundOf, type NameParts } from './name-parts'
import { unionOf, type Union } from './union'

/** One printed form of several words, however often it stands in the text. */
export interface FullForm {
  readonly parts: NameParts
  readonly count: number
}

const MAX_KEYS = 8

/**
 * Which full forms name the same person: middle names and initials left out, short forms of given names, spellings from
 * other scripts, a part of a longer name. "George W. Bush" and "George H. W. Bush", "Donald Trump" and "Donald Trump Jr."
 * stay apart. Linear in the number of forms: forms meet only in buckets.
 *
 * @param forms distinct forms, in order of first appearance
 * @param nicknames short forms of given names to the full ones
 */
export function joinFullNames(forms: readonly FullForm[], nicknames: ReadonlyMap<string, readonly string[]>): Union {
  const union = unionOf(forms.length)
  const buckets = new Map<string, number[]>()
  forms.forEach(({ parts }, form) => {
    for (const key of bucketKeys(parts, nicknames)) push(buckets, key, form)
  })
  for (const bucket of buckets.values()) if (bucket.length > 1) joinBucket(forms, bucket, union)
  joinInitials(forms, union)
  joinParts(forms, union)
  return union
}

const last = (parts: NameParts): string => parts.keys.at(-1)!
const middles = (parts: NameParts): string => parts.keys.slice(1, -1).map((key) => key[0]).join('')

export function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}

/** Given name and surname, also as other spellings of both. */
function bucketKeys(parts: NameParts, nicknames: ReadonlyMap<string, readonly string[]>): string[] {
  const given = parts.keys[0]!
  const roots = [given, ...(nicknames.get(given) ?? [])]
  if (parts.nickname) roots.push(parts.nickname, ...(nicknames.get(parts.nickname) ?? []))
  if (given.length === 1) return [`${given}|${last(parts)}`]
  const sound = `${soundOf(given)}~${soundOf(last(parts))}`
  // "Kim Jong-un", "Kim Jong Un"; "Abdel-Fattah el-Sissi", "Abdel Fattah al-Sisi".
  const run = parts.keys.join('').replaceAll('-', '').replace(/(.)\1+/g, '$1')
  // "Abe Shinzo" is Shinzo Abe.
  const either = parts.keys.length === 2 ? [`<${[...parts.keys].sort().join('|')}`] : []
  return [...roots.map((root) => `${root}|${last(parts)}`), sound, ...either, ...(parts.keys.length < 4 ? [`=${run}`] : [])]
}

/** Joins what agrees in middle names and suffix; a form without a middle name goes with the most printed one. */
function joinBucket(forms: readonly FullForm[], bucket: readonly number[], union: Union): void {
  const groups = new Map<string, { form: number; count: number }>()
  // "Jr." tells two apart where the name stands without it too, or with another: "Jr." and "III".
  const suffixes = new Map<string, Set<string>>()
  for (const f of bucket) {
    const { keys, suffix } = forms[f]!.parts
    const known = suffixes.get(keys.join(' '))
    if (known) known.add(suffix)
    else suffixes.set(keys.join(' '), new Set([suffix]))
  }
  const apart = (f: number): boolean => forms[f]!.parts.suffix !== '' && suffixes.get(forms[f]!.parts.keys.join(' '))!.size > 1
  for (const f of bucket) {
    const { parts, count } = forms[f]!
    const key = `${middles(parts)}/${apart(f) ? parts.suffix : ''}`
    const group = groups.get(key)
    if (!group) groups.set(key, { form: f, count })
    else {
      group.count += count
      union.join(group.form, f)
    }
  }
  const plain = groups.get('/')
  if (!plain) return
  let best: { form: number; count: number } | null = null
  for (const [key, group] of groups) if (key !== '/' && key.endsWith('/') && (!best || group.count > best.count)) best = group
  if (best) union.join(plain.form, best.form)
}

/** "J. Smith" goes with the one Smith whose given name starts so. */
function joinInitials(forms: readonly FullForm[], union: Union): void {
  const byInitial = new Map<string, number[]>()
  forms.forEach(({ parts }, form) => {
    if (parts.keys[0]!.length > 1) push(byInitial, `${parts.keys[0]![0]}|${last(parts)}`, form)
  })
  forms.forEach(({ parts }, form) => {
    if (parts.keys[0]!.length > 1) return
    const candidates = byInitial.get(`${parts.keys[0]}|${last(parts)}`) ?? []
    if (candidates.length > 0 && candidates.length <= 16 && candidates.every((c) => union.find(c) === union.find(candidates[0]!))) union.join(candidates[0]!, form)
  })
}

/** "Suu Kyi" and "Aung San Suu Kyi"; "Hillary Rodham" and "Hillary Rodham Clinton". */
function joinParts(forms: readonly FullForm[], union: Union): void {
  const longer = new Map<string, number[]>()
  forms.forEach(({ parts: { keys } }, form) => {
    if (keys.length > MAX_KEYS) return
    for (let n = 2; n < keys.length; n++) {
      push(longer, keys.slice(0, n).join(' '), form)
      push(longer, keys.slice(-n).join(' '), form)
    }
  })
  forms.forEach(({ parts }, form) => {
    const hosts = longer.get(parts.keys.join(' '))
    if (hosts && hosts.length <= 16 && hosts.every((h) => union.find(h) === union.find(hosts[0]!))) union.join(hosts[0]!, form)
  })
}
