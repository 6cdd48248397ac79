import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEntities } from "./read.ts";

/** What a text names: `name kind`, those of no kind left out. */
const named = (text: string) =>
  readEntities(text)
    .entities.filter(({ kind }) => kind !== "unknown")
    .map(({ name, kind }) => `${name}: ${kind}`);

/** What the words mean: the name of the entity of the mention that stands at the words marked with `[…]`. */
function meant(marked: string): string | undefined {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { entities, mentions } = readEntities(marked.replace("[", "").replace("]", ""));
  const mention = mentions.find((one) => one.start === start && one.end === end);
  return mention && entities[mention.entity]?.name;
}

const KINDS: readonly (readonly [text: string, named: readonly string[]])[] = [
  ["Police arrested Anna Petrova in Lisbon.", ["Police: group", "Anna Petrova: person", "Lisbon: place"].sort()],
  ["Russian Defence Minister Sergei Shoigu spoke in Minsk.", ["Sergei Shoigu: person", "Minsk: place"]],
  ["Mr. Brandt spoke.", ["Brandt: person"]],
  [
    "The University of Oslo and Statoil Inc. signed a deal.",
    ["University of Oslo: organisation", "Statoil Inc.: organisation"],
  ],
  ["The Kremlin said nothing.", ["Kremlin: organisation"]],
  ["The Foreign Ministry protested.", ["Foreign Ministry: organisation"]],
  [
    "The Department of Justice and the Bank of England agreed.",
    ["Department of Justice: organisation", "Bank of England: organisation"],
  ],
  ["North Korea and the U.S. are at odds.", ["North Korea: place", "United States: place"]],
  ["They met on the shore of Lake Onega near the village of Shala.", ["Lake Onega: place", "Shala: place"]],
  ["The Russians withdrew.", ["Russians: group"]],
  ["South Korean officials spoke to protesters.", ["South Korean officials: group", "protesters: group"]],
  [
    "Leif-Eric Easley, a professor at Ewha University in Seoul, agreed.",
    ["Leif-Eric Easley: person", "Ewha University: organisation", "Seoul: place"],
  ],
  ["Bashar al-Assad and Ursula von der Leyen spoke.", ["Bashar al-Assad: person", "Ursula von der Leyen: person"]],
  ["The USS Carl Vinson sailed.", ["USS Carl Vinson: vehicle"]],
  ["Pope Francis flew to Rome.", ["Pope Francis: person", "Rome: place"]],
  ["Lewis Hamilton won. Hamilton is 31.", ["Lewis Hamilton: person"]],
  ["The club is in Hamilton, Ontario.", ["Hamilton: place", "Ontario: place"]],
  [
    "May Delacroix and June Madsen met in May. In May Kestrel Group came.",
    ["May Delacroix: person", "June Madsen: person", "Kestrel Group: organisation"],
  ],
  [
    "The Seafarers' Union and Palmer & Finch agreed.",
    ["Seafarers' Union: organisation", "Palmer & Finch: organisation"],
  ],
  [
    "The Corvane Commission to Investigate Abuses met, and asked the committee to protect journalists.",
    ["Corvane Commission to Investigate Abuses: organisation", "journalists: group"],
  ],
  ["The patrol ship Skua arrived in Norby.", ["Skua: vehicle", "Norby: place"]],
  ["The audit office asked the government.", ["audit office: organisation", "government: organisation"]],
  ["The World Cup begins in June. The Cold War is over.", []],
  ["The minister will not resign. However, May is near. On Tuesday nobody came.", []],
  [
    "Moscow-backed fighters took Russia-Ukraine talks lightly.",
    ["Moscow: place", "fighters: group", "Russia: place", "Ukraine: place"],
  ],
];

describe("kinds of names", () => {
  test.each(KINDS)("%s", (text, wanted) => {
    expect(named(text).sort()).toEqual([...wanted].sort());
  });
});

const KIM = "North Korean leader Kim Jong-un left Pyongyang on Sunday. ";
const PUTIN = "President Vladimir Putin is in Vladivostok. ";

/** What later words mean, and where they must mean nobody. */
const REFERENCES: readonly (readonly [text: string, name: string | undefined])[] = [
  [`${KIM}[Kim] arrived on Tuesday.`, "Kim Jong-un"],
  [`${KIM}Mr. [Kim] arrived on Tuesday.`, "Kim Jong-un"],
  [`${KIM}[Kim Jong Un] arrived on Tuesday.`, "Kim Jong-un"],
  [`${KIM}His father was [Kim Jong Il].`, "Kim Jong Il"],
  [`${KIM}The [North Korean leader] arrived on Tuesday.`, "Kim Jong-un"],
  [`${KIM}[North Korea's leader] arrived on Tuesday.`, "Kim Jong-un"],
  [`${KIM}[He] arrived on Tuesday.`, "Kim Jong-un"],
  [`${KIM}He met the [South Korean leader].`, "South Korean leader"],
  [`${PUTIN}The [Russian president] will speak.`, "Vladimir Putin"],
  [`${PUTIN}US President Joe Biden is in Hanoi. The [Russian president] will speak.`, "Vladimir Putin"],
  [`${PUTIN}US President Joe Biden is in Hanoi. The [president] will speak.`, undefined],
  ["US Vice President Kamala Harris spoke. The [president] was silent.", undefined],
  ["Sergei Shoigu, Russian Defense Minister, came. The [defence minister] spoke.", "Sergei Shoigu"],
  ["Sergei Shoigu, [Russian Defense Minister], came.", "Sergei Shoigu"],
  [
    "The president of the University of Seoul, Yang Moo-jin, spoke. The [North Korean president] was silent.",
    "North Korean president",
  ],
  ["The International Atomic Energy Agency (IAEA) met. The [IAEA] agreed.", "International Atomic Energy Agency"],
  ["The International Atomic Energy Agency met. The [agency] agreed.", "International Atomic Energy Agency"],
  ["Dmitri Peskov spoke. [Dmitry Peskov] denied it.", "Dmitri Peskov"],
  ["Peter Brandt left his firm to his son. [Peter Brandt Jr] sold it.", "Peter Brandt Jr"],
  ["Peter Brandt left his firm to Peter Brandt Jr in 1990. [Peter Brandt] died in May.", "Peter Brandt"],
  ["Peter Brandt Jr sold the firm. [Peter Brandt] is 50.", "Peter Brandt Jr"],
  ["Hillary Clinton met Bill Clinton. Mrs. [Clinton] smiled.", "Hillary Clinton"],
  ["Anna Lind met Olga Brandt. “[She] is my friend,” someone said.", undefined],
  ["Anna Lind met Peter Brandt. [She] smiled.", "Anna Lind"],
  ["Anna Lind met Peter Brandt. [He] smiled.", "Peter Brandt"],
  ["The Kremlin claims that [it] wants peace.", "Kremlin"],
  ["The Kremlin said on Monday that [it] is raining.", undefined],
  ["Peter Brandt was at home. The driver was released after [his] arrest.", undefined],
  ["Philip Seary died. [Phil Seary] was kind.", "Philip Seary"],
  ["U.S. Secretary of State Hillary Clinton left. The [secretary of state] smiled.", "Hillary Clinton"],
  ["U.S. Secretary of State Hillary Clinton left. The [secretary of defence] smiled.", "secretary of defence"],
  ["Anna Lind feared for Olga Brandt and tried to help [her].", "Olga Brandt"],
  ["Sergei Shoigu visited the [North Korean capital] in July.", "Pyongyang"],
  ["He left Paris. The [capital] of France is calm.", "Paris"],
  ["A new [capital] is planned.", undefined],
  ["Apple Inc. sued Nokia. [Apple] won.", "Apple"],
  ["Peter Brandt met Paul Lind. [They] smiled.", undefined],
  ["Kim Jong-un and Vladimir Putin will meet. A [Kim]-Putin summit is planned.", "Kim Jong-un"],
];

describe("references", () => {
  test.each(REFERENCES)("%s", (text, name) => {
    expect(meant(text)).toBe(name);
  });

  test("a headline in title case gives only names that the text shows", () => {
    const text = "Putin Meets Old Friend In Minsk\n\nVladimir Putin is in Minsk. Putin met a friend.";
    const { entities, mentions } = readEntities(text);
    expect(mentions.filter(({ sentence }) => sentence === 0).map(({ entity }) => entities[entity]!.name)).toEqual([
      "Vladimir Putin",
      "Minsk",
    ]);
  });

  test("titles are kept with the one they were said of, and belong to the mention", () => {
    const text = "Russian Defence Minister Sergei Shoigu left.";
    const result = readEntities(text);
    expect(result.entities.find(({ name }) => name === "Sergei Shoigu")).toMatchObject({
      title: "Russian Defence Minister",
      kind: "person",
      gender: "male",
    });
    const mention = result.mentions[0]!;
    for (const token of [0, 1, 2, 3, 4]) expect(result.at(0, token)).toBe(mention);
    expect(result.at(0, 5)).toBeUndefined();
    expect(text.slice(mention.start, mention.end)).toBe("Sergei Shoigu");
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "Kim",
    "Jong",
    "-",
    "un",
    "the",
    "President",
    "of",
    "Russia",
    "Mr.",
    "he",
    "his",
    ",",
    ".",
    "“",
    "”",
    "said",
    "and",
    "U.S.",
    "😀",
    "שלום",
    "Ministry",
    "'s",
    "(",
    "IAEA",
    ")",
    "al-",
    "Lake",
    "It",
    "\n\n",
    "é",
    "45",
    "leader",
  );

  test("every mention quotes its text, lies in its sentence, and points at an entity, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const { entities, mentions } = readEntities(text);
        for (const { start, end, text: quote, entity } of mentions) {
          expect(text.slice(start, end)).toBe(quote);
          expect(entities[entity]).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the same text gives the same bytes", () => {
    const text = `${KIM}${PUTIN}He met him. The North Korean leader smiled.`;
    const { entities, mentions } = readEntities(text);
    const again = readEntities(text);
    expect(JSON.stringify([again.entities, again.mentions])).toBe(JSON.stringify([entities, mentions]));
  });
});
