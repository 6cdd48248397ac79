/** One line of a gold file: a sentence, when it was published, and the expressions marked in it. */
export interface GoldLine {
  readonly line: number;
  readonly group: string;
  readonly published: string;
  readonly text: string;
  readonly marks: readonly GoldMark[];
}

export interface GoldMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** TIMEX3 value; empty where it is not compared. */
  readonly value: string;
  /** EDTF of the event's day, where it is not the value's. */
  readonly edtf?: string;
}

/** Reads `{text|value|=> EDTF}` marks; `published:` holds until the next one, `#` heads a group. */
export function readGold(source: string): readonly GoldLine[] {
  let published = "";
  let group = "";
  return source.split("\n").flatMap((written, index) => {
    if (written.startsWith("published:")) published = written.slice("published:".length).trim();
    else if (written.startsWith("#")) group = written.slice(1).trim();
    else if (written.trim() !== "") return [readLine(written, { line: index + 1, group, published })];
    return [];
  });
}

function readLine(written: string, place: Pick<GoldLine, "line" | "group" | "published">): GoldLine {
  const marks: GoldMark[] = [];
  let text = "";
  let at = 0;
  for (const found of written.matchAll(/\{([^{}|]*)\|([^{}|]*)(?:\|=> ([^{}]*))?\}/g)) {
    text += written.slice(at, found.index);
    const start = text.length;
    text += found[1]!;
    const [value, edtf] = [found[2]!, found[3]];
    marks.push({ start, end: text.length, text: found[1]!, value, ...(edtf === undefined ? {} : { edtf }) });
    at = found.index + found[0].length;
  }
  return { ...place, text: text + written.slice(at), marks };
}
