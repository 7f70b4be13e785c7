/** Words that start with an apostrophe for what was left out. Facts of English, written for onrecord. Sorted, unique, lower case. */
export const ELISIONS: ReadonlySet<string> = new Set(
  `appen ave avin aving bout cause cept cos coz cuz e elp em er ere fess fraid fro gainst ho im m mid mongst n neath nother nough nuff ome oo orrible ouse
  pon re s sblood spose t th til till tis tisn twas tween twere twill twould un ve xcuse`.split(/\s+/),
)

/** Words and phrases before a colon at a line's start that label no speaker. Written for onrecord. Sorted, unique, lower case. */
export const NOT_SPEAKERS: ReadonlySet<string> = new Set(
  `address|age|also read|analysis|april|audio|august|bottom line|breaking|breaking news|byline|cast|category|clarification|commentary|contact|contacts
  |contributing|copyright|correction|cost|credit|date|dateline|deadline|december|delegate update|developing|disclaimer|disclosure|due|e-mail
  |editor's note|editorial|editors note|education|email|event|example|exclusive|fact|fact check|fax|february|filed under|first|for example|friday|from
  |genre|graphic|headline|hours|house|image|in brief|in pictures|info|ingredients|interactive|january|july|june|just in|last week|length|location|look
  |map|march|may|media contact|method|monday|more|more info|more information|name|news|newspaper|next|note|notes|november|now|number|october|online
  |opening hours|opinion|p.s|paid notice|party|performance|phone|photo|photos|picture|pictures|place|plot|poll|population|position|pre-condition
  |press contact|price|profile|ps|published|quote of the day|rating|read|read also|read more|recap|recipe|related|report|result|results|revealed|review
  |running time|saturday|score|second|section|see also|senate|september|serves|source|sources|spoiler|spoiler alert|stat of the week|states|story|subject
  |summary|sunday|survey|tags|tel|telephone|thanks to|the bottom line|the latest|third|thursday|tickets|time|tip|title|today|tomorrow|topic|topics
  |tuesday|twitter|update|updated|url|venue|verdict|video|vote|votes|warning|watch|watch live|weather|web|website|wednesday|what|when|where|which|who|why
  |winner|winners|yesterday`.split(/\s*\|/).map((phrase) => phrase.trim()),
)
