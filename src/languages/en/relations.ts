/** Nouns that say how somebody is related or what anybody is: no title, though they stand before names. Facts of English (MIT). Sorted. */
export const NO_TITLES = `acquaintance adult aunt baby bachelor boy boyfriend bride bridegroom brother brother-in-law child classmate colleague companion cousin dad daughter
  daughter-in-law enemy ex-boyfriend ex-girlfriend ex-husband ex-wife father father-in-law favorite favourite fiance fiancee fiancé fiancée folks foe friend gentleman girl girlfriend grandchild
  granddaughter grandfather grandmother grandson guest guy half-brother half-sister hero husband individual in-law kid lady lover man mate mom mother mother-in-law mum neighbor neighbour nephew
  newcomer niece one opponent pal parent partner people person predecessor relative resident rival roommate sibling sister sister-in-law somebody son son-in-law spouse stepbrother stepdaughter
  stepfather stepmother stepsister stepson stranger successor teammate teen teenager twin uncle victim widow widower wife woman youngster youth`

/** Family and friends by whom somebody without a title is introduced: "his wife, Nerys". Facts of English (MIT). Sorted. */
export const RELATIONS = `aunt boyfriend brother brother-in-law cousin dad daughter daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-wife father father-in-law fiance fiancee fiancé fiancée
  friend girlfriend granddaughter grandfather grandmother grandson half-brother half-sister husband mom mother mother-in-law mum nephew niece sister sister-in-law son son-in-law stepbrother
  stepdaughter stepfather stepmother stepsister stepson uncle widow widower wife`
