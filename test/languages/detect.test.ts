import { detectLanguage } from '../../src'

test.each([
  ['en', 'The minister said on Tuesday that the talks had failed, and that nobody would wait.'],
  ['en', '“We agree,” said Ann Lee.'],
  ['en', 'Remains found on the Delaware Bay beach in New Jersey.'],
  ['de', 'Der Minister sagte am Dienstag, dass die Gespräche gescheitert seien und man nun warten müsse.'],
  ['fr', 'Le ministre a déclaré mardi que les négociations avaient échoué et qu’il fallait attendre.'],
  ['es', 'El ministro dijo el martes que las negociaciones habían fracasado y que había que esperar.'],
  ['it', 'Il ministro ha detto martedì che i negoziati sono falliti e che bisogna aspettare.'],
  ['ru', 'Министр сообщил во вторник, что переговоры провалились и что надо ждать.'],
  ['uk', 'Міністр повідомив у вівторок, що переговори провалилися і що треба чекати їхнього продовження.'],
  ['zh', '外交部长星期二表示，会谈已经失败，各方必须等待新的时机再继续谈判。'],
  ['ja', '外務大臣は火曜日、会談は失敗に終わったと述べ、新たな機会を待つ必要があると語った。'],
  ['ar', 'قال الوزير يوم الثلاثاء إن المحادثات فشلت وإن على الجميع الانتظار.'],
  ['en', 'Putin will visit China next week.'],
  ['en', 'Libya destroyed its chemical weapons.'],
  ['en', 'Rebels fired at a helicopter.'],
  ['en', 'I never met him.'],
  ['en', 'No prison time, no confinement.'],
  ['en', 'Trump also took multiple swipes at Bush.'],
  ['und', ''],
  ['und', '12345 67890 12345 67890 12345'],
  ['und', '???'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language)
})

test.each([['Der Kanzler ist in Paris.'], ['De minister is in Brussel.'], ['To døde i ulykke i Aarhus.'], ['To jest koniec rozmów, mówi minister.'], ['No hay tiempo, no hay dinero.'], ['Le ministre est à Berlin.']])('%s: a line in another language is not English', (text) => {
  expect(detectLanguage(text).language).not.toBe('en')
})

test('a short text is less sure than a long one', () => {
  expect(detectLanguage('“We agree,” said Ann Lee.').confidence).toBeLessThan(1)
})

test.each([[undefined], [null], [7], [{}]])('%p is no text', (value) => {
  expect(() => detectLanguage(value as unknown as string)).toThrow(TypeError)
})
