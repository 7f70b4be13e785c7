import { meant, namesIn, peopled } from './helper'

const titlesOf = (text: string): string[] => peopled(text).persons.map(({ name, titles, country, organization }) => `${name} [${titles.join('; ')}] ${country ?? '-'} ${peopled(text).organizations.find(({ id }) => id === organization)?.name ?? '-'}`)
const organizations = (text: string): string[] => peopled(text).organizations.map(({ name, aliases }) => [name, ...aliases].join(' / '))

test.each<[string, string, string[]]>([
  ['a dateline', 'BEIRUT (AP) — Lebanese Prime Minister Saad Hariri said Tuesday he would resign. Hariri spoke in Riyadh.', ['Saad Hariri / Hariri']],
  ['capitals in a headline', 'UKRAINE’S ZELENSKY MEETS MERKEL IN BERLIN\nVolodymyr Zelensky met Angela Merkel.', ['Volodymyr Zelensky / ZELENSKY', 'Angela Merkel / MERKEL']],
  ['spellings, at a sentence’s start too', 'Volodymyr Zelensky met Angela Merkel. Zelenskyy thanked her. Later, Zelenskiy flew home.', ['Volodymyr Zelensky / Zelenskyy / Zelenskiy', 'Angela Merkel']],
  ['initials', 'Crown Prince Mohammed bin Salman arrived in Paris. MBS met reporters. Bin Salman later flew to London.', ['Mohammed bin Salman / MBS / Bin Salman']],
  ['a president by his given name', 'Brazilian President Luiz Inácio Lula da Silva spoke. Lula said he would go. Da Silva was elected in 2022.', ['Luiz Inácio Lula da Silva / Lula / Da Silva']],
  ['Irish names with either mark', 'Shaquille O\'Neill spoke. O’Neill said he agreed.', ['Shaquille O\'Neill / O’Neill']],
  ['double names', 'President Barack Obama met Ngozi Okonjo-Iweala on Monday. Okonjo-Iweala said the talks were good.', ['Barack Obama', 'Ngozi Okonjo-Iweala / Okonjo-Iweala']],
  ['a hyphen or none in Korean names', 'Kim Jong-un met Kim Yo-jong. North Korean leader Kim Jong Un left.', ['Kim Jong-un / Kim Jong Un', 'Kim Yo-jong']],
  ['a nickname in straight marks', 'First lady Rosângela "Janja" da Silva applauded. Janja posted a photo.', ['Rosângela "Janja" da Silva / Janja']],
  ['a nickname after a sentence’s first word', 'Ferdinand "Bongbong" Marcos Jr. won. Bongbong thanked voters.', ['Ferdinand "Bongbong" Marcos Jr. / Bongbong']],
  ['what somebody is known as', 'Indonesian President Joko Widodo, popularly known as Jokowi, came. Jokowi said he was glad.', ['Joko Widodo / Jokowi']],
  ['a maiden name', 'Jane Smith-Jones (née Smith) spoke. Smith said she agreed.', ['Jane Smith-Jones / Smith']],
  ['married and before', 'Hillary Rodham married Bill Clinton in 1975. Hillary Rodham Clinton later became a senator.', ['Hillary Rodham Clinton / Hillary Rodham', 'Bill Clinton']],
  ['honorifics of other countries', 'Former Vice President Atiku Abubakar spoke. Alhaji Abubakar said no.', ['Atiku Abubakar / Abubakar']],
  ['a given name that no list holds', 'Samoa’s Prime Minister met New Zealand Foreign Minister Nanaia Mahuta on Friday. Mahuta smiled.', ['Nanaia Mahuta / Mahuta']],
  ['a particle with a capital', 'Juan Martín del Potro won. Del Potro said he was tired.', ['Juan Martín del Potro / Del Potro']],
  ['capitals in a transcript’s labels', 'BRIEFING WITH PAUL HENNESSY\n\nHENNESSY: Good morning. Why is it open?\n\nMODERATOR: Let him speak.\n\nHENNESSY: Did you leave the room?', ['PAUL HENNESSY / HENNESSY']],
])('one person: %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each<[string, string, string[]]>([
  ['a third beside a junior', 'Robert F. Kennedy Jr. met Robert F. Kennedy III. Kennedy Jr. said he was glad.', ['Robert F. Kennedy Jr. / Kennedy Jr.', 'Robert F. Kennedy III']],
  ['a stranger known as somebody', 'Tom Lee met a man known as Kim. Kim left.', ['Tom Lee', 'Kim']],
  ['a city before its namesake', 'President Barack Obama met aides.\nWashington denied a rift. Denzel Washington was also there. Washington said he agreed.', ['Barack Obama', 'Denzel Washington / Washington']],
  ['a law', 'The Dodd-Frank Act was signed. Dodd-Frank has critics, and Donald Trump wants to repeal Dodd-Frank.', ['Donald Trump']],
  ['a family', 'The Clintons met the Obamas. Bill Clinton and Barack Obama ate.', ['Bill Clinton', 'Barack Obama']],
  ['a tower and a foundation', 'Donald Trump lives in Trump Tower. The Clinton Foundation denied it.', ['Donald Trump']],
  ['a group with its acronym', 'Abu Mohammed al-Golani, the commander of Hayat Tahrir al-Sham (HTS), did not. HTS denied it.', ['Abu Mohammed al-Golani']],
])('nobody else: %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each<[string, string, string[]]>([
  ['after a dateline with a dash', 'JAKARTA - Indonesian President Joko Widodo spoke.', ['Joko Widodo [Indonesian President] ID -']],
  ['over an acronym', 'Bharatiya Janata Party (BJP) president J.P. Nadda spoke.', ['J.P. Nadda [Bharatiya Janata Party (BJP) president] - Bharatiya Janata Party']],
  ['of an executive', 'Samsung Electronics Executive Chairman Lee Jae-yong spoke.', ['Lee Jae-yong [Samsung Electronics Executive Chairman] - Samsung Electronics']],
  ['a country of two words', 'Fiji’s Sitiveni Rabuka and Cook Islands Prime Minister Mark Brown will join.', ['Sitiveni Rabuka [] FJ -', 'Mark Brown [Cook Islands Prime Minister] CK -']],
  ['two in one apposition', 'Sonia Gandhi, the former Congress president and mother of Rahul Gandhi, was not present.', ['Sonia Gandhi [former Congress president] - Congress', 'Rahul Gandhi [] - -']],
  ['an age is none', 'The 45-year-old, Marco Rubio, smiled.', ['Marco Rubio [] - -']],
])('a title: %s', (_, text, want) => {
  expect(titlesOf(text)).toEqual(want)
})

test.each<[string, string[]]>([
  ['The World Health Organization (WHO) warned. WHO chief Tedros Adhanom Ghebreyesus agreed. Who knows what the WHO said?', ['World Health Organization / WHO']],
  ['The Economic and Financial Crimes Commission, EFCC, said he would be charged. An EFCC spokesperson confirmed it.', ['Economic and Financial Crimes Commission / EFCC']],
  ['The African Union said no. The AU met on Monday.', ['African Union / AU']],
  ['Rahul Gandhi spoke for Congress. The Trinamool Congress stayed away.', ['Congress', 'Trinamool Congress']],
  ['Mateusz Morawiecki of the Law and Justice party did not attend.', ['Law and Justice']],
  ['The White House was quiet. The Obama administration said it would act. President Barack Obama met the World Bank.', ['White House', 'Obama administration', 'World Bank']],
  ['The administration said it would act. President Barack Obama thanked his administration.', []],
  ['A spokesman for the Department for Culture, Media and Sport said no.', ['Department for Culture, Media and Sport']],
  ['The Department of Health, Oslo and Bergen were told.', ['Department of Health']],
])('organizations: %s', (text, want) => {
  expect(organizations(text)).toEqual(want)
})

test.each<[string, string, string | null]>([
  ['an age between', 'Sergei Lavrov, 66, who arrived on Tuesday, spoke.', 'Sergei Lavrov'],
  ['a bracket between', 'Tim Kaine (D-Va.), who spoke first, left.', 'Tim Kaine'],
  ['a town between', 'Mayor Tom Gray of Oslo, who is 45, smiled.', 'Tom Gray'],
  ['one that asks', 'Reporters asked Ann Lee who would pay.', null],
  ['one that opens a question', 'Tom Gray left. Who is Ann Lee?', null],
  ['somebody unnamed', 'Tom Gray knew the man who shot at him.', null],
])('who: %s', (_, text, name) => {
  expect(meant(text, text.includes('Who') ? 'Who' : 'who')).toBe(name)
})

test.each<[string, string, string, string | null]>([
  ['the president before the vice president', 'President Bola Tinubu left. Former Vice President Atiku Abubakar spoke. The president did not answer.', 'The president', 'Bola Tinubu'],
  ['the first lady', 'Hillary Clinton spoke on Monday. The former first lady and U.S. senator said it was a mistake.', 'The former first lady', 'Hillary Clinton'],
  ['another first', 'Hillary Clinton spoke on Monday. The first candidate said it was a mistake.', 'The first candidate', null],
])('a noun phrase: %s', (_, text, words, name) => {
  expect(meant(text, words)).toBe(name)
})
