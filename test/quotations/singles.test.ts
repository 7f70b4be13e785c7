import { partsOf } from './read-and-quote'

describe('single marks as quotation', () => {
  test.each<[string, string[]]>([
    ['‘We agree,’ said the minister. ‘We do.’', ['We agree,', 'We do.']],
    ["'We agree,' said the minister. 'We do.'", ['We agree,', 'We do.']],
    ['‘The ministers’ plan failed,’ he said.', ['The ministers’ plan failed,']],
    ["'He knows the boys' names,' she said.", ["He knows the boys' names,"]],
    ["Clinton: Trump's view is 'dangerously wrong'", ['dangerously wrong']],
    ['He called the ‘ministers’ fools.', ['ministers']],
    ["'Don't go,' he said. 'It's O'Neill's.'", ["Don't go,", "It's O'Neill's."]],
    ['‘I’m leavin’ town,’ he said.', ['I’m leavin’ town,']],
    ['ready to ‘harmonize’ their stances', ['harmonize']],
    ['Survivor describes ‘carnage’ which left seven dead', ['carnage']],
    ["'Tis true,' is what he wrote; 'yes' came later", ['Tis true,', 'yes']],
    ['‘Go,’ he said, ‘and don’t come back’.', ['Go,', 'and don’t come back']],
    ['`We agree,\' he said.', ['We agree,']],
    ["'They're 'avin' a laugh, the lads' boss told me, and 'twas fine.'", ["They're 'avin' a laugh, the lads' boss told me, and 'twas fine."]],
    ["'Cause for alarm,' he said, 'cause it was.", ['Cause for alarm,']],
    ["the 'right' way 'round the 'block'", ['right', 'block']],
    ['‚Ja‘, sagte er.', ['Ja']],
  ])('%j', (text, expected) => expect(partsOf(text)).toEqual(expected))

  test.each([
    'O’Neill and O\'Brien met the ministers’ aides.', 'the ministers’ plan and the boys’ club', "the '90s and the '08 campaign", "rock 'n' roll and the boys' club", "'Tis the season for the ministers' plan",
    'He’s goin’ to ’em, they’re sayin’.', "The '60s bands' fans", 'a 5\'10" man', "Hawai'i's Ka'ba", "It's the Joneses' party.", '’Twas the night; the kids’ beds', "give 'em the players' shoes", 'Dara’a and Sana’a’s',
    "for goodness' sake, 'cause we're done",
  ])('no quotation in %j', (text) => expect(partsOf(text)).toEqual([]))

  test('a speech over paragraphs in a paper that uses single marks', () => {
    const text = '‘We agree,’ he said. ‘We do,’ she said.\n‘The plan is old.\n‘It must go,’ he said. ‘Yes.’'
    expect(partsOf(text)).toEqual(['We agree,', 'We do,', 'The plan is old. || It must go,', 'Yes.'])
  })
})
