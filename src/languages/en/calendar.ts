import type { CalendarWords, Unit } from '../calendar'

/**
 * Words of dates and times. Facts of English, written for onrecord. Lower case, without the full stop of an abbreviation.
 */
const numbered = (lists: readonly string[], from: number): Map<string, number> => {
  const map = new Map<string, number>()
  lists.forEach((list, i) => list.split(' ').forEach((word) => map.set(word, i + from)))
  return map
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const UNITS: readonly Unit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'hour', 'minute']

export const CALENDAR: CalendarWords = {
  months: numbered(['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'], 1),
  unsureMonths: words('april august jan june march may dec mar'),
  weekdays: numbered(['sunday', 'monday', 'tuesday tues', 'wednesday', 'thursday thurs', 'friday', 'saturday'], 0),
  days: new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]),
  units: new Map(UNITS.flatMap((unit) => [[unit, unit], [unit === 'century' ? 'centuries' : `${unit}s`, unit]] as [string, Unit][])),
  seasons: words('spring summer autumn fall winter'),
  relations: new Map([['last', -1], ['this', 0], ['next', 1]]),
  numbers: numbered(['one a an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'], 1),
  ordinals: numbered(['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th'], 1),
  vague: words('couple few many several some'),
  dayParts: words('afternoon evening morning night'),
  parts: words('early earlier late later mid'),
  partNouns: words('beginning close dawn end middle start'),
  zones: words('bst cest cet cst cdt edt est et gmt ist mdt mst pdt pst pt ct utc'),
  prepositions: words('after around back before between by circa during early from in late last mid next of since through this till to until'),
  counted: words('acres barrels bytes calories cars companies dead delegates dollars employees euros feet homes houses jobs kilograms kilometers kilometres km m men members meters metres miles million mph national officers others people points police pounds seats shares soldiers species square students supporters tonnes tons troops units victims votes women words workers yards'),
  namedDays: words('ash bad black cyber easter fat freaky good holy palm ruby spy super tgi whit'),
  dayNames: words('herald independent mail mirror night\'s post sun telegraph times tribune'),
  attacks: words('attack attacks commission hijackers hijackings memorial museum terror terrorism terrorist terrorists victims'),
  future: words('will would shall \'ll ’ll upcoming scheduled effective expected due until plans planned begins starts can may should must'),
  past: words('was were had did said been told ago'),
}
