import { readText } from '../../src/read'

const read = (text: string): string => readText(text, {}).text

describe('repairs', () => {
  test.each([
    // UTF-8 read as Windows-1252
    ['â€œWe agree,â€\u009d he said.', '“We agree,” he said.', 'mojibake'],
    ['â€œWe agree,â€ he said.', '“We agree,” he said.', 'mojibake'],
    ['called it â€œa success in every wayâ€ and left', 'called it “a success in every way” and left', 'mark-residue'],
    ['Itâ€™s so â€“ nearlyâ€¦', 'It’s so – nearly…', 'mojibake'],
    ['JosÃ© and ZoÃ« GarcÃ­a', 'José and Zoë García', 'mojibake'],
    ['PaweÅ‚ Å»ak met ErdoÄŸan', 'Paweł Żak met Erdoğan', 'mojibake'],
    ['It cost Â£5.', 'It cost £5.', 'mojibake'],
    ['MrÂ Smith paid.Â  He left.', 'Mr Smith paid.  He left.', 'mojibake'],
    // read as Latin-1, with control characters
    ['\u00e2\u0080\u009cWe agree,\u00e2\u0080\u009d he said', '“We agree,” he said', 'mojibake'],
    // twice
    ['We donÃ¢â‚¬â„¢t', 'We don’t', 'mojibake'],
    ['Fran\u00c3\u0083\u00c2\u00a7ois', 'François', 'mojibake'],
    // normalised afterwards
    ['a na\u00c3 \u0304ve plan', 'a naïve plan', 'mojibake'],
    ['Pen\u0303a and GarcA\u0303\u00ada', 'Pen\u0303a and García', 'mojibake'],
    // Mac Roman, code page 437
    ['‚ÄúWe don‚Äôt,‚Äù he said', '“We don’t,” he said', 'mojibake'],
    ['We donΓÇÖt', 'We don’t', 'mojibake'],
    // entities
    ['&ldquo;We agree,&rdquo; said Jos&eacute;.', '“We agree,” said José.', 'entity'],
    ['AT&amp;T isn&#8217;t &quot;sold&quot;', 'AT&T isn’t "sold"', 'entity'],
    ['&amp;quot;Yes,&amp;quot; it&#146;s &#x201C;so&#x201d;', '"Yes," it’s “so”', 'entity'],
    // control characters
    ['\u0093We agree,\u0094 it\u0092s \u0096 well\u0085', '“We agree,” it’s – well…', 'control-as-mark'],
    ['\u001cWe don\u0019t,\u001d he said', '“We don’t,” he said', 'low-byte-mark'],
    ['H\u0000e\u0000 s\u0000aid', 'He said', 'invisible-character'],
    ['\ufeffThe gov\u00adern\u200bment', 'The government', 'invisible-character'],
    // replacement characters
    ['\ufffdWe don\ufffdt,\ufffd he said \ufffd twice.', '“We don’t,” he said – twice.', 'lost-mark'],
    ['\ufffd\ufffd\ufffdWe agree.\ufffd\ufffd\ufffd', '“We agree.\ufffd\ufffd\ufffd', 'lost-mark'],
    // what is left of mis-decoded marks
    ['adding a’it is pivotal that we respect each othera’s interests.”', 'adding “it is pivotal that we respect each other’s interests.”', 'mark-residue'],
    ['He said a’we agree,a’ and left.', 'He said “we agree,” and left.', 'mark-residue'],
    ['in todaya’s world, dona’t', 'in today’s world, don’t', 'mark-residue'],
    ['ready to ‘harmonizea’ their stances', 'ready to ‘harmonize’ their stances', 'mark-residue'],
    ['The senatora’s plan. The senator left.', 'The senator’s plan. The senator left.', 'mark-residue'],
    ['â Fear is setting in,â said Moore. Weâ re ready.', '“Fear is setting in,” said Moore. We’re ready.', 'mark-residue'],
  ])('%j → %j', (damaged, sound, rule) => {
    if (rule === 'lost-mark' && sound.includes('\ufffd')) return expect(read(damaged)).not.toContain('“”')
    const document = readText(damaged, {})
    expect(document.text).toBe(sound)
    expect(document.repairs.map((edit) => edit.rule)).toContain(rule)
  })

  test.each([
    'Obama’s and China’s plan', "Obama's data's a ’60s band", 'The data’s there; a ’60s band', 'the media’s panda’s idea’s area’s pasta’s', 'the telenovela’s favela’s',
    'He saw a’ the boys.', 'Caf\ufffds and Erdo\ufffdan', '\ufffdlvaro visited Bogot\ufffd today', 'IRMÃ” is “SÃO PAULO”', '“café” naïve São Ñ', 'Bogotá’s José’s Malmö’',
    'She is sorta’ kind', 'persona’s', 'R&D; &bogus; &lt;b&gt; 5 & 6', 'Señor “Ñ” – ‘Å’ … €5', 'Nusantara’, he said', 'AT&T', 'No “a’it” here', 'adding a’it is so. No mark closes.',
    'Sana’a and ma’am and Ka’ba', 'Le bâtiment, l’âme, un bât', 'Âge d’or', 'À la carte à Ôtsu',
  ])('leaves %j alone', (sound) => {
    const document = readText(sound, {})
    expect(document.text).toBe(sound)
    expect(document.repairs).toEqual([])
    expect(document.offsets.identity).toBe(true)
  })

  test('leads offsets back to the caller’s text', () => {
    const original = 'He said: â€œWe donâ€™t.â€\u009d'
    const { text, offsets } = readText(original, {})
    const start = text.indexOf('don’t')
    const back = offsets.toOriginal({ start, end: start + 5 })
    expect(original.slice(back.start, back.end)).toBe('donâ€™t')
  })
})
