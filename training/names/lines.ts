/**
 * Lines of many kinds of papers, written for this project, with slots: {p} a full name, {s} a surname, {g} a given name,
 * {l} a town, {c} a country, {d} a demonym, {o} an organization with its kind, {b} an organization or brand by a name
 * alone, {a} an acronym, {t} a people or a language, {w} another thing's name, {x} a title in English words, {n} a number.
 */
export const SPORT = `{n}. {p} ({c}) {n}:{n}.{n}
{n}. {p} ({c}) {n}.{n} metres
{p} ({c}) beat {p} ({c}) 6-{n} 6-{n}
{n}-{p} ({c}) beat {n}-{p} ({c}) 7-5 6-{n}
{p} ({c}) beat {s} 6-{n} 6-{n}
{l} {n} {l} {n}
{b} {n} {b} {n}
Scorers: {p} ({n}), {s} ({n}th minute)
{l} - {p} ({n}), {s} (pen).
{s} c {s} b {s} {n}
{s} lbw b {s} {n}
{p} not out {n}
Bowling: {s} 10-1-{n}-2, {s} 8-0-{n}-1, {s} {n}-2-{n}-0
{l} coach {p} said his side had been lucky.
Attendance: {n}, Referee: {p}
{p} of {c} won the 100 metres ahead of {d} {p} and {p} of {c}.
{p} of {l} scored twice, and {s} added a third after {n} minutes.
{d} {p} and his compatriot {s} were third.
{d} striker {p} has signed for {b}, the club said.
{s} hit an unbeaten {n} as {c} reached {n} for {n} against {c}.
{c}'s {p} teamed up with {p} to win the doubles.
{b} beat {b} in the final of the {w} Cup.
The {x} Open ended with a win for {p}.
{p} joined {b} from {b} on loan.
Inter {l} and {l} United drew {n}-{n}.`.split('\n')

export const NEWS = `{p}, {p}, {p} and {p} were charged on Monday.
Those killed were named as {p}, {n}, {p}, {n}, and {p}, {n}, all from {l}.
{p}, a {n}-year-old farmer from {l}, said the rains had come late.
Present were {p} (chair), {p}, {p} and {p}.
Written by {p} in {l}; edited by {p}
Additional reporting by {p} in {l} and {p} in {l}
By {p}
By {p} and {p}
{p} is a professor of law at {o}.
Q: What do you make of it, {s}?
{s}: We will see.
{s}: I told {s} so last week.
Q{n}: How did the firm come to {l}?
A{n}: We came with {b} in 1998.
Photo: {p}/{a}
{p} (left) and {p} in {l} on Friday.
{l} lies north of {l} on the road to {l}.
From {l} we took the bus to {l}, where the market is.
The {l} river runs through {l} to the sea.
{l} is known for its market; {l} has the better beaches.
{l} Mayor {p} said {l} would not pay.
Ministers {p} and {s} met {s} in {l}.
“{s} was my teacher,” {p} recalls.
{p} and his wife {g} moved to {l} in 1998.
{g} was three when the family left {l}.
Justice {p} and Justice {s} gave the verdict.
MP {p} and MK {p} were absent; Cllr {p} chaired.
Madam {p} thanked Hon. {p} and Chief {p} for the visit.
Opposition leader {p} accused {s} of lying.
We went to {l}, then on to {l} and {l}.
Going to {l} takes two days; {l} means “seven wells”.
{l} itself is not much to look at, but {l} is.
The villages of {l}, {l} and {l} were flooded.
Residents of {l} and {l} fled when the {l} dam broke.
The {l} district hospital in {l} took in {n} people.
The {l} affair cost {s} the post.
A magnitude {n} quake struck near {l}.`.split('\n')

export const BUSINESS = `Shares of {b} rose {n} percent after {p} became chief executive.
{b} said on Tuesday it had bought a stake in {b}.
{o} Chairman {p} told {o} that {s} would stay.
{b}, {b} and {b} make most of the country's phones.
{b}'s profit fell, while {b}'s sales grew by {n} percent.
{d} carmaker {b} will build a plant in {l} with {b}.
The {b} brand is sold in {n} countries.
She bought a {b} {n} and a pair of {b} shoes.
The app, called {b}, was made by {b} Technologies.
Patrons of {b} Cafe, a restaurant in {l}, were sad to see {b} close.
{a} and {a} rose, but {a} shares slipped, {b} said.
{p}, cofounder of {b}, lost {n} million when {b} failed.
Directors of {a} and {a} met {p} of {b}.
The newspaper {b} wrote that {p} had left {b}.
{b} Sdn Bhd, {b} Pty and {b} GmbH bid for the port.`.split('\n')

export const CULTURE = `Starring {p}, {p} and {p}
{p} sang “{x}” and “{w}” at the {w} festival.
The film {w} by {p} opened in {l}; {x} opens next week.
She was seen in {w}, {w} and {x}, the shows of {b}.
{p} played {g} in {x}.
His album {x} sold {n} copies; the single {w} came first.
The band {b} and the group {b} top the charts with {x}.
The novel {x} won {p} the {w} Prize.
They danced the {w} and ate {w} with rice.
A plate of {w}, {w} and beans costs {n} pesos.
The dish is called {w}; in {l} they say {w}.
The {t} speak {t}, and many {t} live in {l}.
{t} leaders and the {t} people want their land back.
Students learn {t} at a {t} school in {l}.
The {t} language is close to {t}.
{t} women wear the {w} on feast days.
{t} culture, {t} food and {t} music fill the streets of {l}.
The festival of {w} follows {w} and the month of {w}.
He kept a {w} and two {x} parrots.
The {x} mushroom and the {w} frog are rare.
The {w} march of 1930 and the {w} movement were led by {p}.
{w} and {w} are words from {t}.
The {x} Initiative and the {x} Plan were signed in {l}.
The {x} Act, known as {w}, became law.
The {w} current and El Niño bring rain.
Worshippers of {w} climb the {l} hills.
He was born under {w}, said {p}, who studies the {w}.
The {w}, a kind of drum, is older than the {w}.
The {x} project is run by {a}.
The ship {w} sank off {l}.`.split('\n')

export const POLITICS = `The {b} Party and its ally {b} lost {n} seats to {b}.
{b} leader {p} said the {b} would not join {b}.
Members of {b} and of {a} walked out; {b} stayed.
The militia {b} and the rebel group {b} fought near {l}.
{b}, a rights group, said {b}'s staff had been held.
{p} of {b} and {p} of {a} agreed.
The {a} and the {a} signed with {b}.
{b} denied it; {b} said {s} knew.
The minister for {x}, {p}, met {p} of the {b}.
{b} spokesman {p} said {b} would sue.
The Department of {x} and the Ministry of {x} disagree.
The {x} Committee heard {p}.`.split('\n')
