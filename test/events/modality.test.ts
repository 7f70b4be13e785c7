import { createExtractor } from '../../src'

const extractor = createExtractor()

test.each([
  ['planned', 'Putin will visit China next week.'],
  ['planned', 'Lavrov is to meet Kerry in Geneva on Friday.'],
  ['negated', 'Israel did not attack the convoy, the army said.'],
  ['negated', 'Turkey has never invaded Syria, the minister said.'],
  ['denied', 'Russia denied shelling the hospital in Aleppo.'],
  ['denied', 'Rwanda denies that its troops attacked the Congolese village.'],
  ['hypothetical', 'The United States could impose sanctions on Venezuela.'],
  ['hypothetical', 'If Iran attacks Israel, the war will spread.'],
  ['hypothetical', 'France may send troops to Mali.'],
  ['asserted', 'France sent troops to Mali on Friday.'],
  ['planned', 'The ministers plan to meet in Vienna in March.'],
  ['planned', 'Talks between Iran and Iraq are scheduled for Sunday.'],
  ['negated', 'No talks were held between Cuba and the United States.'],
  ['negated', 'North Korea failed to attend the talks with South Korea.'],
  ['planned', 'Merkel was due to visit Ankara on Monday.'],
  ['hypothetical', 'Unless Serbia withdraws its troops, NATO will bomb Belgrade.'],
  ['asserted', 'Serbia has withdrawn its troops from Kosovo.'],
  ['planned', 'The two presidents are expected to sign a treaty on Thursday.'],
  ['hypothetical', 'Rebels might attack the capital, the UN warned.'],
  ['negated', 'Police have not arrested anyone over the killing of the journalist.'],
  ['denied', "Kenya's police chief denied that officers had killed protesters."],
  ['negated', 'Sudan never expelled the French ambassador.'],
  ['negated', 'Poland will not send troops to Ukraine.'],
  ['hypothetical', 'Germany would have sent troops to Libya.'],
  ['asserted', 'Two gunmen attacked a church in Nigeria on Sunday.'],
  ['hypothetical', 'Should China invade Taiwan, Japan would intervene.'],
  ['planned', "Spain's king is set to travel to Morocco next month."],
  ['negated', 'Neither Greece nor Turkey attacked the ship.'],
  ['hypothetical', 'It was not clear whether Israel had bombed the factory.'],
  ['planned', 'Obama is going to visit Hiroshima in May.'],
  ['asserted', 'Obama visited Hiroshima in May.'],
  ['hypothetical', 'Reports that Chad had invaded Libya could not be confirmed.'],
])('%s: %s', (modality, text) => {
  const events = extractor.extract(text, { published: '2016-10-10' }).events.filter(({ kind }) => kind === 'interaction')
  expect(events.map((event) => event.modality)).toContain(modality)
})
