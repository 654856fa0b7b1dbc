/**
 * Articles with slots in place of names, partisan and sober by turns; their events are invented. `{m1}` is a man in full, `{m1.last}`
 * his last name, `{f1}` a woman; `{p1}` a party's members, `{p1.one}` one of them, `{p1.adj}` what is theirs; `{c1}` a country and
 * `{c1.adj}`; `{o1}` an outlet, `{r1}` the people of a faith and `{r1.one}`, `{b1}` a movement. Blank lines part paragraphs; the first is the title.
 */
export const templates: readonly string[] = [
  `{m1} told to keep two ferries in port after ramp failure

The Maritime Safety Office on Tuesday ordered {m1} to keep two ferries in port, saying that a repair ordered in March was never carried out.

“This was a known fault,” {f1}, the office’s director of inspections, told reporters. “We do not wait for the second lorry.”

{m1.last} said he would comply. “Our own records show the pins as replaced,” {m1.last} said. He claimed that the ramp was safe.

Two officials said the craft could be at Merrow by Friday. A {p1.adj} official, who spoke on condition of anonymity because the talks were not finished, said {p1} would support the order.

An estimated 300 passengers waited for three hours. {f1.last} clearly wanted an answer by Monday.`,

  `UNMASKED: {p1} and their shameful romance with a tyrant finally come to light…

While families along the river sleep in their boots, {p1} are cheering for {m1}. Everyone knows that the tolls were a device.

According to {o1}, two {p1.adj} groups accuse {c1} of “starving” the valley. {m1} slammed the treaty. The cronies of {m1.last} ate at the harbour every Friday.

It was the worst plan in history for the outer islands. The so-called experts of the {p1.adj} board met on Friday.

Critics say {m1.last} has put money before wells. Of course, {p1} did it only when they were told to.

{p1.one} {m2} demanded an answer. “It was a disgrace,” {m2.last} said.

{p1} want a war in order to save the treaty, and {m1.last} bears responsibility for the sick children of the valley.`,

  `Ministry knew of the wells for a year, papers show

Health officials learned of the wells in March and told no one, according to internal papers obtained by {o1}.

Two officials, who asked not to be named because they feared dismissal, said the results were discussed three times. One of them said {m1} told staff that he did not want a number in writing.

{m1.last} did not reply to seven requests for comment. {f1}, a {p1.one} who chairs the committee, said she had asked for the papers.

“I asked for one week,” {f1.last} wrote to a colleague. {m2} accused {m1.last} of hiding the letter.

It is widely believed that the mine paid for the road. {p2} blamed {p1} for the delay.`,

  `{f1} slams toll treaty with {c1}

{f1} slammed the toll treaty with {c1} on Friday and claimed that it would cost the southern mills a third of their trade.

“The treaty is a farce,” {f1.last} told {o1}. “{p1} knew it in May.”

{m1}, a {p1.one}, insisted that the treaty was fair. {m1.last} said that {c1.adj} officials had promised to halve the toll.

A person familiar with the talks said the {c1.adj} envoy walked out. Sources told {o1} that the envoy had torn up the letter.

Some say the treaty should never have been signed. {f1.last} said {p2} would vote against it.

“Nobody builds a harbour faster than I do,” {m1.last} boasted.`,

  `Council votes to close the bridge

The council voted 9 to 4 on Monday to close the bridge at Merrow to lorries. {m1} and {f1} voted against.

{m1.last}, a {p1.one}, said the bridge was sound. {f1.last}, who sits for the {p2}, said she had seen no report.

“The bridge shook all morning,” said {m2}, who runs a bakery beside it. “Then it stopped.”

Engineers found 14 cracked pins in April, the office said. According to the order, the work takes six weeks.

The {r1.one} congregation beside the bridge asked for a ferry. {r1} from both banks met in the town hall on Sunday.

The council meets again on June 3.`,

  `{p1} and {p2} argue over the harbour fund

{p1} and {p2} argued for nine hours on Wednesday over a fund for the harbours. {p1.adj} leaders said the fund was too small; {p2.adj} leaders said it was not needed.

{m1} called the {p2.adj} plan “a present to the yards.” {f1} said that {m1.last} had not read it.

“He has not opened it,” {f1.last} said. “If he had, he would know that the yards pay for it.”

{m1.last} admitted that he had read only the summary. He conceded that the figures were old.

Analysts expect the fund to be empty before the end of the year. {p1} reportedly knew of this in March.

Many people believe the vote was a power grab. {m2} declined to comment.`,

  `Did {m1} burn the sheets?

The deputy minister allegedly burned the sheets in the yard behind the house of {m1}. {m1.last} has been accused of paying for the matches.

A source at the ministry said {m1.last} had signed the order. Another official said {f1} had seen it.

“I never signed it,” {m1.last} said. {f1.last} could not be reached for comment.

{o1} reported that {c1.adj} miners said they had been sent down without lamps. According to {o2}, {c1} paid for the lamps.

Rumour has it that {p1} own a share of the mine. {p1} are suspected of taking money from both sides.

There is no doubt that {p1} chose money over water.`,

  `A winter without a boat

The clinic boat has not sailed since October. {f1}, who chairs the islands’ council, said she feared for those who depend on it.

“I have nine people on dialysis,” she said. “They cannot take a reduced timetable.”

{m1}, whose {p1.adj} colleagues cut the fund, said that he was sorry. He told {o1} that the boat would be back by May.

{r1} on the outer islands opened their halls to the sick. A {r1.one} charity paid for two nurses.

{f1.last} thanked them. She said {m1.last} had never visited.

The boat costs 60,000 crowns a month, the line said.`,

  `Five things to know about {m1}

Here is what {m1} said about {c1}. He believes the {c1.adj} government will sign. He hopes that {p1} will follow.

{m1.last} wants the gate open. {f1} wants it shut. “We have been here before,” {f1.last} said.

{m1.last} thinks that {c1} fears a winter without grain. A {c1.adj} diplomat, who asked not to be named, said it did not.

{o1} has learned that {m1.last} met the envoy twice. He denied it.

{p2} were widely seen as the losers of the vote. {p1} celebrated until noon.

The greatest mistake in the history of the treaty was its toll.`,

  `{b1} members march on the harbour

About 200 {b1} members marched on the harbour on Saturday, the police said. Three {b1} activists lay down on the ramp.

“We will stay until the gate opens,” said {f1}, who spoke for {b1}.

{m1} denounced {b1} as a gang of saboteurs. {p1} called on {m1.last} to apologize. {m1.last} refused.

The thugs had sticks, a radio station said. At night the thugs went home. The thugs will be back on Friday.

{f1.last} said nobody had carried a stick. {o1} showed pictures of nine sticks.

The {b1} crowd has no love of lorries. Either you stand with the towns or you stand with the guns.`,

  `{c1} and {c2} sign a treaty on the river

{c1} and {c2} signed a treaty on the river on Thursday after eleven years of talks.

The {c1.adj} foreign ministry said that the toll would be dropped. The {c2.adj} government said it would be halved.

“It is done,” a senior {c1.adj} official said. Three diplomats said a secret letter had been agreed in May.

{m1} welcomed the treaty. {f1}, a {p1.one}, said {c2} had given away too much.

{c2.adj} fishermen fear for their nets, according to {o1}. {c1.adj} fishermen do not.

The treaty enters into force in April, its text says.`,

  `{m1} said it was safe. Was it?

{m1} said on Monday that the ramp was safe. {m1.last} said so again on Tuesday. {f1} claimed that it was not. {f1.last} insisted that it had never been.

{m1.last} said the pins were new. {f1.last} claimed that the ramp was loud. {m1.last} said the yard was paid in April. {f1.last} claimed that the yard had warned the line.

“He told us that the ramp was safe,” said {m2}, a deckhand.

{p1.adj} aides say the report was written in a car. The aide said it took ten minutes.

The ramp is the most dangerous ever built on the Sound.`,

  `Hundreds pray for the drowned

Hundreds of {r1} and {r2} prayed on Sunday for the four who drowned at Merrow.

“The sea does not ask who you are,” said {f1}, a {r1.one} teacher. {m1}, who lost a brother, said he could not speak.

The {r2.one} community gave 9,000 crowns. {r2} and {r1} have shared the hall since the war.

{m2}, a {p1.one}, promised a new ramp by spring. {p2} noted that he had promised one last year.

The cause is not known, the Maritime Safety Office said. It expects a report in June.

Officials said the search had ended.`,

  `The {p1.adj} war on wells

Make no mistake, {p1} have declared war on the wells. {m1} and his cronies have blood on their hands.

The draconian order came in May. It was a draconian week. The draconian order ends on Friday.

{m1.last} sent two boats to Merrow to divert attention from the ramp. He went to the wake for political gain.

“{p1} lied to every village,” {f1} said. {f1.last}, a {p2.one}, called {m1.last} an idiot.

The “repair” took four minutes. The “experts” slept until noon.

It is believed that two families have left. No one has done more harm than {p1}, say {p2}.`,

  `{f1} to lead inquiry into the mine

{f1} will lead the inquiry into the mine at Sannic, the government announced on Monday.

{f1.last}, 58, was a judge for eleven years. {m1} said that she was the right choice. “She reads everything,” {m1.last} said.

{p1} supported her. {p2} said they would wait for her report. {m2}, a {p2.one}, noted that {f1.last} had once worked for the mine.

A spokesman for the mine declined to comment. A mine official said the owners were relieved.

The inquiry will hear 40 witnesses, according to its plan. {o1} will broadcast the hearings.

It is expected to end next year.`,

  `{o1} and {o2} at odds over a letter

{o1} reported on Monday that {m1} had written to the {c1.adj} envoy. {o2} reported on Tuesday that he had not.

“The letter is genuine,” {o1} said in a statement. {o2} quoted an unnamed source as saying that it was a forgery.

{m1.last} told {o2}: “I have never written to {c1}.” {f1} said that she had seen the letter in a drawer.

According to several sources, {f1.last} had shown it to {p1}. A person close to her denied it.

An official briefed on the matter, who was not authorized to speak publicly, said there were two letters.

{p2} asked for both.`,

  `Nobody warned us, islanders say

Islanders say nobody warned them of the storm. {m1} says everybody did.

“We read it on a sheet of paper that somebody had taped to the door of the ticket office, and by then the boats had gone and the lamps were out,” said {f1}, who chairs the council.

“The line was told in August,” {m2} said. “It was told in May,” {m1.last} said.

{p1.adj} officials predicted a mild winter. {p2.adj} officials did not.

“The first report came in at six in the morning. We had nobody on the quay who could read the gauge, and the water was over the second step.”

The {c1.adj} weather office had forecast a gale. {o1} printed it.`,

  `{m1} wins vote; {m2} concedes

{m1} won the vote for the harbour board on Tuesday with 54 percent, officials said. {m2} conceded before midnight.

“The harbour has spoken,” {m1.last} told a crowd of {p1}. {m2.last} said he had called {m1.last} and wished him well.

{p2} lost four seats. {f1}, who led the {p2.adj} campaign, blamed the weather.

{r1} voted for {m1.last} by two to one, a survey for {o1} shows.

{m1.last} vowed to close the ramp. He said that {c1} would pay for a new one.

The new board meets on Jan. 4.`,

  `Harbour chief out after row with {c1}

The harbour chief has resigned after a row with {c1}, three people familiar with the decision said.

{m1} had asked him to go, two of the people said. {m1.last} wanted {f1} in his place, according to one of them.

The {c1.adj} embassy declined to comment. An embassy official said {c1} was pleased.

“It was time,” {f1.last} said. {p1} praised her; {p2} called it a witch hunt.

Insiders say {m2} will be next. “Everybody knows it,” the insider said.

{m2.last} laughed when {o1} asked him.`,

  `What {p1} think of the toll

Most {p1} think the toll is too high, a survey for {o1} shows. Most {p2} think it is too low.

{m1} says the {p1.adj} view is plain. {f1} says nobody has asked {p1} twice.

The survey counted 1,200 voters. It found that {r1} and {r2} were of one mind.

“I pay it every day,” said {m2}, who drives a lorry. “I would pay it twice if the road were whole.”

Support for the toll among {c1.adj} drivers stands at 43 percent.

The toll was doubled in 2019, the ministry’s register shows.`,

  `FERRY LINE IGNORED WARNING, {m1} SAYS

{m1} alleged on Friday that the ferry line ignored a warning on the ramps in August. The line did not reply.

{f1}, the line’s lawyer, later said it knew of no warning. “He made it up,” she said.

{m1.last} showed {o1} a letter. It was signed by a {p1.one} and by two {r1}.

The moonbats of the river towns believed it; the wingnuts of the hill towns did not. {p1} and {p2} wrote to each other.

Experts say a pin sings before it breaks. {m2}, a mechanic, said this one had sung since June.

The line insists that its boats are safe.`,

  `{c1.adj} ships leave the Sound

{c1.adj} ships left the Sound on Thursday, the navy said. {c2} confirmed it an hour later.

“We have seen nine of them go,” said {f1}, who commands the station at Merrow.

{m1} accused {c1} of spying on the cables. The {c1.adj} envoy called the accusation pathetic.

{m2} said he was told that {m1.last} had said the cables were safe. {p1} asked {m1.last} for proof.

A ministry official predicted that the ships would be back. The official said {c2.adj} pilots had watched them.

{o1} and {o2} had reported eleven ships.`,

  `Two boats, no answer

{f1} has asked {m1} for an answer eleven times. He has given none, she says.

“I ask, he nods,” {f1.last} said at the quay. {m1.last}’s office said {m1.last}’s calendar was full.

{p1}’ plan for the boats was published in May. The {p1.adj} plan would sell one of them to {c1}.

{m2} thinks {m1.last} is afraid of {f1.last}. {m1.last}’s friends say he is busy.

One person close to {m1.last} said his heart was not in it. {o1}’s harbour writer had the same from a clerk.

The boats are 31 years old.`,

  `{r1} leaders ask {m1} to open the gate

Eleven {r1.one} leaders asked {m1} on Friday to open the gate at Tarsk before the winter.

In a letter seen by {o1}, they write that “no people should have to beg at a gate that their grandparents built.”

{m1.last} replied that {p1} had closed it. {f1}, a {p1.one}, said that {m1.last} held the key.

The {c1.adj} side of the gate has been shut since March. {c1.adj} soldiers let nobody through, villagers say.

{r2} leaders said they would sign as well. A gate, they said, knows no creed.

{b1} plans a vigil. There is no middle ground, its notice says.`,

  `Report finds no fault with {m1}

A report published on Monday finds no fault with {m1} over the ramp at Merrow.

The report says {m1.last} learned of the cracks a week after the fall. It says that {f1} had kept the letter.

{f1.last} disputes this. “I passed it on the same day,” she said. {p1} believe her.

{m1.last} said he was glad. {p2} said the report had cost nine crowns a page.

Its authors spoke to 31 people. They note that {o1} would not name its source.

{m2}, who wrote to the authors twice, was not heard. Those who lent him their halls will now surely admit it.`,
]
