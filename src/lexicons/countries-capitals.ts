/**
 * Capitals and seats of power that stand for their governments. Facts of geography, collected for onrecord (MIT).
 * ISO 3166-1 alpha-2 → capitals, separated by "|". Cities that news names for other reasons than their government are
 * told apart by the words beside them (see mentions/countries-metonyms.ts); Brussels stands
 * for the European Union, and is left out. Sorted by code.
 */
export const CAPITALS: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi', AF: 'Kabul', AL: 'Tirana', AM: 'Yerevan', AO: 'Luanda', AR: 'Buenos Aires', AT: 'Vienna', AU: 'Canberra', AZ: 'Baku', BA: 'Sarajevo',
  BD: 'Dhaka', BF: 'Ouagadougou', BG: 'Sofia', BH: 'Manama', BI: 'Bujumbura', BN: 'Bandar Seri Begawan', BO: 'La Paz', BR: 'Brasilia', BW: 'Gaborone',
  BY: 'Minsk', CA: 'Ottawa', CD: 'Kinshasa', CF: 'Bangui', CG: 'Brazzaville', CH: 'Bern', CI: 'Yamoussoukro', CL: 'Santiago', CM: 'Yaounde',
  CN: 'Beijing|Peking', CO: 'Bogota', CR: 'San Jose', CU: 'Havana', CY: 'Nicosia', CZ: 'Prague', DE: 'Berlin|Bonn', DJ: 'Djibouti City', DK: 'Copenhagen',
  DO: 'Santo Domingo', DZ: 'Algiers', EC: 'Quito', EE: 'Tallinn', EG: 'Cairo', ER: 'Asmara', ES: 'Madrid', ET: 'Addis Ababa', FI: 'Helsinki', FJ: 'Suva', FR: 'Paris',
  GA: 'Libreville', GB: 'London', GE: 'Tbilisi', GH: 'Accra', GN: 'Conakry', GR: 'Athens', GY: 'Georgetown', HN: 'Tegucigalpa', HR: 'Zagreb', HT: 'Port-au-Prince',
  HU: 'Budapest', ID: 'Jakarta', IE: 'Dublin', IL: 'Jerusalem|Tel Aviv', IN: 'New Delhi|Delhi', IQ: 'Baghdad', IR: 'Tehran|Teheran', IS: 'Reykjavik', IT: 'Rome', JM: 'Kingston',
  JO: 'Amman', JP: 'Tokyo', KE: 'Nairobi', KG: 'Bishkek', KH: 'Phnom Penh', KP: 'Pyongyang', KR: 'Seoul', KZ: 'Astana', LA: 'Vientiane', LB: 'Beirut', LK: 'Colombo',
  LR: 'Monrovia', LT: 'Vilnius', LU: 'Luxembourg City', LV: 'Riga', LY: 'Tripoli', MA: 'Rabat', MD: 'Chisinau', ME: 'Podgorica', MG: 'Antananarivo', MK: 'Skopje', ML: 'Bamako',
  MM: 'Naypyidaw|Naypyitaw|Rangoon|Yangon', MN: 'Ulaanbaatar|Ulan Bator', MR: 'Nouakchott', MT: 'Valletta', MW: 'Lilongwe',
  MY: 'Kuala Lumpur|Putrajaya', MZ: 'Maputo', NA: 'Windhoek', NE: 'Niamey', NG: 'Abuja', NI: 'Managua', NL: 'The Hague', NO: 'Oslo', NP: 'Kathmandu', NZ: 'Wellington',
  OM: 'Muscat', PE: 'Lima', PG: 'Port Moresby', PH: 'Manila', PK: 'Islamabad', PL: 'Warsaw', PS: 'Ramallah', PT: 'Lisbon', PY: 'Asuncion', QA: 'Doha',
  RO: 'Bucharest', RS: 'Belgrade', RU: 'Moscow', RW: 'Kigali', SA: 'Riyadh', SD: 'Khartoum', SE: 'Stockholm', SI: 'Ljubljana', SK: 'Bratislava',
  SL: 'Freetown', SN: 'Dakar', SO: 'Mogadishu', SS: 'Juba', SV: 'San Salvador', SY: 'Damascus', TD: "N'Djamena", TG: 'Lome', TH: 'Bangkok', TJ: 'Dushanbe', TL: 'Dili', TM: 'Ashgabat',
  TN: 'Tunis', TR: 'Ankara', TW: 'Taipei', TZ: 'Dodoma', UA: 'Kyiv|Kiev', UG: 'Kampala', US: 'Washington', UY: 'Montevideo', UZ: 'Tashkent', VE: 'Caracas',
  VN: 'Hanoi', XK: 'Pristina', YE: 'Sanaa|Sana\'a', ZA: 'Pretoria', ZM: 'Lusaka', ZW: 'Harare',
}

/** Seats of power that always stand for the government. */
export const SEATS: Readonly<Record<string, string>> = {
  CN: 'Zhongnanhai', FR: 'Élysée Palace|Élysée|Quai d\'Orsay|Matignon', GB: 'Downing Street|Whitehall|10 Downing Street|Number 10 Downing Street', KR: 'Blue House',
  RU: 'Kremlin', US: 'White House|Foggy Bottom',
}
