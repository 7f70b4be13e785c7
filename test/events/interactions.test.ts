import { brief, evented, interactions } from './evented'

describe('who does what to whom', () => {
  test.each([
    ['Russian troops attacked a village in Ukraine on Monday.', ['ASSAULT RU>UA']],
    ['Iran and Iraq signed a treaty.', ['SUPPORT IR+IQ']],
    ['The French president met the German chancellor.', ['CONSULT FR+DE']],
    ['Israel was attacked by Syrian rebels.', ['ASSAULT SY>IL']],
    ['Turkey has imposed sanctions on Russia.', ['SANCTION TR>RU']],
    ['Kenya, which borders Somalia, expelled two Ugandan diplomats.', ['SANCTION KE>UG']],
    ['Japan rejected a Chinese proposal.', ['REJECT JP>CN']],
    ['India again demanded on Tuesday an apology from Pakistan.', ['REQUEST IN>PK']],
    ['Egypt accused Ethiopia of breaking the agreement.', ['ACCUSE EG>ET']],
    ['Canada gave Haiti 10 million dollars of aid.', ['AID CA>HT']],
    ['Cuban students protested against Spain.', ['PROTEST CU>ES']],
    ['Mongolia’s prime minister to visit Japan', ['CONSULT MN>JP']],
    ['Paraguay, Uruguay sign river pact, urge neighbors to join', ['SUPPORT PY+UY', 'REQUEST PY+UY>?']],
    ['Sweden granted asylum to 20 Iraqi families.', ['AID SE>IQ']],
    ['Greece has withdrawn its troops from Cyprus.', ['RETREAT GR>CY']],
    ['China deployed warships against Vietnam.', ['MOBILIZE CN>VN']],
    ['The president banned Ugandan opposition candidates.', ['COERCE UG>UG']],
    ['The Knesset rejected an Egyptian proposal.', ['REJECT IL>EG']],
  ])('%s', (text, want) => {
    expect(brief(text)).toEqual(want)
  })
})

describe('a quotation’s verb does nothing to who says it', () => {
  test.each([
    ['“Spain attacked at once,” said the Turkish president.', ['ASSAULT ES>']],
    ['“Spain condemned it,” said the Turkish president.', ['ACCUSE ES>']],
    ['“Spain met at the highest level,” says the Turkish president.', []],
    // A few quoted words are part of the clause that goes on behind them.
    ['Turkey “attacked” Syria.', ['ASSAULT TR>SY']],
  ])('%s', (text, want) => {
    expect(brief(text)).toEqual(want)
  })
})

test('nobody takes part in one event twice', () => {
  const text = 'Ann Lee of Kenya met Juma Otieno on Monday. The minister met Juma Otieno and Ann Lee on Monday.'
  for (const { participants } of evented(text).events) {
    const known = participants.flatMap(({ entity }) => entity ?? [])
    expect(known).toEqual([...new Set(known)])
  }
})

describe('event nouns', () => {
  test.each([
    ['The Russian assault on Georgia lasted days.', ['ASSAULT RU>GE']],
    ['Talks between Chad and Libya failed.', ['CONSULT TD+LY']],
    ['Poland’s criticism of Hungary grew.', ['ACCUSE PL>HU']],
    ['A visit of the Chinese president to Brazil was announced.', ['CONSULT CN>BR']],
  ])('%s', (text, want) => {
    expect(brief(text)).toEqual(want)
  })
})

test('a named event has the type and the participants that its noun tells', () => {
  const [event] = evented('Russia’s invasion of Georgia lasted days.').events
  expect(event).toMatchObject({ kind: 'named', type: 'ASSAULT', name: 'Russia’s invasion of Georgia' })
  expect(event?.participants.map(({ role, country }) => `${role} ${country}`)).toEqual(['actor RU', 'recipient GE'])
})

describe('a clause and what governs it are one event', () => {
  test.each([
    ['Syria agreed to withdraw its troops from Lebanon.', 'AGREE'],
    ['Iran threatened to attack Iraq.', 'THREATEN'],
    ['Peru refused to meet Chile.', 'REJECT'],
    ['Norway urged Mali to free the hostages.', 'REQUEST'],
    ['Russia said that Sudan must return the helicopter.', 'REQUEST'],
    ['Syria says it will not accept any refugees.', 'REJECT'],
    ['NATO said it would bomb Serbia.', 'THREATEN'],
    ['Portugal will support Turkey.', 'AGREE'],
    ['Spain will meet Morocco.', 'AGREE'],
    ['Spain will not meet Morocco.', 'REJECT'],
    ['Cuba said it would boycott the talks with Spain.', 'THREATEN'],
    ['Norway said that Mali should return the helicopter.', 'REQUEST'],
    ['Syria vowed to attack Turkey.', 'THREATEN'],
  ])('%s', (text, type) => {
    expect(interactions(text).map((event) => event.type)).toEqual([type])
  })
})

describe('how far it is held to be real', () => {
  test.each([
    ['France attacked Spain.', 'asserted'],
    ['France did not attack Spain.', 'negated'],
    ['France will visit Spain.', 'planned'],
    ['France might attack Spain.', 'hypothetical'],
    ['France denied that it attacked Spain.', 'denied'],
    ['France to visit Spain in May', 'planned'],
    ['An upcoming visit of the French president to Spain was praised.', 'planned'],
  ])('%s', (text, modality) => {
    expect(interactions(text)[0]?.modality).toBe(modality)
  })
})

describe('what is no interaction', () => {
  test.each([
    ['The weather was fine in Paris.'],
    ['An earthquake killed 700 people in Chile.'],
    ['The company’s shares fell by three percent.'],
    ['She met the deadline.'],
    ['He attacked the problem.'],
    ['The police station is on Main Street.'],
    [''],
  ])('%s', (text) => {
    expect(interactions(text)).toEqual([])
  })
})

test('an event says where, when, in a few words', () => {
  const [event] = interactions('Syrian rebels attacked Turkish soldiers in Aleppo on Monday.', '2016-03-09')
  expect(event?.place?.country).toBe('SY')
  expect(event?.time?.value).toBe('2016-03-07')
  expect(event?.cameo).toBe('182')
  expect(event!.trigger.end - event!.trigger.start).toBeLessThan(60)
})
