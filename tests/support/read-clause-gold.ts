import { extractEvents } from "../../src/extract-events.ts";
import type { EventMention } from "../../src/model/event.ts";

/** What is claimed of one trigger, and when it was; a list of what is right for each, empty where it is not compared. */
interface ClauseGold {
  readonly trigger: string;
  readonly statuses: readonly string[];
  readonly dates: readonly string[];
}

export interface GoldClauses {
  readonly group: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly line: number;
  readonly clauses: readonly ClauseGold[];
}

/** Reads `sentences/clauses.gold.txt`, as `fixtures/README.md` describes it. */
export function readClauseGold(content: string): readonly GoldClauses[] {
  const all: (GoldClauses & { readonly clauses: ClauseGold[] })[] = [];
  let group = "";
  let publishedAt = "";
  content.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    if (line.startsWith("#")) group = line.slice(1).trim();
    else if (line.startsWith("published:")) publishedAt = line.slice("published:".length).trim();
    else if (line.startsWith("  ")) all.at(-1)!.clauses.push(readClause(line));
    else all.push({ group, publishedAt, text: line, line: index + 1, clauses: [] });
  });
  return all;
}

/** What is wrong in a short article; nothing where all is right. */
export function checkClauses({ text, publishedAt, clauses }: GoldClauses, extract = extractEvents): readonly string[] {
  const { mentions } = extract({ id: "c", publishedAt, text });
  return clauses.flatMap((gold) => {
    const start = text.indexOf(gold.trigger);
    const end = start + gold.trigger.length;
    if (start < 0) throw new Error(`“${gold.trigger}” is not in: ${text}`);
    const found = mentions.filter(({ trigger }) => trigger.start < end && trigger.end > start);
    const mention = found.find(({ trigger }) => trigger.start === start) ?? found[0];
    if (mention === undefined) return gold.statuses.includes("none") ? [] : [`${gold.trigger}: no mention`];
    return [...checkStatus(gold, mention), ...checkDate(gold, mention)];
  });
}

function readClause(line: string): ClauseGold {
  const [trigger = "", statuses = "", dates = ""] = line.split("|").map((part) => part.trim());
  return { trigger, statuses: statuses.split("/"), dates: dates === "*" ? [] : dates.split(" or ") };
}

function checkStatus({ trigger, statuses }: ClauseGold, { status }: EventMention): readonly string[] {
  return statuses.includes(status) ? [] : [`${trigger}: ${status}, not ${statuses.join("/")}`];
}

/** A clock time is finer than the day of the gold. */
function checkDate({ trigger, dates }: ClauseGold, { date, inferred }: EventMention): readonly string[] {
  const edtf = date?.edtf ?? "-";
  if (dates.length === 0 || dates.includes(edtf) || dates.includes(edtf.replace(/T[^/]*/g, ""))) return [];
  return [`${trigger}: ${edtf}, not ${dates.join(" or ")}${inferred ? ` (inferred ${inferred.date.edtf})` : ""}`];
}
