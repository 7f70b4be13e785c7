import { LEX } from './name-classes'

/**
 * Closed lists of words that tell names apart, lower case, by class. Facts of English and of the world's names,
 * collected by hand for this project (MIT, like the code).
 */
export const NAME_LISTS: Readonly<Record<number, string>> = {
  [LEX.title]: `mr mrs ms miss dr prof sir dame lord lady madam madame monsieur president vice-president prime minister premier chancellor
    king queen prince princess emperor sultan emir sheikh sheik shaikh ayatollah imam mullah pope cardinal bishop archbishop rabbi reverend rev
    father sister brother saint st senator sen congressman congresswoman representative rep governor gov mayor secretary judge justice
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral commander brigadier marshal
    ambassador professor doctor speaker deputy chairman chairwoman chief director spokesman spokeswoman coach inspector constable officer
    detective sheriff attorney mp mla mep hon honourable honorable baron baroness count countess duke duchess chairperson commissioner
    councillor councilman councilwoman alderman delegate envoy leader former ex-president maulana pandit shri smt sri datuk tun haji hajj
    pm ceo cfo cio coo ag cj dg dig sp asi si insp comrade comandante don doña señor señora herr frau tan-sri fr msgr monsignor chairmen`,
  [LEX.organization]: `inc corp co ltd llc plc gmbh ag sa nv group holdings company corporation bank ministry department agency university college
    institute school academy party union association federation league council committee commission court board bureau office centre center
    foundation fund trust society organisation organization army navy force forces police guard guards parliament senate congress assembly house
    cabinet church mosque temple hospital clinic airlines airways air motors energy oil gas petroleum electric power technologies systems software
    media news times post journal herald tribune gazette press agency radio television tv broadcasting magazine fc united city rovers
    wanderers athletic club team alliance front movement coalition brigade brigades network partners capital securities exchange insurance
    industries laboratories pharmaceuticals telecom communications entertainment studios pictures records nations authority service services
    administration mission command corps battalion regiment division unit tribunal secretariat embassy consulate forum summit initiative
    coalition democrats republicans conservatives liberals socialists labour workers front liberation resistance national international
    federal central supreme constitutional royal democratic republican people's revolutionary communist islamic
    janata sabha sangh morcha dal samiti parishad mandal vidyapeetham partido frente movimiento nacional banco ministerio universidad parti
    majlis hezb harakat bhd sdn pty oy ab spa sarl prensa dewan persatuan rashtriya bharatiya`,
  [LEX.placePart]: `river lake mount mountain mountains sea ocean gulf bay strait island islands peninsula desert valley province state county district
    region territory city town village street avenue road square park bridge airport port harbour harbor coast beach north south east west
    northern southern eastern western central upper lower cape canal canyon hill hills forest border strip bank heights plaza stadium
    highway boulevard lane prefecture governorate municipality township suburb neighbourhood neighborhood republic kingdom delta falls
    springs creek fort palace castle tower hotel square station prison camp`,
  [LEX.calendar]: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
    spring summer autumn winter today yesterday tomorrow tonight`,
  [LEX.say]: `said says say saying told tells added adds explained insisted argued noted stated claimed warned announced asked replied answered
    commented remarked declared acknowledged admitted denied confirmed suggested recalled wrote writes tweeted urged vowed pledged promised
    stressed emphasized emphasised reiterated concluded continued observed reported complained joked quipped testified conceded
    maintained predicted thinks believes believed thought hopes hoped knew knows met meets visited arrived resigned died married
    called agreed wants wanted refused accused criticized criticised praised condemned described welcomed expressed hailed led leads won beat scored
    who whose whom himself herself`,
  [LEX.role]: `spokesman spokeswoman spokesperson president minister leader chief director chairman chairwoman secretary general commander officer official
    lawyer attorney judge prosecutor senator governor mayor ambassador envoy coach manager captain player striker midfielder defender
    goalkeeper forward guard batsman bowler singer actor actress author writer journalist reporter editor professor scientist researcher analyst
    economist expert activist dissident founder ceo executive businessman businesswoman entrepreneur billionaire candidate nominee
    challenger incumbent lawmaker legislator congressman congresswoman representative member deputy vice premier chancellor king queen prince princess
    teacher student doctor nurse farmer engineer driver pilot soldier sergeant lieutenant colonel major admiral militant
    rebel warlord terrorist suspect victim witness brother sister father mother son daughter wife husband widow uncle aunt cousin nephew
    niece grandfather grandmother grandson friend colleague boss partner predecessor successor rival opponent counterpart artist painter musician
    composer conductor director producer filmmaker comedian champion winner runner-up sprinter swimmer boxer golfer driver rider cyclist
    veteran teenager teammate top-seed seed american russian chinese german french british italian spanish japanese korean indian pakistani
    australian canadian mexican brazilian swiss swedish dutch belgian czech polish croatian serbian romanian south-african`,
  [LEX.particle]: `van von der den de del della di da dos das do du des la le el al bin ibn ben bint binti abu abd ul ur ud ud-din al-din y e i zu zum zur
    ter ten te af av st ap o mac mc san santa dela st. d' l' 't jr sr ii iii iv jnr jr. sr. al- el- ould oglu san sri wa`,
  [LEX.demonym]: `afghan albanian algerian american andorran angolan argentine argentinian argentinean armenian australian austrian azerbaijani azeri bahamian bahraini
    bangladeshi barbadian belarusian belarussian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian british briton britons
    bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian comoran congolese croatian croat cuban
    cypriot czech dane danish djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian european fijian
    filipino finn finnish french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar
    kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese
    mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien
    norwegian omani pakistani palestinian panamanian paraguayan peruvian polish pole portuguese qatari romanian russian rwandan samoan saudi scottish scot
    senegalese serbian serb sierra-leonean singaporean slovak slovakian slovene slovenian somali spanish spaniard sudanese surinamese swazi swede swedish swiss
    syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek
    venezuelan vietnamese welsh yemeni zambian zimbabwean african asian arab kurdish kurd tamil sinhalese chechen uighur uyghur pashtun
    punjabi bengali muslim muslims christian christians jewish jew jews catholic catholics protestant hindu hindus buddhist sikh sunni shiite shia shi'ite
    islamist republican democrat democratic latin hispanic basque catalan flemish`,
  [LEX.country]: `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize
    benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia
    comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon
    gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
    japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
    macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
    myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden
    switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay usa
    uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe africa asia america antarctica eurasia us u.s uk u.k uae eu u.s. u.k. un
    caribbean balkans kashmir chechnya crimea gaza kurdistan darfur texas california florida yugoslavia holland zaire ussr scandinavia siberia`,
}
