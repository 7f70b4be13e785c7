import { meant, namesIn } from './helper'

test.each<[string, string, string[]]>([
  ['husband and wife by courtesy title', 'Hillary Clinton and her husband, former President Bill Clinton, campaigned. Mr. Clinton spoke first. Mrs. Clinton said she would win.', ['Hillary Clinton / Clinton', 'Bill Clinton / Clinton']],
  ['a son and his father', 'Justin Trudeau said he would quit. His father, Pierre Trudeau, did so in 1984. Trudeau said he had no regrets.', ['Justin Trudeau / Trudeau', 'Pierre Trudeau']],
  ['a twin', 'Jarosław Kaczyński leads the party. Lech Kaczyński, his twin, died in 2010. Kaczynski said so.', ['Jarosław Kaczyński / Kaczynski', 'Lech Kaczyński']],
  ['an uncle', 'Robert F. Kennedy Jr. spoke about his uncle, John F. Kennedy. Kennedy said he would run.', ['Robert F. Kennedy Jr. / Kennedy', 'John F. Kennedy']],
  ['a surname with a large particle', 'Marine Le Pen took over from her father, Jean-Marie Le Pen, in 2011. Ms. Le Pen won 41 percent.', ['Marine Le Pen / Le Pen', 'Jean-Marie Le Pen']],
  ['a given name that looks like a particle', 'Van Jones met James Earl Jones. Jones waved.', ['Van Jones', 'James Earl Jones / Jones']],
  ['brothers by given name', 'President Gotabaya Rajapaksa fled. His brother Mahinda Rajapaksa had resigned. Gotabaya reached Singapore. Mahinda stayed.', ['Gotabaya Rajapaksa / Gotabaya', 'Mahinda Rajapaksa / Mahinda']],
  ['the surname first', 'Shinzo Abe was shot in Nara. The police said that Abe Shinzo died at noon. Mr. Abe was 67.', ['Shinzo Abe / Abe Shinzo / Abe']],
  ['ks and x', 'Alexei Navalny was jailed. The lawyer said Aleksei Navalny was well. Alexey Navalny had been ill.', ['Alexei Navalny / Aleksei Navalny / Alexey Navalny']],
  ['a real name', 'Bobi Wine, whose real name is Robert Kyagulanyi, was arrested in Kampala. Wine is 39.', ['Bobi Wine / Robert Kyagulanyi / Wine']],
  ['a wife by her given name', 'Benjamin Netanyahu and his wife, Sara, landed. Netanyahu said peace was near. Sara Netanyahu said nothing.', ['Benjamin Netanyahu / Netanyahu', 'Sara Netanyahu / Sara']],
  ['the article and doubled letters', 'Abdel Fattah al-Sisi met reporters. Abdel-Fattah el-Sissi left. Mr. el-Sisi smiled.', ['Abdel Fattah al-Sisi / Abdel-Fattah el-Sissi / el-Sisi']],
  ['brothers who are not relatives in print', 'Fidel Castro ruled first. Raúl Castro followed. Fidel died in 2016.', ['Fidel Castro / Fidel', 'Raúl Castro']],
  ['known as', 'Edson Arantes do Nascimento, better known as Pelé, died in São Paulo. Pele scored 1,283 goals.', ['Edson Arantes do Nascimento / Pelé / Pele']],
  ['a maiden name', 'Meghan Markle, née Rachel Meghan Markle, met the press.', ['Rachel Meghan Markle / Meghan Markle']],
])('families: %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each<[string, string, string, string | null]>([
  ['the home after the name', 'Sen. Marco Rubio of Florida met reporters. The Texas senator left.', 'The Texas senator', null],
  ['the home after the name, meant', 'Sen. Marco Rubio of Florida met reporters. The Florida senator left.', 'The Florida senator', 'Marco Rubio'],
  ['an age before a predicate', 'Tom Smith, 45, and Ann Jones, 39, were arrested. The 45-year-old pleaded guilty.', 'The 45-year-old', 'Tom Smith'],
  ['the other age', 'Tom Smith, 45, and Ann Jones, 39, were arrested. The 39-year-old denied it.', 'The 39-year-old', 'Ann Jones'],
  ['somebody of no age named', 'Tom Smith, 45, was arrested. The 51-year-old denied it.', 'The 51-year-old', null],
  ['an office that two may hold', 'Sir Keir Starmer met Emmanuel Macron. Starmer said yes. Starmer left. The French president stayed.', 'The French president', null],
  ['the mayor’s wife', 'Mayor Tom Gray opened the fair. The mayor’s wife, Ann Gray, cut the ribbon.', 'The mayor’s wife', 'Ann Gray'],
  ['the mayor, not his wife', 'Mayor Tom Gray opened the fair. His wife, Ann Gray, cut the ribbon. The mayor left.', 'The mayor', 'Tom Gray'],
])('a noun phrase: %s', (_, text, words, name) => {
  expect(meant(text, words)).toBe(name)
})
