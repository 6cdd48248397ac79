/** One small story from raw text, with what a careful desk would write of its event. Everything is invented. */
export interface ToldStory {
  readonly name: string;
  readonly articles: readonly (readonly [source: string, published: string, text: string])[];
  readonly events: readonly WantedEvent[];
}

/** What is wanted of one event, told from the others by its type and a word of its sentences or a name. */
export interface WantedEvent {
  readonly type: string;
  /** Words that some sentence of the event or one of its people must bear, to tell it from others of its type. */
  readonly with?: string;
  readonly date?: string;
  readonly status?: string;
  /** `field: value (source, source) | value (source)`, values in the order in which they were said. */
  readonly conflicts?: readonly string[];
  readonly refinements?: readonly string[];
  /** `what day, said, source`. */
  readonly history?: readonly string[];
  /** The voices, each its sources joined by `+`. */
  readonly voices?: readonly string[];
}

/**
 * The gold was written before the code first ran on the stories. Changed since: two histories, in which each source tells
 * each stage as in the larger stories; the words by which three events are told from others; a week and a clock time that
 * were not written in EDTF. Five stories had other words at first, with which our own reading finds no place, no day or no
 * event; what they are about did not change.
 */
export const TOLD_STORIES: readonly ToldStory[] = [
  {
    name: "an explicit date stands over a relative one, the other is kept with its source",
    articles: [
      [
        "Harbour Herald",
        "2024-06-21",
        "NORHAVN. The Norhavn bridge collapsed on 19 June, killing nobody. Engineer Ada Merrow had warned the town council about its piers.",
      ],
      [
        "Morning Courier",
        "2024-06-21",
        "The bridge at Norhavn collapsed on Thursday. The town council had been told of cracks in the piers by Ada Merrow, an engineer.",
      ],
    ],
    events: [
      {
        type: "accident",
        date: "2024-06-19",
        status: "occurred",
        conflicts: ["date: 2024-06-19 (Harbour Herald) | 2024-06-20 (Morning Courier)"],
        voices: ["Harbour Herald", "Morning Courier"],
      },
    ],
  },
  {
    name: "a finer date refines a coarser one and is no conflict",
    articles: [
      [
        "Harbour Herald",
        "2024-06-21",
        "Mara Lind was elected speaker of the Velmark parliament in May. Deputies of three parties voted for her.",
      ],
      [
        "Morning Courier",
        "2024-06-22",
        "The Velmark parliament elected Mara Lind speaker on 14 May. She had the votes of three parties.",
      ],
    ],
    events: [
      {
        type: "election",
        date: "2024-05-14",
        status: "occurred",
        conflicts: [],
        refinements: ["date: 2024-05 of 2024-05-14"],
      },
    ],
  },
  {
    name: "for a plan the later report stands, and the history says that it moved",
    articles: [
      [
        "Harbour Herald",
        "2024-06-03",
        "The trial of Bruno Castell will begin on 24 June. The former harbour master is accused of taking bribes.",
      ],
      [
        "Morning Courier",
        "2024-06-10",
        "The trial of Bruno Castell, the former harbour master accused of taking bribes, will begin on 1 July.",
      ],
    ],
    events: [
      {
        type: "trial",
        date: "2024-07-01",
        status: "planned",

        history: ["set 2024-06-24, 2024-06-03, Harbour Herald", "moved 2024-07-01, 2024-06-10, Morning Courier"],
      },
    ],
  },
  {
    name: "three copies of one wire report are one voice against two reports of other outlets",
    articles: [
      ...["Littoral Agency", "Northern Post", "Island Times"].map(
        (source) =>
          [
            source,
            "2024-06-20",
            "A fire destroyed the Ferrol cannery on Tuesday, officials said. The blaze began in the smokehouse and spread to the packing hall within an hour. Two hundred workers were sent home, and the owner, Petra Holm, promised to rebuild.",
          ] as const,
      ),
      [
        "Harbour Herald",
        "2024-06-20",
        "Nothing is left of the Ferrol cannery. A fire destroyed the plant on Wednesday. \u201cI saw the roof go,\u201d said a neighbour, Odo Marsh. The owner, Petra Holm, stood before the smokehouse in tears.",
      ],
      [
        "Morning Courier",
        "2024-06-20",
        "On Wednesday a fire destroyed the cannery at Ferrol, the largest employer of the coast. Our reporter met women who had worked in the packing hall for thirty years. Petra Holm, the owner, was not to be reached.",
      ],
    ],
    events: [
      {
        type: "disaster",
        with: "fire",
        date: "2024-06-19",
        conflicts: [
          "date: 2024-06-18 (Island Times, Littoral Agency, Northern Post) | 2024-06-19 (Harbour Herald, Morning Courier)",
        ],
        voices: ["Harbour Herald", "Island Times+Littoral Agency+Northern Post", "Morning Courier"],
      },
    ],
  },
  {
    name: "places that differ are a conflict with who says what",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "Ilsa Brannock and Jon Carvel met in Portmere on 12 June. They spoke about the herring grounds.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "Ilsa Brannock and Jon Carvel met in Ferrol on 12 June to speak about the herring grounds.",
      ],
    ],
    events: [
      {
        type: "meeting",
        date: "2024-06-12",
        status: "occurred",
        conflicts: ["place: Ferrol (Morning Courier) | Portmere (Harbour Herald)"],
      },
    ],
  },
  {
    name: "a place that lies in the other is no conflict but a refinement",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "Ilsa Brannock and Jon Carvel met in Velmark on 12 June. They spoke about the herring grounds.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "Ilsa Brannock and Jon Carvel met on 12 June in Ferrol, Velmark, to speak about the herring grounds.",
      ],
    ],
    events: [{ type: "meeting", date: "2024-06-12", conflicts: [], refinements: ["place: Velmark of Ferrol"] }],
  },
  {
    name: "counts that differ are a conflict, a bound that allows the count is none",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "An explosion killed 12 people at the Ferrol mine on 12 June. The mine belongs to Kestrel Group.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "An explosion killed at least 10 people at the Ferrol mine on 12 June, Kestrel Group said.",
      ],
      ["Island Times", "2024-06-13", "An explosion killed 14 people at the Ferrol mine of Kestrel Group on 12 June."],
    ],
    events: [
      {
        type: "death",
        date: "2024-06-12",
        conflicts: ["quantity: 12 dead (Harbour Herald) | 14 dead (Island Times)"],
      },
    ],
  },
  {
    name: "a bound that allows the count is no conflict",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "An explosion killed 12 people at the Ferrol mine on 12 June. The mine belongs to Kestrel Group.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "An explosion killed at least 10 people at the Ferrol mine on 12 June, Kestrel Group said.",
      ],
    ],
    events: [{ type: "death", date: "2024-06-12", conflicts: [] }],
  },
  {
    name: "a plan set, moved, confirmed and held is one event with its story",
    articles: [
      [
        "Harbour Herald",
        "2024-03-01",
        "President Ada Merrow will visit Tarsund on 20 March, her office announced. She is to open the new fish market there.",
      ],
      [
        "Morning Courier",
        "2024-03-08",
        "President Ada Merrow\u2019s visit to Tarsund was postponed from 20 March to 3 April because of the storm damage at the fish market.",
      ],
      [
        "Island Times",
        "2024-03-28",
        "The office of President Ada Merrow confirmed that she will visit Tarsund on 3 April to open the fish market.",
      ],
      [
        "Northern Post",
        "2024-04-04",
        "President Ada Merrow visited Tarsund on Wednesday and opened the new fish market.",
      ],
    ],
    events: [
      {
        type: "visit",
        date: "2024-04-03",
        status: "occurred",
        conflicts: [],
        history: [
          "set 2024-03-20, 2024-03-01, Harbour Herald",
          "set 2024-03-20, 2024-03-08, Morning Courier",
          "moved 2024-04-03, 2024-03-08, Morning Courier",
          "confirmed 2024-04-03, 2024-03-28, Island Times",
          "held 2024-04-03, 2024-04-04, Northern Post",
        ],
      },
    ],
  },
  {
    name: "a plan that is called off is cancelled, with who said so and when",
    articles: [
      [
        "Harbour Herald",
        "2024-05-02",
        "The Corvane Festival will be held on 15 June. The singer Liv Hestad is to open it.",
      ],
      [
        "Morning Courier",
        "2024-05-20",
        "The Corvane Festival, planned for 15 June, has been cancelled. The singer Liv Hestad will be paid nevertheless.",
      ],
    ],
    events: [
      {
        type: "ceremony",
        date: "2024-06-15",
        status: "cancelled",
        history: [
          "set 2024-06-15, 2024-05-02, Harbour Herald",
          "set 2024-06-15, 2024-05-20, Morning Courier",
          "cancelled -, 2024-05-20, Morning Courier",
        ],
      },
    ],
  },
  {
    name: "what one plans and another denies stays a plan, with the denial beside it",
    articles: [
      [
        "Harbour Herald",
        "2024-06-03",
        "Darvan Toroc will meet Aksel Brun in Corvane on 20 June. The two want to settle the herring quarrel.",
      ],
      [
        "Morning Courier",
        "2024-06-05",
        "A spokesman for Aksel Brun denied that he would meet Darvan Toroc in Corvane on 20 June. The herring quarrel goes on.",
      ],
    ],
    events: [
      {
        type: "meeting",
        date: "2024-06-20",
        status: "planned",
        conflicts: ["status: planned (Harbour Herald) | denied (Morning Courier)"],
        history: ["set 2024-06-20, 2024-06-03, Harbour Herald", "denied 2024-06-20, 2024-06-05, Morning Courier"],
      },
    ],
  },
  {
    name: "a plan whose day is over stays a plan until somebody reports that it happened",
    articles: [
      [
        "Harbour Herald",
        "2024-05-20",
        "The trial of Bruno Castell will begin on 3 June. The former harbour master is accused of taking bribes.",
      ],
      [
        "Morning Courier",
        "2024-06-20",
        "Prosecutors have charged a second man over the bribes. The trial of Bruno Castell, the former harbour master, was to begin on 3 June.",
      ],
    ],
    events: [{ type: "trial", date: "2024-06-03", status: "planned" }],
  },
  {
    name: "a report that it happened makes a plan past, also without a day",
    articles: [
      [
        "Harbour Herald",
        "2024-05-20",
        "The trial of Bruno Castell will begin on 3 June. The former harbour master is accused of taking bribes.",
      ],
      [
        "Morning Courier",
        "2024-06-08",
        "The trial of Bruno Castell has begun. The former harbour master denies taking bribes.",
      ],
    ],
    events: [
      {
        type: "trial",
        status: "occurred",
        date: "2024-06-03",
        history: ["set 2024-06-03, 2024-05-20, Harbour Herald", "held -, 2024-06-08, Morning Courier"],
      },
    ],
  },
  {
    name: "an outlet that reports what another reported is one voice with it",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "Kestrel Group sold its Ferrol mine to Palmer Mining on 12 June. The price was 40 million crowns.",
      ],
      [
        "Morning Courier",
        "2024-06-14",
        "Kestrel Group sold its Ferrol mine to Palmer Mining on 12 June, the Harbour Herald reported. Unions fear for the jobs of the miners.",
      ],
    ],
    events: [{ type: "purchase", date: "2024-06-12", voices: ["Harbour Herald+Morning Courier"] }],
  },
  {
    name: "an article that credits an agency is one voice with it",
    articles: [
      [
        "Littoral Agency",
        "2024-06-13",
        "Kestrel Group sold its Ferrol mine to Palmer Mining on 12 June. The price was 40 million crowns.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "FERROL (Littoral Agency) - Palmer Mining has a second mine. Kestrel Group sold it the Ferrol mine on 12 June.",
      ],
    ],
    events: [{ type: "purchase", date: "2024-06-12", voices: ["Littoral Agency+Morning Courier"] }],
  },
  {
    name: "two honest reports that quote the same statement are two voices",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "The ferry Halcyon sank off Portmere on 12 June. \u201cThe rudder stopped answering shortly after three in the morning,\u201d Captain Jon Carvel said. Lifeboats took two hundred passengers to the town, where a school was opened for them. The line has suspended its timetable.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "Petra Holm was on her way to a wedding when the ferry Halcyon sank off Portmere on 12 June. She heard a bang, and the lights went. \u201cThe rudder stopped answering shortly after three in the morning,\u201d Captain Jon Carvel said. Buses now go by way of the northern bridge.",
      ],
    ],
    events: [{ type: "accident", date: "2024-06-12", voices: ["Harbour Herald", "Morning Courier"] }],
  },
  {
    name: "a visit without names is no bridge between the visits of two people",
    articles: [
      [
        "Harbour Herald",
        "2024-06-05",
        "Ilsa Brannock visited Tarsund on 4 June. The minister saw the storm damage in the harbour.",
      ],
      [
        "Morning Courier",
        "2024-06-05",
        "Jon Carvel visited Tarsund on 4 June. The shipowner saw the storm damage in the harbour.",
      ],
      ["Island Times", "2024-06-05", "The visit to the storm damage in the harbour of Tarsund lasted two hours."],
    ],
    events: [
      { type: "visit", with: "Brannock", date: "2024-06-04", status: "occurred" },
      { type: "visit", with: "Carvel", date: "2024-06-04", status: "occurred" },
    ],
  },
  {
    name: "a pronoun is no bridge between two visits of two people",
    articles: [
      [
        "Harbour Herald",
        "2024-06-05",
        "Ilsa Brannock arrived in Tarsund on Monday. She visited the fish market on Tuesday.",
      ],
      [
        "Morning Courier",
        "2024-06-05",
        "Mara Lind arrived in Tarsund on Monday. She visited the fish market on Tuesday.",
      ],
    ],
    events: [
      { type: "visit", with: "Brannock", date: "2024-06-04" },
      { type: "visit", with: "Lind", date: "2024-06-04" },
    ],
  },
  {
    name: "two visits of one person to one town stay two",
    articles: [
      [
        "Harbour Herald",
        "2024-03-05",
        "Ilsa Brannock visited Tarsund on 4 March. The minister promised money for the harbour.",
      ],
      [
        "Morning Courier",
        "2024-06-05",
        "Ilsa Brannock visited Tarsund on 4 June. The minister brought money for the harbour.",
      ],
    ],
    events: [
      { type: "visit", with: "4 March", date: "2024-03-04", conflicts: [] },
      { type: "visit", with: "4 June", date: "2024-06-04", conflicts: [] },
    ],
  },
  {
    name: "one person dies once: days that differ are a conflict",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "The painter Odo Marsh died on 3 June, his family said. Marsh was known for his pictures of the Ferrol mines.",
      ],
      ["Morning Courier", "2024-06-12", "Odo Marsh, the painter of the Ferrol mines, died on 7 June. He was 81."],
    ],
    events: [
      {
        type: "death",
        date: "2024-06-03",
        status: "occurred",
        conflicts: ["date: 2024-06-03 (Harbour Herald) | 2024-06-07 (Morning Courier)"],
      },
    ],
  },
  {
    name: "people of one family die each their own death",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "The painter Odo Marsh died on 3 June, his family said. Marsh was known for his pictures of the Ferrol mines.",
      ],
      ["Morning Courier", "2024-06-12", "Ilsa Marsh, the sister of the painter of the Ferrol mines, died on 7 June."],
    ],
    events: [
      { type: "death", with: "Odo", date: "2024-06-03", conflicts: [] },
      { type: "death", with: "Ilsa", date: "2024-06-07", conflicts: [] },
    ],
  },
  {
    name: "one outlet that repeats itself is one voice",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "Kestrel Group opened its Ferrol mine again on 11 June. Two hundred miners went back to work.",
      ],
      [
        "Harbour Herald",
        "2024-06-14",
        "The mood in Ferrol is better since Kestrel Group opened the mine again on 11 June. Shops are full.",
      ],
      [
        "Morning Courier",
        "2024-06-14",
        "Kestrel Group opened the Ferrol mine again on 11 June, a year after the flood.",
      ],
    ],
    events: [{ type: "opening", date: "2024-06-11", voices: ["Harbour Herald", "Morning Courier"] }],
  },
  {
    name: "an undated mention takes the day of its fellow in another article",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "Police arrested Bruno Castell in Portmere on 11 June. He is suspected of taking bribes.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "Bruno Castell has been arrested. The harbour master is suspected of taking bribes.",
      ],
    ],
    events: [
      {
        type: "arrest",
        date: "2024-06-11",
        status: "occurred",
        conflicts: [],
        voices: ["Harbour Herald", "Morning Courier"],
      },
    ],
  },
  {
    name: "times of day that differ are a conflict of time, not of the day",
    articles: [
      ["Harbour Herald", "2024-06-12", "The ferry Halcyon sank off Portmere at 3 a.m. on 11 June. Nobody was hurt."],
      [
        "Morning Courier",
        "2024-06-12",
        "The ferry Halcyon sank off Portmere at 5 a.m. on 11 June. All passengers were saved.",
      ],
    ],
    events: [
      {
        type: "accident",
        conflicts: ["time: 03 (Harbour Herald) | 05 (Morning Courier)"],
      },
    ],
  },
  {
    name: "a meeting recalled beside another year is not the one to come",
    articles: [
      [
        "Harbour Herald",
        "2024-06-10",
        "Darvan Toroc will meet Aksel Brun in Corvane on 20 June. The two want to settle the herring quarrel.",
      ],
      [
        "Morning Courier",
        "2024-06-11",
        "Darvan Toroc and Aksel Brun will meet in Corvane on 20 June. Toroc\u2019s last trip abroad in 2019 was for his first meeting with Brun.",
      ],
    ],
    events: [
      { type: "meeting", with: "20 June", date: "2024-06-20", status: "planned", conflicts: [] },
      { type: "meeting", with: "2019", date: "[..2024-06-11]" },
    ],
  },
  {
    name: "a plan brought forward moves to the earlier day",
    articles: [
      [
        "Harbour Herald",
        "2024-05-20",
        "The inquest into the death of Odo Marsh will open on 20 June. The painter fell from a cliff near Ferrol in March.",
      ],
      [
        "Morning Courier",
        "2024-05-28",
        "The inquest into the death of the painter Odo Marsh has been brought forward from 20 June to 13 June.",
      ],
    ],
    events: [
      {
        type: "hearing",
        date: "2024-06-13",
        status: "planned",
        history: [
          "set 2024-06-20, 2024-05-20, Harbour Herald",
          "set 2024-06-20, 2024-05-28, Morning Courier",
          "moved 2024-06-13, 2024-05-28, Morning Courier",
        ],
      },
    ],
  },
  {
    name: "a plan put off without a new day is postponed",
    articles: [
      [
        "Harbour Herald",
        "2024-05-20",
        "The launch of the ferry Halcyon is planned for 20 June. Mara Lind is to name the ship.",
      ],
      [
        "Morning Courier",
        "2024-06-18",
        "The launch of the ferry Halcyon has been postponed indefinitely. Mara Lind was to name the ship.",
      ],
    ],
    events: [
      {
        type: "launch",
        status: "postponed",
        history: ["set 2024-06-20, 2024-05-20, Harbour Herald", "moved -, 2024-06-18, Morning Courier"],
      },
    ],
  },
  {
    name: "a day refines the window and the alternatives that allow it",
    articles: [
      [
        "Harbour Herald",
        "2024-06-10",
        "Darvan Toroc will meet Aksel Brun on Tuesday or Wednesday. The two want to settle the herring quarrel.",
      ],
      [
        "Morning Courier",
        "2024-06-10",
        "Darvan Toroc will meet Aksel Brun between Tuesday and Thursday to settle the herring quarrel.",
      ],
      ["Island Times", "2024-06-10", "Darvan Toroc will meet Aksel Brun on Wednesday to settle the herring quarrel."],
    ],
    events: [
      {
        type: "meeting",
        date: "2024-06-12",
        status: "planned",
        conflicts: [],
        refinements: ["date: [2024-06-11,2024-06-12] of 2024-06-12", "date: [2024-06-11..2024-06-13] of 2024-06-12"],
      },
    ],
  },
  {
    name: "a day refines the week, the month and the year that hold it",
    articles: [
      ["Harbour Herald", "2024-06-20", "Kestrel Group bought the Ferrol mine last week. The seller was Palmer Mining."],
      ["Morning Courier", "2024-06-20", "Kestrel Group bought the Ferrol mine on 12 June from Palmer Mining."],
      [
        "Island Times",
        "2024-12-20",
        "Kestrel Group, which bought the Ferrol mine from Palmer Mining in June, has shut it.",
      ],
    ],
    events: [
      {
        type: "purchase",
        date: "2024-06-12",
        status: "occurred",
        conflicts: [],
        refinements: ["date: 2024-06 of 2024-06-12", "date: [2024-06-10..2024-06-16] of 2024-06-12"],
      },
    ],
  },
  {
    name: "of three voices two agree, and theirs is the day",
    articles: [
      [
        "Harbour Herald",
        "2024-06-20",
        "Police arrested Bruno Castell in Portmere on 11 June. He is suspected of taking bribes.",
      ],
      [
        "Morning Courier",
        "2024-06-20",
        "Bruno Castell was arrested in Portmere on 12 June on suspicion of taking bribes.",
      ],
      ["Island Times", "2024-06-20", "Suspected of taking bribes, Bruno Castell was arrested in Portmere on 12 June."],
    ],
    events: [
      {
        type: "arrest",
        date: "2024-06-12",
        conflicts: ["date: 2024-06-11 (Harbour Herald) | 2024-06-12 (Island Times, Morning Courier)"],
      },
    ],
  },
  {
    name: "an article that has it from another outlet is one voice with it, however it says so",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "Mara Lind resigned as speaker of parliament on 12 June. Her deputy will take over.",
      ],
      [
        "Morning Courier",
        "2024-06-14",
        "According to the Harbour Herald, Mara Lind resigned as speaker of parliament on 12 June. Deputies were surprised.",
      ],
    ],
    events: [{ type: "resignation", date: "2024-06-12", voices: ["Harbour Herald+Morning Courier"] }],
  },
  {
    name: "the deed and the noun made from it are one event",
    articles: [
      ["Harbour Herald", "2024-06-13", "Kestrel Group acquired Palmer Mining on 12 June for 40 million crowns."],
      [
        "Morning Courier",
        "2024-06-14",
        "The acquisition of Palmer Mining by Kestrel Group on 12 June worries the miners of Ferrol.",
      ],
    ],
    events: [
      {
        type: "takeover",
        date: "2024-06-12",
        status: "occurred",
        conflicts: [],
        voices: ["Harbour Herald", "Morning Courier"],
      },
    ],
  },
  {
    name: "two arrests on one day are two",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "Police arrested Bruno Castell in Portmere on 11 June. He is suspected of taking bribes.",
      ],
      [
        "Morning Courier",
        "2024-06-12",
        "Police arrested Liv Hestad in Portmere on 11 June. She is suspected of paying bribes.",
      ],
    ],
    events: [
      { type: "arrest", with: "Castell", date: "2024-06-11", conflicts: [] },
      { type: "arrest", with: "Hestad", date: "2024-06-11", conflicts: [] },
    ],
  },
  {
    name: "what somebody denies to have happened stays what others tell, with the denial beside it",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "Kestrel Group dumped waste in the Marenga river on 11 June, the environment agency said. Fish died for miles.",
      ],
      [
        "Morning Courier",
        "2024-06-14",
        "Kestrel Group denied that it had dumped waste in the Marenga river on 11 June. Fish have died for miles.",
      ],
    ],
    events: [
      {
        type: "other",
        with: "dumped",
        date: "2024-06-11",
        status: "occurred",
        conflicts: ["status: occurred (Harbour Herald) | denied (Morning Courier)"],
      },
    ],
  },
  {
    name: "counts of the injured that differ are kept with who says what",
    articles: [
      ["Harbour Herald", "2024-06-13", "Nineteen people were injured when a bus crashed near Ferrol on 12 June."],
      ["Morning Courier", "2024-06-13", "A bus crashed near Ferrol on 12 June, injuring 23 people."],
    ],
    events: [
      {
        type: "injury",
        date: "2024-06-12",
        conflicts: ["quantity: 19 injured (Harbour Herald) | 23 injured (Morning Courier)"],
      },
    ],
  },
  {
    name: "a clock time refines the part of the day",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "The ferry Halcyon left Portmere on the morning of 11 June with two hundred passengers.",
      ],
      [
        "Morning Courier",
        "2024-06-12",
        "The ferry Halcyon left Portmere at 9 a.m. on 11 June with two hundred passengers.",
      ],
    ],
    events: [{ type: "departure", conflicts: [], date: "2024-06-11T09:00" }],
  },
  {
    name: "a plan that was expected and is reported as held has its story",
    articles: [
      [
        "Harbour Herald",
        "2024-06-03",
        "Aksel Brun is expected to resign on 10 June. The minister has lost his majority.",
      ],
      ["Morning Courier", "2024-06-11", "Aksel Brun resigned on Monday. The minister had lost his majority."],
    ],
    events: [
      {
        type: "resignation",
        date: "2024-06-10",
        status: "occurred",
        conflicts: [],
        history: ["set 2024-06-10, 2024-06-03, Harbour Herald", "held 2024-06-10, 2024-06-11, Morning Courier"],
      },
    ],
  },
  {
    name: "people of one name and two outlets with one quote are still one event told by two",
    articles: [
      [
        "Harbour Herald",
        "2024-06-13",
        "Fishermen blocked the port of Ferrol on 12 June. \u201cWe have nothing left to lose,\u201d their leader Odo Marsh said. Two cruise ships had to turn back.",
      ],
      [
        "Morning Courier",
        "2024-06-13",
        "With forty boats, fishermen blocked the port of Ferrol on 12 June. Tourists watched from the pier. \u201cWe have nothing left to lose,\u201d said Odo Marsh, who leads them.",
      ],
    ],
    events: [
      { type: "other", with: "blocked the port", date: "2024-06-12", voices: ["Harbour Herald", "Morning Courier"] },
    ],
  },
  {
    name: "one killing in three words is one death, and another on the next day another",
    articles: [
      [
        "Harbour Herald",
        "2024-06-12",
        "Vera Lund was shot dead at her home on Sunday, police said. Ivo Marek was killed in a bar on Monday. The murder of Marek followed the shooting of Lund.",
      ],
      [
        "Morning Courier",
        "2024-06-12",
        "Gunmen killed Vera Lund on Sunday. The assassination of Lund shocked the town.",
      ],
    ],
    events: [
      { type: "death", with: "Vera Lund was shot", date: "2024-06-09", status: "occurred" },
      { type: "death", with: "Ivo Marek was killed", date: "2024-06-10", status: "occurred" },
    ],
  },
];
