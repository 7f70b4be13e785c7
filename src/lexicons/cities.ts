import { CAPITALS } from './countries-capitals'

/**
 * Cities, regions and places that news names without their country, for the country of an event's place. Facts of geography,
 * written for onrecord from general knowledge; capitals are in countries-capitals.ts. Names that several well-known places
 * share are left out. ISO 3166-1 alpha-2 → names, separated by "|". Sorted by code.
 */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Dubai|Sharjah', AF: 'Kandahar|Herat|Mazar-i-Sharif|Kunduz|Jalalabad|Helmand|Ghazni|Bagram|Tora Bora', AM: 'Gyumri', AR: 'Rosario|Mendoza|Ushuaia|Mar del Plata|Patagonia',
  AT: 'Salzburg|Innsbruck|Graz|Linz', AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Queensland|New South Wales|Tasmania|Gold Coast', AZ: 'Ganja|Sumgait|Nakhchivan',
  BA: 'Srebrenica|Mostar|Gorazde|Tuzla|Banja Luka|Zenica|Bihac|Prijedor|Pale', BD: 'Chittagong|Khulna|Sylhet|Cox’s Bazar|Cox\'s Bazar', BE: 'Antwerp|Ghent|Bruges|Liege|Molenbeek|Zaventem|Flanders|Wallonia', BG: 'Plovdiv|Varna|Burgas',
  BR: 'Sao Paulo|São Paulo|Rio de Janeiro|Rio|Salvador|Brasília|Belo Horizonte|Porto Alegre|Recife|Fortaleza|Manaus|Curitiba', BY: 'Gomel|Brest-Litovsk|Grodno|Vitebsk',
  CA: 'Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec|Quebec City|Halifax|Ontario|Alberta|British Columbia|Saskatchewan|Manitoba|Nova Scotia|Banff',
  CD: 'Goma|Bukavu|Lubumbashi|Kisangani|Kivu|North Kivu|Ituri|Katanga', CH: 'Geneva|Zurich|Basel|Lausanne|Davos|Montreux|Lucerne', CI: 'Abidjan|Bouake', CL: 'Valparaiso|Concepcion|Antofagasta', CM: 'Douala|Bamenda',
  CN: 'Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Xi’an|Xi\'an|Hangzhou|Harbin|Qingdao|Dalian|Kunming|Urumqi|Lhasa|Tibet|Xinjiang|Sichuan|Guangdong|Hebei|Boao|Hainan|Tiananmen Square|Macau',
  CO: 'Medellin|Medellín|Cali|Cartagena|Barranquilla', CU: 'Santiago de Cuba|Guantanamo|Guantanamo Bay', CY: 'Limassol|Larnaca|Famagusta', CZ: 'Brno|Ostrava',
  DE: 'Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Dusseldorf|Düsseldorf|Nuremberg|Bremen|Hanover|Potsdam|Bavaria|Saxony|Heiligendamm|Ramstein|Dachau', DK: 'Aarhus|Odense', DZ: 'Oran|Constantine|Blida|Tizi Ouzou|Kabylie',
  EC: 'Guayaquil|Quito', EG: 'Alexandria|Suez|Sinai|Sharm el-Sheikh|Luxor|Port Said|Giza|Tahrir Square|Aswan', ES: 'Barcelona|Valencia|Seville|Bilbao|Malaga|Catalonia|Basque Country|Zaragoza', ET: 'Tigray|Mekelle|Oromia|Gondar', FI: 'Tampere|Turku|Espoo',
  FR: 'Marseille|Lyon|Nice|Toulouse|Bordeaux|Lille|Strasbourg|Nantes|Calais|Cannes|Normandy|Corsica|Versailles|Deauville|Evian|Biarritz|Brittany', GB: 'Manchester|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|Cardiff|Bristol|Sheffield|Northern Ireland|Ulster|Croydon|Londonderry|Gleneagles|Westminster|Heathrow|Downing Street|Wales|Scotland|England|Newcastle|Nottingham|Brighton|Lockerbie|Salisbury|Grenfell Tower',
  GE: 'Batumi|Gori|Sukhumi|Abkhazia|South Ossetia|Tskhinvali|Kutaisi', GR: 'Thessaloniki|Piraeus|Lesbos|Crete|Salonika|Rhodes|Corfu', HK: 'Hong Kong|Kowloon', HR: 'Split|Dubrovnik|Vukovar|Rijeka|Knin|Osijek|Krajina', HT: 'Cap-Haitien|Gonaives', HU: 'Debrecen|Szeged',
  ID: 'Bali|Surabaya|Bandung|Aceh|Banda Aceh|Medan|Sumatra|Java|Papua|Sulawesi|Bogor|Yogyakarta|Borobudur', IE: 'Cork|Galway|Limerick', IL: 'Haifa|Eilat|Beersheba|Ashkelon|Ashdod|Sderot|Nazareth|Golan Heights|Galilee', IN: 'Mumbai|Bombay|Calcutta|Kolkata|Chennai|Madras|Bangalore|Hyderabad|Ahmedabad|Gujarat|Kashmir|Srinagar|Punjab|Assam|Ayodhya|Agra|Goa|Bihar|Kerala|Uttar Pradesh|Amritsar|Bhopal|Manipur|Tamil Nadu',
  IQ: 'Basra|Mosul|Fallujah|Falluja|Kirkuk|Najaf|Karbala|Ramadi|Tikrit|Samarra|Erbil|Irbil|Baquba|Baqouba|Nasiriyah|Sadr City|Anbar|Sulaimaniyah|Abu Ghraib|Sinjar', IR: 'Isfahan|Shiraz|Tabriz|Mashhad|Qom|Natanz|Bushehr|Abadan|Bandar Abbas|Fordo|Ahvaz',
  IT: 'Milan|Naples|Turin|Genoa|Venice|Florence|Palermo|Sicily|Bologna|Lampedusa|Sardinia|Taormina|Trieste|Verona|L’Aquila|L\'Aquila|Cernobbio|Bari', JM: 'Montego Bay', JP: 'Osaka|Kyoto|Hiroshima|Nagasaki|Okinawa|Fukushima|Yokohama|Kobe|Sapporo|Nagoya|Hokkaido|Hakone', KE: 'Mombasa|Kisumu|Eldoret|Garissa|Nakuru|Dadaab', KG: 'Osh|Jalal-Abad|Batken', KH: 'Siem Reap|Battambang|Angkor Wat',
  KP: 'Yongbyon|Kaesong|Wonsan|Sinuiju', KR: 'Busan|Pusan|Incheon|Daegu|Gwangju|Pyeongchang|Panmunjom|Jeju|Camp Humphreys', KZ: 'Almaty|Karaganda|Aktau|Baikonur|Zhanaozen', LB: 'Tyre|Sidon|Baalbek|Bekaa Valley|Shatila|Qana|Bint Jbeil', LK: 'Jaffna|Kandy|Trincomalee|Kilinochchi|Mullaitivu', LR: 'Buchanan|Gbarnga', LT: 'Kaunas|Klaipeda',
  LY: 'Benghazi|Misrata|Sirte|Tobruk|Zawiya|Derna|Bani Walid', MA: 'Casablanca|Marrakesh|Marrakech|Tangier|Fez|Agadir', ME: 'Kotor|Niksic', MK: 'Tetovo|Kumanovo|Aracinovo|Ohrid', ML: 'Timbuktu|Gao|Kidal|Mopti', MM: 'Mandalay|Rakhine|Myitkyina|Kachin|Karen State', MX: 'Tijuana|Ciudad Juarez|Guadalajara|Monterrey|Acapulco|Cancun|Cancún|Chiapas|Oaxaca|Veracruz|Sinaloa|Los Cabos|Iguala', MY: 'Penang|Sabah|Sarawak|Johor', MZ: 'Beira|Cabo Delgado|Nampula',
  NG: 'Lagos|Kano|Kaduna|Maiduguri|Jos|Chibok|Borno|Niger Delta|Port Harcourt|Biafra|Ibadan', NL: 'The Hague|Hague|Rotterdam|Utrecht|Maastricht|Eindhoven', NO: 'Bergen|Trondheim|Utoya|Tromso', NZ: 'Auckland|Christchurch', PG: 'Bougainville|Port Moresby', PH: 'Mindanao|Cebu|Davao|Zamboanga|Jolo|Basilan|Marawi|Cotabato|Maguindanao|Lanao|Subic Bay|Luzon|Leyte|Tacloban',
  PK: 'Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Swat|Waziristan|South Waziristan|North Waziristan|Sindh|Baluchistan|Balochistan|Abbottabad|Multan|Faisalabad', PL: 'Krakow|Cracow|Gdansk|Poznan|Wroclaw|Lodz|Katyn|Auschwitz|Szczecin', PS: 'Gaza|Gaza Strip|West Bank|Hebron|Jenin|Nablus|Bethlehem|Jericho|Tulkarm|Rafah|Khan Younis|Khan Yunis|East Jerusalem|Qalqilya', PT: 'Porto|Oporto|Faro', RO: 'Cluj|Timisoara|Constanta|Brasov|Transylvania',
  RS: 'Novi Sad|Nis|Presevo|Vojvodina', RU: 'St. Petersburg|St Petersburg|Saint Petersburg|Sochi|Vladivostok|Grozny|Chechnya|Dagestan|Ingushetia|Beslan|Kazan|Yekaterinburg|Novosibirsk|Kaliningrad|Volgograd|Rostov|Rostov-on-Don|Leningrad|Siberia|Murmansk|Tatarstan|Makhachkala|Budennovsk|Samara|Ufa|Krasnodar|Krasnoyarsk', RW: 'Gisenyi|Butare', SA: 'Jeddah|Mecca|Medina|Dhahran|Dammam|Khobar|Qatif', SD: 'Darfur|Omdurman|El Fasher|Port Sudan|Nyala', SE: 'Gothenburg|Malmo|Malmö|Uppsala', SL: 'Makeni|Kenema', SO: 'Kismayo|Baidoa|Puntland|Somaliland|Beledweyne',
  SS: 'Bor|Malakal|Bentiu|Juba', SY: 'Aleppo|Homs|Hama|Idlib|Raqqa|Palmyra|Deraa|Daraa|Kobani|Latakia|Deir al-Zor|Deir Ezzor|Ghouta|Douma|Afrin|Tartus|Qamishli', TH: 'Phuket|Chiang Mai|Pattaya|Hua Hin|Narathiwat|Yala|Pattani', TL: 'Baucau|Suai', TN: 'Sousse|Sidi Bouzid|Sfax|Kairouan', TR: 'Istanbul|Izmir|Diyarbakir|Adana|Antalya|Gaziantep|Incirlik|Sivas|Trabzon|Suruc|Taksim Square|Gezi Park|Bursa|Konya|Hatay', TW: 'Kaohsiung|Taichung|Kinmen|Matsu', TZ: 'Zanzibar|Arusha',
  UA: 'Crimea|Donetsk|Luhansk|Lugansk|Odessa|Odesa|Kharkiv|Kharkov|Sevastopol|Simferopol|Mariupol|Lviv|Slovyansk|Slaviansk|Debaltseve|Kherson|Zaporizhzhia|Zaporizhia|Bakhmut|Donbas|Donbass|Chernobyl|Dnipro|Dnipropetrovsk|Yalta|Bucha|Maidan|Kramatorsk', UG: 'Entebbe|Gulu|Kasese',
  US: 'New York|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Diego|Dallas|San Francisco|Boston|Seattle|Denver|Detroit|Atlanta|Miami|Las Vegas|Baltimore|Cleveland|Pittsburgh|New Orleans|Minneapolis|St. Louis|Oklahoma City|Ferguson|Charlotte|Orlando|Tampa|Camp David|Annapolis|Dayton|Pentagon|White House|Capitol Hill|Wall Street|Silicon Valley|Hollywood|Manhattan|Brooklyn|Texas|California|Florida|Ohio|Pennsylvania|Michigan|Virginia|North Carolina|South Carolina|Iowa|New Hampshire|Nevada|Arizona|Colorado|Wisconsin|Minnesota|Illinois|Indiana|Kentucky|Tennessee|Alabama|Mississippi|Louisiana|Arkansas|Missouri|Kansas|Nebraska|Oklahoma|Montana|Wyoming|Idaho|Utah|Oregon|Alaska|Hawaii|Maryland|Delaware|New Jersey|Connecticut|Massachusetts|Vermont|Maine|Rhode Island|West Virginia|New Mexico|North Dakota|South Dakota|Washington, D.C.|Waco|Columbine|Newtown|Charleston|Charlottesville|Milwaukee|Anchorage|Fort Hood|Sunnylands|Mar-a-Lago|Palo Alto|San Bernardino|Flint|Standing Rock',
  UZ: 'Samarkand|Andijan|Bukhara|Fergana', VE: 'Maracaibo|Valencia State|Zulia', VN: 'Ho Chi Minh City|Saigon|Da Nang|Hue|Haiphong', XK: 'Mitrovica|Prizren|Pec|Drenica|Racak', YE: 'Aden|Hodeidah|Hodeida|Taiz|Marib|Saada|Abyan|Hadramawt|Mukalla', ZA: 'Johannesburg|Durban|Soweto|Port Elizabeth|Marikana|KwaZulu-Natal|Sharpeville|Bloemfontein', ZW: 'Bulawayo|Mutare',
}

let index: Map<string, string> | null = null
let capitals: Map<string, string> | null = null

/** The country that a well-known city, region or place lies in, by its English name; null where the lexicon has it not. @example cityCountry('Sochi') // 'RU' */
export function cityCountry(name: string): string | null {
  index ??= build()
  return index.get(keyOf(name)) ?? null
}

/** The country whose capital the name is, or null: "Beirut rejected" speaks of Lebanon. @example capitalCountry('Beirut') // 'LB' */
export function capitalCountry(name: string): string | null {
  capitals ??= new Map(Object.entries(CAPITALS).flatMap(([code, names]) => names.split('|').map((capital) => [keyOf(capital), code] as const)))
  return capitals.get(keyOf(name)) ?? null
}

const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, '').replaceAll('’', "'")

function build(): Map<string, string> {
  const map = new Map<string, string>()
  for (const [code, names] of [...Object.entries(CITIES), ...Object.entries(CAPITALS)]) for (const name of names.split('|')) if (!map.has(keyOf(name))) map.set(keyOf(name), code)
  return map
}
