import { describe, expect, it } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";

/** The event that an article is about, as we see it. */
function topEvent(text: string): TimelineEvent {
  const { events, undated } = buildTimeline([{ id: "a", text, publishedAt: "2024-06-12" }], { detail: "all" });
  const [first] = [...events, ...undated].sort((a, b) => b.salience.score - a.salience.score);
  return first!; // the articles below tell events
}

const CASES: readonly (readonly [what: string, text: string, trigger: string])[] = [
  [
    "the headline's verb, though the lead dates another",
    "Osterby mayor rebukes council\n\nThe mayor of Osterby rebuked her council in a long speech. On Monday the council had met in Lund. She left the hall at once.",
    "rebuke",
  ],
  [
    "a noun that carries the headline",
    "Explosion at a mill near Tarnow\n\nAn explosion shook a mill near Tarnow. The owner opened a second mill on Monday. Nobody was hurt by the explosion.",
    "explosion",
  ],
  [
    "what the arrest is for, where the text tells it again and again",
    "Police arrested a man on Tuesday for the robbery of a bank in Halden. The robbery took place at noon. Two masked men robbed the bank, a witness said. A third man drove the car.",
    "robbery",
  ],
  [
    "an incident in the lead that nobody is named in",
    "A man was stabbed in Halden, officers said. Police were called to the station on Sunday night.",
    "stab",
  ],
];

describe("the event of the highest salience", () => {
  it.each(CASES)("is %s", (_, text, lemma) => {
    expect(topEvent(text).mentions.map((mention) => mention.lemma)).toContain(lemma);
  });

  it("is no question that a headline asks", () => {
    const top = topEvent(
      "Will the mayor resign?\n\nThe mayor of Osterby met her council on Monday. Whether she will resign is not known.",
    );
    expect(top.mentions.map(({ lemma }) => lemma)).not.toContain("resign");
  });
});

describe("a headline given beside the text", () => {
  const text =
    "Two men have been charged after a shop in Halden was raided on Saturday. Officers found the van on Sunday.";
  const shown = (title?: string) => {
    const { events, undated } = buildTimeline([
      { id: "a", text, publishedAt: "2024-06-12", ...(title !== undefined && { title }) },
    ]);
    return [...events, ...undated].map((event) => event.title);
  };

  it("says what the article tells, whatever form its verb has there", () => {
    expect(shown("Two men charged after raid in Halden")).toContain("Two men charged");
    expect(shown()).not.toContain("Two men charged");
  });

  it("gives no line by itself", () => {
    expect(shown("Mayor of Halden resigns").join()).not.toContain("resign");
  });
});

describe("what only stands in a charge", () => {
  it("is not worth a line of its own", () => {
    const { events, undated } = buildTimeline([
      { id: "a", text: "Sofia Lund was charged with fraud on Friday.", publishedAt: "2024-06-12" },
    ]);
    expect([...events, ...undated].map(({ type }) => type)).toEqual(["charge"]);
  });

  it("but what an inquiry is about is", () => {
    const { events, undated } = buildTimeline([
      { id: "a", text: "Police are investigating a robbery in Halden.", publishedAt: "2024-06-12" },
    ]);
    expect([...events, ...undated].map(({ type }) => type)).toContain("crime");
  });
});
