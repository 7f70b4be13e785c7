import { detectLanguage, extractCountries } from '../../src'
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
    ['de', 'Der Präsident der Vereinigten Staaten sprach über Österreichs Rolle in der Tschechischen Republik und den Niederlanden.', ['Vereinigten Staaten=US', 'Österreichs=AT', 'Tschechischen Republik=CZ', 'Niederlanden=NL']],
    ['ru', 'Президент Южной Кореи был в Саудовской Аравии и в Соединённых Штатах.', ['Южной Кореи=KR', 'Саудовской Аравии=SA', 'Соединённых Штатах=US']],
    ['uk', 'Президент Південної Кореї прибув до Сполучених Штатів і до Великої Британії.', ['Південної Кореї=KR', 'Сполучених Штатів=US', 'Великої Британії=GB']],
    ['pl', 'Prezydent Korei Południowej poleciał do Stanów Zjednoczonych i do Wielkiej Brytanii.', ['Korei Południowej=KR', 'Stanów Zjednoczonych=US', 'Wielkiej Brytanii=GB']],
    ['sv', 'Sveriges statsminister träffade Norges kung.', ['Sveriges=SE', 'Norges=NO']],
    ['zh', '中國外交部長訪問俄羅斯，烏克蘭和馬來西亞也派出代表。', ['中國=CN', '俄羅斯=RU', '烏克蘭=UA', '馬來西亞=MY']],
    ['da', 'Danmarks statsminister rejste til Tyskland og Frankrig.', ['Danmarks=DK', 'Tyskland=DE', 'Frankrig=FR']],
    ['nb', 'Norges statsminister reiste til Sverige og Sør-Korea.', ['Norges=NO', 'Sverige=SE', 'Sør-Korea=KR']],
    ['fi', 'Suomen pääministeri matkusti Ruotsiin, Saksaan ja Yhdysvaltoihin.', ['Suomen=FI', 'Ruotsiin=SE', 'Saksaan=DE', 'Yhdysvaltoihin=US']],
    ['cs', 'Premiér odletěl do Německa, v Rusku to odmítli, v Jižní Koreji mlčí.', ['Německa=DE', 'Rusku=RU', 'Jižní Koreji=KR']],
    ['hr', 'Premijer Hrvatske bio je u Njemačkoj i Francuskoj, a SAD šuti.', ['Hrvatske=HR', 'SAD=US']],
    ['hu', 'A miniszterelnök Németországba és Franciaországba utazott Oroszország miatt.', ['Németországba=DE', 'Franciaországba=FR', 'Oroszország=RU']],
    ['ro', 'Premierul României a plecat în Germania; Marea Britanie sprijină Ucraina împotriva Rusiei.', ['României=RO', 'Germania=DE', 'Marea Britanie=GB', 'Rusiei=RU']],
    ['el', 'Ο πρωθυπουργός της Ελλάδας ταξίδεψε στη Γερμανία και στις Ηνωμένες Πολιτείες.', ['Ελλάδας=GR', 'Γερμανία=DE', 'Ηνωμένες Πολιτείες=US']],
    ['bg', 'България и Украйна подписаха, САЩ и Великобритания чакат.', ['България=BG', 'Украйна=UA', 'САЩ=US', 'Великобритания=GB']],
    ['id', 'Perdana Menteri Indonesia berangkat ke Jepang dan Korea Selatan, kata Inggris.', ['Indonesia=ID', 'Jepang=JP', 'Korea Selatan=KR', 'Inggris=GB']],
    ['vi', 'Thủ tướng Việt Nam đã sang Trung Quốc và Nhật Bản; Mỹ chống lại Nga.', ['Việt Nam=VN', 'Trung Quốc=CN', 'Nhật Bản=JP', 'Mỹ=US', 'Nga=RU']],
    ['he', 'ראש ממשלת ישראל טס לגרמניה ולצרפת. ארצות הברית ובריטניה תומכות.', ['ישראל=IL', 'גרמניה=DE', 'צרפת=FR', 'ארצות הברית=US', 'בריטניה=GB']],
    ['fa', 'نخست وزیر ایران به آلمان و فرانسه سفر کرد.', ['ایران=IR', 'آلمان=DE', 'فرانسه=FR']],
    ['hi', 'भारत के प्रधानमंत्री जर्मनी और फ्रांस के लिए रवाना हुए।', ['भारत=IN', 'जर्मनी=DE', 'फ्रांस=FR']],
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

/** What extractCountries does with a text whose language it has to tell for itself; offsets are into the text as given. */
describe('from the text alone', () => {
  test.each([
    ['de', '\ufeffDie Außenminister trafen sich am Montag in Wien.\r\n\r\nDie Ministerin aus Frankreich sagte, dass die Ukraine und Russland 🙂 nicht verhandeln wollen.', 'FR UA RU'],
    ['fr', 'Le ministre a déclaré mardi que la Russie et l’Ukraine devaient négocier, avec l’aide de la Suisse.', 'RU UA CH'],
    ['es', 'El ministro dijo el martes que España y México habían firmado el acuerdo con los Estados Unidos.', 'ES MX US'],
    ['ru', 'Министр сообщил во вторник, что переговоры между Россией и Китаем провалились.', 'RU CN'],
    ['da', 'Statsministeren sagde tirsdag, at krigen i Ukraine ikke måtte blive glemt, og at Tyskland ville hjælpe.', 'UA DE'],
    ['el', 'Ο πρωθυπουργός είπε την Τρίτη ότι η Ελλάδα και η Γαλλία υπέγραψαν τη συμφωνία.', 'GR FR'],
    ['ja', '外務大臣は火曜日、日本とフランスの会談は失敗に終わったと述べた。', 'JP FR'],
    ['en', 'The minister said on Tuesday that Chinese exports to Peru had failed to rise.', 'CN PE'],
  ])('%s: %s', (language, text, want) => {
    expect(detectLanguage(text).language).toBe(language)
    const countries = extractCountries(text)
    expect(countries.map(({ code }) => code).join(' ')).toBe(want)
    for (const { mentions } of countries) for (const { start, end, text: printed } of mentions) expect(text.slice(start, end)).toBe(printed)
  })
})
