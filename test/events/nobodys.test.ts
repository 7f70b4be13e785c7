import { interactions } from './evented'

test.each([
  ['Fifteen people were killed in the crash of a Venezuelan airliner.'],
  ['Heavy rains destroyed thousands of homes in Niger.'],
  ['South Korea will slaughter 200,000 poultry near the farm.'],
  ['Australia thrashed England by 10 wickets in the first Test at Perth.'],
  ['Brazil crushed Peru 4-0 on Sunday.'],
  ['Beijing’s ban has killed the market’s potential.'],
  ['The striker hit the post in the second half.'],
  ['A student, who gave her name as Ann, asked a question.'],
])('nobody’s deed to anybody: %s', (text) => {
  expect(interactions(text)).toEqual([])
})

test.each([
  ['Israel launched strikes on Hezbollah positions in Lebanon.', 'ASSAULT'],
  ['Railway workers launched a strike over unpaid wages in Mali.', 'PROTEST'],
  ['Masked youths threw petrol bombs at police in Athens.', 'PROTEST'],
  ['Gunmen threw a bomb at a US convoy in Kabul.', 'ASSAULT'],
  ['Commandos freed the hostages held in Algeria.', 'AID'],
  ['Colombian rebels freed two hostages on Thursday.', 'RETREAT'],
  ['Russia sent tanks into Chechnya on Friday.', 'MOBILIZE'],
  ['Russia sent tanks to Syria as part of an arms deal.', 'AID'],
  ['France ordered its troops to leave Mali.', 'RETREAT'],
  ['The last Cuban troops left Angola on Saturday.', 'RETREAT'],
  ['Bolivian farmers marched into the capital on Tuesday.', 'PROTEST'],
  ['Eritrean troops marched into the Ethiopian town of Badme.', 'ASSAULT'],
  ['Kenyan police carried out a raid on a mosque in Mombasa.', 'COERCE'],
  ['Mali gave the French ambassador 72 hours to leave.', 'SANCTION'],
  ['European delegates staged a walkout from the Geneva conference.', 'SANCTION'],
  ['China launched two days of live-fire drills around Taiwan.', 'MOBILIZE'],
])('who does it decides: %s', (text, type) => {
  expect(interactions(text).map((event) => event.type)).toContain(type)
})
