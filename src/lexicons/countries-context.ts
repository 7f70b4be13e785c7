/**
 * Words that decide what an ambiguous country word means where it stands. Lower case. Facts of geography and of English
 * usage, collected for onrecord (MIT).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*|\n/).map((word) => word.trim()).filter(Boolean))

/** States of the US (but for Georgia) and how news abbreviates them: after a comma they say that "Lebanon" is a town. */
export const US_STATES = words(`alabama|ala|alaska|arizona|ariz|arkansas|ark|california|calif|colorado|colo|connecticut|conn|delaware|del|florida|fla|hawaii|
  idaho|illinois|ill|indiana|ind|iowa|kansas|kan|kentucky|ky|louisiana|la|maine|maryland|md|massachusetts|mass|michigan|mich|minnesota|minn|mississippi|miss|
  missouri|mo|montana|mont|nebraska|neb|nevada|nev|new hampshire|n.h|new jersey|n.j|new mexico|n.m|new york|n.y|north carolina|n.c|north dakota|n.d|ohio|
  oklahoma|okla|oregon|ore|pennsylvania|pa|pennsylvania|rhode island|r.i|south carolina|s.c|south dakota|s.d|tennessee|tenn|texas|tex|utah|vermont|vt|
  virginia|va|washington|wash|west virginia|w.va|wisconsin|wis|wyoming|wyo`)

/** Georgia the state: what its articles name. Words of one token. */
export const GEORGIA_STATE = words(`atlanta|savannah|augusta|macon|athens|marietta|decatur|valdosta|alpharetta|roswell|gwinnett|fulton|dekalb|cobb|tifton|
  statesboro|brunswick|kennesaw|ga|ga.|alabama|florida|tennessee|mississippi|carolina|carolinas|louisiana|virginia|kentucky|texas|ohio|pennsylvania|arkansas|
  missouri|michigan|wisconsin|minnesota|iowa|arizona|nevada|bulldogs|kemp|abrams|isakson|perdue|chambliss|warnock|ossoff|falcons|braves|raffensperger|columbus|
  cdc|emory|morehouse|spelman|rome|republican|republicans|democrat|democrats|gop|sec|governor|county|sheriff|legislature`)

/** Georgia the country. */
export const GEORGIA_COUNTRY = words(`tbilisi|batumi|kutaisi|gori|poti|abkhazia|abkhaz|abkhazian|ossetia|ossetian|ossetians|tskhinvali|sukhumi|saakashvili|
  shevardnadze|ivanishvili|zourabichvili|zurabishvili|garibashvili|margvelashvili|gamsakhurdia|kobakhidze|kavelashvili|burjanadze|adjara|ajara|kakheti|
  svaneti|imereti|mingrelia|samegrelo|caucasus|caucasian|armenia|azerbaijan|armenian|azerbaijani|baku|yerevan|moldova|ukraine|russia|russian|moscow|
  nato|kremlin|putin|medvedev|lari|rustavi|zugdidi|borjomi|soviet`)

/** Country words that are people's given names or surnames as well. */
export const PERSON_LIKE = words(`america|argentina|austria|bolivia|brazil|britain|chad|chile|china|cuba|cuban|cyprus|dane|danes|dutch|egypt|england|english|finn|
  france|french|georgia|german|greece|guinea|holland|india|ireland|irish|israel|italy|jamaica|japan|jersey|jordan|kenya|lebanon|mali|malta|norway|panama|
  poland|pole|portugal|roman|romania|russia|scot|scotland|spain|sweden|swede|trinidad|turk|wales|welsh`)

/** Those of them that are common given names of the US: after a byline's "By" a person, whoever follows. */
export const GIVEN_NAMES = words('chad|cuba|georgia|india|ireland|israel|jordan|kenya')

/** Words of articles about the bird. */
export const TURKEY_BIRD = words(`bird|birds|butterball|carcass|carve|cranberry|farmer|flock|flocks|fryer|gobbler|gravy|hens|hunters|hunting|oven|pounds|poultry|recipe|
  roast|roasted|roasting|stuffing|thanksgiving|thaw|thawed`)

/** Words before "of America" that do not make it an organization: "the United States of America". */
export const STATES_OF_AMERICA = words('confederate|heart|map|president|presidents|republic|states|union|voice')

/** Words that make a demonym a language when they stand right before it … */
export const BEFORE_LANGUAGE = words(`speak|speaks|spoke|spoken|speaking|learn|learns|learned|learning|learnt|teach|teaches|teaching|taught|study|studies|studied|
  studying|fluent|broken|into|translate|translated|perfect|bilingual|understand|understands|conversational|accented|plain|flawless|basic`)

/** … or right after it. */
export const AFTER_LANGUAGE = words(`language|languages|speaker|speakers|speaking|translation|translations|translator|dictionary|grammar|alphabet|vocabulary|proficiency|
  lessons|lesson|class|classes|accent|subtitles|word|words|phrase|phrases|literacy|skills|learners|learner`)

/** Demonyms that name a language. */
export const LANGUAGES = words(`albanian|burmese|chinese|croatian|czech|danish|dutch|english|finnish|french|georgian|german|greek|hungarian|icelandic|irish|italian|
  japanese|korean|lao|latvian|lithuanian|malay|nepali|norwegian|polish|portuguese|romanian|russian|serbian|slovak|somali|spanish|swahili|swedish|thai|turkish|
  ukrainian|vietnamese|welsh`)

/** Languages whose name is no country's demonym. */
export const OTHER_LANGUAGES = words('arabic|aramaic|basque|bengali|cantonese|catalan|creole|dari|esperanto|farsi|flemish|gaelic|hebrew|hindi|kurdish|latin|mandarin|pashto|persian|punjabi|sanskrit|tamil|tibetan|uighur|urdu|uyghur|yiddish')

/** Words of a firm's, a paper's or a show's name: "China Daily", "British Airways", "India Today". Capitalised in the text. */
export const COMMERCIAL = words(`air|airline|airlines|airways|bancorp|beverage|beverages|bistro|breweries|brewery|brewing|cafe|café|casino|chronicle|cinema|co|
  corp|corporation|cruises|daily|digest|electric|energies|enterprises|entertainment|express|foods|gazette|grill|group|herald|holdings|hotel|hotels|inc|independent|
  insurance|kitchen|limited|llc|llp|ltd|magazine|mail|media|mobile|monitor|motors|news|observer|outfitters|partners|petroleum|pharma|pharmaceuticals|pictures|plc|
  post|productions|records|reporter|resort|restaurant|restaurants|review|securities|solutions|star|steel|studios|sun|systems|tech|technologies|telecom|
  telecommunications|telegraph|times|today|tobacco|tonight|tribune|unicom|wireless`)

/** Words of sports grounds where "Indians" is a team. */
export const INDIANS_TEAM = words('cleveland|inning|innings|pitcher|pitchers|bullpen|mlb|homer|baseball|ballpark|batting|shortstop')

/** Nouns of a place on which a town's name may follow. Before a country word they make it something else: "Mount Lebanon". */
export const ROADS = words('avenue|ave|blvd|boulevard|drive|lane|road|rd|square|st|street|terrace|township|county|parish|elementary|high|middle|creek|lake|river|hill|hills|heights|park')

/** Country names that are towns of the US too; whether they are, the document tells (", Texas", "police", "residents"). */
export const US_TOWNS = words(`angola|belgium|bolivia|brazil|china|cuba|cyprus|denmark|egypt|finland|greece|holland|italy|jamaica|jordan|lebanon|luxemburg|malta|mexico|morocco|norway|
  palestine|panama|peru|poland|scotland|sweden|switzerland|turkey|wales`)

/** What stands before "of" and a town's name. */
export const MUNICIPALITIES = words('borough|city|hamlet|town|township|village')

/** What stands after a town's name in its local paper, and now and then after a country's. */
export const LOCAL_LIFE = words('area|chamber|city|civic|council|couple|fire|man|mayor|native|police|resident|residents|taxpayers|teen|teenager|woman')

/** What stands after a town's name and never after a country's. */
export const SCHOOL_LIFE = words('boys|elementary|girls|isd|junior|juniors|middle|school|schools|township|varsity')

/** Words of a US county's news. */
export const DOMESTIC = words('boe|county|deputies|fairgrounds|felony|interstate|jurors|misdemeanor|sheriff|superintendent|township|troopers|varsity|zoning')

/** What stands before a place: "in Jordan", "from Chad". */
export const PLACE_PREPOSITIONS = words('across|against|around|from|in|inside|into|near|outside|throughout|to|toward|towards|via|within|between|visiting|left|leaving')

/** Words of articles where an "Indian" is a Native American. */
export const NATIVE_AMERICAN = words('tribe|tribes|tribal|reservation|reservations|pueblo|cherokee|navajo|sioux|apache|lakota|choctaw|comanche|cheyenne|mohawk|iroquois|seminole|chippewa|ojibwe|powwow')

/** What "Georgia's" has when Georgia is the country. */
export const STATE_OFFICES = words('ambassador|breakaway|capital|foreign|interior|opposition|parliament|president|prime|pro-western|territorial')
