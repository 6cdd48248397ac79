import { remember } from "../text/remember.ts";
import type { MentionPrint } from "./mention-print.ts";
import { countMatches, type NameMatcher, type NumberedName } from "./name-matcher.ts";

/** As many who take part must be shared. */
const SHARED = 2;

/**
 * Joins clusters of one story that are too unlike word by word ("the summit", "they will meet") and yet one: of one
 * kind, with the same two people or bodies, and with nothing that forbids it. `mayJoin` looks at dates and vetoes.
 */
export function joinFellows(
  clusters: readonly (readonly number[])[],
  prints: readonly MentionPrint[],
  names: NameMatcher,
  mayJoin: (left: readonly number[], right: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const joined: Joined[] = [];
  const inFamily = remember((_family: string): Joined[] => []);
  for (const members of clusters) {
    const family = familyOf(members, prints);
    const named = family === undefined ? [] : namedIn(members, prints, names);
    const kin = family === undefined || named.length < SHARED ? [] : inFamily(family);
    const fellow = kin.find(
      (other) => countMatches(named, other.named, names) >= SHARED && mayJoin(other.members, members),
    );
    if (fellow === undefined) {
      const own = { members, named };
      joined.push(own);
      if (family !== undefined) inFamily(family).push(own);
    } else {
      fellow.members = [...fellow.members, ...members].sort((a, b) => a - b);
      fellow.named = [...fellow.named, ...named.filter((name) => countMatches([name], fellow.named, names) === 0)];
    }
  }
  return joined.map(({ members }) => members);
}

interface Joined {
  members: readonly number[];
  named: readonly NumberedName[];
}

/** The family of a cluster whose mentions are still ahead or only spoken of; what is told as past is joined by its words. */
function familyOf(members: readonly number[], prints: readonly MentionPrint[]): string | undefined {
  let told = 0;
  let ahead = 0;
  for (const at of members) {
    const { stance } = prints[at]!; // members are places of the list
    if (stance === "told") told++;
    if (stance === "ahead" || stance === "off") ahead++;
  }
  if (ahead === 0 || told >= ahead) return undefined;
  const typed = members.map((at) => prints[at]!).filter(({ type }) => type !== "other");
  return typed.every(({ family }) => family === typed[0]!.family) ? typed[0]?.family : undefined;
}

/** People and bodies that at least two mentions of the cluster name, or all of a small one. */
function namedIn(
  members: readonly number[],
  prints: readonly MentionPrint[],
  names: NameMatcher,
): readonly NumberedName[] {
  const counts: { name: NumberedName; count: number }[] = [];
  for (const at of members) {
    const print = prints[at]!;
    for (const name of print.everyone) {
      if (name.kind !== "person" && name.kind !== "organisation") continue;
      const known = counts.find((one) => names.match(one.name, name) === "same");
      if (known) known.count++;
      else counts.push({ name, count: 1 });
    }
  }
  return counts.filter(({ count }) => count > 1 || members.length < 3).map(({ name }) => name);
}
