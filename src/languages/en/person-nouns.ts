/**
 * English common nouns by what they stand for: a person, a group of people, an organization, a writing that can be
 * quoted, a quantity of people. Singular, lower case, sorted within their list; plurals are made by rule.
 * Facts of English vocabulary, collected by hand for onrecord (MIT).
 */

/** Words that only fit a man, and only a woman; the gender is the word's own. */
export const HE_NOUNS = `anchorman assemblyman ayatollah bachelor barman baron boatman boy boyfriend bridegroom brother brother-in-law businessman cameraman churchman
  clergyman congressman councilman count countryman cowboy craftsman czar dad daddy dairyman defenceman doorman draftsman draughtsman duke emir emperor
  ex-boyfriend ex-husband father father-in-law ferryman fireman fisherman footman foreman frontman gentleman grandfather grandson groom gunman guy
  half-brother handyman headman headmaster herdsman highwayman hitman horseman huntsman husband imam infantryman jazzman juryman king lad landlord
  lawman lifeboatman lineman lord mailman man milkman monk nephew newsman nightwatchman nobleman patriarch patrolman pointsman policeman pope postman
  priest prince repairman salesman schoolboy serviceman sheikh showman sideman sir son son-in-law spokesman sportsman statesman stepbrother stepfather
  stepson strongman stuntman sultan swordsman tradesman tribesman tsar uncle waiter weatherman widower woodsman yachtsman`

export const SHE_NOUNS = `abbess actress alderwoman anchorwoman assemblywoman aunt ballerina baroness bride businesswoman chairwoman comedienne congresswoman councilwoman
  countess czarina dame daughter daughter-in-law deaconess duchess empress ex-girlfriend ex-wife first-lady fisherwoman forewoman gal girl girlfriend
  goddess governess grandma grandmother half-sister headmistress heiress heroine horsewoman hostess housewife lady landlady laundress laywoman madam
  manageress masseuse matriarch mistress mom mother mother-in-law mum mummy niece noblewoman nun policewoman postmistress priestess princess queen
  saleswoman schoolgirl seamstress servicewoman sister sister-in-law spokeswoman sportswoman stateswoman stepdaughter stepmother stepsister stuntwoman
  subpostmistress vice-chairwoman waitress weatherwoman widow wife woman yachtswoman`

export const PERSON_NOUNS = `academic accomplice accountant accuser achiever acrobat activist actor actuary acupuncturist addict adherent adjudicator adjutant administrator admiral
  admirer adolescent adult adversary adviser advisor advocate aerialist agent aggressor agronomist aide alderman alderperson alien allergist ally alum
  alumnus amateur ambassador amputee analyst anarchist anatomist ancestor anchor anesthesiologist animator announcer anthropologist apologist apostle
  appellant appointee appraiser apprentice arbiter arbitrator archaeologist archbishop archeologist architect archivist arranger arsonist artisan artist
  ascetic assailant assassin assayer assemblymember assessor assistant associate astrologer astronaut astronomer astrophysicist atheist athlete attacker
  attendant attendee attorney attorney-general auctioneer auditor author authority autocrat aviator aviatrix babysitter backbencher backer baker
  balladeer banjoist banker barber barista barrister bartender bassist batsman batter beautician beekeeper believer beneficiary bidder billionaire
  biochemist bioethicist biographer biologist biostatistician bishop blacksmith blogger boatbuilder boater bodybuilder bodyguard bomber bondholder
  bookbinder bookkeeper bookseller borrower boss bosun botanist bowler boxer breadwinner breeder bricklayer bridesmaid brigadier broadcaster broker
  brother-in-arms bugler bureaucrat burglar businessperson busker butcher butler buyer bystander cabbie cabinetmaker caddie cadet caller calligrapher
  campaigner camper candidate cantor captain captive captor cardinal cardiologist caregiver carer caretaker carpenter cartographer cartoonist cashier
  castaway catcher caterer caucus-goer celebrity cellist cellmate centrist ceo ceramicist cfo chair chairman chairperson challenger champion chancellor
  chaperone chaplain cheerleader chef chemist chief chieftain child chiropractor choirmaster choreographer chorister chronicler cinematographer citizen
  civilian claimant clairvoyant clarinettist classmate cleaner clergy cleric clerk client climatologist climber clinician co-author co-chair co-chairman
  co-chairwoman co-conspirator co-defendant co-founder co-host co-ordinator co-owner co-pilot co-sponsor co-star co-worker coach coachbuilder coalminer
  coastguard cobbler codebreaker cofounder collaborator colleague collector collier colonel columnist comedian comic commandant commander commentator
  commissar commissioner communicator communist commuter companion competitor composer comptroller comrade concertmaster concierge conductor confidant
  confidante congressperson conqueror conservationist conservative conservator consigliere consort conspirator constable constituent consul consultant
  consumer contender contestant contractor contralto contributor controller convert convict coo cook coordinator cop copywriter coroner corporal
  corporator correspondent cosmologist cosmonaut councillor councilmember councilor councilperson counsel counsellor counselor counterpart courier
  courtier cousin couturier coworker creator creditor crewman crewmate cricketer criminologist critic crofter crook crooner crossbencher cruiserweight
  cto curate curator customer cyclist cytologist dancer daredevil deacon dealer dean debater debtor decathlete decorator defector defendant defender
  delegate demagogue democrat demographer demonstrator dentist dependant dependent deputy dermatologist descendant deserter designer detainee detective
  detective-inspector detractor developer devotee diarist dictator dietician dietitian diplomat director director-general disciple dispatcher dissenter
  dissident distributor diver diviner docent doctor documentarian dogwalker donor dramatist dramaturg dreamer dressmaker drifter drinker driver drover
  druid drummer dweller earl earthling ecologist economist ecotourist editor editor-in-chief educator elder elector electrician electrophysiologist
  embalmer embroiderer emigrant eminence emissary employee employer endocrinologist enemy enforcer engineer engraver entertainer enthusiast entomologist
  entrant entrepreneur environmentalist envoy epidemiologist equestrian escapee essayist ethicist ethnographer ethnologist ethnomusicologist etymologist
  evacuee evaluator evangelical evangelist ex-aide ex-boss ex-chief ex-con ex-convict ex-detective ex-footballer ex-governor ex-mayor ex-minister
  ex-officer ex-official ex-partner ex-president ex-prisoner ex-senator ex-soldier ex-teacher examiner exarch exec executive executor exile exorcist
  expat expatriate expert explorer exponent extremist eyewitness facilitator falconer fan fanatic farmer farmhand farmworker farrier fashionista favorite
  favourite feminist fiddler fielder fighter figurehead filmmaker finalist financier firebrand firefighter fisher fishmonger flautist florist flyer
  flyweight foe folklorist follower fool footballer forager forecaster foreigner forerunner forester forger forward founder freelancer freshman friar
  friend frontbencher frontrunner fruiterer fugitive fundraiser gaffer gambler gangster gardener gastroenterologist gatekeeper geek gendarme genealogist
  general geneticist genius geochemist geographer geologist geophysicist gerontologist glaciologist glassblower goalie goalkeeper goldsmith golfer
  gondolier governor governor-general grader graduate grandchild grandparent gravedigger grocer groundskeeper grower guard guardian guerrilla guest guide
  guitarist gunsmith gymnast gynaecologist gynecologist hacker haematologist hairdresser handler harasser harbourmaster hardliner harpist harpsichordist
  haulier hawk head headteacher healer heir helper heptathlete herbalist herder hero herpetologist hijacker hiker historian hitter holder holdout
  homeowner horticulturist host hostage hotelier hotelkeeper housekeeper humanitarian humorist hunter hurdler hydrologist hypnotist ichthyologist
  idealist ideologue igp illustrator immigrant immunologist impersonator impostor impresario incumbent independent individual industrialist infant
  infielder influencer informant inhabitant initiator inmate innkeeper innovator insider inspector inspector-general instigator instructor insurer
  insurgent intellectual intensivist intern interpreter interviewee interviewer intruder inventor investigator investor ironworker islamist jailer
  janitor jeweler jeweller jihadist jockey journalist judge judoka juggler jurist juror justice kabaka keeper keyboardist kickboxer kid kidnapper killer
  kingmaker laborer labourer laird lamplighter landowner landscaper laureate lawmaker lawyer layman layperson leader leaker learner leaseholder lecturer
  leftist legate legend legislator lender lepidopterist lexicographer liaison liar liberal libertarian librarian lieutenant lifeguard linebacker linesman
  linguist listener lithographer litigant litigator lobbyist lobsterman local locksmith logistician looter lover loyalist luminary luthier lyricist
  machinist madman magician magistrate magnate mahout maid major maker manager manufacturer marabout marathoner marine mariner marketer marksman marshal
  martyr mason masseur mastermind matador mate mathematician maverick mayor mayor-elect mca mechanic medalist medallist mediator medic member mentor mep
  mercenary merchant messenger meteorologist mezzo mezzo-soprano microbiologist middleman midfielder midwife migrant militant militiaman millennial
  milliner millionaire miner minister minor minstrel missionary mla mna mobster model moderate moderator mogul monarch mortician motorist mountaineer
  mourner mover mp mpa msp mufti mullah muralist murderer musician musicologist mycologist mystic narrator national nationalist native naturalist
  naturopath navigator negotiator neighbor neighbour neocon neophyte nephrologist neurologist neuropsychologist neuroscientist neurosurgeon newcomer
  newlywed newsagent newscaster newspaperman newsreader nominee notable novelist numismatist nurse nutritionist oarsman oba objector oboist observer
  obstetrician occupant oceanographer offender officeholder officer official oligarch ombudsman oncologist onlooker operative operator ophthalmologist
  opponent optician optimist optometrist oracle orator orchestrator organiser organist organizer ornithologist orphan orthodontist orthopaedist osteopath
  otolaryngologist outfielder outsider overseer owner pacifist paediatrician painter pal palaeontologist paleontologist panelist panellist papermaker
  parachutist paralegal paramedic paramilitary paratrooper parent parishioner parliamentarian participant partisan partner passenger passer-by passerby
  pastor patent-holder pathologist patient patissier patriot patron paymaster peacekeeper peasant pedestrian pediatrician peer pensioner pentathlete
  percussionist performer perfumer perpetrator person personality pessimist petitioner petrologist pharmacist phd philanthropist philologist philosopher
  phlebotomist photographer photojournalist physician physicist physiologist physiotherapist pianist pilgrim pilot pioneer piper pirate pitcher plaintiff
  planner plasterer player playwright pleader plumber podcaster podiatrist poet polemicist policymaker politician politico pollster polymath populist
  postdoc postmaster practitioner preacher predator predecessor prelate premier presbyter presenter president president-elect pretender principal printer
  printmaker prisoner privateer prodigy producer professional professor programmer progressive prompter propagandist prophet propmaster proponent
  prosecutor protagonist protege protester protestor protégé protégée provider provocateur provost psychiatrist psychic psychoanalyst psychologist
  psychotherapist publican publicist publisher pugilist pundit punter pupil puppeteer purist pyrotechnician quarterback quartermaster questioner rabbi
  racer racist radical radiographer radiologist ragpicker rancher ranger rapist rapper reader realist realtor rebel receiver receptionist recipient
  reciter recruit recruiter rector referee refugee regent registrar regular regulator relative reporter representative republican rescuer researcher
  reservist resident respondent restaurateur restorer retailer retiree returnee reveler reviewer revolutionary rheumatologist rider rigger rioter rival
  roadie roofer roommate rower ruler runner runner-up saddler sailor saint salesperson salvager sarpanch saxophonist scaffolder scholar schoolmate
  schoolteacher scientist scout scoutmaster screenwriter scriptwriter scrutineer sculptor seafarer second-in-command secretary secretary-general
  secretary-treasurer secularist seer seismologist selectman seller seminarian senator senator-elect senior separatist sergeant serviceperson settler
  sexologist sexton shaman shareholder sharpshooter sheepshearer shepherd sheriff sherpa shipbuilder shipmaster shipmate shipowner shipwright shoemaker
  shooter shopkeeper shopper shot-putter sibling signatory silversmith singer singer-songwriter sitarist skateboarder skater skeptic skier skipper
  skydiver slave smuggler sniper snowboarder soapmaker socialist socialite sociologist soldier solicitor solicitor-general soloist somebody sommelier
  songwriter soprano source speaker specialist spectator speechmaker speechwriter spokesperson sponsor sportscaster spouse sprinter spy staffer
  stakeholder stalwart star stargazer starter stationmaster statistician steelworker stepparent stevedore steward stockbroker stonemason storyteller
  stranger strategist streamer striker student stylist sub-inspector subcontractor subeditor subordinate subpostmaster subscriber successor suitor
  superdelegate superintendent superior superstar supervisor supplier supporter surfer surgeon surrogate surveyor survivor suspect swimmer swindler
  swineherd sympathiser sympathizer taikonaut tailor taoiseach tattooist taxidermist taxpayer teacher teammate technician technocrat technologist teen
  teenager tehsildar telegraphist televangelist teller tenant tenor terrorist theologian theorist therapist thespian thief thinker thug tiktoker tiler
  toddler toolmaker tourist toxicologist trader trafficker trainee trainer trainspotter traitor translator trapper traveler traveller treasurer
  trespasser triathlete trombonist trooper troublemaker trucker trumpeter trustee tutor twin tycoon typesetter typist tyrant tánaiste umpire underdog
  undergraduate undersecretary understudy undertaker unionist upholsterer upstart urbanist urologist user usher valedictorian vandal vaulter vendor
  ventriloquist verger vet veteran veterinarian vicar vice-admiral vice-captain vice-chair vice-chairman vice-chancellor vice-president vice-principal
  vice-provost vice-rector victim victor viewer vigilante villager vintner violinist violist virologist virtuoso visionary visitor vlogger vocalist
  volcanologist volunteer voter vulcanologist wainwright wakeboarder walker wanderer ward warden warlord warrior watchmaker weaver webmaster weightlifter
  welder whaler wheelwright whip whistle-blower whistleblower windsurfer winemaker winger winner witness woodcarver woodcutter woodturner woodworker
  worker workman worshiper worshipper wrestler writer xylophonist yogi youngster youth youtuber zealot zookeeper zoologist`

/** Collective nouns: several people in the singular. */
export const GROUP_NOUNS = `aristocracy army audience band bench brass brigade brotherhood camp cast chorus clan class clergy cohort collective community congregation contingent
  convoy couple crew crowd delegation diaspora duo electorate elite ensemble entourage establishment faction faithful family fandom field foursome gang
  gathering generation gentry group household humanity jury leadership left lineup lot mainstream majority membership military minority mob multitude
  nation opposition pair panel people personnel police populace population posse press public quartet quintet rank-and-file rest right side slate squad
  staff team tribe trio troop troupe twosome unit workforce youngest`

/** People named only in the plural. */
export const PLURAL_PEOPLE = `authorities cops elites folks forces gentlemen grassroots grown-ups higher-ups in-laws insiders ladies locals masses men moderates newlyweds others
  rich riders rivals thousands troops women youngsters`

export const ORGANIZATION_NOUNS = `academy administration affiliate agency airline airport alliance apparatus archdiocese arm assembly association authority automaker bank bar bloc
  board bookmaker brand brewer brewery brokerage builder bureau business cabinet campaign carmaker cartel casino caucus center centre chain chamber
  channel charity chipmaker choir church cinema city clinic club co-op coalition college commission committee company confederation conference
  conglomerate congress consortium consulate consultancy convention cooperative corporation council country county court daily dealership department
  diocese directorate district division drugmaker embassy enterprise exchange factory faculty federation fellowship firm force foundation franchise
  front fund garrison giant government governorate group guild hospital hotel house importer industry initiative inquiry institute institution insurer
  investigation journal judiciary junta kingdom lab label laboratory league legislature lobby lodge magazine mayoralty media militia mission monarchy
  mosque movement municipality museum navy network newspaper newsroom nonprofit nursery office operation orchestra order organisation organization
  outfit outlet pac paper parish parliament partnership party platform politburo post precinct presidency programme prosecution publication radio regime
  regiment region restaurant rig school secretariat sect sector senate service shop site society start-up startup state station store studio
  subcommittee subsidiary supermarket superpac synagogue syndicate system tabloid team temple theater theatre think-tank town transition treasury
  tribunal trust union university utility vatican venture village watchdog website weekly wing`

/** What somebody wrote or showed, and what is then quoted: "the report said". */
export const DOCUMENT_NOUNS = `account act ad advert advertisement advisory affidavit agenda agreement allegation amendment analysis announcement application argument article
  assessment audio audit autobiography bill bio biography blog blueprint book briefing brochure budget bulletin calculation caption charge chart charter
  claim clause clip code column comment commentary commercial communication communique communiqué complaint conclusion constitution contract
  conversation count coverage critique data database deal decision declaration decree deposition description diary directive disclosure document
  documentary documentation dossier draft e-mail editorial email entry essay estimate evidence fact-check factsheet feature figure file filing film
  finding flier footage forecast forum guide guideline handbook headline index indictment info infographic information inscription intelligence
  interview investigation item joke judgement judgment law lawsuit leaflet leak legislation letter list listing log logo manifesto manual manuscript map
  material measure memo memoir memorandum message minute monologue motion motto narrative news newsletter note notice novel number obituary op-ed
  opinion order ordinance outline page painting pamphlet paragraph passage petition phrase picture piece placard plan play pledge podcast poem policy
  poll polling portrait post poster posting prediction prescription presentation profile program projection proposal prospectus provision publication
  quote rating reading record recording release remark report reporting request research resolution result resume review rule ruling rumor rumour sample
  scenario schedule script search section segment sentence show sign signal slogan song speech spot spreadsheet standard statement statistic statute
  story study submission subpoena suit summary survey synopsis tabulation tally tape telegram test testimony text theory thesis ticker title tome
  trailer transcript transcription translation treatise treaty tweet update verdict version video voicemail warning warrant will wire word work
  worksheet writing`

/** Numbers and shares of people: "45 percent of voters", "a majority of Americans", "dozens". */
export const QUANTITY_NOUNS = `% array bevy bulk bunch dozen fifth fraction group half handful host hundred lot majority many million minority most number pair percent percentage
  plenty plurality portion proportion quarter range rest score series share slew tenth third thousand three-quarters two-thirds variety`

/** Persons' roles that take "for" and "with" into their phrase: "a spokesman for the ministry". */
export const FOR_NOUNS = `adviser advisor advocate agent aide ambassador analyst attorney candidate chairman chairwoman commissioner coordinator correspondent
  councillor counsel counselor director editor envoy expert fellow guard head investigator lawyer leader lobbyist manager minister mla mna
  mouthpiece mp msp official president producer professor prosecutor reporter representative researcher scholar scientist secretary senator
  specialist spokesman spokesperson spokeswoman strategist surrogate undersecretary vice-president volunteer`
