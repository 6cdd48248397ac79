/**
 * Forms of verbs in newswire, by the tense that TimeBank and AQUAINT annotate: a second measure of the tagger, on twenty
 * times as many verbs as the news documents of the treebank hold.
 *
 *   npx tsx scripts/evaluate/verb-forms.ts CORPORA_DIR [--errors N]
 *
 * Counted are verbs without an auxiliary among the four words before (told by its letters, so that the sample is the same
 * for every tagger), whose tense leaves one form of the Penn Treebank's tags, two in the present. The baseline calls every
 * verb a past.
 */
import { join } from "node:path";
import { english } from "../../src/languages/english/english.ts";
import type { TaggedToken } from "../../src/model/text.ts";
import { splitSentences, tagSentence } from "../../src/syntax/read.ts";
import { percent } from "./counting.ts";
import { readRows } from "./read-corpus.ts";
import { readFlags } from "./read-flags.ts";

interface Document {
  readonly text: string;
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly pos?: string;
    readonly tense?: string;
    readonly aspect?: string;
  }[];
}

/** Tags that an annotated tense leaves open, of simple aspect. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["PAST", ["VBD"]],
  ["PRESENT", ["VBZ", "VBP"]],
  ["PASTPART", ["VBN"]],
  ["PRESPART", ["VBG"]],
  ["INFINITIVE", ["VB"]],
]);

const AUXILIARIES: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm has have had having 've 'd do does did will would shall should can could may might must 'll ca wo".split(
    " ",
  ),
);
const REACH = 4;

const { corpora, errors } = readFlags();
const rows = new Map<string, { right: number; past: number; all: number }>();
const wrong: string[] = [];
for (const corpus of ["timebank", "aquaint"])
  for (const document of readRows<Document>(join(corpora, "timex", `${corpus}.jsonl`))) scoreDocument(corpus, document);
for (const [name, { right, past, all }] of rows)
  console.log(
    `${name.padEnd(22)} ${percent(right, all).padStart(5)} of ${all}  (every verb a past: ${percent(past, all)})`,
  );
for (const line of wrong.slice(0, errors)) console.log(line);

function scoreDocument(corpus: string, { text, events }: Document): void {
  const places = new Map(
    splitSentences(text).flatMap(({ tokens }) => {
      const tagged = tagSentence(tokens, english.tagger());
      return tagged.map((token, at) => [token.start, { tagged, token, at }] as const);
    }),
  );
  for (const { start, end, pos, tense = "", aspect = "NONE" } of events) {
    const forms = FORMS.get(tense);
    const place = places.get(start);
    if (pos !== "VERB" || forms === undefined || aspect !== "NONE" || place?.token.end !== end) continue;
    if (hasAuxiliary(place.tagged, place.at)) continue;
    const right = forms.includes(place.token.xpos);
    if (!right)
      wrong.push(
        `${tense} as ${place.token.xpos}: ${text.slice(Math.max(0, start - 40), end + 30).replaceAll("\n", " ")}`,
      );
    for (const name of [`${corpus} ${tense}`, "all"]) {
      const row = rows.get(name) ?? { right: 0, past: 0, all: 0 };
      rows.set(name, {
        right: row.right + (right ? 1 : 0),
        past: row.past + (tense === "PAST" ? 1 : 0),
        all: row.all + 1,
      });
    }
  }
}

function hasAuxiliary(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .some(({ text }) => AUXILIARIES.has(text.toLowerCase().replace("’", "'")));
}
