import type { EventClass } from '../events'

/**
 * Verbs of interaction between actors, by PLOVER type and nearest CAMEO code. The categories are facts of the two public
 * code books (CAMEO, PLOVER); the verbs were gathered for onrecord from general knowledge of English news. Which verb with which
 * object means which category was held against the verb dictionary of PETRARCH2 (Open Event Data Alliance, MIT) and PLOVER's
 * table from CAMEO's codes to its types: where ours lacked a reading or typed it otherwise, it was mended or added in patterns
 * of our own. No list was taken over. For the patterns' grammar see ../events.ts. Where a verb stands under several types, the
 * pattern that asks for most wins, then the first.
 */
export const EVENT_VERBS: readonly EventClass[] = [
  // --- verbal cooperation
  { type: 'AGREE', mode: 'commit', cameo: '030', words: `agree ->; agree to; agree on|upon; promise ->; pledge ->; commit ->; commit to; consent ->; consent to;
    undertake =>; volunteer =>; be ready =>; be willing =>; be prepared =>; be committed ->; be committed to; be keen =>;
    vow ~support|aid|help|cooperation|reform; promise ~support|aid|help|cooperation|reform|election|money;
    pledge ~support|aid|help|cooperation|reform|assistance|money|fund; express ~readiness|willingness|interest;
    approve ~plan|deal|resolution|extension|mission|deployment|aid|loan|package; guarantee ~right|safety|security|freedom;
    authorize ~mission|aid|force|deployment; come to terms; finalize ~@pact; clinch ~deal|agreement; strike ~@pact|bargain;
    reach ~@pact|settlement|compromise|consensus; make ~commitment|promise|pledge; back down from; settle ~dispute; assure;
    reassure; give ~go-ahead|nod|consent|assurance|word; be open to; be inclined =>; resolve =>; pave ~way; clear ~way; make ~peace; bury ~hatchet; reconcile;
    reconcile with; patch up; join ~treaty|convention|process; adopt ~plan|resolution|agreement|declaration; approve; be prepared ->; be willing ->;
    be ready ->; undertake ->; join ~effort; give ~pledge|promise|commitment|undertaking|guarantee|green; sign up to; sign up for; open ~way; promise =>;
    endorse ~idea; back ~idea; adopt ~pact|treaty; come to ~agreement|understanding; reach ~accord|truce; work out ~deal|agreement|compromise;
    agree in ~principle; settle ~difference; resolve ~difference|dispute; opt =>; express ~willingness|readiness; have no ~objection;
    be ready for ~@talk|compromise|cooperation|peace; be prepared for ~@talk|compromise;
    be close to ~@pact|settlement; be near ~@pact; move closer to ~deal|agreement|peace;
    signal ~willingness|readiness|agreement; show ~willingness|readiness; indicate ~willingness|readiness; voice ~willingness|readiness;
    reiterate ~willingness|readiness|pledge|offer|promise; repeat ~willingness|readiness|pledge|offer|promise; express ~desire; declare ~willingness|readiness;
    announce ~aid|assistance|package; agree with ~plan|proposal; draw up ~deal|agreement; renew ~pledge|promise|offer; guarantee ~safe|protection;
    rule in ~favor|favour; earmark ~troop; be keen on; reaffirm ~readiness|willingness; be interested in ~@talk|peace|cooperation;
    favor ~@talk|@tie|deal|peace|treaty|admission; favour ~@talk|@tie|deal|peace|treaty|admission;
    want ~@talk|@tie|peace|friendship|trade; plan ~election|pullout|withdrawal|summit|talk|cooperation;
    pledge ~effort|food|peacekeeper|troop|cooperation|million|billion|reform; promise ~@probe|release|withdrawal|amnesty|elections;
    announce ~pullout|release|investment|loan; reaffirm ~determination|intention; repeat ~desire|promise|pledge; forge ~agreement|deal|contact;
    reach ~treaty|cooperation|terms; hammer out ~@pact; iron out ~difference|dispute; cut ~deal; revive ~process|agreement|plan;
    look ~positively; declare ~willing|ready; submit ~amendment; set up ~meeting; arrange ~ceasefire|truce|visit|release; approve ~purchase|deployment|visit;
    consider ~request|offer|proposal|aid|release|withdrawal|recognition|concession; negotiate ~release; stand ready; undertake ~investigation|reform;
    ensure ~security|safety; implement ~@pact|plan; honor ~agreement|commitment|pledge; honour ~agreement|commitment|pledge;
    respect ~agreement|treaty|commitment; adhere to; cut a deal;
    promise; pledge; give ~assent|blessing; earmark ~@money|@aid; strike ~understanding; seal ~@pact; thrash out ~@pact|term;
    volunteer ~@force|@armour|help; signal ~acceptance|approval|consent; commit ~@force|@armour|@money;
    sign on to` },
  { type: 'AGREE', mode: 'offer', cameo: '030', words: `offer =>;
    offer ~troop|help|aid|assistance|concession|talk|support|refuge|asylum|amnesty|mediation|loan|money|deal|truce|ceasefire;
    propose ~@talk|truce|ceasefire|peace|cooperation; make ~offer; extend ~invitation|offer|olive; invite;
    offer ~cooperation|service|protection|partnership|dialogue|negotiation|compromise|training|sanctuary|reward|solution; put forward ~proposal|plan|initiative;
    table ~proposal|plan; extend ~hand; invite ~visit|talk|observer|monitor|inspector|investor; float ~idea|proposal; submit ~proposal|plan;
    unveil ~proposal|initiative; present ~plan|proposal|initiative; volunteer ~troop|help; invite =>;
    offer ~@aid|@money|technology|place|membership|base|compensation|reconciliation|branch|pardon|safe|support|peace|reform;
    propose ~study|coalition|resumption|aid|exchange|plan|solution|settlement|dialogue|reconciliation; announce ~offer|proposal; renew ~invitation;
    extend ~invitation; welcome ~invitation; accept ~invitation` },
  { type: 'AGREE', mode: 'accept', cameo: '030', words: `accept;
    accept ~formula|plan|proposal|offer|deal|invitation|resolution|mediation|term|agreement|mission|peace|compromise|truce|request|verdict;
    endorse ~plan|proposal|deal|agreement; sign off on; agree ~proposal|plan|offer|invitation|mission; bow ~proposal; take up ~offer|invitation;
    accept in ~principle; approve ~visit|sale|request` },
  { type: 'AGREE', mode: 'ceasefire', cameo: '030', words: `agree ~ceasefire|cease-fire|truce|armistice` },
  { type: 'CONSULT', mode: 'meet', cameo: '040', roles: 'both', words: `meet; meet with;
    hold ~@talk|session|conversation; confer; confer with; huddle with; rendezvous with;
    sit down with; have ~@talk|conversation|lunch|dinner|audience; dine with; convene ~@talk|conference|session;
    host ~@talk|conference; chair ~@talk|conference|session; reconvene; gather for; meet face; team ~talk; get together; get together with;
    have ~session; schedule ~@talk; arrange ~@talk; call ~@talk|session; open ~@talk|conference|session` },
  { type: 'CONSULT', mode: 'talk', cameo: '040', roles: 'both', words: `talk with|to; speak with; negotiate; negotiate with; consult; consult with; discuss;
    renew ~@talk|contact; resume ~@talk|contact; open ~@talk; begin ~@talk;
    start ~@talk; launch ~@talk; enter ~@talk; continue ~@talk;
    exchange ~view|letter|message|greeting; bargain with; haggle with; shake hands with; brief; swap ~view; liaise with; sound out;
    deliver ~message|letter; relay ~message; hammer out; thrash out; engage in ~@talk; chat with; debate with; parley with;
    reopen ~@talk; restart ~talk|negotiation; hold out ~hand; contact; write to; correspond with; reach out to;
    send ~letter|envoy|delegation|emissary|mission; dispatch ~envoy|delegation|emissary|mediator; join ~talk|negotiation;
    take part in ~@talk|conference; participate in ~@talk|conference; return to ~talk|negotiation|table;
    convey ~message; exchange ~visit|idea|opinion; review ~@tie|situation|development; hold ~round; conduct ~@talk;
    complete ~talk|round; wrap up ~talk|meeting; conclude ~@talk; establish ~contact; address ~parliament|congress|assembly|council|summit;
    approach; notify; exchange ~note|opinions; hold ~dialogue|debate|exchange; conduct ~consultation|discussion; enter into ~@talk; meet for ~talk|discussion; arrive for ~talk|visit|meeting; sit down for; adjourn ~meeting|session; hold ~conference; have ~telephone; begin ~dialogue; conduct ~visit; exchange ~view;
    contact ~leader; resume ~discussion|dialogue|peace; open ~talks; convey ~letter; discuss by ~telephone; initiate ~@talk;
    establish ~dialogue; present ~letter|message; resolve ~deadlock; hold ~consultations; go into ~session; talk over ~telephone; meet under;
    take part ~@talk; emerge from ~meeting|talk; put ~touches; launch ~mission; be in ~@talk;
    sit down with; sit down together; sit down ~@talk; wrap up ~@talk; wind up ~@talk; wound up ~@talk; confer; speak by|over|on telephone|phone; gather ~@talk|deliberation; hold ~deliberation; huddle with; compare ~note; hold ~call; exchange ~note; join ~@talk; get together` },
  { type: 'CONSULT', mode: 'visit', cameo: '042', roles: 'visit', words: `visit; tour; arrive in|at; travel to; fly to|into; come to; go to; journey to; land in;
    pay ~visit|call; make ~visit|trip|pilgrimage; embark on ~visit|trip|tour; begin ~visit|trip|tour; start ~visit|trip|tour; end ~trip|tour; head to|for;
    leave for; depart for; return from; stop in; attend ~@talk|conference|session|funeral|ceremony; return to; set out for; set off for; fly out;
    fly home; be in ~visit; be on ~visit; undertake ~visit|tour|trip; complete ~visit|tour|trip; wind up ~visit|tour; conclude ~visit|tour; wrap up ~visit|tour;
    continue ~tour; stop over; swing through; lead ~delegation; make ~stop|stopover; kick off ~visit|tour; begin ~pilgrimage; cut short ~visit;
    start ~trip|tour|visit; head into ~talk; return ~visit; go on ~visit|tour;
    fly into; jet into; touch down in|at; wrap up ~visit|trip|tour; wind up ~visit|trip|tour|stay; wound up ~visit|trip|tour|stay; end ~visit|trip|tour; cut short ~visit|trip|tour; complete ~visit|trip|tour; round off ~visit|trip|tour; drop in on; pay ~respect; make ~pilgrimage` },
  { type: 'CONSULT', mode: 'visit', cameo: '043', words: `host;
    receive ~delegation|envoy|visitor|president|minister|ambassador|leader|counterpart|mission|official|king|premier|chancellor;
    welcome ~delegation|envoy|president|minister|leader|counterpart|premier|chancellor|king|guest; entertain ~delegation|president|minister|leader|counterpart;
    greet; play host; play host to; fete; give ~reception|welcome|dinner|banquet;
    receive ~chairman|leader|president|minister|envoy|ambassador|delegation|king|premier|chancellor|general` },
  { type: 'CONSULT', mode: 'phone', cameo: '041', roles: 'both', words: `phone; telephone; speak by phone;
    call ~president|minister|leader|counterpart|chancellor|premier` },
  { type: 'CONSULT', mode: 'mediate', cameo: '045', words: `mediate; mediate between|in; broker; undertake ~mediation|mission; launch ~mediation; arbitrate;
    intercede; facilitate ~@talk; act as ~mediator|go-between|intermediary; shuttle; defuse; help ~resolve|negotiate|mediate;
    try ~mediate|broker; bring ~together; sponsor ~talk; help broker|mediate|negotiate` },
  { type: 'SUPPORT', mode: 'praise', cameo: '051', words: `praise; hail;
    welcome ~decision|move|step|news|announcement|statement|agreement|progress|effort|result|release|verdict|election; commend; applaud; laud; salute;
    congratulate; thank; extol; pay ~tribute; express ~gratitude|appreciation|sympathy|condolence|solidarity|confidence|support;
    voice ~support|confidence|solidarity; appreciate; honor; honour; compliment; side with; award ~medal|prize|order; decorate; sympathize with;
    sympathise with; console; bless; toast; admire; be grateful to; express ~satisfaction|admiration|respect|sorrow|condolences; speak highly; sing ~praise;
    cheer; mourn; pay ~homage|respect; welcome ~visit|return|commitment|support|ceasefire|truce|deal|accord; be pleased; be satisfied;
    offer ~condolence|congratulation|sympathy; send ~condolence|congratulation|greeting; express ~thanks|hope|optimism;
    extend ~condolence|congratulation|thanks; describe ~friend|brother|hero|ally|historic|positive; call ~hero|historic; honour ~memory; react ~positively;
    express ~delight|admiration|understanding; offer ~praise; celebrate ~independence|victory; voice ~satisfaction|appreciation|gratitude; award ~honor|honour|prize|medal; present ~prize|award|medal; express ~relief|congratulation;
    welcome ~decision|news|victory|election|outcome|statement|start|signing|end|truce|talks; hail ~victory|decision|agreement|move|step|hero;
    thank ~help|support; congratulate ~victory|election;
    send ~solidarity|condolence|congratulation|greeting|sympathy; convey ~solidarity|condolence|congratulation|greeting|sympathy` },
  { type: 'SUPPORT', mode: 'endorse', cameo: '051', words: `endorse; back; support; defend; champion; rally behind|around; vouch for; throw ~support|weight;
    reaffirm ~support|commitment|friendship; reiterate ~support; justify; advocate; vote for; campaign for; urge ~support; speak for; plead for ~support;
    rally to; uphold; encourage; back up; bolster ~government|leader; prop up; embrace; stand up for; give ~support|backing|blessing;
    pledge ~allegiance|loyalty; align with; campaign with; lend ~support|backing|voice|weight; swing behind; get behind;
    reaffirm ~alliance|solidarity|backing|right; renew ~support|commitment|pledge; express ~backing; pledge ~support|backing|solidarity;
    declare ~support|solidarity|loyalty; stand with; come out for; come out in favor; voice ~backing; affirm ~support|right|commitment; root for; nominate;
    vote in ~favor|favour; declare ~confidence; be in favor|favour; swear ~allegiance|loyalty; join ~party; offer ~support|backing|solidarity;
    give ~endorsement|vote|approval; approve ~nomination|appointment|government; vindicate; shore up; stabilize; stabilise; foster; legitimize; advance ~cause;
    plead ~case; campaign on ~behalf; speak in ~favor|favour|support; speak out for; come to ~defense|defence|support; rally ~support; pledge ~unwavering;
    reaffirm ~relationship|partnership; pin ~hope; urge ~vote; accept ~nomination;
    welcome ~plan|proposal|offer|initiative|resolution|reform|gesture|overture|appointment|talk; ratify;
    ratify ~@pact; approve ~@pact; reaffirm ~backing|support|commitment|tie|friendship;
    restate ~support|commitment; voice ~support|backing|confidence; deliver ~endorsement; declare ~support; throw ~support; echo ~call;
    back ~bid|call|plan|effort|proposal|decision|demand|attack|strike; support ~bid|call|plan|effort|proposal|decision|demand|idea|right|government|resolution;
    approve ~resolution; welcome ~involvement|role|participation|mediation|intervention|idea|prospect; appear in ~favor|favour; declare ~winner;
    confirm ~support|commitment; stress ~support|friendship|solidarity; reassert ~friendship|support; reiterate ~backing|solidarity|commitment;
    maintain ~tie|support; speak up for; back ~plan|candidate|resolution|rebel|government|opposition; offer ~backing|solidarity;
    support ~rebel|opposition|candidate|plan|peace|independence|sanction; defend ~decision|policy|action|record|ally|right|move; pledge ~full;
    spring to ~defence|defense|aid; leap to ~defence|defense; rush to ~defence|defense; rise to ~defence|defense; throw ~weight|support; lend ~weight|support|backing; stand shoulder to shoulder; close ranks with|behind|around; side with; come out in favour|favor|support; pledge ~allegiance|loyalty|solidarity` },
  { type: 'SUPPORT', mode: 'recognize', cameo: '054', words: `recognize; recognise; establish ~@tie; restore ~@tie;
    resume ~@tie; upgrade ~@tie; normalize ~@tie; normalise ~@tie; improve ~@tie;
    strengthen ~@tie|cooperation|friendship; deepen ~@tie|cooperation; open ~embassy|consulate|mission; reopen ~embassy|consulate|mission;
    boost ~@tie|cooperation; forge ~@tie|alliance|partnership; mend ~@tie|fence; renew ~@tie|friendship; accredit;
    join ~alliance|coalition|union; expand ~@tie|cooperation; develop ~@tie|cooperation; build ~@tie|bridge|friendship;
    cement ~@tie|alliance|friendship; promote ~@tie|cooperation|friendship; enhance ~@tie|cooperation; exchange ~ambassador;
    appoint ~ambassador; name ~ambassador; set up ~@tie|mission; re-establish ~@tie; reestablish ~@tie;
    widen ~cooperation|tie; consolidate ~@tie; repair ~@tie; form ~alliance|partnership|coalition|bloc|union;
    enter ~alliance|partnership|coalition; acknowledge ~independence|sovereignty|right; resume ~@tie|diplomatic; thaw ~relation; warm ~relation;
    send ~ambassador; return ~ambassador; revive ~@tie; restore ~relationship|confidence; accept ~credential; present ~credential; set up ~embassy;
    promote ~peace; rebuild ~@tie; forge ~closer; establish ~diplomatic; restore ~diplomatic; upgrade ~mission; resolve ~crisis; enter ~treaty;
    restore ~unity|friendship; admit ~member; join ~eu|nato; grant ~recognition|status; send ~diplomat; appoint ~envoy|consul; receive ~credential;
    sign ~friendship; improve ~@tie|cooperation; establish ~contacts|embassy|consulate|mission; reconcile;
    inaugurate ~@tie; open ~@tie; thaw ~@tie; accredit ~ambassador; present ~credentials` },
  { type: 'SUPPORT', mode: 'treaty', cameo: '057', roles: 'both', words: `sign ~@pact;
    ink ~@pact; conclude ~@pact; initial ~@pact;
    sign ~memoranda|friendship|ceasefire|charter|pacts; renew ~@pact; extend ~@pact; clinch ~treaty|pact;
    formalize ~tie|agreement; exchange ~ratification;
    put ~signature; affix ~signature; seal ~treaty|pact; ratify ~@pact` },
  { type: 'SUPPORT', mode: 'apologize', cameo: '055', words: `apologize; apologise; apologize to; apologise to; express ~regret|remorse; forgive;
    beg ~pardon|forgiveness; seek ~forgiveness; say sorry; ask ~forgiveness; offer ~apology; issue ~apology` },
  { type: 'CONCEDE', mode: 'ease', cameo: '080', words: `ease; allow =>; permit =>; relax ~@curb|rule|law|measure;
    lift ~@curb|emergency|martial|state; end ~@curb|emergency|strike|occupation|crackdown|martial;
    loosen ~@curb|rule|law; shorten ~curfew; scrap ~law|ban; suspend ~execution|law; unfreeze; drop ~charge|demand|claim|objection|opposition;
    repeal; commute ~sentence; waive; legalize; legalise; reinstate; reopen ~border|crossing|airport|airspace|road|university|newspaper;
    reverse ~decision|ban|order|policy; rescind ~order|ban|decree|law; grant ~amnesty|autonomy|independence|pardon|concession;
    soften ~stance|position|tone|line; restore ~right|autonomy|democracy|constitution; exempt; legalise ~party; open up; roll back; unban; rehabilitate; allow;
    allow ~return|vote|visit|enter|leave|stand|operate|hold|demonstration|protest|refugee|journalist|flight|press|party; permit;
    permit ~@unrest|return|access|party|visit|entry; change ~law|policy|constitution|rule; amend ~law|constitution; abolish;
    introduce ~reform|democracy|multiparty; implement ~reform; liberalize; liberalise; decriminalize; decriminalise;
    remove ~@curb|roadblock|checkpoint|barrier|barricade; reduce ~sentence|tension|restriction|tax; relax ~grip|hold|stance;
    overturn ~ban|conviction|sentence; postpone ~execution|implementation|increase; delay ~execution|implementation; restore ~service|citizenship|link|order;
    give ~autonomy|independence|freedom|right|amnesty; offer ~amnesty|autonomy|concession; extend ~amnesty|right; hand ~autonomy; free ~press;
    drop ~case|lawsuit|plan|insistence|ban|condition|opposition|threat; cancel ~@curb|increase;
    reopen ~school|university|newspaper|station|office|market|road|embassy; authorise; authorize; soften;
    ease ~@curb|rule|tension|grip; lift; withdraw ~charge|demand|threat|ban|objection|complaint|lawsuit|bill|law;
    end ~monopoly|censorship|state|rule|detention; dismantle ~roadblock|checkpoint|barricade; let ~return|leave|enter|vote; stop ~censorship|construction; heed;
    comply with; comply with ~demand|order|resolution|request|sanction; appease; placate; satisfy ~demand|condition; reconsider;
    reconsider ~decision|plan|policy; rethink ~policy|plan; revise ~law|policy|plan|demand; moderate ~stance|demand|policy|tone; tolerate; reprieve;
    expand ~right|freedom; curtail ~curfew|state; reduce ~curfew|hour|fine|charge|price; trim ~curfew; extend ~deadline|franchise|vote;
    grant ~request|demand|access|permission|right|status|license|licence|self-rule|leave; hold off; hold off on; shelve ~law|tax|increase;
    replace ~law|hardliner; legitimise; legitimize; share ~power; devolve ~power; relinquish ~claim; pardon; acquit; exonerate; clear ~charge|wrongdoing;
    grant ~bail|parole; drop ~veto; relax ~policy|censorship|visa; open ~market|economy|sector; abide by; cut ~sentence; shorten ~curfew|sentence|detention;
    reduce ~curfew|penalty; ease ~policy|law|visa|emergency; overturn ~sentence|verdict; give ~permission; adopt ~amendment|constitution;
    drop ~warrant|investigation|ban|lawsuit|condition; find ~innocent; grant ~clemency|reprieve|citizenship; pass ~amendment|reform|amnesty; commute ~death;
    order ~reform; introduce ~amnesty|multi-party|election; cancel ~sentence|rally|ban; withdraw ~ultimatum; restore ~press;
    lift ~@curb|emergency|martial|visa|threat|objection|veto; end ~@curb|emergency|martial;
    ease ~grip|tension; spare ~@captive|life|lives;
    scrap ~@curb|rise|increase|fare|tax|fee|bill|toll; shelve ~bill|law|reform|rise|tax|project; drop ~charge|case; take ~list; remove ~list; strike ~list; restore ~limit|right|freedom|vote|constitution|autonomy|democracy|service|internet; reinstate ~minister|judge|worker|right|law; repeal ~law|act|tax|decree|ban; scale back ~@curb|reform|plan; water down ~bill|law|reform; throw open ~election|border; legalise ~party|union; legalize ~party|union; reopen ~newspaper|university|school|border|market; unblock ~website|account|internet; rescind ~order|decree|ban|decision; revoke ~decree|ban|order; roll back ~rise|increase|price|reform|law|cut;
    put an end to ~@curb|emergency|martial|rule` },
  { type: 'CONCEDE', mode: 'yield', cameo: '080', words: `concede to; drop ~plan|bid; yield to; give in; give in to; bow to; cave in; cave to; capitulate to;
    relent; back down; accept ~demand|resignation|responsibility|blame; accede to; acquiesce; acquiesce to|in; backtrack; make ~concession;
    admit ~defeat|mistake|guilt; compromise; meet ~demand|condition; give ground; give way; defer to; agree ~demand; promise ~election; call ~election;
    accept ~need|change|reform|role|condition|compromise|ruling|defeat; admit ~wrongdoing|responsibility|error|failure|mistake|killing;
    acknowledge ~mistake|error|failure|defeat|responsibility; retract; schedule ~election; hold ~election|referendum;
    announce ~election|reform|amnesty|concession; recant; make ~u-turn|gesture|overture; soften ~demand; water down; tone down; scale back ~demand|plan|protest;
    retreat ~demand|position; bow to ~pressure|demand; promise ~reform|referendum|vote; pay ~ransom; give up ~demand|claim|fight|struggle|bid;
    abandon ~demand|claim|plan|policy|bid|struggle|insistence; give ~concession; offer ~resign; make way; give up ~attempt|plan;
    agree to ~demand|reform|election; accept ~demand|terms|blame; yield ~power; submit to ~demand; trade ~concession; announce ~concession|reform|election;
    give in to ~demand|pressure;
    bow before; cave in to; backtrack on; back down on; climb down; climb down over|on; do ~u-turn; knuckle under; reverse ~decision|course|policy|stance` },
  { type: 'CONCEDE', mode: 'yield', cameo: '080', strong: true, words: `concede; capitulate; admit ~defeat` },
  // --- material cooperation
  { type: 'COOPERATE', mode: 'share', cameo: '060', roles: 'both', words: `cooperate; cooperate with; co-operate; co-operate with; collaborate; collaborate with;
    work together; work closely; work with; share ~evidence|intelligence|information|expertise|technology|data; team up; team up with; join forces;
    join forces with; partner with; ally with; join hands; exchange ~information|intelligence; coordinate; coordinate with; act together; act jointly;
    work jointly; work hand; pool ~resource|effort; form ~team|committee|commission; set up ~commission|committee;
    establish ~commission|committee|force; cooperate in|on; collaborate on; link up; link up with; combine ~force|effort;
    exchange ~intelligence|technology|data|expert; coordinate ~effort|search|policy|action; provide ~detail|document; cooperate on;
    hand over ~document|information|evidence|list; pass ~information; exchange ~documents; join ~hunt|search|investigation;
    pool ~information|intelligence|record|data|force|evidence; pass ~information|intelligence|photograph|data|name|detail|evidence; pass on ~information|intelligence|photograph|data|name|detail|evidence; swap ~information|intelligence|data; tip off; work hand in hand; work side by side; work together with; develop jointly; build jointly; explore jointly; patrol ~jointly; run ~joint; mount ~joint; set up ~joint;
    pass on ~plan|file|document|tape|list; turn over ~document|record|file|evidence|page|data|tape; hand over ~document|record|file|evidence|page|data|tape; link ~grid|railway; exchange ~record|data|file|map; run ~partnership;
    pass ~record|file|document` },
  { type: 'COOPERATE', mode: 'economic', cameo: '061', roles: 'both', words: `trade with; do business with;
    buy ~@armour|oil|gas|arms|weapon|grain|wheat; sell ~@armour|oil|gas|arms|weapon|grain|wheat; import ~oil|gas;
    export ~oil|gas|arms; do ~business; sell ~@armour|uranium|fuel|reactor|technology|car|goods;
    buy ~@armour|uranium|fuel|reactor|technology|goods|product; invest in; build ~pipeline|plant|railway|reactor;
    launch ~venture; sign ~contract; win ~contract; award ~contract; resume ~trade|export|import|flight|sale; resume ~supply;
    inaugurate ~project|pipeline|railway|plant|route|line|service; engage in ~trade; import from; export to; increase ~trade; boost ~trade; expand ~trade;
    agree ~contract; form ~venture|company; set up ~venture|company;
    barter; barter ~@goods; sell ~@goods; buy ~@goods; export ~@goods; import ~@goods; supply ~electricity|power|gas|oil|crude; pipe ~oil|gas|water; resume ~trade|export|import|delivery|shipment;
    step up ~purchase|import|export|trade; increase ~purchase|import|export|trade; boost ~purchase|import|export|trade; expand ~purchase|import|export|trade` },
  { type: 'COOPERATE', mode: 'judicial', cameo: '064', words: `extradite; repatriate; hand over ~suspect|fugitive|criminal` },
  { type: 'COOPERATE', mode: 'exercise', cameo: '062', roles: 'both', words: `conduct ~exercise|drill|manoeuvre|maneuver|patrol;
    stage ~exercise|drill|manoeuvre|maneuver; hold ~exercise|drill|manoeuvre|maneuver; launch ~exercise|drill|manoeuvre|maneuver;
    begin ~exercise|drill|manoeuvre|maneuver; start ~exercise|drill|manoeuvre|maneuver; complete ~exercise|drill;
    carry out ~exercise|manoeuvre|maneuver|drill|patrol; hold ~wargame|manoeuvres|maneuvers; join ~exercise|drill|manoeuvre|maneuver;
    take part ~exercise|drill|manoeuvre|maneuver; perform ~exercise` },
  { type: 'AID', mode: 'economic', cameo: '071', words: `give ~@money|aid|assistance|help;
    grant ~@money|aid|relief; lend; lend ~@money; donate; donate to; fund; finance; subsidize; subsidise; bail out; sponsor;
    provide ~@aid|@money|help|support|training; aid; assist; disburse;
    contribute ~@money|aid; cancel ~debt; forgive ~debt; write off ~debt; extend ~loan|credit|aid;
    allocate ~@money|aid; pump ~@money; inject ~@money; earmark; allot; compensate; bankroll; underwrite; reimburse;
    waive ~debt; reschedule ~debt; raise ~money|fund; give ~@aid|arms|weapon|land; offer ~loan; pay ~compensation|million|billion|debt;
    offer ~million|billion; pledge ~@money; release ~@money|aid; approve ~@money; write ~debt;
    provide ~@money|guarantee; increase ~aid|assistance; double ~aid|assistance; boost ~aid|assistance; resume ~aid|assistance|loan;
    restore ~aid|assistance; transfer ~money|fund; send ~money|million; subsidise ~price; support ~million; donate ~million; alleviate; ease ~plight|debt;
    resupply; relieve ~debt|suffering; supply ~oil|gas|electricity|money; contribute ~troop|force; grant ~@money;
    give ~@money; offer ~aid|assistance|help; loan; extend ~assistance|help|line; double ~contribution;
    provide ~@money|trillion|guarantee; pay ~reparation|damages; offer ~billion;
    allocate ~@money; restructure ~debt; extend ~@money; unveil ~aid; resume ~aid|lending|loan;
    donate ~@aid|million; write off; give ~@aid|truck|vehicle|ship|boat|computer|uniform|oil;
    allocate ~fund|aid; announce ~loan|grant; sign ~loan; arrange ~loan; disburse ~million; increase ~contribution; transfer ~million|billion;
    waive ~duty|payment; extend ~million; award ~grant|compensation` },
  { type: 'AID', mode: 'military', cameo: '072', words: `
    send ~@aid|@arms|tank|adviser|instructor|trainer; arm; equip; supply;
    supply ~@arms|tank; ship ~arms|weapon|food|aid; train ~@force|police|rebel|officer; provide ~@arms;
    protect; escort; give ~training|ammunition; provide ~security|intelligence|training|equipment; guard; defend ~border;
    instruct ~troop; sell ~tank; train; deliver ~@armour|@arms;
    provide ~@armour|adviser|cover|logistic|escort; supply ~@aid|ammunition;
    give ~@armour|protection|cover|intelligence|equipment|logistic; offer ~troop|training|protection; lend ~troop|ship|plane;
    send ~peacekeeper|trainer; smuggle ~arms|weapon; beef up ~army; sell ~missile; come to ~defense|defence; advise ~@force|military;
    contribute ~soldier|peacekeeper|police|ship|plane|battalion; deliver ~@armour|ammunition|equipment; provide ~cover|photograph|base|airlift;
    carry ~adviser; assign ~adviser; continue ~supply|support|aid; expedite ~shipment; ship ~ammunition|tank|missile; export ~arms|weapon; boost ~support;
    supply ~information|intelligence;
    hand over ~@armour; donate ~@armour|@arms; gift ~@armour|@arms; arm ~rebel|militia|fighter|guerrilla; equip ~army|rebel|force|militia; smuggle ~@arms; funnel ~@arms|@money; ship ~@arms|@armour; slip ~@arms` },
  { type: 'AID', mode: 'humanitarian', cameo: '073', words: `deliver ~@aid; airlift; distribute ~@aid; feed;
    treat ~wounded|victim|patient|refugee; shelter; evacuate; rescue; resettle; open ~border|door; help; help ~refugee|victim|people|survivor; save; vaccinate;
    rebuild; airdrop; care for; house ~refugee|migrant|victim; host ~refugee|migrant; nurse; send ~@aid|doctor|rescuer|team;
    bring ~aid|relief|supply|food; rush ~@aid; ferry ~aid|refugee|wounded; clear ~mine; provide ~refuge|protection|care|water|medicine;
    drop ~food|supply; relieve; provide ~medical|doctor|expert|tent|blanket|home|sanctuary;
    send ~@aid|plane|ship|expert|convoy|engineer|team; dispatch ~@aid|doctor|rescuer|team;
    fly ~@aid|wounded|refugee; rush ~doctor|medicine; treat; treat ~soldier|people; pull ~rubble|wreckage; lead ~rescue;
    set up ~camp|hospital|shelter; open ~hospital|shelter; offer ~@aid; come to ~aid|rescue|help; smuggle ~food; look after;
    assist ~refugee|victim|survivor; fly ~@aid; rush ~@aid|help; send ~@aid|medic|rescue|vehicle|supplies;
    set up ~clinic|camp|shelter|fund; deliver ~@aid|gift; distribute ~@aid|rations; shelter ~refugee|victim;
    launch ~airlift|relief; start ~airlift; resume ~airlift|relief|delivery; transport ~@aid|refugee|wounded; open ~clinic|school|camp;
    supervise ~distribution; oversee ~distribution; erect ~shelter|tent; arrive with ~@aid; clear ~landmine|mines; drop ~relief|aid;
    move ~refugee|wounded; join ~peacekeeping|rescue; cast ~lifeline;
    parachute ~@aid; airlift ~@aid; truck ~@aid|water|fuel; ferry ~@aid|*people|water|fuel; ship ~@aid|fuel; haul ~@aid; drop ~@aid; airdrop ~@aid; take in ~*people; house ~*people; shelter ~*people; feed ~*people; pluck ~*people|survivor; rescue ~*people|survivor|sailor|seaman|crew; evacuate ~*people; lead to safety; shepherd ~*people; escort ~*people|convoy; treat ~*people|casualty; hand out ~@aid; dole out ~@aid; vaccinate ~*people; inoculate ~*people;
    make ~drop|airdrop; distribute ~@aid|seed|tool|kit|mattress; deliver ~seed|tool|kit|generator; hand out ~seed|kit` },
  { type: 'AID', mode: 'asylum', cameo: '075', words: `grant ~asylum|refuge|citizenship|visa|amnesty|status; give ~asylum|refuge|shelter|sanctuary; shelter;
    harbor; harbour; take in ~refugee|migrant|immigrant; accept ~refugee|migrant|immigrant; admit ~refugee|migrant|immigrant; resettle` },
  { type: 'RETREAT', mode: 'withdraw', cameo: '087', words: `withdraw; withdraw from; pull out; pull out of; pull back; retreat; retreat from;
    evacuate ~troop|position|base|soldier; withdraw ~@force|tank; complete ~withdrawal|pullout|evacuation; begin ~withdrawal|pullout;
    speed ~withdrawal; hand back ~territory|land|control; quit ~city|town|country; vacate; leave ~city|town; abandon ~@place; cede; relinquish;
    hand over ~power|control|territory; redeploy ~from; scale back ~presence|force|troop; reduce ~troop|force|presence; draw down; cut ~troop;
    bring home ~troop|soldier; fall back; abandon; evacuate ~citizen|city; cede ~control|territory; give up ~control|territory|power|claim|weapon; hand back;
    return ~control; begin ~withdraw|pull|evacuate|leave; start ~withdraw|pull|evacuate|withdrawal|pullout;
    withdraw ~@armour|@force|weapon|settler; remove ~@force|missile|tank|weapon;
    pull ~@force|tank; recall ~@force; leave ~base|position|territory|occupied; evacuate ~@place;
    end ~deployment|mission|occupation|presence; move out; move out of; hand over ~@place|responsibility;
    return ~territory|island|city|base|province; transfer ~power|control|authority; give back; turn over ~control|power|base; send ~home; complete ~pull-out;
    lift ~siege|blockade; dismantle ~settlement|outpost; close ~base; reduce ~number|contingent|level; cut ~force|number; flee ~position|town|base|city;
    relocate ~troop|force; defect; defect to; end ~war|presence|rule|campaign|struggle; scale down ~presence|force|troop|operation;
    wind down ~war|presence|mission; leave ~country|kuwait|zone; order ~pullout|retreat; announce ~withdrawal|pullout; speed up ~withdrawal|pullout;
    accelerate ~withdrawal|pullout; complete ~removal; return to ~barracks|base; pull ~back|out|forces; step ~down; quit ~post|office|power|politics;
    give up ~post|power; renounce ~claim|throne; free ~territory|village; lift ~@sanction; end ~@sanction;
    ease ~@sanction; suspend ~@sanction; relax ~@sanction; scrap ~@sanction; drop ~sanction; remove ~@sanction;
    waive ~sanction; put down ~@arms; return ~equipment|aircraft|artwork|statue|airport|property|asset;
    remove ~aircraft|fighter|police|barrier|barricade|settler|checkpoint; pull out ~@force; begin ~reduction|retreat;
    complete ~handover|evacuation|pull-back; hand back ~@place|prisoner; move ~back; leave ~camp|position|post|building|embassy;
    complete ~withdrawal|pullout|pull-out|disengagement|pullback|evacuation|drawdown; begin ~withdrawal|pullout|pull-out|disengagement|pullback|evacuation|drawdown; start ~withdrawal|pullout|pull-out|disengagement|pullback|evacuation|drawdown; finish ~withdrawal|pullout|pull-out|disengagement|pullback|evacuation|drawdown; announce ~withdrawal|pull-out|drawdown; speed ~withdrawal|pullout;
    bring home ~@force|@armour` },
  { type: 'RETREAT', mode: 'release', cameo: '084', words: `release; free; set free; liberate ~@captive; let go;
    return ~@captive|weapon|body|land|property; exchange ~prisoner; swap ~prisoner; parole; reunite; bail; send home; deliver ~hostage; set ~free;
    hand over ~@captive|body|pilot|remains; turn over ~@captive|body;
    return ~soldier|captive|remains|artifact|plane|ship|refugee|money|asset; give up ~@captive; drop off ~hostage;
    free ~@captive|activist|soldier; repatriate ~prisoner; exchange ~captive|body; deport ~home; unblock; grant ~freedom;
    return ~gold|artefact|treasure|painting|loot|document|corpse|refugee; let ~go; allow ~go|home; let ~home;
    free ~captive|journalist|dissident|pow|sailor|pilot|leader; release ~@captive|activist|dissident|soldier|journalist|suspect;
    return ~bronze|artefact|artifact|treasure|painting|statue|skull|remains|relic|manuscript|fragment; give back ~@place|land|property|artefact|artifact|treasure|painting; hand back ~artefact|artifact|treasure|painting|land|property` },
  { type: 'RETREAT', mode: 'disarm', cameo: '087', words: `disarm; demobilize; demobilise; demilitarize; lay down ~arms|weapon; surrender ~weapon|arms;
    destroy ~stockpile|weapon; dismantle ~weapon|base|missile; disband; decommission; stand down; scrap ~weapon|missile|program; freeze ~program|enrichment;
    halt ~enrichment|test|reprocessing; suspend ~enrichment|test|reprocessing; shut down ~reactor; turn in ~weapon|arms; hand in ~weapon|arms;
    hand over ~weapon|arms; ground ~fleet|plane; give up ~arms; destroy ~missile|mine|arsenal|chemical|bomb; dismantle ~arsenal|reactor|facility|bomb|warhead;
    give up ~weapon|missile|bomb|nuclear; scrap ~bomb|tank|arsenal; hand over ~missile; reduce ~@arms;
    cut ~@arms; eliminate ~@arms; store ~weapon; surrender ~gun; disarm ~militia; freeze ~nuclear|activity;
    close ~reactor; stop ~enrichment|test|reprocessing; surrender; surrender to; give themselves|himself|itself up;
    lay down ~@arms; turn in ~@arms; surrender ~@arms; give up ~@arms; lay ~arms; bury ~@arms; hand in ~@arms; decommission ~@arms` },
  { type: 'RETREAT', mode: 'ceasefire', cameo: '087', words: `declare ~ceasefire|cease-fire|truce; halt ~@attack|fighting|hostility|war;
    stop ~@attack|fighting|hostility|war; suspend ~attack|offensive|bombing|fighting|hostility; observe ~ceasefire|truce;
    end ~war|fighting|hostility|offensive|conflict; cease fire; cease ~fire|hostility; sign ~ceasefire|truce|cease-fire|armistice|peace;
    announce ~ceasefire|truce|cease-fire; call ~truce|ceasefire|cease-fire; call off ~attack|strike|offensive|protest|boycott|siege|hunger|demonstration;
    end ~siege|hunger|boycott|strike|standoff|rebellion|insurgency|campaign|struggle|attack; extend ~truce|ceasefire|cease-fire; renew ~truce|ceasefire;
    respect ~ceasefire|truce; stop ~shooting|killing|firing|violence|raid; suspend ~strike|bombing|raid|protest|war|operation;
    halt ~operation|strike|raid|violence|protest|campaign|advance; lay ~arms; hold ~fire; renounce ~violence|terrorism|force; disengage; de-escalate;
    call off ~@sanction|ban|operation|march|rally; stop ~bloodshed|shelling|bombardment|hostilities; halt ~shelling|fire|strikes|bloodshed|execution;
    end ~bloodshed|shelling|revolt|mutiny|clash|strikes|uprising|bombing; agree ~end; sign ~cease-fire; cancel ~@unrest|attack|strike|raid;
    postpone ~attack|strike|protest|march;
    put an end to ~@sanction; bring to an end;
    break off ~@attack|operation|campaign|siege` },
  { type: 'RETREAT', mode: 'access', cameo: '086', words: `receive ~observer|inspector|monitor|peacekeeper; admit ~observer|inspector|monitor|peacekeeper;
    allow ~observer|inspector|monitor|peacekeeper|access; let in ~observer|inspector; allow ~inspection|inspection|team|investigator|expert|visit;
    let ~inspector|observer|monitor|peacekeeper|investigator; permit ~inspector|observer|monitor|peacekeeper|inspection;
    open ~inspection|inspector|facility|site; accept ~inspector|observer|monitor|peacekeeper|inspection; welcome ~observer|monitor|peacekeeper; readmit;
    invite ~inspector; let ~monitor|inspector|observer|convoy|aid|journalist; allow ~convoy|aid|worker|monitor|observer; admit ~worker|journalist|convoy;
    open ~site|facility` },
  { type: 'RETREAT', mode: 'resign', cameo: '083', strong: true, words: `resign; step down; step aside; quit; abdicate; resign from; bow out; stand aside;
    tender ~resignation; submit ~resignation; announce ~resignation; relinquish ~post|power|presidency; give up ~post|power|presidency; leave ~office|post;
    hand over ~power; vacate ~post|office;
    hand in ~resignation|notice; offer ~resignation` },
  // --- verbal conflict
  { type: 'REQUEST', mode: 'demand', cameo: '100', words: `demand; insist on; insist ->; order =>; require =>; order ~questioning|evacuation; press =>; press;
    press for; pressure; pressure =>; push for; call for; call on|upon; clamor for; command =>; instruct =>; issue ~reminder|demand|appeal|call|order;
    oblige =>; compel =>; summon ~session; tell =>; set ~condition|precondition; dictate; claim ~territory|island|compensation; press ~demand;
    renew ~demand|call; reiterate ~demand|call; seek ~extradition|apology|compensation; summon ~appear; set ~term; mandate; campaign for ~independence|autonomy;
    call for ~resignation|election|boycott; vote for ~independence; demand ->; demand that; urge that;
    call for ~@probe|sanction|action|intervention|talk|end|halt|ceasefire|truce; make ~demand; step up ~pressure; put ~pressure;
    exert ~pressure; apply ~pressure; increase ~pressure; keep ~pressure; bring ~pressure; ratchet up ~pressure; give ~order; hand ~note; deliver ~demand|note;
    set out ~demand|condition; present ~demand|list; stipulate; insist that; lay down ~condition; lay ~claim;
    want ~end|withdrawal|return|release|guarantee|apology|extradition|change|access;
    seek ~withdrawal|end|release|return|change|ban|sanction|resolution|guarantee|concession|removal;
    demand ~end|release|withdrawal|apology|compensation|return|resignation|independence|extradition|explanation; bid for; prevail upon; inquire; challenge =>;
    call on =>; give ~list; step up ~demand|call; maintain ~demand; join ~call; appeal ~restraint|calm|end|release;
    seek ~support|permission|change|vote|mandate|role|solution|autonomy|independence; pursue ~membership|independence; lobby ~for; send ~note|request|appeal;
    write ~asking; remind ~obligation|commitment; insist on ~right|withdrawal|condition; want ~troop|sanction|role|vote; need ~help|aid|support;
    order ~release|withdrawal|halt|end|return|ceasefire|cease-fire; want ~clarification|election|compensation|answer|reform|explanation;
    press ~claim|case; demand ~ransom|action|reform|election|change|halt|answer|share|right; reiterate ~claim; renew ~claim; claim ~sovereignty|right;
    push for ~end|talk|reform|change|sanction|resolution|vote; press for ~end|talk|reform|release;
    call for ~resignation|withdrawal|release|election|reform|removal|dismissal|ouster|boycott|return; be entitled to; stress ~need; underline ~need|urgency;
    emphasize ~need; want ~freed|released|removed|lifted|extradited|out; seek ~recognition|status|explanation; declare ~independence; voice ~call|demand;
    present ~demand|petition; issue ~order|decree|appeal|instruction; enforce ~ceasefire; claim ~damages|compensation|refund; call ~end; lodge ~claim;
    reaffirm ~claim|demand|condition; restate ~claim|demand; set ~condition|terms|precondition; attach ~condition; propose ~sanction|election|reform|conference;
    want ~@probe|cancellation|peacekeeper|democracy|independence|autonomy|troops|trial; institute ~self-rule; step up ~call|demand;
    press for ~sanction|resolution|reform|withdrawal|change|independence|talk; order that; require that` },
  { type: 'REQUEST', mode: 'appeal', cameo: '020', words: `ask =>; ask for; ask ~help|aid|assistance|support; request; urge; urge =>; appeal for; appeal to;
    appeal =>; plead for|with; plead =>; beg; beg for; implore; beseech; exhort; petition; lobby;
    seek ~refuge|asylum|help|support|aid|assistance|permission|meeting|talk|extradition|apology|compensation|approval|protection|backing;
    apply for ~asylum|membership|aid; remind; encourage =>; advise =>; want =>; recommend; solicit; propose ->; propose that; suggest ->; pray for; counsel;
    exhort =>; ask ~permission|forgiveness; implore =>; beg =>; petition ~court|government; apply for; apply to; file ~appeal; lodge ~appeal;
    remind =>; lobby for; call to; turn to ~help;
    seek ~intervention|mediation|loan|investment|invitation|membership|arms|weapon|troop|peacekeeper|cooperation|explanation|clarification;
    request ~help|aid|assistance|troop|meeting|talk|extradition|permission|support;
    call for ~help|aid|assistance|support|unity|calm|restraint|dialogue|peace|cooperation; make ~appeal|plea|request; issue ~plea; launch ~appeal;
    send ~appeal|request; address ~appeal; submit ~request|application; ask that; convince =>; persuade =>; persuade; try ~persuade|convince; induce =>; prod;
    prompt =>; press =>; turn to; invite ~join|mediate; entreat; coax; propose =>; plead ~help|mercy|calm; renew ~appeal|plea; repeat ~appeal|plea|call|demand;
    suggest that;
    ask ~@money|extradition|release|return|explanation|withdrawal|meeting|troop|visa|intervention|apology|clarification|cooperation|extension|mercy|asylum|mediation|protection|postponement|delay;
    seek ~recognition|credit|donor|extension|mercy|visa|clarification|information|audience|guarantee|solution|release|freedom;
    ask for ~help|aid|troop|release|return|extradition|meeting; appeal ~help|aid|support|peace|unity;
    request ~loan|release|extension|information|intervention|return|asylum; need ~troop|money|weapon|food|fund; plead for; present ~petition|request|appeal;
    deliver ~petition|appeal|plea; circulate ~petition|appeal|resolution; sponsor ~resolution; introduce ~resolution; recommend ->; recommend that;
    turn to ~for; ask ~@arms|investment|information|assurance|evacuation|security|peacekeeper|supply|election|reconciliation|guarantee|resolution;
    seek ~citizenship|fund|money|compromise|apology|end|answer|vote|sanctions|resolution|access|contact|deal|agreement|truce|ceasefire|peace|mandate|endorsement;
    launch ~lobby; submit ~petition|request|resolution; suggest ~@talk|amnesty; voice ~appeal; count on; propose ~ceasefire|conference;
    reach out for; hope for ~talk|peace|help; draft ~resolution; call ~help; send ~petition; want ~loan|asylum; encourage ~talk|dialogue|investment;
    seek ~@money|@aid|help|backing|mediation|opinion|ruling|protection|asylum|refuge|talk|meeting|support; petition for; canvass; put out ~call|appeal; issue ~appeal|plea; make ~plea|appeal; turn to ~help|aid|support;
    put in ~request|bid; put in for; file ~request|application; send ~request; submit ~request|application|bid` },
  { type: 'ACCUSE', mode: 'disapprove', cameo: '111', words: `criticize; criticise; condemn; denounce; deplore; slam; blast; lambast; lambaste; rebuke; reprimand;
    decry; assail; deride; ridicule; mock; insult; castigate; lash out at|against; hit out at; lash; scold; chide; berate; censure; disparage; vilify; belittle;
    complain; complain of|about; express ~concern|outrage|anger|dismay|displeasure|disappointment; lodge ~complaint|protest; protest ~decision; summon; scorn;
    disapprove of; take aim at; rap; bash; savage; admonish; upbraid; call out; jeer; heckle; boo; taunt; malign; smear; slander;
    attack ~record|policy|stance|plan|comment|remark; chastise; rail against; inveigh against; hit back at; scoff at; lament; speak out; speak out against;
    voice ~concern|anger|dismay|outrage|alarm|objection; be critical of; be angry; be concerned; be outraged; be furious; take issue with; cast doubt on;
    cast ~doubt; brand; label; liken; liken to; denigrate; pillory; trash; dress down; fault; frown on|upon; find fault with; take ~exception; bemoan;
    regret ~decision; object; rebuff ~claim; expose; shame; poke fun at; disown; rip; skewer; excoriate; tear into;
    call ~liar|terrorist|killer|traitor|coward|dictator|murderer|fraud; call on ~carpet;
    call ~crime|mistake|aggression|act|outrage|disgrace|shame|provocation|illegal|barbaric|unacceptable|interference|unfair|lie|joke|farce|massacre|genocide|violation|enemy|threat|coup|tyrant|criminal|puppet|hypocrite|racist|idiot;
    describe ~crime|mistake|aggression|outrage|disgrace|provocation|illegal|unacceptable|interference|farce|massacre|violation|enemy|threat|terrorist|puppet|dictator|criminal|barbaric;
    denounce ~crime|act; denounce as; condemn ~attack|bombing|killing|act|violence|raid|decision; criticise ~decision; regret; be disappointed; be disturbed;
    be alarmed; be dismayed; be shocked; be unhappy; be dissatisfied; be horrified; be appalled; be angered; snipe at ~policy|government; vent ~frustration;
    voice ~fear|criticism|disappointment|displeasure|regret|frustration|disapproval|reservation|opposition;
    express ~reservation|frustration|alarm|regret|fear|doubt|disapproval|unease|worry|shock|criticism|indignation|misgiving;
    raise ~concern|alarm|objection; level ~criticism; direct ~criticism; heap ~scorn|criticism; pour ~scorn; be critical; protest to; protest to ~over;
    lodge ~complaint; file ~protest|complaint; hand ~protest; deliver ~protest|rebuke; send ~protest; issue ~protest|condemnation; make ~protest; take to task;
    call to task; dismiss as ~propaganda|lie; criticize as; decry as; impugn; badmouth; bad-mouth; fulminate; compare ~hitler|nazi|nazis; embarrass; humiliate;
    defame; resent; quarrel with; distance ~himself|itself|herself|themselves; demonize; demonise; antagonize; antagonise; find ~unacceptable|disappointing;
    decry ~lack; be fed up; lose ~patience|confidence; show ~displeasure; hurl ~insult|accusation; trade ~insult|accusation|barb|charge|blame;
    exchange ~insult|accusation|barb; betray; walk ~protest; issue ~rebuke|reprimand|censure; deliver ~criticism; adopt ~condemnation; pass ~censure;
    blame ~failure|delay|crisis|collapse|violence; disagree; disagree with; speak against; differ with; campaign against; lobby against; come out against;
    express ~discontent|resentment|condemnation|revulsion|fury|mistrust|skepticism|scepticism|annoyance; voice ~unease|irritation|horror|shock|discontent;
    react ~anger|outrage|fury|dismay; take ~swipe|jab; cry ~foul; dismiss as ~nonsense; reproach; remonstrate; remonstrate with; be disgusted; be indignant;
    complain that; react ~angrily|furiously|bitterly|critically|coolly|warily|sharply|strongly; express ~dissatisfaction|reluctance|hostility|contempt;
    call ~illegitimate|unjustified|devil|monkey|torturer|fascist|racist|warmonger|invader|aggressor|hypocrite|corrupt|cowardly|immoral|inhuman|reckless|dangerous|ridiculous;
    regard as ~terrorist|crime|threat|enemy|violation|aggression; view as ~terrorist|crime|threat|enemy; describe as ~disaster|lawless;
    declare ~unjust|illegal|unconstitutional; reaffirm ~opposition|objection; reiterate ~concern|criticism|condemnation|hostility; repeat ~criticism;
    stress ~opposition; signal ~opposition|displeasure; show ~irritation|disapproval; launch ~tirade|broadside; join ~condemnation;
    voice ~skepticism|scepticism|concerns|complaint; deliver ~rebuff|insult; publish ~condemnation; trade ~accusations|insults; exchange ~accusations;
    take ~dim; issue ~criticism|rebuff; fire back; fire back at;
    hand ~note|protest; deliver ~rebuke|protest|broadside; issue ~rebuke|condemnation; level ~criticism|charge|accusation` },
  { type: 'ACCUSE', mode: 'allege', cameo: '112', words: `accuse; accuse ->; blame; charge ~with; charge with; indict; implicate; suspect; sue;
    allege ~abuse|fraud|violation; fault; prosecute; impeach; file ~charge|suit|lawsuit|complaint; bring ~charge|suit; press ~charge;
    level ~charge|accusation|allegation; denounce; arraign; subpoena; scapegoat; point ~finger; hold ~responsible|accountable; link ~attack|bombing|murder;
    lay ~blame; pin ~blame; attribute ~attack|bombing; charge that; charge ~treason|murder|corruption|fraud; impugn; name ~suspect; allege; claim ~fraud|abuse;
    cite ~violation; report ~abuse|violation; charge ->; allege ->; allege that; blame ~for|on; blame on; accuse in;
    identify ~suspect|attacker|bomber|gunman|killer; name ~responsible; link ~group|terrorist; link to; tie to; connect to; charge in; lay ~charge;
    issue ~warrant|subpoena; seek ~arrest|indictment|prosecution; demand ~trial; summon ~court|questioning; sue ~for; take ~court; take to court;
    report ~police; testify against; inform on; cite ~evidence; find ~responsible; find ~violation; produce ~evidence; implicate in; hold responsible;
    find responsible; quote ~accusing; bring ~proceedings|case|action; file ~case|claim|petition|complaint; seek ~arrest; uncover ~plot|conspiracy;
    level ~claim; believe ~responsible; give ~evidence; present ~evidence; publish ~evidence; have ~evidence; produce ~proof;
    repeat ~allegation|charge|accusation; make ~accusation|allegation|charge; suspect ~fraud|treason; detect ~evidence; reveal ~plot; bring ~complaint;
    launch ~suit|action|proceedings; name as ~suspect; issue ~indictment; hand down ~indictment;
    haul ~court|tribunal|judge; take ~court|tribunal; drag ~court|tribunal; file ~suit|complaint|charge|case; lodge ~complaint|protest|case; lay ~blame|charge; bring ~charge|case|suit` },
  { type: 'ACCUSE', mode: 'investigate', cameo: '090', words: `investigate; probe; inspect ~site|facility|plant; interrogate; question;
    question ~suspect|man|woman; examine ~allegation|claim|charge; look into; open ~@probe|hearing;
    launch ~@probe; begin ~@probe|trial; conduct ~@probe;
    order ~@probe; try ~case; monitor; scrutinize; search ~home|house|office|suspect|suspects; audit; track down; put under investigation;
    cross-examine; grill; debrief; interview ~suspect|witness; verify; review ~case; open ~case|file; reopen ~@probe|case; scour; comb; trace;
    study ~case; search for ~suspect|body|weapon|killer; hunt ~for; hunt for; begin ~search|hunt|hearing|review;
    conduct ~search|hearing|interview|examination|enquiry|autopsy; hold ~@probe|hearing; launch ~manhunt|hunt|search|review; reopen ~probe|file;
    set up ~commission|inquiry|panel|tribunal; appoint ~prosecutor|investigator|commission; pursue ~suspect|case; step up ~search;
    widen ~@probe|search; review ~evidence; wiretap ~phone;
    investigate ~report|allegation|claim|massacre|killing|murder|attack|abuse|crime|fraud|corruption|death|incident|violation|charge|case|bombing|shooting|role|involvement;
    carry out ~@probe|search; look into ~report|allegation|claim|killing|abuse|charge; hold ~hearing; study ~report|allegation|evidence;
    check ~report|allegation; gather ~evidence; collect ~evidence; set up ~investigation; order ~inquiry|search;
    try ~suspect|soldier|officer|leader|president|rebel|militant|dictator|journalist|defendant|activist; try for ~crime|murder|treason|genocide|corruption;
    interview ~refugee|witness|suspect; hear ~witness|testimony|evidence; resume ~trial|hearing|investigation; widen ~search;
    expand ~@probe|search; pursue ~@probe; take over ~investigation; set up ~tribunal|inquiry;
    appoint ~panel|committee|investigator; inspect ~base|camp|prison|weapon; monitor ~election|border|compliance|truce|withdrawal;
    search for ~evidence|link|hostage|missing; discover ~mass|arms|cache` },
  { type: 'REJECT', mode: 'refuse', cameo: '120', words: `reject; refuse; refuse ->; decline =>;
    deny ~request|entry|visa|access|permission|bail|asylum|appeal|aid; turn down; rebuff; rule out; spurn;
    dismiss ~call|proposal|demand|offer|claim|idea|plan|suggestion|allegation|appeal|report|opposition|criticism|concern|accusation|rumor|charge|lawsuit|case;
    rebuke ~offer; resist ~pressure|demand|call; ignore ~demand|call|appeal|warning|request|order; renounce; repudiate; disregard; snub; walk out; walk out of;
    balk at; shun ~talk|offer|meeting; defy; flout; disobey; scuttle; rescind; go back on; renege on; refute; brush off|aside;
    withhold ~recognition|approval|support|signature; say no; shelve ~plan; throw out ~case|suit|appeal|result|vote|plea|conviction;
    violate ~@pact|resolution; break ~promise|agreement|deadlock; overrule; overturn; be unwilling =>; be reluctant =>; refrain from; abstain;
    abstain from; stay away; walk away; walk away from; stall ~talk; stonewall; hold out; stand firm; contradict; demur; duck; evade; sidestep;
    skip ~@talk; stay out of; back out; back out of; withdraw ~candidacy|bid; delay ~vote|decision; drag ~foot|feet;
    decline ~comment|offer|invitation|request; deny ~involvement|charge|allegation|accusation|claim|report|role|responsibility; pour ~water; vow ~not; tear up;
    nullify; annul; invalidate; quash; revoke ~agreement|treaty;
    refuse ~talk|meet|visa|permission|entry|demand|offer|aid|access|request|bail|invitation|comment; say no to; reject as;
    reject ~call|plan|demand|offer|proposal|claim|charge|idea|resolution;
    rule out ~talk|negotiation|compromise|concession|possibility|deal|return|change|visit|early; turn ~down; turn back on; shut ~door; close ~door; slam ~door;
    shrug off; wave aside; set aside; cast aside; sweep aside; pour cold; give ~snub; hold firm; stick to ~position|demand|plan|gun; cling to; dig in ~heel;
    postpone ~vote|decision|release|withdrawal|ratification; delay ~release|withdrawal|ratification|signing|election;
    put off ~vote|decision|election|talk; withhold ~cooperation|information|vote|consent|comment; call off ~election; break ~pledge|word|pact|law|talk|curfew;
    breach; breach ~agreement|treaty|resolution; violate; pull out of ~race; dismiss as; hesitate =>; be not ready =>; be not prepared =>; strike down;
    strike ~law; vote ~down; defer ~decision|vote; cancel ~plan; drop ~deal; shoot down ~idea|plan|proposal; ignore; disobey ~order; backtrack on;
    back away from; shy away from; boycott ~election|vote|ceremony|parliament; withstand; bypass; neglect; dash ~hope; turn ~deaf; leave ~vacant; hold ~out;
    send back ~bill|proposal; fail to agree; fail to comply; miss ~deadline; ignore ~deadline|ultimatum|resolution; walk out on; storm out of; storm out;
    pull back from; reverse ~commitment|pledge; use ~veto; exercise ~veto; wield ~veto; insist ~not; remain ~opposed; repeat ~refusal;
    reiterate ~opposition|refusal; express ~opposition; stand ~decision|ground; be out of the question; be unacceptable to; give ~cold; dash ~hope|prospect;
    resist ~pressure|call|demand|request; shrug off ~criticism|warning|threat|call|demand; dismiss ~threat|warning|request|idea|talk;
    deny ~permission;
    reject ~accusation|allegation|criticism|request|appeal|ultimatum|deal|bid|formula|suggestion|ceasefire|compromise|invitation|amendment|result;
    refuse ~request|permission|recognition|ransom; fail to ~agree|comply|cooperate; be unable to agree; fail to honor; fail to honour; turn away ~refugee|offer;
    spurn ~offer|overture|call; hold out against; play down ~threat|warning; vow ~resist; deny ~extradition|appeal|parole; decide against; decline ~join;
    give ~response|negative; launch ~petition; remain ~defiant|unmoved|deadlocked; be ~defiant; maintain ~position|stance|refusal|hardline;
    throw out ~bill|proposal|appeal|petition; call ~untrue|false|baseless; delay ~reform|delivery|implementation; postpone ~delivery|reform;
    deny ~meeting|capture|resumption|knowledge|link|plan|wrongdoing|existence|support|guilt; drop ~call; break ~embargo; cast ~veto;
    rebuff ~request|appeal|offer|attempt|demand|call|overture; reject ~attempt|effort|peace|notion|demand; repudiate ~agreement|claim; cold-shoulder;
    ignore ~protest|ruling|sanction|ban; refuse ~accept|recognize|negotiate|meet|let|allow|leave|withdraw|surrender; be unprepared =>;
    block ~investigation|return|visit|inspection;
    block ~@pact|bill|resolution|membership|bid|plan|entry|extradition|appointment; hold up ~@pact|aid|deal; stall ~@pact|talk|bid|reform; vote down ~bill|motion|plan|proposal|budget; throw out ~bill|motion|plan|appeal|petition|case|proposal; shoot down ~bill|idea|plan|proposal; turn down ~@pact|offer|plan|request|invitation|proposal|appeal|bid|loan;
    stick to ~refusal|guns; withhold ~permission|visa|consent|approval; deliver ~rejection|refusal|rebuff|no` },
  { type: 'REJECT', mode: 'oppose', cameo: '128', words: `oppose; object to; vote against; be opposed to; be against; contest ~election|result;
    challenge ~decision|ruling|government|claim; dispute; disavow; stand against;
    block ~attempt|bid|resolution|move|nomination|appointment|deal|plan|proposal|bill|law|effort|aid|vote|entry; thwart; stonewall; hamper;
    obstruct ~justice|inspection|inspector; filibuster; override; fight ~bill|plan|law|extradition|decision; counter; speak out against ~plan; resist;
    frustrate; derail; undermine; defeat ~bill|motion|amendment|resolution; vote down; turn against; contest; appeal ~ruling|decision|verdict;
    rebel against ~plan; impede; hinder; torpedo; sabotage ~talk|process|peace; block ~resolution; obstruct; obstruct ~effort|inspection|justice|bill; block;
    block ~entry|membership|visit|deployment|sanction|election; challenge; stand up to; stand in ~way;
    fight ~decision|ruling|attempt|effort|move|charge|sanction; resist ~attempt|move|effort|plan|reform|change; be hostile; be against ~plan; campaign ~against;
    vote ~against; stymie; scupper; stop ~plan|bill|deal|attempt; lead ~opposition; contest ~claim|decision|ruling; delay ~bill; appeal against;
    appeal to ~court; oppose ~plan|deployment|proposal|resolution|move|intervention|use|idea|bill|sanction|deal|bid` },
  { type: 'REJECT', mode: 'veto', cameo: '129', words: `veto` },
  { type: 'THREATEN', mode: 'violence', cameo: '130', words: `threaten; threaten ->; vow ->; swear ->; vow ~revenge|retaliation|vengeance;
    swear ~revenge|vengeance; menace; intimidate; plot =>; plot against; plot ~attack|assassination|coup|bombing;
    plan ~@attack|coup|invasion; brandish; provoke; terrorize; terrorise; declare ~war|jihad; warn ->; issue ~threat;
    make ~threat; promise ~retaliation|revenge|response|war; warn ~retaliation|consequence|war|attack|action; raise ~prospect|specter|spectre; reserve ~right;
    aim ~@arms; point ~gun|missile; hint at ~action; scare; bully; be ready to attack; call for ~jihad|attack|death|war|holy; urge ~attack|jihad;
    incite; foment; instigate; threaten with; be prepared to use; vow ~fight|war|kill|destroy|attack|crush|continue; pledge ~fight|avenge|revenge;
    promise ~punish; give ~hour|day|week; set ~deadline; issue ~deadline|fatwa; raise ~threat|possibility|spectre;
    consider ~sanction|strike|action|force|withdrawal; prepare ~@attack|invasion|sanction;
    prepare for ~war|attack|battle|invasion|offensive|strike; plan ~@unrest|sanction|raid; call for ~strike|revenge|uprising|intifada;
    not rule out ~force|strike|action; keep ~option; rattle ~saber|sabre; deliver ~threat|warning; make ~warning; conspire; conspire with|against; pose ~threat;
    endanger; jeopardize; jeopardise; seek ~destruction|revenge; subvert; hold out ~threat; be poised =>; stand ready =>;
    warn ~strike|sanction|retaliate|force|protest; consider ~cutting|imposing|boycott; contemplate ~sanction|action|strike; mull ~sanction|action|strike;
    weigh ~sanction|action|strike; call ~war; claim ~weapon|bomb; flex ~muscle; harden ~stance|position; escalate ~rhetoric|threat; step up ~threat|rhetoric;
    hint ~sanction|action|force; vow not; promise ~retaliation; vow ~resistance|action|retribution|resist; pledge ~action|retaliation|resistance|boycott;
    consider ~embargo|expulsion|retaliation|intervention|invasion; weigh ~intervention|embargo;
    plan ~@sanction|crackdown|invasion|intervention|strike|action; prepare ~crackdown|strike|raid; be ready to use; be ready to fight;
    be ready to strike; hold out ~threat|prospect; threaten ~@sanction|action|strike|war|violence|retaliation|veto; renew ~threat; carry out ~threat;
    make good on ~threat; put on ~notice; vote ~strike; announce ~@sanction|strike|crackdown|offensive|mobilization; repeat ~threat;
    reiterate ~threat|warning; voice ~warning|threat; issue ~threats; step up ~defiance; propose ~@sanction|expulsion|sanctions; mention ~possibility;
    vow ~defeat|crush|punish|retaliate|avenge|attack|destroy|strike|kill|veto|block; pledge ~crackdown|defeat;
    plan ~attacks|strikes|coup|bombing|assassination|boycott|cut; prepare ~ambush|boycott|war; weigh ~option|sanction|action; raise ~threat|spectre;
    hint ~retaliation|attack; order ~assassination; be prepared for ~war|conflict|battle; be ready for ~war|battle|confrontation; point ~missile;
    speak of ~war|retaliation; call for ~overthrow|destruction|death|jihad; draw up ~sanction; mull ~ban|boycott|strike;
    promise ~bloodshed|revenge|retaliation|punishment|reprisal|death|attack; vow ~bloodshed|revenge|retaliation|reprisal|vengeance; put on notice; serve ~notice; rattle ~sabre|saber; brandish ~@arms|threat; dangle ~threat` },
  { type: 'THREATEN', mode: 'warn', cameo: '130', words: `warn; caution; issue ~warning; warn of|against; warn that; warn ~not; sound ~alarm; give ~warning;
    advise ~against; send ~warning|signal; repeat ~warning; renew ~warning|threat; serve ~notice; warn =>; caution ~against` },
  { type: 'THREATEN', mode: 'ultimatum', cameo: '136', words: `issue ~ultimatum; give ~ultimatum|deadline; set ~deadline|ultimatum; deliver ~ultimatum;
    give until; set ~ultimatum;
    hand ~ultimatum; present ~ultimatum; send ~ultimatum; give notice of ~strike|walkout|stoppage|action` },
  // --- material conflict
  { type: 'PROTEST', mode: 'demo', cameo: '141', strong: true, words: `demonstrate; demonstrate against|for; protest; protest against|at|for|over; rally;
    rally against; march; march on|against|through|in; picket; stage ~@unrest|walkout|parade;
    hold ~@unrest; take to ~street; pour into ~street|square; gather ~protest; join ~@unrest;
    organize ~@unrest; organise ~@unrest; chant; chant ~slogan; converge; burn ~flag|effigy; mutiny; revolt;
    rebel; rise up; rise against; gather outside; gather in front; throng; mass outside; parade; turn out against; hold ~vigil;
    lead ~@unrest; attend ~@unrest; launch ~protest|demonstration; wave ~flag|banner|placard; shout ~slogan;
    light ~candle; defy ~@curb; clamor; call ~protest|demonstration; mount ~protest|demonstration; vent ~anger|fury;
    take part in ~@unrest; participate in ~@unrest; go on ~march; besiege ~embassy|office|parliament;
    throng ~street|square; flood ~street; crowd into ~street|square; occupy ~square; burn ~portrait|picture|poster; trample ~flag;
    stage ~uprising|revolt|mutiny; observe ~silence|minute; hold ~banner|placard; resume ~protest|demonstration; fly ~flag; be on hunger; be on ~strike;
    go ~street; stay away from ~work|school; keep ~shop; close ~shop; boycott ~class|lecture|school; occupy ~office|factory|campus|plant; down ~pen;
    refuse ~work|food|eat; walk out of ~class|job|work; sign ~petition; throw ~shoe|egg|tomato; march ~demand|protest; turn out ~protest|thousand;
    stage ~@sanction|sit-down|occupation|riot|stoppage|slowdown; mount ~strike|blockade|campaign; lead ~revolt|uprising|rebellion|strike;
    stage ~sit-in|demonstrations; hold ~sit-in|vigil|banner; demand ~street; burn ~effigy|flag; rally in ~support; gather ~demand; march ~street;
    parade ~street; riot ~prison; denounce ~street; protest in front; clamour; crowd ~square; turn out ~demand; pour onto ~street;
    walk ~street; immolate themselves|himself|herself; form ~chain|shield; mark ~protest; put up ~barricade; voice ~dissent; join ~crowd|demonstrators;
    lead ~procession; hold ~march|rallies|sit-down|strike; resume ~strike|rally; launch ~disobedience; shave ~head; chant ~death;
    burn ~effigies|tyre|tire|pictures; stage ~walk-out|walkout;
    camp out; bang ~pot|pan; take to ~street|square; spill into|onto ~street; keep ~shutter; form ~chain; release ~balloon; besiege ~parliament|ministry|embassy|headquarters` },
  { type: 'PROTEST', mode: 'strike', cameo: '143', strong: true, words: `go on ~strike; strike ~pay|wage|contract; take part in ~strike; participate in ~strike;
    come out on ~strike; be on strike; end ~strike; call for ~strike; walk off ~job; stage ~strike|walkout; hold ~strike; begin ~strike; start ~strike;
    call ~strike|walkout; organize ~strike; organise ~strike; continue ~strike; launch ~strike; shun ~work; down ~tool; observe ~strike; join ~strike; walk out;
    stop ~work; shut ~shop|business; down tools; stay off ~work; paralyze ~city|country; paralyse ~city|country; end ~hunger; go ~slow; stage ~slowdown;
    halt ~work; refuse ~work; strike ~over; strike for ~pay|wage|right;
    lay down ~tool; shut ~shop; close ~shop; pull down ~shutter; stay away from ~work|school|class; boycott ~class|lecture; ground ~flight; stage ~walkout|stoppage; observe ~strike|shutdown` },
  { type: 'PROTEST', mode: 'hunger', cameo: '142', strong: true, words: `begin ~hunger; start ~hunger; stage ~hunger; continue ~hunger; go on ~hunger;
    launch ~hunger; declare ~hunger; fast` },
  { type: 'PROTEST', mode: 'obstruct', cameo: '144', strong: true, words: `block ~road|street|highway|bridge|border|traffic|entrance|railway; barricade;
    blockade ~road|street; occupy ~building|square|university|embassy; storm ~office|embassy|parliament; obstruct ~road|traffic;
    disrupt ~meeting|speech|session; chain ~themselves|himself|herself; erect ~barricade|roadblock; set up ~barricade|roadblock; seal off ~road|highway;
    interrupt ~speech|meeting|session; disrupt ~traffic|election|vote` },
  { type: 'PROTEST', mode: 'riot', cameo: '145', strong: true, words: `riot; loot; rampage; vandalize; vandalise; pelt;
    throw ~stone|rock|bottle|petrol|firebomb|molotov|egg; hurl ~stone|rock|bottle|petrol|firebomb|molotov; clash with ~police; torch; burn ~car|tyre|tire;
    ransack; smash ~window|shop; go on ~rampage; run riot; set ~ablaze|alight; set fire to; stone ~police|car|bus; pillage; plunder;
    attack ~shop|police|embassy|mosque|church; fight ~police; battle ~police; hurl ~object; throw ~object; run amok; overturn ~car|bus|vehicle;
    set ~fire; battle with ~police; throw ~brick|missile|acid; hurl ~brick|missile|acid; go on ~spree; smash ~car|property` },
  { type: 'PROTEST', mode: 'boycott', cameo: '140', words: `boycott` },
  { type: 'SANCTION', mode: 'embargo', cameo: '163', words: `impose ~@sanction|ban|penalty; sanction; embargo;
    freeze ~asset|aid|fund|account; tighten ~@sanction; slap ~@sanction|fine; levy ~@sanction|fine; penalize; penalise; blacklist; fine;
    halt ~aid|trade|shipment|export; suspend ~aid|program|assistance|export|trade|sale|payment|licence|license|loan; cut off ~@aid|fund|gas;
    cut ~aid|fund|assistance|subsidy; stop ~aid|shipment|export|import|payment; withhold ~aid|payment|fund; reduce ~aid|assistance;
    ban ~import|export|travel|flight; prohibit ~aid|import|export|trade; end ~aid|assistance|program; renew ~@sanction|ban; extend ~@sanction|ban;
    reimpose ~sanction; maintain ~@sanction; deny ~aid|assistance; cancel ~aid|contract|order; revoke ~licence|license|visa|status;
    cancel ~visa|passport|order|flight; bar ~import|export; restrict ~trade|export|import; curtail ~aid|trade; slash ~aid|fund|subsidy; divest; punish;
    retaliate; retaliate against; hit ~tariff; seize ~asset; block ~account|asset|trade|shipment; cut off; deny ~visa|loan|credit;
    impose ~duty|quota|fee|freeze|levy|visa; stop ~@money|flight|trade|sale|supply|delivery|service|cooperation|bus;
    halt ~import|sale|supply|delivery|flight|loan|funding|service|payment|cooperation;
    suspend ~@money|flight|service|import|delivery|shipment|supply|operation|cooperation|adoption;
    block ~@money|import|export|sale|goods; ban ~goods|product|ship|airline|beef|meat|vehicle|sale;
    cut ~supply|trade|budget|gas|oil|loan|import|export|quota; tighten ~restriction|rule|visa; introduce ~@sanction|restriction;
    adopt ~@sanction; approve ~@sanction; vote ~@sanction; apply ~@sanction; order ~@sanction|freeze;
    raise ~tariff|duty; freeze; withdraw ~@money; deny ~licence|license|contract|membership|benefit; boycott ~goods|product|import|game|olympics;
    enforce ~@sanction; strengthen ~@sanction; toughen ~@sanction; place ~@sanction|ban|blacklist; put ~embargo|blacklist;
    lose ~aid; revoke; lower ~aid|rating; scrap ~aid|contract|order; end ~aid|trade|subsidy|contract|import|export; cut aid; discontinue; cut back; cut back on;
    phase out ~aid|trade; deny ~aid|credit|loan|access; pull ~plug|funding; withhold ~recognition|money|fund|assistance; place ~@curb;
    impose ~penalties|sanctions|ceiling|moratorium; recommend ~sanction; hold up ~aid|shipment|loan; delay ~aid|loan|delivery; curb ~import|export|trade;
    reduce ~oil|supply|gas|trade|import|export; refuse ~trade|sell|supply|aid|loan; review ~aid|relation; cut ~assistance; place ~tariff;
    halt ~support|budget|assistance; suspend ~support|budget; freeze ~support|budget|funding; withhold ~support|budget|funding; cut ~support|assistance; put ~freeze|embargo|moratorium; slap ~freeze; impose ~freeze|moratorium` },
  { type: 'SANCTION', mode: 'discontinue', cameo: '160', words: `sever ~@tie; cut ~@tie; break off;
    break ~@tie|alliance; suspend ~@tie|talk|negotiation|membership|visit|cooperation|participation; downgrade ~@tie;
    call off ~@talk|visit; cancel ~@talk|conference|session|visit|trip; postpone ~@talk|conference|session|visit;
    recall ~ambassador|envoy|diplomat; end ~@tie|mediation|talk|negotiation|cooperation|alliance|deal|agreement;
    halt ~talk|negotiation|mediation|cooperation; abandon ~talk|negotiation|treaty|deal; quit ~talk|coalition|alliance;
    close ~border|embassy|consulate|airspace; shut ~border|embassy|consulate|airspace; seal ~border; scrap ~@pact;
    tear up ~@pact; withdraw ~ambassador|envoy|recognition|diplomat|inspector|aid|support|worker|staff|observer|invitation|offer;
    exit ~@pact; adjourn ~talk; reduce ~@tie; leave ~coalition|alliance; cut short ~trip|talk;
    freeze ~@tie|talk; scale down ~@tie; rupture ~@tie; renounce ~@pact; abrogate; terminate;
    terminate ~@pact; dissolve ~union|alliance; part ways with; fall out with; expel ~ambassador; shun; ostracize; ostracise;
    ditch ~deal|alliance; quit; withdraw from ~@pact|talk|alliance; leave ~union|bloc|treaty; secede from; break away;
    break away from; split from; split with; break with; sour ~@tie; cut diplomatic; sever; sever diplomatic; break diplomatic;
    break off ~@tie|talk|negotiation; break ~@tie|diplomatic|off; end ~relationship|contract|participation|boycott;
    call off ~trip|tour|deal|exercise|conference|session; cancel ~@pact|tour|exercise|conference|session|invitation|appearance;
    postpone ~@talk|trip|tour|signing; delay ~@talk|visit; recall ~home; pull ~ambassador|diplomat|out;
    bring home ~ambassador|diplomat; summon home; withdraw ~mission|monitor|inspector|delegation|embassy|staff|cooperation|team|mediator;
    leave ~organization|organisation|commonwealth|talks|group|party|league|pact;
    quit ~organization|organisation|commonwealth|government|party|league|pact|group|treaty;
    pull out of ~@talk|@pact|alliance|coalition|government|organization|game;
    freeze ~contact|cooperation|membership|negotiation|plan; close ~office|mission|airport|frontier|crossing|port|center;
    shut ~office|mission|airport|frontier|crossing|port; seal ~frontier|off; denounce ~@pact; withdraw ~from;
    halt ~negotiation|project|membership|process|contact|dialogue; stop ~@talk|contact; abandon ~summit|visit|meeting|peace|process;
    reduce ~staff|embassy|level|cooperation; lower ~relation; cut ~staff|cooperation; boycott ~@talk|conference|session; expel from; drop ~alliance;
    dissolve ~partnership|coalition|federation; break off ~meeting; boycott ~conference; leave ~meeting|table|summit; quit ~@talk;
    walk out of ~@talk|conference|session; suspend ~dialogue|process; put ~hold; disassociate; evacuate ~embassy|staff|diplomat;
    pull ~staff|observer|inspector|peacekeeper|monitor|adviser; withdraw ~peacekeeper|adviser|advisor; close ~consulate|mission; reduce ~staff;
    scrap ~visit|project; strain ~@tie; halt ~lending|credit; suspend ~lending|credit|sale; stop ~lending|credit; freeze ~loan|sale|project;
    cancel ~talk|loan|meeting; postpone ~signing|conference; withdraw from ~bloc|union|league|commonwealth|organization|organisation|coalition|process|treaty;
    announce ~restriction|postponement|closure|suspension|cancellation|embargo; cancel ~licence|license|permit|concert;
    postpone ~mission|departure|debate|handover; delay ~handover|treaty; opt out of; tighten ~@sanction; cut short ~tour|mission;
    reach ~deadlock|impasse; toughen ~embargo; cut back ~aid|trade|contact; pull out of ~exercise|race|project|treaty|union; stop ~grant; threaten ~cut;
    deny ~recognition; hold up ~loan|aid|delivery|shipment; expand ~@sanction; reinstate ~@sanction|ban; slap ~@sanction|ban|duty;
    suspend ~observer|monitor|member|treaty|agreement; boycott ~@talk; sever ~diplomatic; downgrade ~embassy|mission;
    quit ~treaty|bloc|process; abandon ~mission|project|programme|program;
    bring home ~ambassador|envoy|diplomat; bring ~ambassador|envoy; call home ~ambassador|envoy; withdraw ~ambassador|envoy|diplomat; pull out ~ambassador|envoy|diplomat; close ~@route|embassy|consulate; shut ~@route|embassy|consulate; freeze ~@tie|@talk|asset|account; halt ~trade|@talk|export|import|cooperation; suspend ~@talk|@tie; put ~@talk|relations; turn off ~tap|gas; ground ~airline;
    storm out of ~@talk|conference|session` },
  { type: 'SANCTION', mode: 'expel', cameo: '161', words: `demote; eject; oust; dismiss; fire ~minister|official|general|chief|officer|ambassador; sack; depose;
    topple; overthrow; ship out; throw out; purge; suspend ~minister|official|officer|judge|lawmaker|governor|mayor;
    remove ~president|minister|leader|official|governor|judge; unseat; strip ~immunity|title|rank; disqualify; exclude; declare ~persona;
    bring down ~government; force from ~office|power; vote out; drive from ~power|office; fire; relieve ~command|duty|post; discharge; blackball; suspend; axe;
    remove from ~office|power|post; dethrone; impeach ~president; strip of; deselect; replace ~minister|chief|commander; reshuffle ~cabinet; order ~out;
    order ~leave; ask ~leave; tell ~leave; give ~leave; declare ~unwelcome|non; remove ~from; throw ~out; force ~out|resign; drive ~office; push ~out;
    strip ~post|power|title|right|licence|license|medal|command; demand ~resign;
    dismiss ~government|cabinet|minister|parliament|judge|general|chief|premier|official|head|commander; sack ~government|cabinet|minister;
    fire ~cabinet|government|head|coach|prosecutor|director|commander; suspend ~from|membership|party|leader|president|player|head|director|employee;
    replace ~government|president|head|general; bring down ~president|government|regime; remove ~king|premier|commander|chief|head|official|power;
    overthrow ~government|president|regime|king; topple ~government|president|regime; recall ~from; bar ~from|office|running|entry|travel; exclude ~from;
    vote ~out|confidence; impeach; demand ~expulsion;
    expel ~diplomat|ambassador|envoy|attache|inspector|observer|monitor|peacekeeper|mission|staff|consul|lawmaker|member|minister|official|mp;
    order ~removal|sacking|expulsion|dismissal; purge ~officer|party|army; remove ~guard|minister; force ~resignation; demand ~departure; force ~minister;
    relieve of ~command|duty|post; dismiss ~officer|ambassador|minister|prosecutor|mayor|governor|council|board;
    sack ~minister|general|chief|official|officer|governor|editor|head; oust ~president|leader|government|minister|regime|king|premier|dictator;
    unseat ~president|government|leader` },
  { type: 'SANCTION', mode: 'convict', cameo: '170', words: `convict; sentence; find guilty; extradite; put on trial; go on trial; stand trial; acquit ~not;
    condemn ~death; give ~sentence; hand ~sentence; impose ~sentence; order ~pay; bring to justice; court-martial; try ~court|trial|charge|absentia;
    find ~guilty; condemn ~death|prison|hang; give ~term|year|life; hand down ~sentence|verdict|conviction; pass ~sentence; serve ~sentence;
    fine ~million|dollar; put ~trial; bring ~trial|justice; order ~trial|prison; uphold ~sentence|conviction|verdict; strip ~immunity; extradite to;
    sentence to; charge with; sentence in; execute ~for` },
  { type: 'COERCE', mode: 'arrest', cameo: '173', strong: true, words: `arrest; detain; jail; imprison; round up; take into custody; nab; apprehend; capture;
    incarcerate; intern; remand; hold ~@captive|suspect; lock up; put under arrest; place under arrest; charge ~man|woman|suspect; take ~custody;
    hold in ~custody; pick up ~suspect; catch ~suspect|thief|smuggler; seize ~suspect|man|woman|activist|hostage|leader; bust; haul away|off;
    place ~arrest|custody; put ~arrest|jail|prison; confine; keep ~custody|detention|prison; track ~suspect; hunt down; recapture ~prisoner|fugitive;
    hold ~activist|man|men|woman|journalist|student|people|protester|demonstrator|leader|member|soldier|official|diplomat|foreigner|militant|connection|custody;
    hold for ~questioning; hold in ~connection|custody|jail|prison; take ~man|suspect|people|custody; take in ~questioning; make ~arrest;     grab ~suspect; swoop on; keep ~house|arrest|jail; seize ~people|militant|fighter|soldier|smuggler; arrest in|for|on; hand over ~police;
    transfer to ~prison|jail|custody; send to ~prison|jail; throw into ~jail|prison; throw in ~jail|prison; put behind bars; bring in ~questioning;
    order ~arrest|detention; issue ~arrest; re-arrest; rearrest; collar; handcuff; shackle; stop ~suspect; place ~arrest; put ~arrest; jail ~year|month|life;
    take into ~custody|detention; hunt ~suspect|prisoner|fugitive; seize ~suspect|activist|leader|protester|demonstrator|journalist;
    hold ~suspect|journalist|activist|student|demonstrator; round up ~suspect|activist|opponent|dissident; order ~detained; send to ~jail|prison;
    issue ~warrant; extend ~detention; charge ~student|activist|journalist|demonstrator|protester|leader; keep ~custody|detention;
    arrest ~suspect|activist|leader|journalist|protester|demonstrator|official|student;
    round up ~*people|politician|leader; haul in; pick up ~suspect|activist|leader; place under house|arrest; put under house|arrest; hold incommunicado; pull in ~questioning` },
  { type: 'COERCE', mode: 'ban', cameo: '172', words: `ban; outlaw; prohibit; bar; forbid; disallow; dissolve ~parliament|assembly|party|government;
    block ~access|website|website|site|internet; prevent; proscribe; suspend ~constitution|parliament|newspaper|party; criminalize; criminalise; gag; muzzle;
    not allow; forbid =>; block =>; refuse ~entry; turn away; stop ~@unrest; stop =>; deny ~permit|access; crack ~whip; annul ~election;
    cancel ~election; postpone ~election; rig ~election; disband ~party|group|parliament; halt ~@unrest; shut ~border; prevent ~from;
    close ~newspaper|station|website|party|group; bar ~@unrest|journalist|reporter|candidate|opposition|party|monitor|observer|inspector;
    ban ~@unrest|party|group|newspaper|strike|meeting|gathering|book|film|broadcast|movement|union;
    forbid ~@unrest|strike; refuse ~permission|permit; prevent ~@unrest|meeting|travel|leaving|entering|voting;
    stop ~entering|leaving|rally|travel|boarding|bus; keep ~out|away|from; deny ~right|access|entry; silence; dissolve; disband;
    suspend ~right|rights|broadcast|publication|station|licence|license|activity; pull ~air; shut ~station|party; order ~close|closure|shut;
    disqualify ~candidate; arrest ~law; invalidate ~election; block ~@unrest|protester|demonstrator|route` },
  { type: 'COERCE', mode: 'restrict', cameo: '172', words: `restrict; tighten ~@curb|blockade|siege|grip|noose|security;
    impose ~@curb|blackout|quarantine|rule|tax; curb; suppress; repress; oppress; persecute; harass; crack down; crack down on; clamp down on;
    stifle; crush ~protest|revolt|uprising|dissent; quell; put down ~revolt|rebellion|uprising|protest; blockade; besiege; encircle;
    surround ~@place|building|house|headquarters; cordon off; seal off; isolate; subjugate; force =>; force out; coerce; displace; uproot;
    quarantine; lock down; blackmail; extort; extort from; subdue; pacify; stamp out; snuff out; hem in; ring ~building|city|town; fence off;
    discriminate against; marginalize; marginalise; enslave; exploit; spy on; eavesdrop on; bug; wiretap; hack; hack into; infiltrate; jam ~signal|broadcast;
    police; clamp down; stop ~car|convoy|bus; strip-search; compel; press-gang; conscript ~child|boy; brainwash; hound; victimize; victimise; bribe;
    suppress ~protest|revolt|dissent|uprising; tighten ~security|censorship|law|rule|noose|hold|border;
    impose ~@curb|condition|measure|travel|state; step up ~crackdown|pressure|repression; launch ~crackdown; begin ~crackdown|sweep;
    mount ~crackdown|roadblock; order ~crackdown|evacuation; seal ~@place|street; close ~road|street|border|city|checkpoint;
    control ~movement; force; force ~flee|leave|out|close|resign; compel =>; pressurise; pressurize; put down ~protest|coup|mutiny|uprising;
    crush ~coup|opposition|mutiny|dissident; smash ~ring|cell|protest|network; break ~strike|siege|resistance; foil ~plot|coup|attempt;
    thwart ~plot|coup|attempt; raid ~office|home|house|mosque|church; set up ~checkpoint|roadblock; erect ~checkpoint; drive from ~home; use ~force;
    resort to ~force; fire ~warning|air; monitor ~phone; intimidate ~voter|journalist|witness; deprive; deprive of; cripple; restrain;
    discipline; usurp; interfere in; interfere with; meddle in; intervene in; choke ~supply; cut ~route; ration;
    suspend ~habeas|liberty|freedom|civil; impose ~martial; isolate ~leader; muzzle ~press; tap ~phone;
    order ~stay|remain|surrender|crackdown|closure|blackout|seizure; revoke ~citizenship|passport; strip ~citizenship;
    surround ~home|house|office|building|residence|headquarters|campus|compound|university|mosque|parliament; impose ~@curb|blackout;
    deny ~right|permit|permission; toughen ~restriction|penalty|law; ring ~building|office|home; order ~closure|detention|arrest|crackdown;
    search ~home|house|office|car|bus|passenger; extend ~emergency|martial; impose ~blockade|fine|tax; block ~access|website|internet;
    close ~television|radio|highway|theater|theatre|route|newspaper|school|university|crossing|office|mosque|church|magazine|website;
    shut down ~television|radio|newspaper|station|website|office|internet|network|school; shut ~television|radio|newspaper|station|school|university;
    decree ~emergency|curfew|martial; set up ~checkpoint|zone|cordon|roadblocks; place ~surveillance|custody|detention; put ~surveillance|custody|detention;
    clear ~square|camp|street|building; evict; maintain ~curfew|siege|blockade; expand ~crackdown|curfew; launch ~crackdown|sweep; begin ~crackdown;
    order ~crackdown; step up ~crackdown|repression; continue ~crackdown; halt ~@unrest|publication|broadcast;
    stop ~@unrest|publication; prevent ~@unrest|meeting|gathering;
    put down ~riot|rebellion|revolt|protest|uprising|coup|mutiny; crush ~protest|uprising|demonstration|revolt|dissent;
    suppress ~protest|uprising|demonstration|revolt|dissent|rebellion; quell ~riot|protest|unrest|uprising|mutiny|disturbance;
    suspend ~constitution|parliament|newspaper|election|rights; dissolve ~parliament|party|assembly|government;
    impose ~@curb|emergency|martial|siege|rule; extend ~@curb; reimpose ~@curb;
    bar ~candidate|party|journalist|opposition|leader|rally|demonstration;
    ban ~@unrest|party|newspaper|group|organization|book|film|gathering|meeting|candidate|opposition|strike; ban ~use; foil ~attack;
    thwart ~attack` },
  { type: 'COERCE', mode: 'curfew', cameo: '172', words: `impose ~curfew; declare ~curfew; enforce ~@curb|blockade;
    clamp ~curfew; slap ~curfew; order ~curfew; extend ~curfew; reimpose ~curfew; clap ~curfew` },
  { type: 'COERCE', mode: 'martial-law', cameo: '172', words: `declare ~emergency|siege|martial; impose ~martial|emergency; proclaim ~emergency|martial` },
  { type: 'COERCE', mode: 'censor', cameo: '172', words: `censor; close ~newspaper|station|website|office|school|university|mosque;
    shut down ~newspaper|station|website|internet; jam; shut ~newspaper;
    shut down ~@media; shut ~@media; close down ~@media; close ~@media; ban ~@media; suspend ~@media; block ~@media|internet|facebook|twitter; switch off ~internet|network|phone; cut off ~internet|network|phone; shut down ~internet|network|phone|facebook|twitter; take off air; jam ~broadcast|station|radio|signal; raid ~@media; seize ~copy|edition; confiscate ~copy|camera|edition; revoke ~licence|license; pull plug` },
  { type: 'COERCE', mode: 'seize', cameo: '171', words: `seize; confiscate; impound; expropriate; nationalize; nationalise; intercept; raid;     take over ~building|station|ship|company; commandeer; sabotage; vandalize; demolish; bulldoze; raze; destroy ~home|house|property|crop|building; damage;
    tear down; flatten; wreck; level ~house|village|town; smash ~camp; dismantle ~camp|settlement; steal; rob; hold up; impound ~ship; board ~ship|vessel|boat;
    appropriate; take ~land|property|house; grab ~land; occupy ~land; clear ~camp|settlement; freeze ~property; detain ~ship|boat|vessel; inspect ~ship|vessel;
    cut ~electricity|power|water|phone|internet; cut off ~electricity|power|water; confiscate ~property|weapon|passport|arms|land;
    seize ~@arms|ship|boat|vessel|tanker|cargo|property|document|computer|drug|cocaine|money|building|plane|passport|equipment|cache;
    take ~ship|boat; board ~ship|boat|vessel|tanker|freighter|trawler|flotilla|cargo; stop ~ship|vessel|boat; search ~ship|car|mosque|vessel|building|area|village|apartment; raid ~company|bank; destroy;
    destroy ~weapon|lab|field|tunnel|shop|car|office|monument|statue|church|mosque|temple|record|well; damage ~church|mosque|building|house|embassy|pipeline;
    hold ~ship|plane|boat; demolish ~house|home|building; bulldoze ~house|home|building|village; blow up ~house|home; cut ~off|line|cable;
    steal ~weapon|million|money|car|document; hijack ~ship; find ~weapon|explosive|cache; vandalise ~grave; desecrate; expropriate ~land;
    nationalise ~bank|oil|company; take over ~farm|company|station|property|land|office|building|newspaper|factory; recover ~@arms;
    seize ~@arms|document|ship|vessel|boat|cargo|drug|newspaper|copy|plane|truck|passport|shipment|fund|money|property;
    confiscate ~arms|weapon|property|passport|land` },
  { type: 'COERCE', mode: 'deport', cameo: '174', words: `deport; evict; send back; turn back; push back ~migrant|refugee|boat; exile;
    expel ~migrant|refugee|resident|people|immigrant; drive out; drive from; force ~flee|leave; repatriate ~refugee|migrant; relocate; transfer ~prisoner;
    ban from; remove ~settler|resident|migrant;
    expel ~from|foreigner|worker|journalist|reporter|missionary|national|family|thousand|villager|palestinian|student; force ~home|return|village;
    send ~back|home|exile; send into ~exile; return ~refugee|migrant|asylum; evict ~family|settler|farmer|tenant; drive ~from|out|home; turn ~away|back;
    displace; remove ~from; ship ~back; fly ~back; extradite; move ~population; resettle ~villager; expel; banish; kick out; turn back ~refugee|migrant|boat;
    force ~refugee; send ~refugee|migrant|asylum-seeker;
    herd ~*people; truck ~*people; expel ~*people; evict ~*people; uproot ~*people; drive out ~*people; turn away ~*people|boat; turn back ~*people|boat; send back ~*people; ship ~*people; bundle ~plane; put on plane` },
  { type: 'COERCE', mode: 'disperse', cameo: '175', words: `disperse; use ~gas|cannon|baton|rubber; fire ~gas|cannon|rubber;
    break up ~@unrest|meeting|crowd; tear-gas; scatter ~crowd; clear ~square|street|camp|protester;
    charge ~crowd|protester|demonstrator; push back ~protester|crowd|demonstrator; spray ~protester|crowd|gas; confront ~protester|demonstrator|crowd;
    baton-charge; fire into; fire ~tear|water|pellet|warning|canister; use ~tear|water|force|club|stun|dog|truncheon; break up; beat back;
    beat ~crowd; drive back ~protester|demonstrator|crowd; drive off; clash with ~protester|demonstrator|crowd|student|striker|supporter|rioter; scuffle;
    scuffle with; dispel; charge into; chase ~protester|demonstrator; surround ~protester|demonstrator; storm ~mosque|university|campus|camp|church|prison;
    evict ~protester|squatter; remove ~protester|demonstrator|barricade; clear ~road|building|site` },
  { type: 'MOBILIZE', mode: 'troops', cameo: '154', words: `deploy; mobilize; mobilise; mass ~troop|force|tank;
    send ~@force|@armour|police|peacekeeper|navy;
    strengthen ~@force|defence|defense|border|security; reinforce ~border|troop|position|defence|defense;
    dispatch ~@force|warship|police; station ~@force|tank; build up; beef up ~security|force|border|presence;
    step up ~patrol|security; order ~@force|patrol|mobilization|deployment; put ~alert; place ~alert; call up ~@force|reserve;
    conscript; draft; rearm; move ~@armour|troop|force; amass; train ~hacker|militant|fighter|recruit|guerrilla|terrorist; recruit;
    test ~@arms|bomb; conduct ~test; carry out ~test; fire ~missile; test-fire; launch ~missile|rocket|satellite; stockpile; enrich ~uranium;
    develop ~missile|weapon|bomb; patrol; prepare =>; gather ~troop|force; muster; bolster ~force|defence|defense|security|border|army; tighten ~border;
    increase ~troop|force|presence|patrol|security; fortify; redeploy; position ~troop|force|missile|tank; rush ~@force|police; send in;
    raise ~army|force|alert; go on ~alert; be on ~alert; marshal; assemble ~@force; concentrate ~troop|force; install ~missile|radar|battery;
    arm ~itself|themselves|missile; expand ~arsenal|force|army; acquire ~missile|weapon|bomb; modernize ~army|force; build ~missile|bomb|weapon;
    scramble ~jet|fighter; hold ~manoeuvre|maneuver; build ~army; deploy ~troop|police|missile;
    send ~@armour|@force|convoy|guard|squad;
    step up ~deployment|patrol|presence|preparation|recruitment; place on ~alert; put on ~alert|standby|footing; heighten ~alert|security;
    increase ~strength|number|budget|spending; call out; call in ~@force|police|guard; call up; take up ~arms|position; move into ~position; dig in;
    fortify ~position|border; reinforce ~garrison|unit|security|presence; beef up; strengthen ~security|patrol|presence|position;
    order ~@force|police|alert|mobilisation|ship|fleet; prepare ~@force;
    move ~@armour|reinforcement; dispatch ~@armour|@force; arm ~civilian|militia|villager;
    form ~@force|militia; create ~@force|militia; train ~militia|rebel|volunteer|fighter|troop; recruit ~fighter|soldier|volunteer|child;
    develop ~nuclear|rocket|arms; produce ~missile|weapon|uranium|plutonium|bomb; conduct ~nuclear|exercise|drill|missile;
    stage ~exercise|drill|manoeuvre|maneuver|game; hold ~exercise|drill|wargame; begin ~exercise|manoeuvre|maneuver|mobilization|deployment|patrol;
    start ~exercise|manoeuvre|maneuver|patrol|building; carry out ~exercise|patrol|drill; guard ~border|embassy; tighten ~security; rush ~soldier|tank;
    airlift ~@force; fly ~troop|soldier|bomber|mission; pour ~troop; go on ~patrol|offensive; maintain ~presence; stockpile ~weapon;
    buy up ~weapon; enlist; step up ~preparation|readiness|alert|build-up|buildup; approach ~border; be poised ~attack|invade; be on standby;
    be ready ~fight|war|deploy; stand by ~troop; cancel ~leave; regroup; gear up for ~war|battle|attack; brace for ~attack|war|violence; build ~up;
    take up ~weapon; patrol ~street|border|city; raise ~militia|troop; bring in ~@force|police; send out ~patrol|police|soldier; expand ~army;
    smuggle ~missile|uranium; launch ~satellite|submarine; equip ~army|force; call ~reserve|reservist; resume ~test|enrichment; restart ~reactor;
    conduct ~manoeuvre|test|launch|patrol; hold ~manoeuvres|maneuvers|parade; stage ~parade; build up ~force|troop; move ~troop|tank|force|missile;
    draft ~soldier|reservist|recruit;
    send ~@armour|@force|police; amass ~troop;
    increase ~presence|troop|patrol; station ~troop|missile|force; dispatch ~@armour|troop; call in ~@force;
    violate ~airspace; test-fire ~@arms; accelerate ~deployment|buildup|build-up|mobilization;
    boost ~security|presence|defence|defense|garrison|patrol; build ~fortification|bunker|trench; despatch ~@force|warship; pour ~troop|tank;
    rush ~@force; perform ~exercise; strengthen ~fortification|defence|defense|presence|security|garrison|position|border|force;
    take up ~position|post; set up ~militia|force|outpost|garrison; raise ~number|readiness;
    order ~troop|mobilization|mobilisation|alert|patrol|exercise|deployment; continue ~buildup|build-up|deployment; redeploy ~troop|force;
    position ~troop|missile|force|tank; ready ~force|troop; assemble ~force|troop|fleet; import ~@arms; buy ~weapon; acquire ~@arms;
    develop ~weapon|missile|bomb; reinforce ~border|position|garrison|troop|force|security;
    put on full|high|maximum|heightened|red alert; put on alert|standby|footing; place on full|high|maximum|heightened|red|combat alert; place on alert|standby|footing; mass ~@force|@armour; scramble ~@armour; open ~drill|manoeuvre|maneuver|exercise; post ~@force; position ~@force|@armour; dig in ~@force|@armour; reinforce ~border|garrison|position|@force; call out ~army|guard|@force; muster ~@force; raise ~army|militia|alert|readiness; beef up ~@force|border|defence|defense|presence; flex ~muscle; parade ~@arms|@armour; show ~force|muscle; hold ~game; begin ~game; stage ~game; move up ~@force|@armour; bring up ~@force|@armour; amass ~@force|@armour; build up ~@force; line up ~@force|@armour; ring ~@force;
    reinforce ~frontier; launch ~drill|manoeuvre|maneuver|exercise|wargame; begin ~build-up|buildup|deployment; order ~build-up|buildup; stage ~show;
    deploy ~@force|@armour|@arms|police|guard; mobilize ~@force|@armour|police|guard; mobilise ~@force|@armour|police|guard; station ~@armour; redeploy ~@force|@armour; concentrate ~@force|@armour; activate ~@force;
    kick off ~drill|manoeuvre|maneuver|exercise` },
  { type: 'ASSAULT', mode: 'kill', cameo: '180', strong: true, words: `kill; murder; slay; massacre; slaughter; butcher; gun down; shoot dead; lynch; behead;
    hack ~death; wipe out; annihilate; exterminate; wound; injure; maim; hurt; poison; drown; claim ~life|lives; take ~life|lives; cut down; mow down;
    cut ~throat; strangle; suffocate; electrocute; decapitate; mutilate; trample; crush ~death; crucify; martyr; burn ~death|alive; bury ~alive; put ~death;
    eliminate; liquidate; finish off; gas; starve ~death; beat ~death; stone ~death; stab ~death; shoot ~dead; run over; ram; shoot to death; stab to death;
    beat to death; burn to death; hack to death; cause ~death|casualty; inflict ~casualty|loss|damage; leave ~dead|wounded|injured; take ~lives;
    eliminate ~leader; neutralize; neutralise; injure in|by; wound in|by; perish in ~attack|bombing|blast|raid|explosion|shooting|massacre;
    die in ~@attack|blast|explosion|shooting|massacre|clash|fighting|battle|crackdown; die from ~wound;
    kill ~himself|herself; bludgeon; knife ~death; suffer ~casualty|wound; find ~dead; leave ~dead|casualties` },
  { type: 'ASSAULT', mode: 'kill', cameo: '180', echo: true, words: `die; perish; succumb` },
  { type: 'ASSAULT', mode: 'assassinate', cameo: '185', strong: true, words: `assassinate` },
  { type: 'ASSAULT', mode: 'execute', cameo: '180', strong: true, words: `execute ~@captive|man|woman|people|soldier|civilian|dissident|suspect;
    hang ~prisoner|man; put to death` },
  { type: 'ASSAULT', mode: 'abduct', cameo: '181', strong: true, words: `abduct; kidnap; take hostage; take ~@captive; hijack;
    snatch ~hostage|girl|boy|soldier|child` },
  { type: 'ASSAULT', mode: 'sexual', cameo: '181', strong: true, words: `rape; abuse; molest; sexually abuse; sexually assault; assault; grope` },
  { type: 'ASSAULT', mode: 'torture', cameo: '182', strong: true, words: `torture; mistreat; maltreat; brutalize; brutalise; flog; whip` },
  { type: 'ASSAULT', mode: 'beat', cameo: '182', strong: true, words: `
    beat ~@captive|man|woman|protester|demonstrator|journalist|student|people|worker|death|activist|reporter; beat up; punch;
    kick ~man|woman|protester; club; stab; knife; rough up; manhandle; slap ~man|woman; attack; ambush; set upon; mug; batter; pummel; bludgeon; thrash; maul;
    whack; lash; hit ~man|woman|boy|girl|student|protester|officer|reporter; strike ~man|woman|officer; throttle; wrestle; shove; tackle; jump ~man|woman;
    pistol-whip; slash; hack; spear; trample; attack with; attack in|on|at; assault ~police|man|woman; injure ~man; punch ~face; strike ~face; scuffle ~with;
    spit on|at; burn ~man; whip ~man; trample on; beat ~boy|girl|suspect|reporter|opponent|villager|refugee|fan|player;
    attack ~@place|man|woman|people|soldier|convoy` },
  { type: 'ASSAULT', mode: 'explosives', cameo: '183', strong: true, words: `bomb; blow up; detonate; firebomb; blow himself|herself|themselves up; dynamite;
    explode; plant ~bomb|explosive; set off ~bomb|blast; mine; set off; set off ~bomb|blast|explosion|device; go off; hurl ~grenade|bomb; throw ~grenade|bomb;
    lob ~grenade|bomb|mortar; drop ~bomb; hit ~bomb; rip through; mail ~bomb; plant ~mine|explosives; fire-bomb; ram ~truck|car; carry out ~bombing;
    bomb ~embassy|office|building|church|mosque|train|bus|market|target; explode ~bomb|device; explode in|at|near|outside|under;
    detonate ~bomb|device|explosive|car|vest|belt; blow ~up; blast ~hole; trigger ~bomb|explosion; plant ~device; place ~bomb; set ~off;
    throw ~petrol|firebomb|explosive|stick; tear through; rock ~city|capital|town; tear apart; destroy ~bomb|explosion|blast; sabotage ~pipeline|railway;
    blow apart; ram into ~building|gate|crowd; plow into ~crowd; plough into ~crowd; leave ~bomb; go off in|at|near|outside` },
  { type: 'ASSAULT', mode: 'firearms', cameo: '190', strong: true, words: `shoot; shoot at; open ~fire; fire on|at|upon; fire ~shot|shell|bullet; exchange ~fire;
    spray ~bullet; shoot down; trade ~fire; machine-gun; snipe; snipe at; gun down; pump ~bullet; riddle; exchange ~gunfire|shot; trade ~gunfire|shot;
    return ~fire; open up; draw ~gun|weapon; wound ~gun; hit ~bullet|shot; open fire; engage ~rebel|force|militant|insurgent|enemy|militia; combat; do ~battle;
    fire; fire into ~crowd; fire ~gun|round|volley; open ~gun; gun ~down;
    shoot ~dead|man|people|soldier|protester|policeman|civilian|boy|student|demonstrator|leg|head|chest|back; shoot into ~crowd; shoot in ~head|leg|back|chest;
    exchange ~blow; ambush ~convoy|patrol|bus|car; come under ~fire|attack; repulse ~attack; trade ~shot; battle; kill in ~shootout|gunbattle|crossfire;
    engage in ~gunbattle|shootout|firefight|clash|fighting|combat; skirmish ~with; spark ~gunbattle; pepper` },
  { type: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', strong: true, words: `shell; bombard; pound; fire ~@arms|shell|artillery|bomb; strafe;
    mortar; launch ~@attack|war|invasion|operation; mount ~@attack;
    carry out ~@attack|massacre|killing; conduct ~@attack; bulldoze ~home; wage ~war|jihad|campaign;
    stage ~attack|raid|coup; hit ~target|village; target; rocket; blast ~@place|target;
    hit ~@place|target|convoy|hospital|school; strike ~@place|target|convoy|hospital|school;
    destroy ~@place|bridge|tank|target|convoy; devastate; sink ~ship|boat|vessel; down ~@armour|airliner;
    shoot down ~@armour|airliner; raid ~@place; burn ~village|house|home|church|mosque;
    launch ~missile|rocket; fire ~rocket|missile; unleash; rain ~shell|bomb|rocket; lob ~shell; intensify ~attack|bombing|offensive;
    resume ~@attack; continue ~@attack; renew ~attack|offensive; hit back; counterattack;
    press ~offensive|attack; step up ~@attack; open ~front|attack|offensive;
    attack ~@place|convoy|target|embassy|ship|barracks|hospital|school|tanker; raid ~refugee|rebel|position; hit back at;
    hit ~@place|building|ship|tanker|barracks|positions|headquarters; bomb ~@place;
    shell ~@place; rocket ~base; fire ~bombs|grenade|salvo; blitz; make ~@attack;
    undertake ~attack|raid|offensive; unleash ~attack|offensive|bombing|wave; begin ~@attack|invasion;
    start ~@attack|war; renew ~shelling|bombing|assault|fighting; resume ~strike|raid|war|assault;
    step up ~@attack|air; escalate ~attack|war;
    carry out ~@attack|raids|attacks|operation|shooting|assassination; stage ~assault|strikes|coup|incursion|ambush;
    lead ~coup|assault|attack|raid; attempt ~coup; break ~ceasefire|cease-fire; violate ~ceasefire|cease-fire|truce; torpedo;
    destroy ~@armour|boat|building|radar; knock out ~tank|radar|missile; shoot ~down; bring down ~@armour;
    crash ~into; damage ~ship|tanker; hunt down ~rebel|militant; sweep ~area; reduce to ~rubble; burn down; set on ~fire;
    torch ~village|house|church|mosque|car; raze ~village|town; commit ~atrocity|massacre|genocide|crime|aggression|murder|abuse|violence;
    perpetrate ~attack|massacre|atrocity|crime; avenge; ravage; attempt ~assassination|coup|attack; intervene militarily; be behind ~attack|bombing|killing;
    retaliate ~@attack; shoot ~way; trade ~missile|rocket; engage ~@armour; make ~assault; riddle ~bullet; pour ~fire;
    lay ~waste; decimate; pulverize; pulverise; fire-bomb; carry out ~act|suicide; break ~cease-fire|truce|armistice; violate ~armistice;
    breach ~ceasefire|cease-fire|truce|armistice; abandon ~ceasefire|cease-fire|truce; end ~ceasefire|cease-fire|truce|armistice; resume ~hostility;
    crush ~attack|offensive|rebel|rebellion|insurgency; beat back ~attack|offensive|assault;
    strike ~@place|station|checkpoint|bus|convoy|market|embassy|barracks|vehicle|patrol|crowd;
    hit ~bus|patrol|checkpoint|market|mosque|hideout|stronghold|targets; use ~gas|napalm|artillery;
    attack ~forces|police|post|checkpoint|patrol|station|vehicle|compound|office|hotel|market|bus|mosque|church|prison|pipeline|rally|settlement;
    fire ~tank|cannon|howitzer; exchange ~mortar|artillery|rocket; trade ~artillery|mortar|fire; burst into ~house|home|office; raid ~house|home;
    level ~house|building|village; drop ~bomb;
    launch ~counter-attack|counterattack|counter-offensive|counteroffensive|grenade|bombardment|blitz|ambush|artillery|operations; wage ~offensive;
    keep up ~@attack; continue ~operation|attacks|strike|raid|assault|fighting|siege; trade ~gunshot; hurl ~rock|explosive;
    set afire; set ~afire; use ~napalm; intensify ~shelling|raid|strike|fighting; mount ~operation|raids|ambush|campaign; cause ~explosion;
    rain ~missile|mortar|fire; fire ~volley; launch ~intervention; retaliate with ~@attack; plan and ~carry;
    strike ~compound|building; hit ~compound; use force; use violence; strike ~*place; hit ~*place` },
  { type: 'ASSAULT', mode: 'territory', cameo: '192', strong: true, words: `invade; occupy; overrun;
    capture ~@place;
    seize ~@place|control|power; retake; recapture; take ~town|city|village; annex; storm; conquer;
    advance on; push into; cross into; enter ~town|city|village|camp; penetrate; besiege ~town; regain ~control|town|city; lay siege; lay siege to; rout;
    defeat; repel; repulse; fight off; fend off; beat back; drive back; drive out ~rebel|force|troop; push out; push back ~force|rebel|militant; dislodge;
    expel ~rebel|force|militant; break through; march into; roll into; pour into; sweep into; sweep through; swarm; parachute into; land ~@force;
    encroach on; infiltrate; cross ~border; cross ~into; secure ~town|city|village|airport; wrest; wrest control; take control of;
    take over ~town|city|village|country|airport; fall to; control ~city|town; establish ~control; raid; ransack ~village|town; seize ~power;
    enter ~territory|building|compound|capital; take ~control|power|town|village|hill|base; win ~control|back; gain ~control; wrest ~from; capture;
    capture ~@place|capital|bridge; seize ~@place|ground|oilfield; close in on; fight ~way; push ~back|out|into; drive into;
    thrust into; roll through; advance ~on; advance into|toward|towards; encircle; besiege ~city|garrison; liberate ~@place; recapture ~town;
    retake ~town; oust ~from; drive ~rebels; overrun ~@place; attack ~capital; land in ~force;
    occupy ~@place|building; cross ~frontier|line; violate ~space|border|territory|waters; stray into; intrude into;
    take back ~town|city|village|control; recapture ~@place; retake ~@place|control; take ~control|capital|airport|bridge|positions;
    secure ~control; wrest ~control; seize ~airport|bridge|port|headquarters|crossing; fight for ~control; storm ~@place|compound;
    attack ~town|city; move into ~@place; roll into ~town|city; encircle ~town|city; surround ~@place|troop;
    breach ~defense|defence|line;
    storm ~@place; seize ~@place; retake ~@place; besiege ~@place; annex ~@place; occupy ~@place; advance on ~@place; punch through ~line|defence|defense; breach ~line|defence|defense; roll into ~@place; cross into ~territory; wrest ~@place|control; drive out ~@force|rebel|militant|fighter|guerrilla; dislodge ~@force|rebel|militant|fighter|guerrilla; flush out ~rebel|militant|fighter|guerrilla; beat off ~attack|assault; repulse ~attack|assault|offensive` },
  { type: 'ASSAULT', mode: 'firearms', cameo: '190', roles: 'both', words: `fight; clash; clash with; skirmish; skirmish with; do battle; fight with|against;
    engage ~cleansing|battle|combat; wrestle with; fight ~war|battle; duel; brawl` },
  // --- plain verbs that tell it of some subjects only
  { type: 'RETREAT', mode: 'withdraw', cameo: '087', by: 'armed', words: `abandon; leave; leave ~@place|country; fall back; draw back; pull back; roll back; quit ~@place|country; vacate; vacate ~@place; head home;
    return home; return; return from|to; come home; go home; sail home; fly home; depart; depart from; move out; move out of; cross back; turn tail; melt away; ship out` },
  { type: 'MOBILIZE', mode: 'troops', cameo: '154', by: 'armed', words: `mass; gather ~border|frontier|line; fan out; patrol; take up ~position; sail ~@place|strait|water|coast|sea|gulf|canal; sail through|into|past|toward|towards|across;
    steam through|into|past|toward|towards|across; cruise off; line ~street|road|route|border; be posted; be stationed; be deployed; fly over|past|near; fly low over; overfly; buzz; guard ~building|street|road|station; dig in; move up; move toward|towards|to; head toward|towards|for;
    stand guard; be on alert; go on alert; go on full|high|maximum alert; prowl; rumble through|into|toward|towards; roll toward|towards|through|past` },
  { type: 'ASSAULT', mode: 'territory', cameo: '192', by: 'armed', strong: true, words: `enter; enter ~@place|country; march into|on; move into; move on; cross into; sweep into|through; pour into|across; push into|toward|towards; roll into; thrust into; advance; advance on|into|toward|towards;
    close in on; break into; break through; burst into; charge into; drive into; fight ~way; punch ~way; battle ~way; land in|on ~beach|coast|island` },
  { type: 'PROTEST', mode: 'demo', cameo: '141', by: 'civil', words: `march; march into|on|to|through|past|against|in; gather outside|before; gather ~demand|protest; rally; converge on; camp; camp in|on|outside; be camped; throng; throng ~square|street; pour into|onto;
    surround ~parliament|ministry|building|embassy|court|house|palace; chant; chant ~slogan; encircle ~parliament|ministry|building|palace; picket; besiege ~parliament|ministry|building|embassy|palace; wave ~flag|placard|banner; stream into|through; swarm into|onto` },
  { type: 'PROTEST', mode: 'obstruct', cameo: '144', by: 'civil', words: `block ~@route|road|highway|street|railway|bridge; block off; seal off ~road|street; park ~tractor|truck|lorry; dump ~manure|tomato|milk; chain ~gate|door|fence; set up ~roadblock|barricade; erect ~roadblock|barricade; lie down ~road|rail|track;
    keep up ~blockade|@unrest|strike|campaign; maintain ~blockade|@unrest` },
  { type: 'ASSAULT', mode: 'explosives', cameo: '183', by: 'weapon', strong: true, words: `slam into; land on|in|near; crash into; tear through; rip through; plough into; plow into; fall on; rain down; rain down on; wreck; shake; rock; devastate` },
]

/** Irregular verbs that stand above: lemma, past, participle. */
export const IRREGULAR_VERBS = `be was been; meet met met; hold held held; sit sat sat; speak spoke spoken; fly flew flown; come came come; go went gone;
  leave left left; give gave given; send sent sent; take took taken; make made made; pay paid paid; begin began begun; break broke broken;
  cut cut cut; shut shut shut; build built built; put put put; set set set; beat beat beaten; shoot shot shot; fight fought fought; blow blew blown;
  strike struck struck; sell sold sold; buy bought bought; lend lent lent; feed fed fed; let let let; lay laid laid; find found found;
  tell told told; say said said; swear swore sworn; forbid forbade forbidden; rise rose risen; throw threw thrown; overthrow overthrew overthrown;
  stand stood stood; withdraw withdrew withdrawn; seek sought sought; bring brought brought; drive drove driven; undertake undertook undertaken;
  forgive forgave forgiven; hit hit hit; have had had; beseech besought besought; slay slew slain; shake shook shaken; write wrote written; strike struck stricken;
  do did done; hide hid hidden; steal stole stolen; catch caught caught; draw drew drawn; fall fell fallen; tread trod trodden; rip ripped ripped; pin pinned pinned; trap trapped trapped; sink sank sunk; flatten flattened flattened; bust busted busted; flee fled fled; hold held held; upheld upheld upheld; uphold upheld upheld; understand understood understood; overthrow overthrew overthrown; ram rammed rammed; rob robbed robbed; rot rotted rotted; bug bugged bugged; step stepped stepped; rebuff rebuffed rebuffed; ban banned banned; shun shunned shunned; quit quit quit; abet abetted abetted; ride rode ridden; wring wrung wrung; bring brought brought; swarm swarmed swarmed; abut abutted abutted; fight fought fought; abhor abhorred abhorred; deter deterred deterred; incur incurred incurred; annul annulled annulled; chat chatted chatted; drag dragged dragged; grab grabbed grabbed; mob mobbed mobbed; nod nodded nodded; stun stunned stunned; wrest wrested wrested; deal dealt dealt; mow mowed mown; retake retook retaken; bid bid bid; tear tore torn; quit quit quit; spread spread spread; lead led led;
  win won won; lose lost lost; see saw seen; hang hanged hanged; burn burned burnt; overrun overran overrun; override overrode overridden; stick stuck stuck;
  bow bowed bowed; sue sued sued; stonewall stonewalled stonewalled; keep kept kept; flee fled fled; offset offset offset; step stepped stepped; rebuild rebuilt rebuilt;
  ban banned banned; bar barred barred; plan planned planned; plot plotted plotted; stop stopped stopped; stab stabbed stabbed; jam jammed jammed; curb curbed curbed;
  snub snubbed snubbed; nab nabbed nabbed; slap slapped slapped; slam slammed slammed; drop dropped dropped; scrap scrapped scrapped; rap rapped rapped;
  commit committed committed; permit permitted permitted; admit admitted admitted; submit submitted submitted; beg begged begged; rebut rebutted rebutted; pin pinned pinned;
  patrol patrolled patrolled; compel compelled compelled; expel expelled expelled; repel repelled repelled; quell quelled quelled; rebel rebelled rebelled; confer conferred conferred;
  refer referred referred; defer deferred deferred; ship shipped shipped; step stepped stepped; swap swapped swapped; kidnap kidnapped kidnapped; whip whipped whipped; flog flogged flogged;
  gag gagged gagged; club clubbed clubbed; mug mugged mugged; grab grabbed grabbed; gun gunned gunned; hug hugged hugged; strip stripped stripped; airdrop airdropped airdropped; air air aired; chat chatted chatted; concur concurred concurred;
  tour toured toured; sit sat sat; team teamed teamed; set set set; control controlled controlled; veto vetoed vetoed;
  dig dug dug; cling clung clung; wind wound wound; withhold withheld withheld; withstand withstood withstood; rethink rethought rethought; swing swung swung; spring sprang sprung; oversee oversaw overseen; leap leapt leapt; duel duelled duelled; cleave cleft cleft; stave staved staved; wind wound wound; sweep swept swept;
  show showed shown; hear heard heard; thrust thrust thrust; run ran run; spit spat spat; split split split; cast cast cast; stick stuck stuck; sing sang sung; freeze froze frozen; unfreeze unfroze unfrozen; unban unbanned unbanned; allot allotted allotted;
  underwrite underwrote underwritten; transfer transferred transferred; equip equipped equipped; acquit acquitted acquitted; readmit readmitted readmitted;
  regret regretted regretted; sidestep sidestepped sidestepped; wiretap wiretapped wiretapped; eavesdrop eavesdropped eavesdropped; forbid forbade forbidden;
  tear-gas tear-gassed tear-gassed; gas gassed gassed; hurt hurt hurt; pistol-whip pistol-whipped pistol-whipped; machine-gun machine-gunned machine-gunned;
  light lit lit; get got got; dispel dispelled dispelled; extol extolled extolled; speed sped speeded`
