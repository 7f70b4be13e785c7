/**
 * English common nouns by what they stand for: a person, a group of people, an organization, a writing that can be
 * quoted, a quantity of people. Singular, lower case, sorted within their list; plurals are made by rule.
 * Facts of English vocabulary, collected by hand for onrecord (MIT).
 */

/** Words that only fit a man, and only a woman; the gender is the word's own. */
export const HE_NOUNS = `anchorman assemblyman ayatollah bachelor barman baron boy boyfriend bridegroom brother brother-in-law businessman cameraman churchman clergyman
  congressman councilman count countryman cowboy craftsman czar dad daddy defenceman doorman draftsman duke emir emperor ex-boyfriend ex-husband father
  father-in-law fireman fisherman foreman frontman gentleman grandfather grandson groom gunman guy half-brother handyman headmaster horseman husband
  imam infantryman juryman king lad landlord lawman lineman lord mailman man monk nephew newsman nobleman patriarch patrolman policeman pope postman
  priest prince repairman salesman schoolboy serviceman sheikh showman sideman sir son son-in-law spokesman sportsman statesman stepbrother stepfather
  stepson strongman stuntman sultan swordsman tradesman tribesman tsar uncle waiter weatherman widower yachtsman`

export const SHE_NOUNS = `abbess actress alderwoman anchorwoman assemblywoman aunt ballerina baroness bride businesswoman chairwoman comedienne congresswoman councilwoman
  countess czarina dame daughter daughter-in-law duchess empress ex-girlfriend ex-wife first-lady forewoman gal girl girlfriend goddess grandma
  grandmother half-sister heiress heroine horsewoman hostess housewife lady landlady laywoman madam mistress mom mother mother-in-law mum mummy niece
  noblewoman nun policewoman priestess princess queen saleswoman schoolgirl servicewoman sister sister-in-law spokeswoman sportswoman stateswoman
  stepdaughter stepmother stepsister stuntwoman vice-chairwoman waitress weatherwoman widow wife woman yachtswoman`

export const PERSON_NOUNS = `academic accomplice accountant accuser achiever activist actor adherent administrator admiral admirer adolescent adult adversary adviser advisor
  advocate agent aggressor agronomist aide alderman alderperson alien ally alum alumnus amateur ambassador analyst anarchist ancestor anchor
  anesthesiologist announcer anthropologist apologist appointee apprentice arbiter arbitrator archaeologist archbishop archeologist architect archivist
  arsonist artist assailant assassin assistant associate astronaut astronomer atheist athlete attacker attendant attendee attorney attorney-general
  auctioneer auditor author authority autocrat aviator babysitter backbencher backer baker banker barber barista barrister bartender batsman batter
  beekeeper believer beneficiary bidder billionaire biographer biologist bishop blogger boater bodyguard bomber bookkeeper bookseller borrower boss
  botanist bowler boxer breadwinner breeder broadcaster broker brother-in-arms bureaucrat burglar businessperson butcher butler buyer bystander cadet
  caller campaigner camper candidate cantor captain captive captor cardinal cardiologist caregiver carer caretaker carpenter cartoonist cashier catcher
  caucus-goer celebrity cellist centrist ceo cfo chair chairman chairperson challenger champion chancellor chaperone chaplain chef chemist chief
  chieftain child chiropractor choreographer chronicler cinematographer citizen civilian claimant classmate cleaner clergy cleric clerk client
  climatologist climber clinician co-author co-chair co-chairman co-chairwoman co-conspirator co-defendant co-founder co-host co-owner co-pilot
  co-sponsor co-star co-worker coach cofounder collaborator colleague collector colonel columnist comedian comic commandant commander commentator
  commissar commissioner communicator communist commuter companion competitor composer comptroller comrade conductor confidant confidante congressperson
  conqueror conservationist conservative consigliere conspirator constable constituent consul consultant consumer contender contestant contractor
  contributor controller convert convict coo cook coordinator cop coroner corporal correspondent councillor councilmember councilor counsellor counselor
  counterpart courier courtier cousin coworker creator creditor crewman cricketer criminologist critic crook cto curator customer cyclist dancer
  daredevil dealer dean debater debtor decorator defector defendant defender delegate demagogue democrat demographer demonstrator dentist dependant
  dependent deputy dermatologist descendant deserter designer detainee detective detractor developer devotee diarist dictator dietitian diplomat
  director director-general disciple dispatcher dissenter dissident distributor diver doctor documentarian donor dramatist dreamer dressmaker drifter
  drinker driver drummer dweller earl earthling ecologist economist editor editor-in-chief educator elder elector electrician emigrant eminence emissary
  employee employer enemy enforcer engineer entertainer enthusiast entrant entrepreneur environmentalist envoy epidemiologist escapee essayist ethicist
  ethnographer evacuee evaluator evangelical evangelist ex-aide ex-chief ex-con ex-convict ex-governor ex-mayor ex-minister ex-officer ex-official
  ex-partner ex-president ex-prisoner ex-senator ex-soldier examiner exec executive exile expat expatriate expert explorer exponent extremist eyewitness
  facilitator fan fanatic farmer farmhand farmworker favorite favourite feminist fielder fighter figurehead filmmaker finalist financier firebrand
  firefighter fisher flautist florist flyer foe follower fool footballer forecaster foreigner forerunner forester forward founder freelancer freshman
  friend frontrunner fugitive fundraiser gambler gangster gardener geek gendarme genealogist general geneticist genius geographer geologist geophysicist
  goalie goalkeeper golfer governor governor-general grader graduate grandchild grandparent groundskeeper grower guard guardian guerrilla guest guide
  guitarist gymnast hacker hairdresser handler harasser hardliner hawk head healer heir helper herder hero hijacker hiker historian hitter holder
  holdout homeowner host hostage hotelier housekeeper humanitarian humorist hunter hydrologist idealist ideologue illustrator immigrant immunologist
  impersonator impostor incumbent independent individual industrialist infant infielder influencer informant inhabitant initiator inmate innkeeper
  innovator insider inspector inspector-general instigator instructor insurer insurgent intellectual intern interpreter interviewee interviewer intruder
  inventor investigator investor islamist jailer janitor jeweler jihadist jockey journalist judge jurist juror justice keeper kid kidnapper killer
  kingmaker laborer labourer landowner laureate lawmaker lawyer layman leader leaker learner leaseholder lecturer leftist legend legislator lender
  liaison liar liberal libertarian librarian lieutenant lifeguard linebacker linesman linguist listener litigant lobbyist local locksmith looter lover
  loyalist luminary lyricist machinist madman magician magistrate magnate maid major maker manager manufacturer marathoner marine mariner marketer
  marksman marshal martyr mason mastermind mate mathematician maverick mayor mechanic mediator medic member mentor mercenary merchant messenger
  meteorologist microbiologist middleman midfielder midwife migrant militant militiaman millennial millionaire miner minister minor missionary mobster
  model moderate moderator mogul monarch motorist mourner mover mp muralist murderer musician mystic narrator national nationalist native naturalist
  negotiator neighbor neighbour neocon neophyte neurologist neuroscientist neurosurgeon newcomer newlywed newscaster newspaperman nominee notable
  novelist nurse nutritionist oarsman objector observer obstetrician occupant offender officeholder officer official oligarch ombudsman onlooker
  operative operator opponent optimist oracle orator organiser organizer ornithologist orphan outfielder outsider overseer owner pacifist paediatrician
  painter pal paleontologist panelist panellist paralegal paramedic parent parishioner parliamentarian participant partisan partner passenger passer-by
  passerby pastor patient patriot patron peacekeeper peasant pedestrian pediatrician peer pensioner performer perpetrator person personality pessimist
  petitioner pharmacist phd philanthropist philosopher photographer photojournalist physician physicist pianist pilgrim pilot pioneer pirate pitcher
  plaintiff planner player playwright plumber poet politician politico pollster populist practitioner preacher predator predecessor premier presenter
  president president-elect pretender principal printer prisoner producer professional professor programmer progressive propagandist prophet proponent
  prosecutor protagonist protege protester protestor protégé protégée provider provocateur provost psychiatrist psychic psychologist publicist publisher
  pundit punter pupil purist quarterback questioner rabbi racer racist radical radiologist rancher ranger rapist rapper reader realist realtor rebel
  receiver receptionist recipient reciter recruit recruiter referee refugee regent regular regulator relative reporter representative republican rescuer
  researcher reservist resident respondent restaurateur retailer retiree returnee reveler reviewer revolutionary rider rioter rival roadie roommate
  ruler runner runner-up sailor saint salesperson scholar schoolmate schoolteacher scientist scout screenwriter scriptwriter sculptor seafarer
  second-in-command secretary secretary-general secretary-treasurer seismologist selectman seller senator senior separatist sergeant serviceperson
  settler shareholder sharpshooter sheriff shipowner shooter shopkeeper shopper sibling signatory singer singer-songwriter skater skeptic skier skipper
  slave smuggler sniper socialist socialite sociologist soldier solicitor soloist somebody songwriter soprano source speaker specialist spectator
  speechwriter spokesperson sponsor sportscaster spouse sprinter spy staffer stakeholder stalwart star starter statistician stepparent steward
  stockbroker storyteller stranger strategist striker student stylist subcontractor subordinate subscriber successor suitor superdelegate superintendent
  superior superstar supervisor supplier supporter surfer surgeon surrogate surveyor survivor suspect swimmer swindler sympathiser sympathizer taikonaut
  tailor taxpayer teacher teammate technician technologist teen teenager televangelist teller tenant tenor terrorist theologian theorist therapist thief
  thinker thug toddler tourist trader trafficker trainee trainer traitor translator trapper traveler traveller treasurer trespasser trooper troublemaker
  trucker trustee tutor twin tycoon typist tyrant umpire underdog undergraduate undersecretary understudy undertaker unionist upstart urologist user
  usher valedictorian vandal vendor veteran veterinarian vicar vice-captain vice-chair vice-chairman vice-chancellor vice-president victim victor viewer
  vigilante villager violinist virologist virtuoso visionary visitor vlogger vocalist volunteer voter walker wanderer ward warden warlord warrior
  watchmaker webmaster weightlifter welder whip whistle-blower whistleblower winemaker winger winner witness worker workman worshiper worshipper
  wrestler writer yogi youngster youth zealot zookeeper`

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
export const FOR_NOUNS = `adviser advisor advocate agent aide ambassador analyst attorney candidate chairman chairwoman coordinator correspondent counsel counselor director
  editor envoy expert fellow guard head investigator lawyer leader lobbyist manager mouthpiece official president producer professor prosecutor reporter
  representative researcher scholar scientist secretary specialist spokesman spokesperson spokeswoman strategist surrogate vice-president volunteer`
