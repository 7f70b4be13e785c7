import { peopled } from './helper'

/** What the n-th "they", "them", "their" … is led to, as printed; null where the text does not tell it. */
function they(text: string, n: number): string | null {
  const doc = peopled(text)
  const found = doc.mentions.filter((m) => /^(?:they|them|their|theirs|themselves|themself)$/i.test(doc.text.slice(m.start, m.end)))[n - 1]
  if (!found) throw new Error(`no "they" in: ${text}`)
  const meant = found.antecedents.map((index) => doc.mentions[index]!)
  return meant.length === 0 ? null : doc.text.slice(meant[0]!.start, meant.at(-1)!.end)
}

test.each<[string, string | null, string, number?]>([
  ['joint names', 'Elijah Cummings and John Conyers', 'Elijah Cummings and John Conyers wrote to the agency on Monday. They said the answer was late.'],
  ['joint names with titles', 'Mark Udall and Rep. Jared Polis', 'Sen. Mark Udall and Rep. Jared Polis toured the flooded valley. They promised more money.'],
  ['joint names with parties', 'Dan Lee (D-Ohio) and Tom Gray', 'Sens. Dan Lee (D-Ohio) and Tom Gray (R-Iowa) introduced the bill. They expect a vote in May.'],
  ['joint names with an apposition', 'Ann Lee, the mayor, and Tom Gray', 'Ann Lee, the mayor, and Tom Gray, the governor, met reporters. They said the road would open.'],
  ['three names', 'Lee, Gray and Brown', 'Lee, Gray and Brown resigned on Friday. In a letter they said that the board had failed.'],
  ['a name and relatives', 'Joseph Okafor and his two brothers', 'Joseph Okafor and his two brothers fled the town at night. They walked for three days.'],
  ['husband and wife', 'Priya Nair and her husband', 'Priya Nair and her husband lost the shop. "We start again," they said.'],
  ['two noun phrases', 'The mayor and the governor', 'The mayor and the governor appeared after midnight. They asked residents to stay at home.'],
  ['he and another', 'he and his wife', 'Omar Haddad stayed. For weeks he and his wife slept in the car, and they ate what neighbours brought.'],
  ['officials', 'Two officials', 'Two officials visited the camp. They declined to be named.'],
  ['residents quoted', 'residents of the valley', 'The dam broke at dawn, residents of the valley said. “We lost everything,” they said.'],
  ['their own', 'The senators', 'The senators kept their promise.'],
  ['in the same sentence', 'The protesters', 'The protesters said they would return.'],
  ['family members', 'Family members', 'Family members gathered at the gate. They held photographs of the missing.'],
  ['police', 'Police', 'Police said they had found the car in a river.'],
  ['police later', 'Police', 'Police in Nairobi arrested the driver on Sunday. They said he had no licence.'],
  ['a couple', 'The couple', 'The couple moved to Lagos in 2009. They have three children.'],
  ['a family', 'the family', 'In a statement, the family said they were grateful for the prayers.'],
  ['aides', 'aides', 'The minister smiled, but aides said they had feared the worst.'],
  ['nationals', 'Palestinians', 'Palestinians in the camp said they had no water.'],
  ['a company', 'The company', 'The company said they would appeal.'],
  ['a campaign', 'The campaign', 'The campaign said they had raised $2 million.'],
  ['an organization by name', 'Médecins Sans Frontières', 'Médecins Sans Frontières said they had treated 300 people.'],
  ['a team', 'Kaizer Chiefs', 'The Kaizer Chiefs won again. They lead the league by four points.'],
  ['a chain', 'The miners', 'The miners surfaced on Tuesday. They waved. Then they sang.', 2],
  ['the object', 'the children', 'Guards found the children and fed them.'],
  ['themselves', 'The rebels', 'The rebels called themselves patriots.'],
  ['a clause before', 'the strikers', 'When the strikers heard the news, they cheered.'],
  ['the subject of a relative clause', 'villagers', 'The army shelled villagers who had left their homes.'],
  ['said to whom', 'Teachers', 'Teachers in Oaxaca blocked the road on Monday. “We will not move,” they told the governor.'],
  ['after examples', 'Groups', 'Groups such as Amnesty International and Human Rights Watch criticised the law. They said it went too far.'],
  ['not the thing said about', null, 'The rules are hard to read. They fill nine pages.'],
  ['not things beside', null, 'The proposals angered the unions. They were withdrawn.'],
  ['not who is told', null, 'Nobody knows much about it. They say it rains there.'],
  ['not two that fit', null, 'Doctors told patients that they were at risk.'],
  ['not from the quotation', null, '“The officers beat the boys,” Ann Lee said. It was late. They said nothing.'],
  ['not one named person', null, 'Coach Bill Jones said they had trained for months.'],
  ['not him', null, 'Tom Gray left early. He said they had lost.'],
  ['not what was long ago', null, 'The farmers protested. It rained. The road was closed. Snow fell. They stayed.'],
  ['not the subject of its own verb', null, 'The officers helped them.'],
  ['not what the clause is about', null, 'Ann Lee spoke of the men they met.'],
  ['not the ones spoken of', null, 'The schools can do that, they said.'],
  ['not someone', null, 'If someone calls, tell them to wait.'],
  ['not a country', null, 'Trade with Norway grew. They sell more fish.'],
])('%s', (_, words, text, n = 1) => {
  expect(they(text, n)).toBe(words)
})

test.each<[string, string | null, string]>([
  ['who uses they/them pronouns', 'Robin Shaw', 'Robin Shaw, who uses they/them pronouns, won the prize. They thanked the jury.'],
  ['in brackets', 'Robin Shaw', 'Robin Shaw (they/them) won the prize. In a speech they thanked a teacher.'],
  ['nonbinary', 'Sam Okoro', 'Sam Okoro, who is nonbinary, sang first. Later they danced.'],
  ['by use', 'Sam Okoro', 'Sam Okoro said they were tired. Okoro added that they would rest.'],
  ['once is not enough', null, 'Sam Okoro said they were tired.'],
  ['not where he is', null, 'Sam Okoro said they were tired. Okoro added that they would rest. He left.'],
])('one person: %s', (_, name, text) => {
  const doc = peopled(text)
  const first = doc.mentions.find((m) => /^they$/i.test(doc.text.slice(m.start, m.end)))
  expect(doc.persons.find(({ id }) => id === first?.entity)?.name ?? null).toBe(name)
  expect(doc.persons[0]?.pronouns === 'they').toBe(name !== null)
})

test('no "he" goes back to somebody whom the text calls they', () => {
  const doc = peopled('Robin Shaw, who uses they/them pronouns, met Tom Gray. He smiled.')
  expect(doc.mentions.find((m) => doc.text.slice(m.start, m.end) === 'He')?.entity).toBe('p2')
})
