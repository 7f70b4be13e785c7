/** Invents words that look like those of a list: what no lexicon holds must be told by its context. */
export function inventor(words: readonly string[], order: number, next: () => number, isKnown: (word: string) => boolean): () => string {
  const follow = new Map<string, string[]>()
  for (const word of words) {
    const padded = '^'.repeat(order) + word + '$'
    for (let i = order; i < padded.length; i++) {
      const key = padded.slice(i - order, i)
      const list = follow.get(key)
      if (list) list.push(padded[i]!)
      else follow.set(key, [padded[i]!])
    }
  }
  const one = (): string => {
    let state = '^'.repeat(order)
    let word = ''
    while (word.length < 14) {
      const options = follow.get(state)
      if (!options) break
      const char = options[Math.floor(next() * options.length)]!
      if (char === '$') break
      word += char
      state = (state + char).slice(-order)
    }
    return word
  }
  return () => {
    for (let tries = 0; tries < 20; tries++) {
      const word = one()
      if (word.length > 2 && /^\p{Lu}/u.test(word) && !/[-'’ .]$/.test(word) && !isKnown(word.toLowerCase())) return word
    }
    return words[Math.floor(next() * words.length)]!
  }
}
