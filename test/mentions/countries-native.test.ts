import { mentioned } from './mentioned'

const found = (text: string, language: string): string[] => {
  const doc = mentioned(text, undefined, language)
  return doc.countryMentions.map(({ start, end, code }) => `${doc.text.slice(start, end)}=${code}`)
}

describe('languages without a pack', () => {
  test.each([
    ['de', 'Der Außenminister Russlands reiste von Russland nach China und in die Türkei.', ['Russland=RU', 'China=CN', 'Türkei=TR']],
    ['de', 'Großbritannien und die USA stimmten zu.', ['Großbritannien=GB', 'USA=US']],
    ['fr', 'La Russie et les États-Unis ont signé à Genève, en Suisse.', ['Russie=RU', 'États-Unis=US', 'Suisse=CH']],
    ['fr', 'L’Allemagne, l’Iran et l’Arabie saoudite.', ['Allemagne=DE', 'Iran=IR', 'Arabie saoudite=SA']],
    ['it', "Il ministro dell'Ucraina.", ['Ucraina=UA']],
    ['es', 'El ministro viajó de España a Corea del Sur.', ['España=ES', 'Corea del Sur=KR']],
    ['it', 'Il governo della Germania e gli Stati Uniti.', ['Germania=DE', 'Stati Uniti=US']],
    ['pt', 'O presidente do Brasil visitou a França.', ['Brasil=BR', 'França=FR']],
    ['nl', 'De premier van Duitsland bezocht Nederland.', ['Duitsland=DE', 'Nederland=NL']],
    ['pl', 'Prezydent Rosji przyleciał do Polski z Iranu.', ['Rosji=RU', 'Polski=PL', 'Iranu=IR']],
    ['ru', 'Министр иностранных дел России прибыл в Китай, сообщили в Украине.', ['России=RU', 'Китай=CN', 'Украине=UA']],
    ['uk', 'Президент України поїхав до Польщі.', ['України=UA', 'Польщі=PL']],
    ['tr', "Rusya'nın büyükelçisi Türkiye'de konuştu.", ['Rusya=RU', 'Türkiye=TR']],
    ['zh', '俄罗斯外长访问中国和印度尼西亚。', ['俄罗斯=RU', '中国=CN', '印度尼西亚=ID']],
    ['ja', 'ロシアの外相は中国とインドを訪れた。', ['ロシア=RU', '中国=CN', 'インド=IN']],
    ['ko', '러시아는 중국과 프랑스에서 만났다.', ['러시아=RU', '중국=CN', '프랑스=FR']],
    ['ar', 'زار وزير خارجية روسيا الصين وتركيا.', ['روسيا=RU', 'الصين=CN', 'تركيا=TR']],
    ['sv', 'Rysslands minister reste från Ryssland till Kina.', ['Ryssland=RU', 'Kina=CN']],
    ['und', 'Xyzzy France plugh Nigeria.', ['France=FR', 'Nigeria=NG']],
  ])('%s: %s', (language, text, want) => {
    const got = found(text, language)
    for (const mention of want) expect(got).toContain(mention)
  })
  test.each([
    ['ja', 'マリオとドイツ語'.slice(0, 3)],
    ['fr', 'Maurice est arrivé.'],
    ['de', 'Michael Jordan kam.'],
    ['es', 'La ciudad de Granada.'],
  ])('%s: no country in %s', (language, text) => {
    expect(found(text, language)).toEqual([])
  })
})
