import { peopled } from './helper'

const organizations = (text: string): string[] => peopled(text).organizations.map(({ name, aliases }) => [name, ...aliases].join(' / '))

test.each<[string, string[]]>([
  ['The United Nations met in Geneva. The UN said no.', ['United Nations / UN']],
  ['The Federal Bureau of Investigation (FBI) opened a case. The FBI said no.', ['Federal Bureau of Investigation / FBI']],
  ['He spoke to the China Daily Newspaper. China Daily said no.', ['China Daily Newspaper / China Daily']],
  ['The New York Times reported it. The Washington Post denied it.', ['New York Times', 'Washington Post']],
])('%s', (text, names) => {
  expect(organizations(text)).toEqual(names)
})
