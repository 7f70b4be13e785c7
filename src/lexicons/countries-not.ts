/**
 * Phrases that hold a country's word and name no country: places, seas, firms, foods, animals, things. Lower case, separated
 * by "|", sorted; the longest match in the text wins, so they take the word away from the country. Facts of English usage, collected for onrecord (MIT).
 */
export const NOT_COUNTRIES: Readonly<Record<string, string>> = {
  continents: `
    agence france-presse|all american|all-american|all-americans|british isles|central america|central american|central americans|dutch east indies|east indian|east indies|
    ibero-american|indian subcontinent|inter-american|latin america|latin-american|latin-americans|north-american|south-american|central-american|latin american|latin americans|north america|north american|north americans|
    pan american|pan-american|pan-americans|south america|south american|south americans|spanish america|west indian|west indians|west indies`,
  waters: `
        american river|chile creek|congo basin|congo river|cuba lake|denmark strait|east china sea|english bay|english channel|french broad river|
    german bight|great australian bight|greenland sea|gulf of finland|gulf of guinea|gulf of mexico|gulf of oman|gulf of panama|gulf of thailand|
    indian ocean|indian river|indian river county|irish sea|jordan lake|jordan pond|jordan river|jordan valley|korea strait|mozambique channel|
    niger delta|niger river|niger state|norwegian sea|panama canal|peru creek|philippine sea|poland brook|river congo|river jordan|river niger|
    russian river|sea of japan|sea of oman|south china sea|spanish river|turkey creek|turkey lake|turkey pond|turkey river`,
  places: `
        america's cup|american canyon|american fork|belize city|ben nevis|british columbia|british columbian|british columbians|china basin|
    china beach|china grove|china lake|cuba city|djibouti city|dutch antilles|dutch east india company|dutch harbor|east jordan|english bay|
    english harbour|french hill|french lick|french quarter|georgia avenue|georgia street|german valley|guatemala city|holland park|holland tunnel|
    indian creek|indian head|indian hills|indian lake|indian land|indian springs|indian trail|indian wells|jamaica bay|jamaica estates|
    jamaica plain|jersey city|jersey shore|jordan creek|jordan hill|korean peninsula|kuwait city|lebanon county|lebanon hills|lebanon road|
    lebanon valley|mexico city|mount lebanon|mt. lebanon|netherlands antilles|new britain|new england|new englander|new englanders|new georgia|
    new guinea|new holland|new ireland|new jersey|new lebanon|new mexican|new mexicans|new mexico|new scotland yard|new south wales|niger-congo|
    north pole|panama city|peru hill|peru state|poland spring|port of spain|port-of-spain|scotland county|scotland yard|south georgia|
    south jordan|south pole|spanish fork|spanish harlem|spanish town|spanish wells|swiss cottage|turkey hill|turkey knob|turkey mountain|
    turkey point|turkey run|ulster county|west jordan`,
  titles: `
        afghan hound|afghan hounds|air jordan|air jordans|america's got talent|american airlines|american airways|american apparel|
    american beauty|american bison|american bisons|american bulldog|american cheese|american crime story|american crow|american dad|
    american eagle|american eagles|american eel|american eels|american elm|american elms|american express|american football|
    american football league|american girl|american gothic|american greetings|american horror story|american hustle|american idol|american league|
    american life|american ninja warrior|american pie|american pit bull|american psycho|american robin|american robins|american shorthair|
    american sniper|american staffordshire terrier|american standard|australian cattle dog|australian shepherd|australian shepherds|
    bank of america|belgian malinois|belgian waffle|belgian waffles|bermuda grass|bermuda shorts|bermuda triangle|bone china|brazil nut|
    brazil nuts|brazilian butt lift|brazilian jiu jitsu|brazilian jiu-jitsu|brazilian wax|brit award|brit awards|britain's got talent|
    britain's next top model|british american tobacco|british shorthair|brits awards|burmese python|burmese pythons|canada day|canada dry|
    canada geese|canada goose|canada lynx|canada thistle|canada warbler|canadian bacon|canadian whisky|captain america|chile con carne|
    chile pepper|chile peppers|chile relleno|chile verde|china cabinet|china cabinets|china plate|china plates|china shop|china syndrome|
    chinese cabbage|chinese checkers|chinese crested|chinese five spice|chinese lantern|chinese lanterns|chinese mitten crab|chinese mitten crabs|
    chinese wall|chinese walls|chinese whispers|chinese zodiac|cold turkey|cuban heel|cuban heels|cuban sandwich|cuban tree frog|cuban tree frogs|
    danish modern|danish pastries|danish pastry|double dutch|dutch auction|dutch courage|dutch disease|dutch door|dutch elm disease|dutch oven|
    dutch ovens|dutch treat|egyptian cotton|egyptian mau|english breakfast|english breakfasts|english bulldog|english cocker spaniel|english ivy|
    english mastiff|english muffin|english muffins|english oak|english oaks|english patient|english setter|english sheepdog|english sheepdogs|
    english springer spaniel|fighting irish|fine china|france-presse|french braid|french bread|french bulldog|french bulldogs|french dip|
    french door|french doors|french dressing|french fries|french fry|french horn|french horns|french kiss|french lavender|french leave|
    french letter|french maid|french manicure|french onion|french polish|french poodle|french press|french roast|french tarragon|french toast|
    french twist|french vanilla|french window|french windows|fried turkey|german chocolate cake|german cockroach|german cockroaches|
    german measles|german pointer|german shepherd|german shepherds|german shorthaired|going dutch|good morning america|good morning britain|
    grand turk|great british bake off|great dane|great danes|greek life|greek mythology|greek row|greek salad|greek salads|greek week|
    greek yoghurt|greek yogurt|guinea fowl|guinea hen|guinea hens|guinea pig|guinea pigs|guinea worm|india ink|india pale ale|india pale ales|
    indian club|indian file|indian ink|indian summer|irish breakfast|irish coffee|irish cream|irish goodbye|irish moss|irish setter|irish setters|
    irish soda bread|irish stew|irish terrier|irish terriers|irish whiskey|irish wolfhound|italian cypress|italian dressing|italian greyhound|
    italian ice|italian job|italian parsley|italian sausage|italian seasoning|japanese beetle|japanese beetles|japanese eel|japanese eels|
    japanese encephalitis|japanese knotweed|japanese macaque|japanese macaques|japanese maple|japanese maples|jersey barrier|jersey boys|
    jersey cow|jersey cows|jordan almonds|jordan brand|jordan brand classic|jordan shoes|korean barbecue|last king of scotland|
    make america great again|maltese cross|maltese dog|maltese falcon|maltese terrier|mexican hairless|mexican standoff|mexican wave|
    mexican waves|miss america|miss usa|mr america|norway lobster|norway lobsters|norway maple|norway rat|norway spruce|norwegian forest cat|
    norwegian forest cats|norwegian wood|panama disease|panama hat|panama hats|panama papers|pennsylvania dutch|poland china|polish sausage|
    polish sausages|portuguese man of war|portuguese man-of-war|portuguese water dog|portuguese water dogs|prince of wales|princess of wales|
    roast turkey|royal dutch shell|russian blue|russian doll|russian dolls|russian dressing|russian olive|russian roulette|russian salad|
    scotch irish|scots irish|scots pine|scottish deerhound|scottish deerhounds|scottish fold|scottish terrier|smoked turkey|spanish flu|
    spanish fly|spanish mackerel|spanish moss|spanish omelet|spanish omelette|spanish onion|spanish onions|swedish fish|swedish massage|
    swedish massages|swedish meatball|swedish meatballs|swiss army knife|swiss army knives|swiss ball|swiss chard|swiss cheese|swiss roll|
    thanksgiving turkey|turkey bacon|turkey breast|turkey burger|turkey burgers|turkey chili|turkey day|turkey dinner|turkey dinners|turkey farm|
    turkey farmer|turkey farmers|turkey farms|turkey feather|turkey feathers|turkey growers|turkey hunt|turkey hunters|turkey hunting|turkey leg|
    turkey legs|turkey meat|turkey meatballs|turkey mince|turkey pie|turkey roast|turkey sandwich|turkey sandwiches|turkey season|turkey shoot|
    turkey soup|turkey stuffing|turkey tail|turkey tails|turkey trot|turkey vulture|turkey vultures|turkey wing|turkey wings|turkish bath|
    turkish baths|turkish coffee|turkish delight|turkish towel|turkish van|ugly american|vietnamese pot-bellied pig|vietnamese pot-bellied pigs|
    voice of america|welsh corgi|welsh corgis|welsh rarebit|wild turkey|wild turkeys|young turk|young turks`,
  natives: `
    amazon indians|amazonian indians|american indian|american indians|apache indian|apache indians|aymara indian|aymara indians|
    bureau of indian affairs|cahuilla indians|cherokee indian|cherokee indians|chippewa indians|choctaw indians|chumash indians|cleveland indian|
    cleveland indians|cowboys and indians|creek indians|french and indian war|indian affairs|indian casino|indian casinos|indian child welfare act|
    indian country|indian gaming|indian health service|indian health services|indian mounds|indian nation|indian nations|indian removal act|
    indian reservation|indian reservations|indian territory|indian tribal|indian tribe|indian tribes|indianapolis indians|luiseno indians|
    luiseño indians|maya indian|maya indians|mayan indian|mayan indians|mission indians|miwok indians|mohegan indians|navajo indian|navajo indians|
    odawa indians|ottawa indians|paiute indians|pequot indians|plains indian|plains indians|pomo indians|potawatomi indians|pueblo indian|
    pueblo indians|quechua indian|quechua indians|salish indians|seminole indians|shoshone indians|sioux indian|sioux indians|spokane indians|
    wampanoag indians`,
  parties: `
    a just russia|alternative for germany|brothers of italy|choice of russia|fair russia|just russia|one russia|open russia|our home is russia|
    our ukraine|russia of the future|russia's choice|united russia`,
  societies: `
    americans for prosperity|campaign for america|code for america|college for america|communications workers of america|organizing for america|progress for america|
    teach for america`,
  sport: `
    american athletic conference|american conference|american league championship series|dutch bros|dutch brothers|georgia bulldogs|georgia college|
    georgia dome|georgia institute of technology|georgia o'keeffe|georgia pacific|georgia power|georgia southern|georgia state|georgia tech|
    georgia-pacific|montreal canadians|new england patriots|new jersey devils|new jersey nets|new mexico lobos|university of georgia|
    vancouver canadians`,
}
