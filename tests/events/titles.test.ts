import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/extract-events.ts";

/** The title of the mention of a word in a text of one sentence. */
function titleOf(text: string, trigger: string): string | undefined {
  const { mentions } = extractEvents({ id: "a", text, publishedAt: "2024-06-12" }, { detail: "all" });
  return mentions.find((mention) => mention.trigger.text === trigger)?.title;
}

const TITLES: readonly (readonly [kind: string, text: string, trigger: string, title: string])[] = [
  ["a plural pronoun", "“We leave Oslo on Friday,” the dancers said.", "leave", "We are to leave Oslo"],
  [
    "a pronoun that something is done to",
    "They were arrested in Lund on Monday.",
    "arrested",
    "They are arrested in Lund",
  ],
  [
    "who holds the talks",
    "Anna Varga held talks with Ivo Marek in Lund on Monday.",
    "talks",
    "Anna Varga holds talks with Ivo Marek in Lund",
  ],
  [
    "who will hold them",
    "Anna Varga will hold talks with Ivo Marek on Friday.",
    "talks",
    "Anna Varga to hold talks with Ivo Marek",
  ],
  ["an empty verb that carries a noun", "The robbery occurred on Monday in Halden.", "robbery", "Robbery in Halden"],
  ["a verb that says more", "The strike ended on Monday.", "strike", "Strike ends"],
  [
    "how somebody went, which is not where",
    "Anna Varga left Lund on Monday in her green car.",
    "left",
    "Anna Varga leaves Lund",
  ],
  ["how many", "At least eight people were killed in Halden on Monday.", "killed", "Eight people killed in Halden"],
  ["what only dates", "The team led until the final in Halden.", "led", "Team leads"],
  [
    "a participle read as a past",
    "Rebels attacked the port and fought with guards on Monday.",
    "fought",
    "Rebels fight with guards",
  ],
  ["a plural pronoun in the past", "We left Oslo on Monday, the dancers said.", "left", "We leave Oslo"],
  [
    "what is found of somebody",
    "Deputies found a man dead in Halden on Monday.",
    "found",
    "Deputies find man dead in Halden",
  ],
  [
    "what a ministry announces",
    "The ministry announced that the envoy will leave Oslo.",
    "announced",
    "Ministry announces envoy to leave Oslo",
  ],
  ["whom the blast hurt", "The blast left several people injured on Monday.", "injured", "Several people injured"],
  ["what is received", "The ministry received criticism on Monday.", "criticism", "Ministry receives criticism"],
  [
    "a verb that needs its preposition",
    "Officers pulled over a driver on Main Street on Monday.",
    "pulled",
    "Officers pull over driver on Main Street",
  ],
  ["what two verbs share", "Deputies located and arrested the driver on Monday.", "located", "Deputies locate driver"],
  [
    "no object that only the second has",
    "Deputies arrived and arrested the driver on Monday.",
    "arrived",
    "Deputies arrive",
  ],
];

describe("the title", () => {
  it.each(TITLES)("tells %s", (_, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });
});
