import { interactions } from './evented'

const types = (text: string): (string | null)[] => interactions(text).map(({ type, modality }) => (modality === 'asserted' ? type : `${type} ${modality}`))

describe('what stands before a deed decides what it is', () => {
  test.each([
    // meant
    ['Spain plans to resume aid to Nicaragua.', ['AGREE planned']],
    ['Syria would consider releasing two Turkish prisoners.', ['AGREE planned']],
    ['Egypt has announced plans to hold talks with Ethiopia.', ['AGREE planned']],
    ['Poland may send peacekeepers to Lebanon.', ['AGREE hypothetical']],
    ['France may expel Iranian diplomats.', ['THREATEN hypothetical']],
    ['Japan and Russia are to hold talks this week.', ['CONSULT planned']],
    ['Australia said it would open its markets to Indonesia.', ['AGREE planned']],
    ['Nicaragua’s decision to ratify the treaty with Cuba pleased many.', ['AGREE planned']],
    // not meant
    ['Iraq has no intention of withdrawing from Kuwait.', ['REJECT']],
    ['Turkey is not prepared to open its border with Armenia.', ['REJECT']],
    ['Rwanda’s government does not intend to negotiate with Uganda.', ['REJECT']],
    ['Israel cannot allow the Syrian refugees to return.', ['REJECT']],
    ['Portugal does not recognise Indonesia’s annexation of East Timor.', ['REJECT']],
    ['Chechnya’s leader vowed never to surrender to Russia.', ['REJECT']],
    // a threat for all its "not"
    ['Egypt will not hesitate to use force against Sudan.', ['THREATEN planned']],
    // neither announced nor refused
    ['Iran would have released the British sailors.', ['RETREAT hypothetical']],
    ['Iran has no plans to attack Israel.', ['ASSAULT negated']],
  ])('%s', (text, want) => {
    expect(types(text)).toEqual(want)
  })
})

describe('obligations are demands of who says them', () => {
  test.each([
    ['Greece said Turkey has to withdraw its forces from Cyprus.', ['REQUEST']],
    ['Britain says the embargo on Serbia should be lifted.', ['REQUEST']],
    ['The embargo on Serbia must be lifted, Britain said.', ['REQUEST']],
    ['Germany had to withdraw its troops from Russia.', ['RETREAT']],
  ])('%s', (text, want) => {
    expect(types(text)).toEqual(want)
  })
})

describe('who does it, and what is said of the deed', () => {
  test.each([
    ['Angry students occupied the Greek embassy.', ['PROTEST']],
    ['Turkish troops occupied a Greek town.', ['ASSAULT']],
    ['Iraqi soldiers looted hospitals in Kuwait.', ['COERCE']],
    ['Crowds looted shops in Kuwait.', ['PROTEST']],
    ['Gunmen attacked a police station in Iraq.', ['ASSAULT']],
    ['Cuba launched a bitter attack on Spain.', ['ACCUSE']],
    ['Cuba launched an attack on Spain.', ['ASSAULT']],
    ['Iraq fired missiles at Saudi Arabia.', ['ASSAULT']],
    ['Russia held military exercises near Georgia.', ['MOBILIZE']],
    ['Russia and China held military exercises.', ['COOPERATE']],
  ])('%s', (text, want) => {
    expect(types(text)).toEqual(want)
  })
})

describe('verbs whose object decides', () => {
  test.each([
    ['Kenya expelled two Ugandan diplomats.', ['SANCTION']],
    ['Kenya expelled Ugandan workers.', ['COERCE']],
    ['Serb forces broke the ceasefire in Bosnia.', ['ASSAULT']],
    ['The Netherlands froze aid to Suriname.', ['SANCTION']],
    ['Obama canceled a meeting with the Philippine president.', ['SANCTION']],
    ['Japan provided $20 million to Mongolia.', ['AID']],
    ['Libya re-opened its embassy in Chad.', ['SUPPORT']],
    ['Sudan’s government shortened by one hour the curfew in Khartoum.', ['CONCEDE']],
  ])('%s', (text, want) => {
    expect(types(text)).toEqual(want)
  })
})

describe('no interaction', () => {
  test.each([
    'France struck a balance between Germany and Italy.', 'Russia abused its position on the market.', 'Cuba wants to resume its own harvest.', 'The Constitution Drafting Council was small.',
    'Germany is going to win against Italy.', 'Britain came under increasing pressure.',
  ])('%s', (text) => {
    expect(types(text)).toEqual([])
  })
})
