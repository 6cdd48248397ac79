import { describe, expect, it } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";

/** The default timeline of one article as "date status | title". */
function linesOf(text: string): readonly string[] {
  const { events, undated } = buildTimeline([{ id: "a", text, publishedAt: "2024-06-12" }]);
  return [...events, ...undated].map(({ date, status, title }) => `${date?.edtf ?? "-"} ${status} | ${title}`);
}

const LINES: readonly (readonly [kind: string, text: string, ...lines: readonly string[]])[] = [
  // days
  [
    "no day of a past beside a perfect",
    "Rovers lost 2-0 at Velm last Saturday and have sold Ada Frome to Corvane.",
    "2024-06-08 occurred | Rovers lose 2-0 at Velm",
    "[..2024-06-12] occurred | Rovers sell Ada Frome to Corvane",
  ],
  [
    "one day of two pasts",
    "Vera Lund landed on Monday and met Ivo Marek.",
    "2024-06-10 occurred | Vera Lund lands",
    "2024-06-10 occurred | Vera Lund meets Ivo Marek",
  ],
  [
    "when an outbreak began, and not that it has spread since",
    "A cholera outbreak that began in March has spread to Varda, killing nine people.",
    "2024-03 occurred | Cholera outbreak begins",
    "[..2024-06-12] occurred | Cholera outbreak kills nine people",
  ],
  [
    "when a vote to do something was",
    "Its members voted by 87 percent in April to strike.",
    "2024-04 occurred | Members vote to strike by 87 percent",
  ],
  [
    "when somebody is expected to act",
    "Vera Lund is expected in July to leave Oslo.",
    "2024-07 expected | Vera Lund expected to leave Oslo",
  ],
  [
    "a week up to the publication",
    "Two men were arrested in Halden this week.",
    "[2024-06-10..2024-06-12] occurred | Two men arrested in Halden",
  ],
  [
    "a month up to the publication",
    "Two men were arrested in Halden this month.",
    "[2024-06-01..2024-06-12] occurred | Two men arrested in Halden",
  ],
  [
    "the whole month of a plan",
    "Two men will be sentenced in Halden this month.",
    "2024-06 planned | Two men to be sentenced in Halden",
  ],
  [
    "a plan of the past that was given up",
    "The launch had been scheduled for Sunday but was scrubbed.",
    "2024-06-09 cancelled | Launch cancelled",
  ],
  ["nothing of a verb without what it takes", "The audit offers on Monday."],
  ["what a verb takes", "The stop yielded a gun on Monday.", "2024-06-10 occurred | Stop yields gun"],
  ["nothing that could only begin with a pronoun and is of no kind", "He failed a sobriety test on Monday."],
  ["a kind of event, even of a pronoun", "He robbed a bank on Monday.", "2024-06-10 occurred | He robs bank"],
  [
    "a noun and its verb once, where the day is the verb's",
    "The first lawsuit was settled in 1981.",
    "1981 occurred | First lawsuit settled",
  ],
  [
    "up to which day it holds, without a beginning",
    "Ferries to Varda have been cancelled until Monday.",
    "../2024-06-17 occurred | Ferries to Varda cancelled",
  ],
  // claims
  [
    "what came of costs, which was no plan",
    "Higher costs meant Corvane decided on Monday to close its mill in Lund.",
    "2024-06-10 occurred | Corvane decides to close mill in Lund",
  ],
  [
    "no plan of air strikes that were answered",
    "The rebels attacked the port on Monday in retaliation for air strikes.",
    "2024-06-10 occurred | Rebels attack port in retaliation for air strikes",
  ],
  [
    "a deed with its reason",
    "A judge blocked the purchase of Corvane on Monday, ruling that it was illegal.",
    "2024-06-10 occurred | Judge rules",
    "2024-06-10 occurred | Judge blocks purchase of Corvane",
  ],
  [
    "what somebody refused, once",
    "Vera Lund refused on Monday to resign.",
    "2024-06-10 denied | Vera Lund refuses to resign",
  ],
  [
    "nothing of a thief who may not be the police",
    "Six suspects were arrested on Monday after police said they stole a car.",
    "2024-06-10 occurred | Six suspects arrested",
  ],
  [
    "a promise that was kept",
    "The rebels kept their promise to kill a guard.",
    "[..2024-06-12] occurred | Rebels kill guard",
  ],
  ["nothing of a promise that was broken", "The firm broke its promise to close the mine by 2030."],
  ["what somebody had to do", "Last year his guards had to flee Lund.", "2023 occurred | Guards flee Lund"],
  [
    "a strike with an exception",
    "A walkout planned for June 20 will go ahead unless a deal is reached.",
    "2024-06-20 planned | Walkout to go ahead",
  ],
  ["nothing of a strike under a condition", "A walkout planned for June 20 would go ahead if the talks failed."],
  [
    "a deed of declaring",
    "Governor Vera Lund declared a state of emergency on Monday.",
    "2024-06-10 occurred | Vera Lund declares state of emergency",
  ],
  ["no declaring that only says", "Governor Vera Lund declared on Monday that she was proud of the town."],
  // who
  [
    "whom an apposition names",
    "Among the dead was Ivo Marek, a teacher who was elected in November.",
    "2023-11 occurred | Ivo Marek elected",
  ],
  [
    "some of many",
    "Two of the bank's nine directors voted against the merger on Monday.",
    "2024-06-10 occurred | Two of nine directors vote against merger",
  ],
  [
    "whoever was forced",
    "The blaze forced more than 600 people to leave their homes on Monday.",
    "2024-06-10 occurred | More than 600 people leave homes",
  ],
  [
    "a summit that was postponed, beside what it was planned for",
    "A summit between Egypt and Sudan planned for Thursday has been postponed.",
    "2024-06-13 postponed | Summit between Egypt and Sudan postponed",
  ],
  ["a fight that broke out", "Fighting broke out on Monday.", "2024-06-10 occurred | Fighting breaks out"],
  ["which of one name", "The first Talon 5 exploded in November.", "2023-11 occurred | First Talon 5 explodes"],
  ["those who are many", "The Japanese landed in Varda on Monday.", "2024-06-10 occurred | Japanese land in Varda"],
  // what
  [
    "who is found guilty",
    "A jury found nurse Ada Frome guilty on Monday.",
    "2024-06-10 occurred | Jury finds Ada Frome guilty",
  ],
  [
    "what stands before a bare time",
    "Corvane is expected to show a similar device next month.",
    "2024-07 expected | Corvane expected to show similar device",
  ],
  [
    "what became of a bridge",
    "A stone bridge in Halden was swept away on Monday.",
    "2024-06-10 occurred | Stone bridge in Halden swept away",
  ],
  ["how much shares fell", "Shares in Corvane fell 11% on Monday.", "2024-06-10 occurred | Shares in Corvane fall 11%"],
  [
    "what a quake struck",
    "A strong earthquake struck Varda on Monday.",
    "2024-06-10 occurred | Strong earthquake strikes Varda",
  ],
  ["a death that came", "Vera Lund's death came on Monday.", "2024-06-10 occurred | Vera Lund’s death"],
  [
    "a past that has the form of a present",
    "LUND - The Central Bank cut rates on Monday.",
    "2024-06-10 occurred | Central Bank cuts rates",
  ],
  // once
  [
    "talks and their end once",
    "Talks between Egypt and Sudan collapsed on Monday.",
    "2024-06-10 occurred | Talks between Egypt and Sudan collapse",
  ],
  [
    "talks that broke down once",
    "Talks with Corvane broke down on Monday.",
    "2024-06-10 occurred | Talks with Corvane break down",
  ],
  [
    "a bombing and whom it killed, which are two",
    "The bombing killed two guards on Monday.",
    "2024-06-10 occurred | Bombing kills two guards",
    "2024-06-10 occurred | Bombing",
  ],
  [
    "what was shown at an event once",
    "Corvane showed a tablet at an event in Lund on Monday.",
    "2024-06-10 occurred | Corvane shows tablet at event in Lund",
  ],
  [
    "an election and who lost it once",
    "Voters removed Ada Frome from office on Monday in a recall election.",
    "2024-06-10 occurred | Voters remove Ada Frome from office in recall election",
  ],
  [
    "no passive that says only to whom",
    "The ministry was notified on Monday. A mayor was sacked on Sunday.",
    "2024-06-09 occurred | Mayor sacked",
  ],
  [
    "a passive with what completes it",
    "The ministry was notified of the leak on Monday.",
    "2024-06-10 occurred | Ministry notified of leak",
  ],
  [
    "no verb that takes something and tells nothing of it",
    "Vera Lund checked in on Monday. The mayor sought on Sunday.",
  ],
  [
    "verbs that stand alone, and one with its place",
    "The dollar strengthened on Sunday. Vera Lund checked into a clinic on Monday.",
    "2024-06-09 occurred | Dollar strengthens",
    "2024-06-10 occurred | Vera Lund checks into clinic",
  ],
  ["no deed of nobody", "What led to the attack on Monday is unclear."],
  [
    "of what somebody is accused",
    "The mayor accused the head of the union of fraud on Monday.",
    "2024-06-10 occurred | Mayor accuses head of union of fraud",
  ],
  [
    "an object with what is said of whom it names",
    "Police accused the head of the union on Monday.",
    "2024-06-10 occurred | Police accuse head of union",
  ],
  [
    "who did it before an inserted report",
    "The suspect, police said, was arrested on Monday. The bridge, the agency reported, collapsed on Sunday.",
    "2024-06-09 occurred | Bridge collapses",
    "2024-06-10 occurred | Suspect arrested",
  ],
  [
    "what somebody reports of herself",
    "A woman reported being robbed in Lund on Monday.",
    "2024-06-10 occurred | Woman robbed in Lund",
  ],
  [
    "who was shot behind a clause with a copula",
    "An investigation was under way in Lund on Tuesday after a man was shot at a bus stop.",
    "2024-06-11 occurred | Investigation",
    "[..2024-06-12] occurred | Man shot at bus stop",
  ],
  [
    "what a fire left behind",
    "A fire that broke out on Monday left 20 families homeless.",
    "2024-06-10 occurred | Fire leaves 20 families homeless",
  ],
  [
    "where it occurred by such a verb",
    "Police are looking for Ivo Marek over an assault that occurred at a bar near Dol on Monday.",
    "2024-06-10 occurred | Assault at bar near Dol",
  ],
  [
    "a verb that only says that something occurred, in no line of its own",
    "Police are investigating a robbery at a bank that occurred on Monday.",
    "2024-06-10 occurred | Robbery at bank",
  ],
  ["nothing told of whoever speaks", "“We sold our house in Lund last year,” the teacher said."],
  ["no present of a year behind it", "In a 2008 photo, a tiger leaps into the river."],
  ["a present of today", "The court hears the appeal today.", "2024-06-12 ongoing | Court hears appeal"],
  [
    "no bare noun of a day that is only mentioned",
    "The council met on Monday. Its members spoke for two hours. The preacher fled Varda after the 2005 bombings.",
    "2024-06-10 occurred | Council meets",
  ],
  [
    "such a noun with where it was",
    "The council met on Monday. Its members spoke for two hours. The preacher fled Varda after the 2005 bombings in Lund.",
    "2005 occurred | Bombings in Lund",
    "2024-06-10 occurred | Council meets",
  ],
  ["no measure", "The deficit totalled 13 percent of output in 2009."],
  [
    "headline and lead once",
    "Jury clears former mayor of bribery\n\nA jury on Monday acquitted former Halden mayor Ivo Marek of taking bribes.",
    "2024-06-10 occurred | Jury acquits Ivo Marek of taking bribes",
  ],
  [
    "headline and lead twice where they tell of other things",
    "Ferry sinks off Varda\n\nVera Lund opened a school in Halden on Monday.",
    "2024-06-10 occurred | Vera Lund opens school in Halden",
    "[..2024-06-12] occurred | Ferry sinks off Varda",
  ],
  [
    "what somebody is found guilty of",
    "A jury found former mayor Ivo Marek guilty on Monday of taking bribes.",
    "2024-06-10 occurred | Jury finds Ivo Marek guilty of taking bribes",
  ],
  [
    "what something is left as",
    "The bank left its main rate unchanged on Monday.",
    "2024-06-10 occurred | Bank leaves main rate unchanged",
  ],
  [
    "whoever leaves a place, and what is left behind",
    "Ivo Marek left a stadium full of fans on Monday.",
    "2024-06-10 occurred | Ivo Marek leaves stadium full of fans",
  ],
  [
    "how often, beside the verb",
    "The bank raised rates eleven times between January 2022 and August 2023.",
    "[2022-01..2023-08] occurred | Bank raises rates",
  ],
  [
    'what two verbs share as "it"',
    "The bank left its rate unchanged on Monday, but said that it would cut borrowing costs in July.",
    "2024-06-10 occurred | Bank leaves rate unchanged",
    "2024-07 planned | Bank to cut borrowing costs",
  ],
  [
    'whom "them" means beside a plural noun',
    "More than 5,000 people lost their homes. Ada Frome visited the worst-hit villages on Sunday and promised to rebuild them within two years.",
    "2024-06-09 occurred | Ada Frome visits worst-hit villages",
    "2024-06-09 occurred | Ada Frome promises to rebuild worst-hit villages",
    "[2024-06-13..2026-06-12] planned | Ada Frome to rebuild worst-hit villages",
  ],
  [
    "when what is ended began",
    "Prosecutors ended on Friday a trial that began in April.",
    "2024-04 occurred | Trial begins",
    "2024-04/2024-06-07 occurred | Prosecutors end trial",
  ],
  [
    "vehicles that hit something",
    "A ferry struck a fuel barge on Monday.",
    "2024-06-10 occurred | Ferry strikes fuel barge",
  ],
  ["whoever takes a town back", "Rebels retook the town on Sunday.", "2024-06-09 occurred | Rebels retake town"],
  ["no fine in a match", "City won on penalties on Sunday.", "2024-06-09 occurred | City wins on penalties"],
  [
    "what somebody announces",
    "The minister announced his resignation on Monday.",
    "2024-06-10 occurred | Minister announces resignation",
  ],
  [
    "a product that is announced",
    "Corvane announced a new phone on Monday.",
    "2024-06-10 occurred | Corvane announces new phone",
  ],
  [
    "the day of an announcement behind what changes",
    "The government announced a rise in the minimum wage on Monday.",
    "2024-06-10 occurred | Government announces rise in minimum wage",
  ],
  [
    "figures that are reported",
    "Corvane reported on Monday a 14 percent fall in profit and cut its forecast for the year.",
    "2024-06-10 occurred | Corvane reports 14 percent fall in profit",
  ],
  [
    "an agreement to do something once",
    "Lytix agreed on Monday to buy its rival Orbex.",
    "2024-06-10 occurred | Lytix agrees to buy Orbex",
  ],
  [
    "a gerund as subject",
    "The agency said that fighting in northern Varda had forced 40,000 people to flee their homes since Friday.",
    "2024-06-07/.. occurred | 40,000 people flee homes",
  ],
  [
    "who speaks behind a comma",
    "Speaking in Lund, Marek promised on Monday to resign.",
    "2024-06-10 occurred | Marek promises to resign",
    "2024-06-10 occurred | Marek speaks in Lund",
  ],
  [
    "of how many somebody comes",
    "Foreign ministers from five neighbouring countries will meet in Lund on Saturday.",
    "2024-06-15 planned | Foreign ministers to meet in Lund",
  ],
  ["cases that are reported", "The first case was reported on 28 May.", "2024-05-28 occurred | First case reported"],
  [
    "who is taken up behind a name and a comma",
    "Jens Dahl conceded defeat and congratulated his rival, Vera Lund, who is expected to be sworn in on 19 July.",
    "[..2024-06-12] occurred | Jens Dahl concedes defeat",
    "2024-07-19 expected | Vera Lund expected to be sworn in",
  ],
  [
    "a length that is ended",
    "The Green Alliance won Sunday's election, ending 14 years of rule by the Unity Party.",
    "2024-06-09 occurred | Green Alliance wins election",
    "[..2024-06-12] occurred | Green Alliance ends 14 years of rule by Unity Party",
  ],
  [
    "what fell and what fell in one article",
    "Net income fell in May. Shares fell on Monday.",
    "2024-05 occurred | Net income falls",
    "2024-06-10 occurred | Shares fall",
  ],
  [
    "a speaker's title behind a comma",
    "The jet was landing in heavy snow on Monday when it left the runway, airport spokeswoman Ada Frome said.",
    "2024-06-10 occurred | Jet leaves runway",
  ],
  [
    "the day before a participle",
    "Varda's parliament passed a law on Monday giving police wider powers, despite protests from rights groups.",
    "2024-06-10 occurred | Varda's parliament passes law",
  ],
  [
    "the day behind a relative clause",
    "Vera Lund will take over from Ivo Marek, who is retiring, on 1 September.",
    "2024-09-01 planned | Vera Lund to take over from Ivo Marek",
  ],
  [
    "what a second verb brings on the same day",
    "The army sent reinforcements on Monday and imposed a night-time curfew.",
    "2024-06-10 occurred | Army sends reinforcements",
    "2024-06-10 occurred | Army imposes night-time curfew",
  ],
  [
    "what is only so of somebody",
    "Three hikers who had been missing since Thursday were found alive on Monday.",
    "2024-06-10 occurred | Three hikers found alive",
  ],
  [
    "what is cut short, and an object before an adverb",
    "Ada Frome cut short a visit to Lund and is expected to address the nation later on Friday.",
    "[..2024-06-12] occurred | Ada Frome cuts short visit to Lund",
    "2024-06-14 expected | Ada Frome expected to address nation",
  ],
  [
    "a service that acts",
    "The weather service lifted its red alert on Monday.",
    "2024-06-10 occurred | Weather service lifts red alert",
  ],
  [
    "the deed of a lead without a day",
    "Astronomers in Varda have discovered a planet twice the size of Earth, according to a study.",
    "[..2024-06-12] occurred | Astronomers in Varda discover planet",
  ],
  [
    "what a fire tore through",
    "A fire tore through a nine-storey apartment block on Monday.",
    "2024-06-10 occurred | Fire tears through nine-storey apartment block",
  ],
  [
    "by how much shares closed lower",
    "Shares in the company closed 4 percent lower on Friday.",
    "2024-06-07 occurred | Shares in company close 4 percent lower",
  ],
  [
    "where an hour ahead is counted from",
    "The road was closed late on Monday. Lund airport was expected to reopen at 3 p.m.",
    "2024-06-10 occurred | Road closed",
    "2024-06-12T15:00 expected | Lund airport expected to reopen",
  ],
  [
    "who died when a car left the road",
    "Two people died when their car left an icy road near Dol late on Monday.",
    "2024-06-10 occurred | Car leaves icy road near Dol",
    "2024-06-10 occurred | Two people die",
  ],
  [
    "what an inserted clause tells aside of hours",
    "The company announced the closure on Tuesday. Union leaders, who were told of it on Sunday night, called it a betrayal.\n\nWorkers walked out at midday and blocked the gates.",
    "2024-06-11T12:00 occurred | Workers walk out",
    "2024-06-11T12:00 occurred | Workers block gates",
    "2024-06-11 occurred | Company announces closure",
  ],
  [
    "when something was tried",
    "An attempt to reach the climbers on Thursday was abandoned because of fog.",
    "2024-06-06 occurred | Attempt to reach climbers abandoned because of fog",
  ],
  ["when a bid failed", "A bid to oust the mayor on Monday failed.", "2024-06-10 occurred | Bid to oust mayor fails"],
  [
    "what was planned and given up",
    "A plan to close the school in May was scrapped on Monday.",
    "2024-05 cancelled | School no longer to be closed",
    "2024-06-10 occurred | Plan to close school scrapped",
  ],
  [
    "money that was set aside",
    "Last month Corvane set aside $300 million to cover the claims.",
    "2024-05 occurred | Corvane sets aside $300 million to cover claims",
  ],
  [
    "up to when a service is suspended",
    "All rail services north of Lund have been suspended until Thursday.",
    "../2024-06-13 occurred | Rail services suspended",
  ],
  [
    "whom somebody will brief",
    "Ada Frome is expected to brief parliament on Thursday.",
    "2024-06-13 expected | Ada Frome expected to brief parliament",
  ],
  [
    "before whom somebody testifies",
    "Ivo Marek is to testify before the committee on Tuesday.",
    "2024-06-18 planned | Ivo Marek to testify before committee",
  ],
  [
    "what has begun",
    "Corvane began filling the reservoir in July 2023.",
    "2023-07 occurred | Corvane begins filling reservoir",
  ],
  [
    "snow that falls by length",
    "A further 20 centimetres could fall by Friday night.",
    "[2024-06-12..2024-06-14] possible | Further 20 centimetres may fall",
  ],
  [
    "nothing of what will be said, but what it says",
    "The minister is expected to say on Thursday that taxes will rise in July.",
    "2024-07 planned | Taxes to rise",
  ],
  [
    "before whom somebody appears, and of what he is charged",
    "Ivo Marek appeared before magistrates on Tuesday charged with fraud.",
    "2024-06-11 occurred | Ivo Marek appears before magistrates",
    "[..2024-06-12] occurred | Ivo Marek charged with fraud",
  ],
  [
    "who died when something sank",
    "Three men drowned when the boat overturned on Sunday.",
    "2024-06-09 occurred | Boat overturns",
    "2024-06-09 occurred | Three men drown",
  ],
  [
    "who was killed and who hurt when something crashed",
    "Two people were killed and dozens were injured when a tram derailed near Lund on Monday.",
    "2024-06-10 occurred | Two people killed",
    "2024-06-10 occurred | Tram derails near Lund",
    "2024-06-10 occurred | Dozens injured",
  ],
  [
    "the day of what was done, before a participle",
    "Corvane and Varda signed a 15-year gas deal on Tuesday, ending a dispute over prices.",
    "2024-06-11 occurred | Corvane and Varda sign 15-year gas deal",
    "/2024-06-11 occurred | Corvane and Varda end dispute over prices",
  ],
  [
    "the day of what broke up a gathering",
    "Police broke up a protest on Monday, arresting ten people.",
    "2024-06-10 occurred | Police break up protest",
    "2024-06-10 occurred | Police arrest ten people",
  ],
  [
    "what is decided about an open question",
    "Prosecutors will decide by the end of the year whether to bring charges.",
    "[2024-06-12..2024-12-31] planned | Prosecutors to decide whether to bring charges",
  ],
  ["what resumed, where it looks like a verb", "Talks resumed last week.", "2024-06-03/ occurred | Talks resume"],
  [
    "what police say, before the comma",
    "A teenager has been charged with murdering a shopkeeper in Lund, police said on Friday.",
    "[..2024-06-12] occurred | Teenager charged with murdering shopkeeper in Lund",
  ],
  [
    "figures before the source",
    "Inflation climbed to 8.1 percent in May from 7.6 percent a month earlier, data showed on Tuesday.",
    "2024-05 occurred | Inflation climbs to 8.1 percent from 7.6 percent",
  ],
  [
    "how badly some were hurt",
    "Eleven officers were injured on Monday, one of them seriously.",
    "2024-06-10 occurred | Eleven officers injured",
  ],
  [
    "who robbed, behind a report",
    "Police on Monday arrested a man who a judge said robbed a bank in May.",
    "2024-05 occurred | Man robs bank",
    "2024-06-10 occurred | Police arrest man",
  ],
  [
    "who shot and killed, behind a report",
    "Police have charged a man who they say shot and killed a woman during a party on Jan. 5.",
    "2024-01-05 occurred | Man shoots woman during party",
    "2024-01-05 occurred | Man kills woman during party",
  ],
  [
    "whom a report describes, of a sentence with another verb",
    "Ivo Marek, who prosecutors say killed two women, was arrested on Monday.",
    "2024-06-10 occurred | Ivo Marek arrested",
    "[..2024-06-12] occurred | Ivo Marek kills two women",
  ],
  [
    "who is to resign, behind a report",
    "The minister, who officials say will resign on Friday, met Ada Frome on Monday.",
    "2024-06-10 occurred | Minister meets Ada Frome",
    "2024-06-14 planned | Minister to resign",
  ],
  [
    "who reports, and no clause between",
    "The officers, who said they had arrested two men, left Lund on Monday.",
    "2024-06-10 occurred | Officers leave Lund",
  ],
  [
    "what was found, of two things",
    "Police seized suspected cocaine and a loaded firearm found under a mattress on Tuesday.",
    "2024-06-11 occurred | Loaded firearm found under mattress",
  ],
  [
    "somebody told of since, and not the one with the name",
    "Deputy Ivo Marek was killed on Monday. A second deputy was injured on Tuesday. The second deputy was taken to hospital on Tuesday.",
    "2024-06-10 occurred | Ivo Marek killed",
    "2024-06-11 occurred | Second deputy injured",
  ],
  [
    "the one with the name, of whom alone is told",
    "Mayor Vera Lund resigned on Monday. The mayor left the city on Tuesday.",
    "2024-06-10 occurred | Vera Lund resigns",
    "2024-06-11 occurred | Vera Lund leaves city",
  ],
  [
    "who fired, behind a comma and a street",
    "When the man reached the corner of North Avenue and Port Street, the driver of the car fired several shots on Monday.",
    "2024-06-10 occurred | Man reaches corner of North Avenue and Port Street",
    "2024-06-10 occurred | Driver of car fires several shots",
  ],
  [
    "a name with an owner in it",
    "The Home Owners’ Loan Corp. issued new mortgages in 1934.",
    "1934 occurred | Home Owners’ Loan Corp. issues new mortgages",
  ],
  [
    "a past that looks like an ending",
    "Employers shed 159,000 jobs in May.",
    "2024-05 occurred | Employers shed 159,000 jobs",
  ],
  [
    "a counted object whose last noun looks like a verb",
    "On Monday, the court issued three search warrants connected to the robbery.",
    "2024-06-10 occurred | Court issues three search warrants",
  ],
  [
    "a shooting of a part of the day",
    "Two men were wounded in an early morning shooting in Lund on Saturday.",
    "2024-06-08 occurred | Two men wounded in early morning shooting in Lund",
    "2024-06-08 occurred | Early morning shooting in Lund",
  ],
  [
    "what a quake of a magnitude hit",
    "An earthquake with a magnitude of at least 5.9 hit southern Varda on Sunday, killing at least 10 people.",
    "2024-06-09 occurred | Earthquake with magnitude of at least 5.9 hits Varda",
    "2024-06-09 occurred | Earthquake with magnitude of at least 5.9 kills at least 10 people",
  ],
  [
    "who fled, moments before",
    "Two men fled the hotel moments before police arrived on Monday.",
    "[..2024-06-12] occurred | Two men flee hotel",
    "2024-06-10 occurred | Police arrive",
  ],
  [
    "what was attacked, hours after",
    "Rebels attacked the base hours after talks failed on Monday.",
    "2024-06-10 occurred | Talks fail",
    "[..2024-06-12] occurred | Rebels attack base",
  ],
  [
    "business hours, of which none are before",
    "The council approved longer business hours on Monday.",
    "2024-06-10 occurred | Council approves longer business hours",
  ],
  [
    "what was shut down, behind a share of many",
    "The Noor Group, a firm serving between 8% and 12% of households, was shut down on Tuesday.",
    "2024-06-11 occurred | Noor Group shut down",
  ],
  [
    "of whom all is told between commas",
    "Nine ministry officials, all of them appointed in 2019, were dismissed by the ministry on Monday.",
    "2019 occurred | Nine ministry officials appointed",
  ],
  [
    "whose arrest sparked something, and who was released",
    "An Orlan activist, whose arrest sparked an outcry and protests, was released from prison on Monday.",
    "2024-06-10 occurred | Orlan activist released from prison",
  ],
  [
    "who led two bodies, and was arrested",
    "Ivo Marek, who led the army and the police, was arrested on Monday.",
    "2024-06-10 occurred | Ivo Marek arrested",
  ],
  [
    "two clauses, each with its subject",
    "Rovers lost 2-0 and the coach was dismissed on Monday.",
    "[..2024-06-12] occurred | Rovers lose 2-0",
  ],
  [
    "whom somebody appointed, behind an office",
    "Vera Lund appointed intelligence chief Omar Dahl as her deputy on Monday.",
    "2024-06-10 occurred | Vera Lund appoints Omar Dahl as deputy",
  ],
  [
    "two nouns that nothing joins",
    "The league notified the club of nine alleged rules violations on Monday.",
    "2024-06-10 occurred | League notifies club of nine alleged rules violations",
  ],
  [
    "a stay that a participle describes",
    "Ada Frome began a 90-day court-mandated stay in a clinic on Monday.",
    "2024-06-10 occurred | Ada Frome begins court-mandated stay in clinic",
  ],
  ["whose bishop", "The Bishop of Krakow was arrested on Monday.", "2024-06-10 occurred | Bishop of Krakow arrested"],
  ["a year that ended", "Pay fell 1.9 percent in the year ended in March."],
  [
    "two of those who were shot",
    "Six people, two of whom died, were shot on Monday.",
    "2024-06-10 occurred | Six people shot",
    "[..2024-06-12] occurred | Two of six people die",
  ],
  [
    "all of those who were arrested",
    "Nine ministry officials, all of whom were appointed in 2019, were arrested on Monday.",
    "2019 occurred | Nine ministry officials appointed",
    "2024-06-10 occurred | Nine ministry officials arrested",
  ],
  [
    "one of those who were convicted",
    "The jury convicted three men, one of whom shot a guard on 3 May.",
    "2024-05-03 occurred | One of three men shoots guard",
  ],
  [
    "most of what was sold",
    "The firms, most of which closed in 2019, were sold on Monday.",
    "2019 occurred | Most firms close",
    "2024-06-10 occurred | Firms sold",
  ],
  ["the chief of many", "The chief of police resigned on Monday.", "2024-06-10 occurred | Chief of police resigns"],
  ["two scores, told once", "Rovers lost 2-0 and the coach resigned on Monday.", "2024-06-10 occurred | Coach resigns"],
  ["whose crew perished", "She visited the Corvane, whose crew perished in 2000.", "2000 occurred | Crew perishes"],
  [
    "who turned herself in",
    "Ada Frome turned herself in at the county jail on Monday.",
    "2024-06-10 occurred | Ada Frome turns herself in at county jail",
  ],
  [
    "who turned himself in to somebody",
    "Ivo Marek turned himself in to police on Monday.",
    "2024-06-10 occurred | Ivo Marek turns himself in to police",
  ],
  [
    "whom a car cut off",
    "Ivo Marek was driving to Lund on Monday when a car cut him off.",
    "2024-06-10 occurred | Car cuts off Ivo Marek",
  ],
  [
    "who died, found in a place",
    "Rescuers found a man in the area of Myrtle and Cedar streets who later died of his injuries.",
    "[..2024-06-12] occurred | Man dies of injuries",
  ],
  [
    "a nurse who died, at whose home somebody was",
    "Police shot a man at the home of a nurse who died in May.",
    "2024-05 occurred | Nurse dies",
    "[..2024-06-12] occurred | Police shoot man at home of nurse",
  ],
  [
    "the age at which somebody dies",
    "Actress Ada Frome dies aged 91 at home in Lund on Monday",
    "2024-06-10 occurred | Ada Frome dies aged 91 at home in Lund",
  ],
  [
    "the name and no nickname",
    "Police arrested Victor “The Jaw” Corvane on Monday.",
    "2024-06-10 occurred | Police arrest Victor Corvane",
  ],
  [
    "who a woman is by her name, and nobody who was named",
    "Police on Monday charged a student called Ada Frome with theft.",
    "2024-06-10 occurred | Police charge Ada Frome with theft",
  ],
  [
    "what was decided, after a phrase that denies something else",
    "With nothing to play for, Corvane decided on Monday to rest Ivo Marek.",
    "2024-06-10 occurred | Corvane decides to rest Ivo Marek",
  ],
  [
    "two deeds of one man apart, though only one has a day",
    "Ivo Marek was in a wheelchair on 30 May when he pulled a gun on two guards and fired it. Marek was given two life sentences after being convicted of stabbing his wife.",
    "2024-05-30 occurred | Ivo Marek fires gun on two guards",
    "2024-05-30 occurred | Ivo Marek pulls gun on two guards",
    "[..2024-06-12] occurred | Ivo Marek stabs wife",
    "[..2024-06-12] occurred | Ivo Marek convicted of stabbing wife",
  ],
  [
    "whom somebody is accused of stabbing, and when",
    "The boy is accused of stabbing Amir Sadek outside his shop on Tuesday evening.",
    "2024-06-11 possible | Boy may have stabbed Amir Sadek outside shop",
  ],
  [
    "who is meant behind somebody without a name",
    "Amir Sadek died in hospital on Wednesday. The boy was arrested in Dol. He is due to appear before magistrates on Saturday.",
    "2024-06-12 occurred | Amir Sadek dies in hospital",
    "2024-06-15 planned | Boy to appear before magistrates",
  ],
  [
    "a few, which are more than few",
    "A few voters protested on Sunday, but few members backed the plan on Monday.",
    "2024-06-09 occurred | A few voters protest",
    "2024-06-10 occurred | Few members back plan",
  ],
  [
    "no day of what a passive told before",
    "Ivo Marek was appointed in January and won only five of his 22 games.",
    "2024-01 occurred | Ivo Marek appointed",
    "[..2024-06-12] occurred | Ivo Marek wins only five of 22 games",
  ],
  [
    "a law that will take effect",
    "The minister refused to scrap the cuts, which take effect on July 1.",
    "2024-07-01 planned | Cuts to take effect",
  ],
  [
    "a quake among islands",
    "A magnitude 6.8 earthquake struck the Dol islands early on Monday, triggering a tsunami warning.",
    "2024-06-10 occurred | Magnitude 6.8 earthquake strikes Dol islands",
  ],
  [
    "nothing of where somebody was before",
    "An appeals court freed Ada Frome on Monday after 14 months in prison.",
    "2024-06-10 occurred | Appeals court frees Ada Frome",
  ],
  [
    "where somebody was robbed",
    "A man was robbed on Monday night at a shop.",
    "2024-06-10 occurred | Man robbed at shop",
  ],
];

describe("the default timeline", () => {
  it.each(LINES)("tells %s", (_, text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});
