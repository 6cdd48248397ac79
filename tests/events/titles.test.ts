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
  ["by what", "The house was struck by gunfire on Monday.", "struck", "House struck by gunfire"],
  [
    "two passives of one subject",
    "A boy who was shot and killed in Halden was named.",
    "killed",
    "Boy killed in Halden",
  ],
  [
    "what somebody is asked to do",
    "President Vera Lund asked Parliament to pass a rescue package on Monday.",
    "asked",
    "Vera Lund asks Parliament to pass rescue package",
  ],
  [
    "what a thing can do",
    "On Monday Nokia introduced a phone capable of displaying video.",
    "introduced",
    "Nokia introduces phone capable of displaying video",
  ],
  [
    "what a charge says",
    "Dr Ivo Marek was charged with causing a fire on Monday.",
    "charged",
    "Ivo Marek charged with causing fire",
  ],
  [
    "what is only alleged",
    "Police accused Ivo Marek of robbing a bank on Monday.",
    "accused",
    "Police accuse Ivo Marek of robbing bank",
  ],
  [
    "who denies",
    "The ministry denied that the army had attacked the port.",
    "attacked",
    "Ministry: army does not attack port",
  ],
  ["no arrests, and no plan of them", "No arrests had been made as of Monday night.", "arrests", "No arrests made"],
  ["near what", "The shooting happened on Monday near Northgate Street.", "shooting", "Shooting near Northgate Street"],
  [
    "a noun through its clause",
    "Two workers were killed during the strike on Monday.",
    "strike",
    "Two workers killed during strike",
  ],
  ["no clause of another day", "The 1991 war was costly, Anna Varga said on Monday.", "war", "War"],
  [
    "between whom",
    "The agreement between the two companies ended on Monday.",
    "agreement",
    "Agreement between two companies ends",
  ],
  [
    "what is inserted behind the subject",
    "Vera Lund, appointed chief justice by Ivo Marek in 1969, also disappointed conservatives.",
    "appointed",
    "Vera Lund appointed chief justice by Ivo Marek",
  ],
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
