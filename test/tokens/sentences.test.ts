import { packFor } from '../../src/languages'
import { readText } from '../../src/read'
import { tokeniseDocument } from '../../src/tokens'

const sentences = (original: string): string[] => {
  const document = tokeniseDocument({ ...readText(original, {}), language: 'en' }, packFor('en'))
  return document.sentences.map(({ start, end }) => document.text.slice(start, end))
}

test.each<[string, string[]]>([
  ['“We agree,” said Ann Lee. “We do.”', ['“We agree,” said Ann Lee.', '“We do.”']],
  ['He left. “We agree.” The talks went on.', ['He left.', '“We agree.”', 'The talks went on.']],
  ['"We agree." The talks went on. "Yes."', ['"We agree."', 'The talks went on.', '"Yes."']],
  ['“Why did he go?” she asked. He left.', ['“Why did he go?” she asked.', 'He left.']],
  ['“Why did he go?” Ann Lee asked. He left.', ['“Why did he go?” Ann Lee asked.', 'He left.']],
  ['“We will win!” Trump said on Monday.', ['“We will win!” Trump said on Monday.']],
  ['“We will win!” The crowd cheered.', ['“We will win!”', 'The crowd cheered.']],
  ['“Why did he go?” He left at noon.', ['“Why did he go?”', 'He left at noon.']],
  ['Rep. Chris Collins (R-N.Y.) said so on Monday. He left.', ['Rep. Chris Collins (R-N.Y.) said so on Monday.', 'He left.']],
  ['The group Black Girls Rock!, which was founded here, met on Monday.', ['The group Black Girls Rock!, which was founded here, met on Monday.']],
  ['He went home. (She did not.) They met on Monday.', ['He went home.', '(She did not.)', 'They met on Monday.']],
  ["''We agree,'' he said. ''We do.''", ["''We agree,'' he said.", "''We do.''"]],
])('%j', (text, expected) => expect(sentences(text)).toEqual(expected))
