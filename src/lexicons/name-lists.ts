import { LEX } from './name-classes'

/**
 * Closed lists of words that tell names apart, lower case, by class. Facts of English and of the world's names,
 * collected by hand for this project (MIT, like the code).
 */
export const NAME_LISTS: Readonly<Record<number, string>> = {
  [LEX.title]: `admiral ag alderman ambassador archbishop asi asst attorney ayatollah baron baroness bishop brigadier brother capt captain cardinal
    ceo cfo chairman chairmen chairperson chairwoman chancellor chief cio cj cllr coach col colonel comandante commander commissioner
    comrade congressman congresswoman constable coo corporal councillor councilman councilwoman count countess cpl dame datuk delegate
    deputy detective dg dig director doctor don doña dr duchess duke emir emperor envoy ex-president father former fr frau gen general
    gov governor haji hajj herr hon honorable honourable imam insp inspector judge justice king lady leader lieutenant
    lieutenant-colonel lieutenant-general lord lt lt-gen madam madame maj maj-gen major major-general marshal maulana mayor mep
    minister miss mk mla mna monsieur monsignor mp mpp mps mr mrs ms msgr msp mullah officer pandit pm pope premier president prime
    prince princess private prof professor queen rabbi ranger rep representative rev reverend saint secretary sen senator sergeant
    señor señora sgt shaikh sheik sheikh sheriff shri si sir sister smt sp speaker spokesman spokeswoman sri st sultan tan-sri td tun
    vice-president yb`,
  [LEX.organization]: `ab academy administration ag agency air airlines airways alliance army assembly association athletic authority banco bank
    battalion bharatiya bhd board brigade brigades broadcasting bureau cabinet capital center central centre church city clinic club
    co coalition college command commission committee communications communist company congress conservatives constitutional consulate
    corp corporation corps council court dal democratic democrats department dewan division electric embassy energy entertainment
    exchange fc federal federation force forces forum foundation frente front fund gas gazette gmbh group guard guards harakat herald
    hezb holdings hospital house inc industries initiative institute insurance international islamic janata journal laboratories
    labour league liberals liberation llc ltd magazine majlis mandal media ministerio ministry mission morcha mosque motors movement
    movimiento nacional national nations navy network news nv office oil organisation organization oy parishad parliament parti
    partido partners party people's persatuan petroleum pharmaceuticals pictures plc police post power prensa press pty radio
    rashtriya records regiment republican republicans resistance revolutionary rovers royal sa sabha samiti sangh sarl school sdn
    secretariat securities senate service services socialists society software spa studios summit supreme systems team technologies
    telecom television temple times tribunal tribune trust tv union unit united universidad university vidyapeetham wanderers workers`,
  [LEX.placePart]: `airport avenue bank bay beach border boulevard bridge camp canal canyon cape castle central city coast county creek delta desert
    district east eastern falls forest fort governorate gulf harbor harbour heights highway hill hills hotel island islands kingdom
    lake lane lower mount mountain mountains municipality neighborhood neighbourhood north northern ocean palace park peninsula plaza
    port prefecture prison province region republic river road sea south southern springs square stadium state station strait street
    strip suburb territory tower town township upper valley village west western`,
  [LEX.calendar]: `apr april aug august autumn christmas dec december easter feb february fri friday jan january jul july jun june mar march may mon
    monday nov november oct october ramadan sat saturday sep sept september spring summer sun sunday thu thur thurs thursday today
    tomorrow tonight tue tues tuesday wed wednesday winter yesterday`,
  [LEX.say]: `accused acknowledged added adds admitted agreed announced answered argued arrived asked beat believed believes called claimed
    commented complained conceded concluded condemned confirmed continued criticised criticized declared denied described died
    emphasised emphasized explained expressed hailed herself himself hoped hopes insisted joked knew knows leads led maintained
    married meets met noted observed pledged praised predicted promised quipped recalled refused reiterated remarked replied reported
    resigned said say saying says scored stated stressed suggested tells testified thinks thought told tweeted urged visited vowed
    wanted wants warned welcomed who whom whose won writes wrote`,
  [LEX.role]: `activist actor actress admiral ambassador american analyst artist attorney aunt australian author batsman belgian billionaire boss
    bowler boxer brazilian british brother businessman businesswoman canadian candidate captain ceo chairman chairwoman challenger
    champion chancellor chief chinese coach colleague colonel comedian commander composer conductor congressman congresswoman
    counterpart cousin croatian cyclist czech daughter defender deputy director dissident doctor driver dutch economist editor
    engineer entrepreneur envoy executive expert farmer father filmmaker forward founder french friend general german goalkeeper
    golfer governor grandfather grandmother grandson guard husband incumbent indian italian japanese journalist judge king korean
    lawmaker lawyer leader legislator lieutenant major manager mayor member mexican midfielder militant minister mother musician
    nephew niece nominee nurse officer official opponent painter pakistani partner pilot player polish predecessor premier president
    prince princess producer professor prosecutor queen rebel reporter representative researcher rider rival romanian runner-up
    russian scientist secretary seed senator serbian sergeant singer sister soldier son south-african spanish spokesman spokesperson
    spokeswoman sprinter striker student successor suspect swedish swimmer swiss teacher teammate teenager terrorist top-seed uncle
    veteran vice victim warlord widow wife winner witness writer`,
  [LEX.particle]: `'t abd abu af al al- al-din ap av ben bin bint binti d' da das de del dela della den der des di do dos du e el el- i ibn ii iii iv
    jnr jr jr. l' la le mac mc o oglu ould san santa sr sr. sri st st. te ten ter ud ud-din ul ur van von wa y zu zum zur`,
  [LEX.demonym]: `afghan african albanian algerian american andorran angolan arab argentine argentinean argentinian armenian asian australian
    austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque belarusian belarussian belgian belizean bengali beninese
    bhutanese bolivian bosnian botswanan brazilian british briton britons buddhist bulgarian burkinabe burmese burundian cambodian
    cameroonian canadian catalan catholic catholics chadian chechen chilean chinese christian christians colombian comoran congolese
    croat croatian cuban cypriot czech dane danish democrat democratic djiboutian dominican dutch ecuadorean ecuadorian egyptian
    emirati english eritrean estonian ethiopian european fijian filipino finn finnish flemish french gabonese gambian georgian german
    ghanaian greek grenadian guatemalan guinean guyanese haitian hindu hindus hispanic honduran hungarian icelandic indian indonesian
    iranian iraqi irish islamist israeli italian ivorian jamaican japanese jew jewish jews jordanian kazakh kenyan korean kosovar kurd
    kurdish kuwaiti kyrgyz lao laotian latin latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian
    malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican muslim muslims
    namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan pashtun peruvian
    pole polish portuguese protestant punjabi qatari republican romanian russian rwandan samoan saudi scot scottish senegalese serb
    serbian shi'ite shia shiite sierra-leonean sikh singaporean sinhalese slovak slovakian slovene slovenian somali spaniard spanish
    sudanese sunni surinamese swazi swede swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan togolese tongan
    trinidadian tunisian turk turkish turkmen ugandan uighur ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni
    zambian zimbabwean`,
  [LEX.country]: `afghanistan africa albania algeria america andorra angola antarctica argentina armenia asia australia austria azerbaijan bahamas
    bahrain balkans bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
    burma burundi california cambodia cameroon canada caribbean chad chechnya chile china colombia comoros congo crimea croatia cuba
    cyprus darfur denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia eu eurasia europe fiji finland
    florida france gabon gambia gaza germany ghana greece grenada guatemala guinea guyana haiti herzegovina holland honduras hungary
    iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kashmir kazakhstan kenya kiribati korea kosovo
    kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar
    malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
    myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru
    philippines poland portugal qatar romania russia rwanda samoa scandinavia scotland senegal serbia seychelles siberia singapore
    slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania texas thailand tibet
    togo tonga tunisia turkey turkmenistan tuvalu türkiye u.k u.k. u.s u.s. uae uganda uk ukraine un uruguay us usa ussr uzbekistan
    vanuatu vatican venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe`,
  [LEX.brand]: `abc abu-sayyaf acer adani adidas aeroflot afd afp aiadmk airbnb airbus airtel ajax al-arabiya al-jazeera al-qaeda al-qaida
    al-shabaab al-shabab aldi alibaba alitalia aljazeera allianz alphabet alstom amazon amd anadolu anc anderlecht ansa apple aramco
    armani arsenal aston astrazeneca asus at&t atalanta atletico audi avianca baidu bajaj barca barcelona barclays basf bayer bayern
    bbc bbva benfica besiktas betis beşiktaş bjp blackburn bloomberg bmw boca boeing boko bologna bolton bordeaux borussia bosch bp
    braves brentford bridgestone brighton broncos brugge bulls bundesrat bundestag burger burnley byd bytedance canon carlsberg
    carrefour cartier cbs cdu celtic celtics cemex chanel chelsea chevrolet chevron chrysler cisco citibank citigroup citroen citroën
    ciudadanos cnn cnooc coca-cola codelco comcast commerzbank conocophillips corinthians costco cowboys cruzeiro cska csu cubs daesh
    daewoo daimler dangote danone dell deportivo deutsche dinamo dior disney dmk dodgers dp dpa duma dup dynamo ebay ecopetrol
    eduskunta efe electrolux eln embraer emirates enel eni enron ericsson eskom espanyol eta ethiopian etihad europol evergrande
    everton exxon exxonmobil facebook farc fars fatah fdp fedex fein fendi fenerbahce fenerbahçe ferrari feyenoord fiat fidesz
    fiorentina flamengo flipkart fluminense folketing ford forza fox foxconn frelimo fujitsu fulham galatasaray gap garanti gazprom
    geely getafe glaxosmithkline goldman google gremio gucci h&m hadash haier halliburton hamas haram hbo heineken hermes hermès hertha
    hezbollah hitachi hizbollah hizbullah honda hp hsbc huawei hulu hyundai iberia ibm ikea infosys inkatha instagram intel inter
    interfax internazionale interpol ira irna isil isis islamiyah isna itar-tass itv jaish-e-mohammed jds jdu jemaah jio jirga jobbik
    johnson&johnson jpmorgan juventus kadima kawasaki kia knesset knicks kremlin kuomintang kyodo l'oreal l'oréal lakers
    lamborghini lashkar-e-taiba latam lazio leeds lega lego lehman leicester lenovo lens leverkusen levi's lg lidl likud lille
    liverpool lloyds lockheed lok lokomotiv lotte loya ltte lufthansa lukoil lvmh lyft lyon maersk mahindra majlis marseille maruti
    maserati mastercard mazda mcdonald's mehr mercedes mercedes-benz merck meretz merrill meta mets michelin microsoft middlesbrough
    milan mitsubishi moderna monaco mossad msnbc mtn napoli naspers nbc ncp nestle nestlé netflix newcastle nike nikon nintendo nissan
    nokia northrop norwich novartis novo npr nvidia odebrecht olympus omega oppo oracle osasuna packers palmeiras panasonic parma pasok
    patek patriots paypal paytm pbs pdvsa pemex pentagon pepsi pepsico petrobras petrochina peugeot peñarol pfizer philips pirelli pkk
    podemos porsche porto posco prada psv puma qaeda qaida qatar qualcomm rada raiders rajya rakuten rangers raytheon reebok reliance
    renamo renault repsol reuters ria riksdag river rjd roche rolex roma rosneft rusal saab sabic safaricom sainsbury's sampdoria
    samsung santander sap sasol sberbank schalke sejm sevilla shakhtar sharp shas shell shin siemens sinn sinopec snp softbank sony
    southampton spartak spd sporting spotify springboks sprint starbucks steelers storting stuttgart subaru sunderland suzuki swapo
    swatch syriza taliban tass tata telefonica telefónica televisa telkom tencent tesco tesla thyssenkrupp tiffany tiktok tmc torino
    toshiba tottenham toyota trabzonspor tsmc turkcell twitter uber ubs udinese ukip unicredit unilever uniqlo unita ups vale valencia
    verizon verkhovna versace villa visa vivo vodafone vodaphone volkswagen volvo vox vuitton wal-mart wallabies walmart watford werder
    whatsapp wigan wipro wolverhampton wolves xiaomi xinhua yamaha yankees yonhap youtube ypg yukos zanu-pf zara zenit zte`,
  [LEX.region]: `abkhazia abyan aceh adamawa afar ajaria alabama alajuela alaska alberta aleppo alsace amazonas amhara anambra anatolia anbar
    andalucia andalusia andhra anhui antioquia aragon arakan arizona arkansas ashanti asir assam auckland badakhshan bahia bali balkans
    balkh balochistan baluchistan bashkortostan basque basra bavaria bayelsa bengal biafra bihar borno brandenburg brittany brunswick
    burgundy cabinda calabria california campania canterbury cappadocia cartago casamance castile catalonia cauca caucasus ceara ceará
    chaco chechnya cheshire chhattisgarh chiapas chihuahua chin choco chocó chukotka colorado columbia connecticut cornwall corsica
    crete crimea córdoba dagestan dakota dalmatia daraa darfur delaware derbyshire devon diyala donbas donbass donetsk dorset durham
    enugu essex extremadura fars flanders florida friesland fujian galicia galilee gangwon gansu gauteng gerais ghazni gisborne
    glamorgan gloucestershire goa goias golan guajira guanacaste guangdong guangxi guerrero guizhou gujarat gyeonggi hadramout hainan
    hampshire haryana hawaii hawke's hebei heilongjiang hejaz helmand henan herat heredia hesse himachal hokkaido homs honshu hubei
    hunan iberia idaho idlib illinois indiana indochina ingushetia iowa istria ituri jalisco jammu java jeju jersey jharkhand jiangsu
    jiangxi jilin johor jubaland judea kachin kaduna kalimantan kamchatka kandahar kano kansas karelia karen karnataka kashmir katanga
    kelantan kent kentucky kerala khuzestan khyber kikuyu kirkuk kivu kordofan kunar kunduz kurdistan kwazulu-natal kyushu labrador
    ladakh lancashire latakia leicestershire levant liaoning limon limpopo lombardy lombok lorraine louisiana luhansk luzon macedonia
    maghreb maharashtra maine maluku manawatu manchuria manipur manitoba marlborough maryland mashonaland massachusetts matabeleland
    meghalaya melanesia mendoza mesopotamia michigan michoacan michoacán middlesex minas mindanao minnesota misiones mississippi
    missouri mizoram moldavia mon montana mpumalanga nadu nagaland najd nangarhar nebraska negev nevada newfoundland nineveh ningxia
    norfolk normandy northamptonshire northland nottinghamshire nova nunavut oaxaca odisha ogaden ohio okinawa oklahoma ontario oregon
    orissa oromia ossetia otago pakhtunkhwa paktia paktika palawan papua parana paraná pará patagonia penang pennsylvania pernambuco
    peten petén piedmont polynesia pradesh provence prussia punjab puntarenas puntland qinghai quebec queensland québec rajasthan
    rakhain rakhine rift rivers rondonia saarland sabah sahel sakhalin salahuddin samaria sarawak sardinia saskatchewan saxony
    scandinavia scotia scotland selangor shaanxi shan shandong shanxi shikoku siberia sichuan sicily sikkim sinai sinaloa sindh sistan
    slavonia somaliland somerset sonora southland suffolk sulawesi sumatra surrey sussex tabasco tachira tamaulipas tamil taranaki
    tasmania tatarstan telangana tennessee texas thrace thuringia tibet tigray transkei transylvania tripura tuscany táchira ulster
    umbria utah uttarakhand veneto veracruz vermont victoria virginia visayas vojvodina waikato wales wallachia wallonia warwickshire
    waziristan westphalia wisconsin worcestershire wyoming xinjiang yobe yorkshire yucatan yucatán yukon yunnan zeeland zhejiang zulia
    zululand`,
  [LEX.foreign]: `abhiyan al amor as au aur aux azad bharat bhd casa cielo cinco ciudad con da das de del der des desh di dia die dil du día e el em
    en et fi gli gran grande hai hasta hind hindustan i il im ishq isla iwi jai ka ke ki ko la las le les libre lo los
    luna mar marae mata mayo mein min mission nacional ne nga ngā noche nueva nuevo o os para per playa por pueblo que rashtra reo rio
    río san santa sdn se seva sol swachh te tierra um uma un und une unidos vida viva von wa waka whare y yatra yeh yojana
    zindabad zu`,
}
