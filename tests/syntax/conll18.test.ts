import { describe, expect, it } from "vitest";
import { type ScoredWord, scoreText, sumScores } from "../../scripts/evaluate/conll18.ts";

const word = (start: number, head: number, relation: string, xpos = "NN"): ScoredWord => ({
  start,
  end: start + 1,
  upos: "X",
  xpos,
  lemma: "",
  head,
  relation,
});
const GOLD = [
  [word(0, 1, "nsubj"), word(2, -1, "root"), word(4, 1, "obj")],
  [word(6, -1, "root"), word(8, 0, "nsubj:pass")],
];

describe("the CoNLL 2018 scores", () => {
  it("are 100 % for gold against gold", () => {
    const scores = sumScores([scoreText(GOLD, GOLD, ["nsubj", "obj"])]);
    for (const { f1 } of [
      scores.words,
      scores.sentences,
      scores.xpos,
      scores.uas,
      scores.las,
      ...scores.relations.values(),
    ])
      expect(f1).toBe(1);
  });

  it("leave subtypes out of the attachment score and match heads by their place in the text", () => {
    const system = [
      [word(0, 1, "nsubj"), word(2, -1, "root"), word(4, 0, "obj"), word(6, 1, "x"), word(8, 3, "nsubj")],
    ];
    const scores = sumScores([scoreText(GOLD, system, ["nsubj"])]);
    expect(scores.sentences.f1).toBe(0);
    expect(scores.uas.f1).toBeCloseTo(3 / 5);
    expect(scores.las.f1).toBeCloseTo(3 / 5);
    expect(scores.relations.get("nsubj")!.f1).toBe(1);
  });

  it("count words cut differently against precision and recall", () => {
    const system = [[{ ...word(0, -1, "root"), end: 3 }, word(4, 0, "obj")]];
    const scores = sumScores([scoreText([GOLD[0]!], system)]);
    expect(scores.words).toMatchObject({ precision: 1 / 2, recall: 1 / 3 });
  });
});
