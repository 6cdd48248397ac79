import type { Extraction } from "../../src/model/timeline.ts";
import { between, day, either, extraction, notAfter, notBefore } from "./mention.ts";

const terms = ["brannock", "ilsa", "train", "summit", "port", "minister"].map((term) => ({ term, count: 3 }));

/** A journey by train to a summit, as four outlets tell it: invented, with the disagreements of real reports. */
export const JOURNEY: readonly Extraction[] = [
  extraction(
    "harbour",
    [
      {
        id: "left",
        type: "departure",
        lemma: "leave",
        date: "2024-06-09",
        who: ["Ilsa Brannock"],
        where: ["from Torvale"],
        title: "Ilsa Brannock leaves Torvale",
      },
      {
        id: "came",
        type: "arrival",
        lemma: "arrive",
        date: "2024-06-11",
        who: ["Ilsa Brannock"],
        where: ["to Meridia"],
      },
      {
        id: "summit",
        type: "meeting",
        lemma: "summit",
        status: "planned",
        date: notBefore("2024-06-11"),
        who: ["Ilsa Brannock", "Jon Carvel"],
      },
    ],
    { source: "Harbour Herald", publishedAt: "2024-06-11T12:00:00+02:00", terms },
  ),
  extraction(
    "courier",
    [
      {
        id: "left",
        type: "departure",
        lemma: "leave",
        date: "2024-06-09",
        who: ["Brannock"],
        where: ["from Torvale"],
        saidBy: "an official",
      },
      {
        id: "meet",
        type: "meeting",
        lemma: "meet",
        status: "expected",
        date: between("2024-06-11", "2024-06-12"),
        who: ["Brannock", "Carvel"],
      },
      {
        id: "visit",
        type: "visit",
        lemma: "visit",
        date: day("2019", { basis: "explicit" }),
        who: ["Brannock"],
        where: ["Portmere"],
      },
    ],
    { source: "Morning Courier", publishedAt: "2024-06-10T20:00:00+02:00", terms },
  ),
  extraction(
    "globe",
    [
      {
        id: "left",
        type: "departure",
        lemma: "leave",
        date: day("2024-06-09", { partOfDay: "night" }),
        who: ["Ilsa Brannock"],
        where: ["from Torvale"],
      },
      {
        id: "summit",
        type: "meeting",
        lemma: "summit",
        status: "expected",
        date: either("2024-06-11", "2024-06-12"),
        who: ["Ilsa Brannock", "Jon Carvel"],
        where: ["Portmere"],
      },
      {
        id: "visit",
        type: "visit",
        lemma: "visit",
        date: day("2019-04", { basis: "explicit" }),
        who: ["Ilsa Brannock"],
        where: ["Portmere"],
      },
    ],
    { source: "The Globe", publishedAt: "2024-06-10T22:00:00Z", terms },
  ),
  extraction(
    "agency",
    [
      {
        id: "left",
        type: "departure",
        lemma: "leave",
        date: day("2024-06-09", { partOfDay: "afternoon" }),
        who: ["Ilsa Brannock"],
        where: ["from Torvale"],
      },
      {
        id: "convoy",
        type: "departure",
        lemma: "leave",
        date: notAfter("2024-06-12"),
        status: "occurred",
        who: [],
        where: ["to Meridia"],
      },
      {
        id: "meet",
        type: "meeting",
        lemma: "meet",
        status: "expected",
        date: "2024-06-12",
        who: ["Ilsa Brannock", "Jon Carvel"],
      },
      {
        id: "denied",
        type: "meeting",
        lemma: "meeting",
        status: "denied",
        polarity: "negative",
        date: notBefore("2024-06-10"),
        who: ["Brannock", "Carvel"],
        saidBy: "Petra Holm",
      },
      { id: "came", type: "arrival", lemma: "arrive", date: "2024-06-11", who: ["Brannock"], where: ["to Meridia"] },
    ],
    { source: "Littoral Agency", publishedAt: "2024-06-12T08:00:00+01:00", terms },
  ),
];
