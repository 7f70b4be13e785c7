import { plainWord } from './countries'

/**
 * Heads of state and of government, leaders of movements and foreign ministers whom news names without their country, from about
 * 1980 on. Facts of public record, written for onrecord from general knowledge. By country, sorted; a star: the last word alone is
 * known the world over and hardly anybody else's ("Putin"); without one the name counts in full, or its last word behind the title
 * of somebody who rules ("President Bush"). Who led two countries is left out.
 */
const LEADERS: Readonly<Record<string, string>> = {
  AF: 'Hamid Karzai*|Ashraf Ghani|Abdullah Abdullah|Mohammed Najibullah*|Najibullah*|Mohammad Najibullah|Burhanuddin Rabbani|Gulbuddin Hekmatyar*|Mullah Omar|Mullah Mohammed Omar',
  AL: 'Sali Berisha*|Fatos Nano|Ramiz Alia|Enver Hoxha*|Edi Rama',
  AM: 'Robert Kocharian*|Levon Ter-Petrosian*|Serzh Sarkisian|Serzh Sargsyan|Nikol Pashinyan*',
  AO: 'Jonas Savimbi*|Jose Eduardo dos Santos',
  AR: 'Raul Alfonsin*|Raúl Alfonsín*|Carlos Menem*|Nestor Kirchner*|Cristina Fernandez de Kirchner|Cristina Kirchner|Mauricio Macri*|Javier Milei*|Leopoldo Galtieri*|Fernando de la Rua',
  AT: 'Kurt Waldheim*|Joerg Haider*|Jörg Haider*|Sebastian Kurz',
  AU: 'Bob Hawke|Paul Keating|Kevin Rudd|Julia Gillard|Tony Abbott|Malcolm Turnbull|Scott Morrison|Alexander Downer',
  AZ: 'Heydar Aliyev|Ilham Aliyev|Haidar Aliyev|Geidar Aliyev',
  BA: 'Alija Izetbegovic*|Radovan Karadzic*|Ratko Mladic*|Haris Silajdzic*|Momcilo Krajisnik|Milorad Dodik*',
  BD: 'Sheikh Hasina|Khaleda Zia|Hossain Mohammad Ershad*',
  BF: 'Blaise Compaore*|Thomas Sankara*',
  BI: 'Pierre Nkurunziza*|Pierre Buyoya*',
  BO: 'Evo Morales|Hugo Banzer',
  BR: 'Luiz Inacio Lula da Silva|Luiz Inácio Lula da Silva|Dilma Rousseff*|Jair Bolsonaro*|Fernando Collor de Mello|Fernando Henrique Cardoso|Michel Temer*|Lula*',
  BY: 'Alexander Lukashenko*|Aleksandr Lukashenko',
  CA: 'Brian Mulroney*|Jean Chretien*|Jean Chrétien*|Stephen Harper|Justin Trudeau*|Pierre Trudeau',
  CD: 'Laurent Kabila*|Joseph Kabila|Mobutu Sese Seko|Mobutu*|Felix Tshisekedi*|Etienne Tshisekedi',
  CF: 'Ange-Felix Patasse*|Francois Bozize*',
  CG: 'Denis Sassou-Nguesso*|Pascal Lissouba*',
  CI: 'Laurent Gbagbo*|Alassane Ouattara*|Felix Houphouet-Boigny*|Henri Konan Bedie|Guillaume Soro',
  CL: 'Augusto Pinochet*|Michelle Bachelet*|Sebastian Pinera*|Sebastián Piñera*|Patricio Aylwin*|Ricardo Lagos|Gabriel Boric*',
  CM: 'Paul Biya*',
  CN: 'Deng Xiaoping|Jiang Zemin|Hu Jintao|Xi Jinping|Li Peng|Zhu Rongji|Wen Jiabao|Li Keqiang|Wang Yi|Qian Qichen|Zhao Ziyang|Hu Yaobang|Tang Jiaxuan|Li Zhaoxing|Yang Jiechi',
  CO: 'Alvaro Uribe*|Álvaro Uribe*|Juan Manuel Santos|Andres Pastrana|Ernesto Samper|Cesar Gaviria|Ivan Duque|Gustavo Petro',
  CU: 'Fidel Castro|Raul Castro|Raúl Castro|Castro*|Miguel Diaz-Canel*',
  CY: 'Glafcos Clerides*|Tassos Papadopoulos|Rauf Denktash*|Nicos Anastasiades*|George Vassiliou*',
  CZ: 'Vaclav Havel*|Václav Havel*|Vaclav Klaus|Milos Zeman*|Andrej Babis*',
  DE: 'Helmut Kohl*|Gerhard Schroeder|Gerhard Schröder|Angela Merkel*|Olaf Scholz*|Hans-Dietrich Genscher*|Joschka Fischer|Frank-Walter Steinmeier*|Klaus Kinkel*|Guido Westerwelle*|Erich Honecker*|Helmut Schmidt',
  DZ: 'Abdelaziz Bouteflika*|Chadli Bendjedid*|Liamine Zeroual*|Abbassi Madani|Mohamed Boudiaf*',
  EC: 'Rafael Correa|Lucio Gutierrez|Abdala Bucaram*|Lenin Moreno',
  EG: 'Hosni Mubarak*|Anwar Sadat*|Mohamed Morsi*|Mohammed Morsi*|Abdel Fattah al-Sisi|Abdel Fattah el-Sisi|Amr Moussa|Boutros Boutros-Ghali',
  ER: 'Isaias Afewerki*|Isaias Afwerki',
  ES: 'Felipe Gonzalez|Felipe González|Jose Maria Aznar*|José María Aznar*|Jose Luis Rodriguez Zapatero*|José Luis Rodríguez Zapatero*|Mariano Rajoy*|Carles Puigdemont*|Pedro Sanchez|Juan Carlos',
  ET: 'Mengistu Haile Mariam|Mengistu*|Meles Zenawi*|Haile Selassie|Abiy Ahmed|Hailemariam Desalegn*',
  FI: 'Mauno Koivisto|Martti Ahtisaari*|Tarja Halonen|Sauli Niinisto*',
  FJ: 'Frank Bainimarama*|Sitiveni Rabuka*|Mahendra Chaudhry|George Speight|Laisenia Qarase*',
  FR: 'Francois Mitterrand*|François Mitterrand*|Jacques Chirac*|Nicolas Sarkozy*|Francois Hollande*|François Hollande*|Emmanuel Macron*|Lionel Jospin*|Dominique de Villepin|Alain Juppe*|Alain Juppé*|Marine Le Pen|Jean-Marie Le Pen|Valery Giscard d’Estaing|Roland Dumas|Bernard Kouchner*',
  GB: 'Margaret Thatcher*|John Major|Tony Blair*|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Jack Straw|Douglas Hurd|Robin Cook|Keir Starmer*|Rishi Sunak*|Gerry Adams|William Hague|Liz Truss|Jeremy Corbyn*|Nigel Farage*',
  GE: 'Eduard Shevardnadze*|Mikheil Saakashvili*|Mikhail Saakashvili*|Zviad Gamsakhurdia*',
  GH: 'Jerry Rawlings*|John Kufuor*|Kwame Nkrumah*',
  GN: 'Lansana Conte*|Alpha Conde|Moussa Dadis Camara',
  GR: 'Andreas Papandreou*|George Papandreou|Costas Simitis*|Costas Karamanlis*|Constantine Mitsotakis*|Kyriakos Mitsotakis|Alexis Tsipras*|Antonis Samaras',
  GT: 'Efrain Rios Montt|Alvaro Arzu|Jimmy Morales|Otto Perez Molina',
  HN: 'Manuel Zelaya*|Roberto Micheletti*|Juan Orlando Hernandez',
  HR: 'Franjo Tudjman*|Stipe Mesic*|Ivo Sanader*',
  HT: 'Jean-Bertrand Aristide*|Rene Preval*|René Préval*|Raoul Cedras*|Jean-Claude Duvalier*|Michel Martelly*|Jovenel Moise*|Gerard Latortue*',
  HU: 'Viktor Orban*|Viktor Orbán*|Gyula Horn|Janos Kadar|Ferenc Gyurcsany*',
  ID: 'Suharto*|Abdurrahman Wahid*|Megawati Sukarnoputri*|Megawati*|Susilo Bambang Yudhoyono*|Joko Widodo*|Ali Alatas*|B.J. Habibie*|Habibie*|Sukarno*',
  IE: 'Charles Haughey*|Bertie Ahern*|Garret FitzGerald|Enda Kenny|Leo Varadkar*|Brian Cowen|Albert Reynolds',
  IL: 'Yitzhak Shamir*|Shimon Peres*|Yitzhak Rabin*|Benjamin Netanyahu*|Binyamin Netanyahu|Ehud Barak|Ariel Sharon|Ehud Olmert*|Menachem Begin|Avigdor Lieberman*|Tzipi Livni*|Moshe Arens|David Levy|Naftali Bennett|Yair Lapid',
  IN: 'Indira Gandhi|Rajiv Gandhi|Sonia Gandhi|Atal Bihari Vajpayee*|Manmohan Singh|Narendra Modi*|P.V. Narasimha Rao|Jawaharlal Nehru*|V.P. Singh|Jaswant Singh',
  IQ: 'Saddam Hussein|Saddam*|Tariq Aziz|Nouri al-Maliki|Nuri al-Maliki|Iyad Allawi|Ayad Allawi|Jalal Talabani*|Haider al-Abadi|Moqtada al-Sadr|Muqtada al-Sadr|Massoud Barzani*|Ibrahim al-Jaafari|Ali al-Sistani|Hoshyar Zebari',
  IR: 'Ruhollah Khomeini|Khomeini*|Ali Khamenei*|Mohammad Khatami*|Mohammed Khatami|Akbar Hashemi Rafsanjani*|Ali Akbar Hashemi Rafsanjani|Mahmoud Ahmadinejad*|Hassan Rouhani*|Ali Akbar Velayati*|Mohammad Javad Zarif|Ali Larijani|Manouchehr Mottaki*|Kamal Kharrazi*|Ebrahim Raisi',
  IT: 'Silvio Berlusconi*|Giulio Andreotti*|Romano Prodi*|Matteo Renzi*|Massimo D’Alema|Bettino Craxi*|Giorgia Meloni*|Mario Monti|Matteo Salvini*',
  JO: 'King Hussein|King Abdullah II',
  JP: 'Yasuhiro Nakasone*|Noboru Takeshita*|Toshiki Kaifu*|Kiichi Miyazawa*|Morihiro Hosokawa*|Tomiichi Murayama*|Ryutaro Hashimoto*|Keizo Obuchi*|Yoshiro Mori|Junichiro Koizumi*|Shinzo Abe|Taro Aso|Yukio Hatoyama*|Naoto Kan|Fumio Kishida*|Akihito|Hirohito',
  KE: 'Daniel arap Moi|Mwai Kibaki*|Raila Odinga*|Uhuru Kenyatta*|William Ruto|Jomo Kenyatta',
  KG: 'Askar Akayev*|Kurmanbek Bakiyev*|Roza Otunbayeva*|Felix Kulov|Almazbek Atambayev*',
  KH: 'Hun Sen|Norodom Sihanouk*|Norodom Ranariddh*|Pol Pot|Sam Rainsy|Khieu Samphan',
  KP: 'Kim Il Sung|Kim Il-sung|Kim Jong Il|Kim Jong-il|Kim Jong Un|Kim Jong-un',
  KR: 'Chun Doo Hwan|Chun Doo-hwan|Roh Tae Woo|Roh Tae-woo|Kim Young Sam|Kim Young-sam|Kim Dae Jung|Kim Dae-jung|Roh Moo Hyun|Roh Moo-hyun|Lee Myung-bak|Park Geun-hye|Moon Jae-in|Yoon Suk-yeol|Ban Ki-moon|Syngman Rhee',
  KZ: 'Nursultan Nazarbayev*',
  LB: 'Hassan Nasrallah*|Rafik Hariri*|Rafiq Hariri*|Saad Hariri|Emile Lahoud*|Walid Jumblatt*|Nabih Berri*|Michel Aoun|Amin Gemayel*|Elias Hrawi*|Fouad Siniora*|Samir Geagea*',
  LK: 'Velupillai Prabhakaran*|Chandrika Kumaratunga*|Mahinda Rajapaksa*|Ranil Wickremesinghe*|Ranasinghe Premadasa*|J.R. Jayewardene*|Junius Jayewardene*',
  LR: 'Charles Taylor|Samuel Doe|Ellen Johnson Sirleaf|Ellen Johnson-Sirleaf|George Weah|Prince Johnson',
  LT: 'Vytautas Landsbergis*|Dalia Grybauskaite*',
  LY: 'Muammar Gaddafi|Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi|Gaddafi*|Gadhafi*|Qaddafi*|Kadhafi*|Khalifa Haftar*',
  MA: 'King Hassan|King Hassan II|King Mohammed VI',
  MG: 'Didier Ratsiraka*|Marc Ravalomanana*|Andry Rajoelina*',
  MK: 'Kiro Gligorov*|Boris Trajkovski*|Ljubco Georgievski*|Nikola Gruevski*|Ali Ahmeti',
  MM: 'Aung San Suu Kyi|Suu Kyi|Ne Win|Than Shwe|Khin Nyunt|Min Aung Hlaing|Thein Sein',
  MN: 'Punsalmaagiin Ochirbat',
  MR: 'Maaouya Ould Sid’Ahmed Taya',
  MX: 'Carlos Salinas|Ernesto Zedillo*|Vicente Fox|Felipe Calderon|Felipe Calderón|Enrique Pena Nieto|Enrique Peña Nieto|Andres Manuel Lopez Obrador|Andrés Manuel López Obrador|Subcomandante Marcos',
  MY: 'Mahathir Mohamad|Mahathir*|Anwar Ibrahim|Najib Razak|Abdullah Badawi',
  MZ: 'Samora Machel*|Joaquim Chissano*|Afonso Dhlakama*',
  NA: 'Sam Nujoma*',
  NE: 'Mamadou Tandja*|Mahamadou Issoufou*',
  NG: 'Ibrahim Babangida*|Sani Abacha*|Olusegun Obasanjo*|Goodluck Jonathan|Muhammadu Buhari*|Moshood Abiola*|Ken Saro-Wiwa*|Shehu Shagari*|Umaru Yar’Adua',
  NI: 'Daniel Ortega|Violeta Chamorro*|Arnoldo Aleman',
  NO: 'Gro Harlem Brundtland*|Kjell Magne Bondevik*|Erna Solberg|Jonas Gahr Stoere',
  NP: 'King Gyanendra|Gyanendra*|King Birendra|Girija Prasad Koirala*|Prachanda*|Sher Bahadur Deuba*',
  NZ: 'David Lange|Helen Clark|John Key|Jacinda Ardern*',
  PA: 'Manuel Noriega*|Manuel Antonio Noriega*|Guillermo Endara*|Martin Torrijos|Omar Torrijos|Ricardo Martinelli',
  PE: 'Alberto Fujimori*|Alan Garcia|Alan García|Alejandro Toledo|Ollanta Humala*|Abimael Guzman|Keiko Fujimori|Pedro Pablo Kuczynski*',
  PH: 'Ferdinand Marcos*|Corazon Aquino|Fidel Ramos|Joseph Estrada|Gloria Macapagal Arroyo*|Gloria Arroyo|Benigno Aquino|Rodrigo Duterte*|Imelda Marcos',
  PK: 'Zia ul-Haq|Mohammad Zia-ul-Haq|Benazir Bhutto*|Nawaz Sharif|Pervez Musharraf*|Asif Ali Zardari*|Imran Khan|Yousuf Raza Gilani*|Shaukat Aziz|A.Q. Khan',
  PL: 'Wojciech Jaruzelski*|Lech Walesa*|Lech Wałęsa*|Tadeusz Mazowiecki*|Aleksander Kwasniewski*|Lech Kaczynski*|Jaroslaw Kaczynski|Donald Tusk*|Andrzej Duda*|Leszek Miller',
  PS: 'Yasser Arafat*|Yasir Arafat*|Mahmoud Abbas|Ismail Haniyeh*|Khaled Meshaal*|Khaled Mashaal|Saeb Erekat*|Ahmed Qureia|Salam Fayyad*|Ahmed Yassin|Sheikh Ahmed Yassin|Marwan Barghouti*|Abu Mazen|Salman Abu Sitta',
  PT: 'Mario Soares|Mário Soares|Anibal Cavaco Silva|Antonio Guterres|Jose Manuel Durao Barroso|Jose Socrates',
  PY: 'Alfredo Stroessner*|Lino Oviedo|Fernando Lugo',
  RO: 'Nicolae Ceausescu*|Ion Iliescu*|Traian Basescu*|Emil Constantinescu*|Klaus Iohannis*',
  RS: 'Slobodan Milosevic*|Vojislav Kostunica*|Zoran Djindjic*|Boris Tadic*|Vojislav Seselj*|Aleksandar Vucic*|Tomislav Nikolic|Ivica Dacic*',
  RU: 'Leonid Brezhnev*|Yuri Andropov*|Konstantin Chernenko*|Mikhail Gorbachev*|Boris Yeltsin*|Vladimir Putin*|Dmitry Medvedev*|Dmitri Medvedev|Andrei Gromyko*|Yevgeny Primakov*|Viktor Chernomyrdin*|Igor Ivanov|Sergei Ivanov|Sergei Lavrov*|Sergey Lavrov*|Andrei Kozyrev*|Vladimir Zhirinovsky*|Gennady Zyuganov*|Alexei Navalny*|Dzhokhar Dudayev*|Aslan Maskhadov*|Shamil Basayev*|Ramzan Kadyrov*|Akhmad Kadyrov|Dmitry Peskov*|Mikhail Khodorkovsky*|Sergei Shoigu*|Yevgeny Prigozhin*',
  RW: 'Juvenal Habyarimana*|Paul Kagame*|Pasteur Bizimungu*',
  SA: 'King Fahd|King Abdullah|King Salman|Mohammed bin Salman|Crown Prince Abdullah|Prince Saud al-Faisal|Jamal Khashoggi*',
  SD: 'Omar Hassan al-Bashir|Omar al-Bashir|Omar el-Bashir|Omar El Bashir|Hassan al-Turabi|Sadeq al-Mahdi|Sadiq al-Mahdi|Jaafar Nimeiri*|Abdel Fattah al-Burhan',
  SI: 'Milan Kucan*|Janez Jansa*|Janez Drnovsek*',
  SK: 'Vladimir Meciar*|Mikulas Dzurinda*|Robert Fico*',
  SL: 'Foday Sankoh*|Ahmed Tejan Kabbah*|Valentine Strasser*|Johnny Paul Koroma',
  SN: 'Abdou Diouf|Abdoulaye Wade|Macky Sall',
  SO: 'Mohamed Farah Aideed*|Mohammed Farah Aideed*|Mohamed Siad Barre|Siad Barre|Ali Mahdi Mohamed',
  SS: 'John Garang*|Salva Kiir*|Riek Machar*',
  SV: 'Jose Napoleon Duarte*|Alfredo Cristiani*|Nayib Bukele*',
  SY: 'Hafez al-Assad|Bashar al-Assad|Hafez Assad|Bashar Assad|Assad*|Farouq al-Shara|Farouk al-Sharaa|Walid al-Moallem|Walid Moallem',
  TD: 'Hissene Habre*|Idriss Deby*|Goukouni Oueddei*',
  TG: 'Gnassingbe Eyadema*|Faure Gnassingbe*',
  TH: 'Thaksin Shinawatra*|Thaksin*|Yingluck Shinawatra|Prayuth Chan-ocha|King Bhumibol Adulyadej|Abhisit Vejjajiva*|Chuan Leekpai|Prem Tinsulanonda|Suchinda Kraprayoon',
  TL: 'Xanana Gusmao*|Jose Ramos-Horta*|José Ramos-Horta*|Mari Alkatiri*',
  TN: 'Habib Bourguiba*|Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali|Moncef Marzouki*|Rached Ghannouchi*',
  TR: 'Turgut Ozal*|Suleyman Demirel*|Süleyman Demirel*|Tansu Ciller*|Bulent Ecevit*|Necmettin Erbakan*|Recep Tayyip Erdogan*|Recep Tayyip Erdoğan*|Tayyip Erdogan|Abdullah Gul|Abdullah Gül|Ahmet Davutoglu*|Abdullah Ocalan*|Mesut Yilmaz|Fethullah Gulen*|Mevlut Cavusoglu*|Kenan Evren*',
  TW: 'Chiang Kai-shek|Chiang Ching-kuo|Lee Teng-hui|Chen Shui-bian|Ma Ying-jeou|Tsai Ing-wen',
  TZ: 'Julius Nyerere*|Benjamin Mkapa|Jakaya Kikwete*|John Magufuli*',
  UA: 'Leonid Kravchuk*|Leonid Kuchma*|Viktor Yushchenko*|Viktor Yanukovych*|Viktor Yanukovich*|Yulia Tymoshenko*|Petro Poroshenko*|Volodymyr Zelensky*|Volodymyr Zelenskiy|Volodymyr Zelenskyy|Arseniy Yatsenyuk*',
  UG: 'Yoweri Museveni*|Idi Amin|Milton Obote*|Joseph Kony*|Kizza Besigye*',
  US: 'Jimmy Carter|Ronald Reagan*|George Bush|George W. Bush|George H.W. Bush|Bill Clinton|Hillary Clinton|Hillary Rodham Clinton|Barack Obama*|Donald Trump*|Joe Biden*|George Shultz*|James Baker|Warren Christopher|Madeleine Albright*|Colin Powell|Condoleezza Rice|Donald Rumsfeld*|Dick Cheney*|John Kerry|Al Gore|John McCain|Mike Pompeo*|Antony Blinken*|Paul Bremer|Richard Holbrooke*|Caspar Weinberger*|Robert Gates|Leon Panetta*|Mitt Romney|Ted Cruz|Bernie Sanders|Kamala Harris|Mike Pence|Rex Tillerson*|James Mattis|John Bolton|Richard Nixon*|Henry Kissinger*|Gerald Ford|Marco Rubio|Nancy Pelosi|Mitch McConnell|Jesse Jackson',
  UY: 'Julio Maria Sanguinetti*|Jose Mujica|Tabare Vazquez',
  UZ: 'Islam Karimov*',
  VE: 'Hugo Chavez|Hugo Chávez|Nicolas Maduro*|Nicolás Maduro*|Carlos Andres Perez|Juan Guaido*|Juan Guaidó*|Henrique Capriles*',
  VN: 'Ho Chi Minh|Nguyen Van Linh|Nguyen Phu Trong|Le Duc Tho|Nguyen Co Thach',
  XK: 'Ibrahim Rugova*|Hashim Thaci*|Hashim Thaqi|Ramush Haradinaj*|Agim Ceku|Albin Kurti',
  YE: 'Ali Abdullah Saleh|Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi',
  ZA: 'P.W. Botha|Pieter Botha|F.W. de Klerk|Frederik de Klerk|de Klerk*|Nelson Mandela*|Thabo Mbeki*|Jacob Zuma*|Desmond Tutu*|Mangosuthu Buthelezi*|Cyril Ramaphosa*|Winnie Mandela|Pik Botha|Oliver Tambo|Joe Slovo',
  ZM: 'Kenneth Kaunda*|Frederick Chiluba*|Levy Mwanawasa*|Michael Sata',
  ZW: 'Robert Mugabe*|Morgan Tsvangirai*|Joshua Nkomo*|Emmerson Mnangagwa*|Ian Smith',
}

/** Titles of those who rule: behind one, the last word is enough. */
const RULES = /^(?:[a-z-]+ )?(?:president|prime minister|premier|chancellor|foreign minister|secretary of state|king|queen|emperor|colonel|general|vice president|vice-president|defen[cs]e minister|leader)\b/i

let byName: Map<string, string> | null = null
let byLast: Map<string, string | null> | null = null
let alone: Map<string, string> | null = null

const keyOf = (name: string): string => name.replaceAll('’', "'").split(/\s+/).map(plainWord).join(' ')

function load(): void {
  byName = new Map()
  byLast = new Map()
  alone = new Map()
  for (const [code, names] of Object.entries(LEADERS)) {
    for (const entry of names.split('|')) {
      const starred = entry.endsWith('*')
      const name = keyOf(starred ? entry.slice(0, -1) : entry)
      const last = name.slice(name.lastIndexOf(' ') + 1)
      byName.set(name, code)
      byLast.set(last, byLast.has(last) && byLast.get(last) !== code ? null : code)
      if (starred) alone.set(last, code)
    }
  }
}

/**
 * The country that a well-known leader leads or led; null for everybody else.
 *
 * @param name as printed, without titles
 * @param titles what the text calls the person: "President"
 * @example leaderCountry('Bush', ['President']) // 'US'
 */
export function leaderCountry(name: string, titles: readonly string[]): string | null {
  if (byName === null) load()
  const key = keyOf(name)
  const full = byName!.get(key)
  if (full !== undefined) return full
  if (key.includes(' ')) return null
  return alone!.get(key) ?? (titles.some((title) => RULES.test(title)) ? (byLast!.get(key) ?? null) : null)
}
