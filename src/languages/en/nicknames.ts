/**
 * English short forms of given names, to the full forms that they may stand for. Facts of English naming, collected by
 * hand for onrecord (MIT). A line a full name: "full short short …".
 */
const LISTS = `abigail abby abbie|abraham abe|albert al bert|alexander alex alec sandy|alexandra alex sandra|alfred al fred|andrew andy drew|anthony tony|arnold arnie|arthur art artie
benjamin ben benny|bernard bernie|beverly bev|bradley brad|catherine cathy kate katie|charles charlie chuck chas|christina chris tina|christine chris|christopher chris kit|clifford cliff
cynthia cindy|daniel dan danny|david dave davey|deborah deb debbie debra|dennis denny|donald don donnie|dorothy dot|douglas doug|edmund ed ned|edward ed eddie ted teddy ned|eleanor ellie
elizabeth liz beth betsy betty lizzie eliza|eugene gene|florence flo|francis frank fran|frederick fred freddie rick|gabriel gabe|geoffrey geoff|george georgie|gerald gerry jerry|gregory greg
harold hal harry|henry hank harry|herbert herb|irving irv|jacob jake|jacqueline jackie|james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jeremiah jerry|jerome jerry
jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kathy kate katie|kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|laurence larry
leonard len lenny|leroy lee|lewis lew lou|louis lou|louise lou|margaret maggie meg peggy marge|martin marty|matthew matt|maxwell max|melvin mel|michael mike mick mickey|mitchell mitch
nathaniel nat nate|nathan nate|nicholas nick nicky|norman norm|pamela pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky|reginald reg
richard rich rick dick ricky|robert bob bobby rob robbie|rodney rod|roger rog|ronald ron ronnie|russell russ|samantha sam|samuel sam sammy|sandra sandy|sidney sid|stanley stan
stephanie steph|stephen steve|steven steve|stewart stu|stuart stu|susan sue susie|terence terry|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim timmy|ulysses sam
valerie val|victor vic|victoria vicky|vincent vince vinny|virginia ginny|walter walt wally|wesley wes|wilfred wilf|william bill billy will willie|zachary zach zack`

/** By short form, the full forms; a full form is also its own. Lower case. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = table()

function table(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of LISTS.split(/[|\n]/)) {
    const [full, ...short] = line.trim().split(/\s+/)
    for (const form of short) found.set(form, [...(found.get(form) ?? []), full!])
  }
  return found
}
