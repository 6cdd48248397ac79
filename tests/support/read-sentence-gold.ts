/** One expected event of a sentence, as `fixtures/README.md` describes it. */
export interface GoldEvent {
  readonly trigger: string;
  readonly type: string;
  readonly status: string;
  readonly edtf: string | undefined;
  readonly who: readonly string[];
  readonly places: readonly string[];
  readonly attributedTo: readonly string[];
  readonly all: boolean;
}

export interface GoldSentence {
  readonly group: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly line: number;
  readonly events: readonly GoldEvent[];
}

/** Reads `sentences/events.gold.txt`. */
export function readSentenceGold(content: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let group = "";
  let publishedAt = "";
  let open: { text: string; line: number; events: GoldEvent[] } | undefined;
  const close = () => {
    if (open) sentences.push({ group, publishedAt, ...open });
    open = undefined;
  };
  content.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    if (line.startsWith("#")) {
      close();
      group = line.slice(1).trim();
    } else if (line.startsWith("published:")) {
      close();
      publishedAt = line.slice("published:".length).trim();
    } else if (line.startsWith("  ")) open?.events.push(readEvent(line));
    else {
      close();
      open = { text: line, line: index + 1, events: [] };
    }
  });
  close();
  return sentences;
}

function readEvent(line: string): GoldEvent {
  const [trigger = "", type = "", status = "", edtf = "", who = "", places = "", attributedTo = "", all = ""] = line
    .split("|")
    .map((part) => part.trim());
  const list = (part: string) =>
    part
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  return {
    trigger,
    type,
    status,
    edtf: edtf === "-" || edtf === "" ? undefined : edtf,
    who: list(who),
    places: list(places),
    attributedTo: list(attributedTo),
    all: all === "all",
  };
}
