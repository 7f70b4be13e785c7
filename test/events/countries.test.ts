import { brief } from './evented'

describe('whose side a participant is on', () => {
  test.each([
    ['Vietnamese-led forces attacked a village in Thailand.', ['ASSAULT VN>TH']],
    ['U.S.-led forces attacked Iraq.', ['ASSAULT US>IQ']],
    ['The Albanians of southern Serbia accused Greece.', ['ACCUSE RS>GR']],
    ['British aircraft using missiles killed four Iraqis.', ['ASSAULT GB>IQ']],
    ['Tens of thousands of students throughout Indonesia protested against Japan.', ['PROTEST ID>JP']],
    ['The United States and Europe accuse Iran.', ['ACCUSE US>IR']],
    ['Britain said there was trouble and urged Uzbek officials to help Spain.', ['REQUEST GB>UZ']],
    ['Japan defended its ally Morocco.', ['SUPPORT JP>MA']],
    // nobody’s country is made up, however well they are known
    ['Putin met the president of Armenia.', ['CONSULT ?+AM']],
    ['A secretary-general urged Spain.', []],
    ['Crowds pelted the Japanese embassy with stones.', ['PROTEST ?>JP']],
  ])('%s', (text, want) => {
    expect(brief(text)).toEqual(want)
  })
})
