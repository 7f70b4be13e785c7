/**
 * Readings of event verbs that tell no interaction between actors, in the patterns of ../events.ts: what asks for more wins, so
 * that "struck a balance" is no blow. Facts of English, written for onrecord. By lemma, sorted.
 */
export const EVENT_IDIOMS = `abandon ~ship|hope; ask ~question; abuse ~position|office|trust|privilege|alcohol|drug|substance|system; address ~issue|problem|question|need|challenge|concern;
  attack ~problem|issue; attend ~school|church|college|university|class; back ~door; beat ~record|rival|champion|team|side|favorite|favourite; block ~shot|view|sun;
  break ~record|news|ground|mould|mold|silence|leg|arm|heart|bone|even; burn ~calorie|fuel|gas; call ~attention|name; capture ~imagination|attention|mood|title|gold|medal|heart|moment|image|essence;
  charge ~price|fee|dollar|percent|interest|rent; claim ~title|crown|gold|medal|credit; close ~gap|deal|door|loophole|market; come to ~mind|light|power|end|conclusion|attention; cross ~mind|fingers;
  cut ~cost|price|job|rate|ribbon|deficit|spending|tax; defeat ~purpose|champion|seed; draw ~attention|conclusion|crowd|inspiration; drive up ~price|cost; drop out; enter ~race|phase|era|agreement|market|politics;
  execute ~plan|strategy|order|duty; expose ~risk|children; expose to; exterminate ~pest; face ~music; fire ~imagination; fight ~disease|cancer|poverty|fire|blaze|aids|malaria|hunger|obesity|flu|odds;
  free ~up|throw; gain ~weight|ground|momentum|popularity|access|experience; go to ~school|college|bed|sleep|polls|work|court; grant ~interview|wish; grow ~support; guard ~against; hit ~record|low|high|note|bottom|market|snag;
  hold ~press|breath|record|degree|post|job|office|title|share|lead|view|key|promise|stake|seat; host ~game|olympics|tournament|cup|show;   invite ~reader|viewer|comment; judge ~contest; kick off; kill ~bill|time|cancer|bacteria|poultry|chicken|duck|bird|cow|cattle|pig|sheep|goat|whale|elephant|fish; launch ~product|career|website|album|service|book|spacecraft|shuttle|magazine|channel;
  lead ~league|way; leave behind; leave ~mark|impression|door|hospital|home|school|job; lift ~spirit|trophy|weight|cup|title; lose ~weight|patience; make ~sense|decision|money|film|movie|history|difference|debut;
  march ~on; mark ~anniversary; meet ~need|target|goal|standard|requirement|obligation|expectation|criterion|criteria|challenge; mount ~horse; offer ~chance|opportunity|view|insight|explanation|clue|glimpse;
  open ~account|store|restaurant|shop|branch|season|exhibition; pay ~attention|price|tax|bill; pick up ~pace|phone; play host; pose ~question; press ~button|ahead; promise ~much; protect ~environment|species|privacy|health|habitat|interest;
  pull ~muscle; push ~limit|boundary|button; raise ~question|money|awareness|eyebrow|child|children|fund|price|rate|tax|hand; receive ~treatment|award|prize|vote|education; reject ~advance; release ~report|album|statement|data|figure|video|film|study|result|book|song|movie|single|document|tape|photo|information|name|record|survey|detail|transcript;
  resist ~temptation|urge; rule ~world; save ~money|time|game|energy|penalty|million|billion|cost; seize ~opportunity|moment|chance|day|initiative; send ~message|email|letter|shockwaves; serve ~purpose; set ~record|tone|stage|example|precedent|date|sail|foot;
  shoot ~film|movie|video|photo|scene|picture|par|round; sink ~putt; spread ~word|rumor; slaughter ~poultry|chicken|duck|bird|cow|cattle|pig|sheep|goat|animal|livestock; stop short; stage ~comeback|play|opera|concert|show; steal ~show; storm ~stage|victory; strike ~balance|chord|tone|note|pose;
  suffer ~injury; surrender ~lead; take ~place|time|care|part|note|step|advantage|seat|shape|photo|picture; target ~audience|market|customer; threaten ~species|coast|coastline; tour ~europe|band; train ~dog;
  treat ~cancer|disease|illness|symptom|infection|depression; try ~hand|luck; visit ~website|page|museum|doctor|friend|family|grave; wage ~campaign; win ~support|hearts; withdraw ~money|cash`
