import type { Participant, Place } from "../model/event.ts";
import type { Conflict, EventParticipant, EventPlace, Refinement } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { compareText } from "./canonical-json.ts";
import { conflictOf } from "./conflict-of.ts";
import type { SentenceIndex } from "./independent-voices.ts";
import type { MentionPrint } from "./mention-print.ts";
import type { Named, NameMatcher, NumberedName } from "./name-matcher.ts";
import { canonicalName } from "./same-name.ts";

const ROLE_ORDER = { agent: 0, patient: 1, other: 2 } as const satisfies Record<Participant["role"], number>;

/** Everyone whom the mentions name, once, most mentioned first, with the other names as aliases. */
export function uniteParticipants(prints: readonly MentionPrint[], names: NameMatcher): readonly EventParticipant[] {
  const groups = groupNames(
    prints.flatMap(({ mention }) => mention.participants),
    names,
  );
  return groups
    .map((group): EventParticipant & { readonly count: number } => {
      const name = canonicalName(group.map((one) => one.name));
      const aliases = [...new Set(group.map((one) => one.name))].filter((alias) => alias !== name).sort(compareText);
      return {
        name,
        kind: mostFrequent(group.map(({ kind }) => kind)),
        role: leadingRole(group),
        aliases,
        count: group.length,
      };
    })
    .sort((a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role] || b.count - a.count || compareText(a.name, b.name))
    .map(({ count: _, ...participant }) => participant);
}

export interface UnitedPlaces {
  readonly places: readonly EventPlace[];
  readonly conflicts: readonly Conflict[];
  readonly refinements: readonly Refinement[];
}

/** The places by role, most mentioned first. */
export function unitePlaces(prints: readonly MentionPrint[], names: NameMatcher, index: SentenceIndex): UnitedPlaces {
  const roles = ["from", "at", "to"] as const;
  const places = roles.flatMap((role) => {
    const named = prints.flatMap((print) =>
      print.mention.places.filter((place) => place.role === role).map((place) => ({ ...place, print })),
    );
    return groupNames(named, names)
      .map((group) => ({ name: canonicalName(group.map(({ name }) => name)), role, group }))
      .sort((a, b) => b.group.length - a.group.length || compareText(a.name, b.name));
  });
  return {
    places: places.map(({ name, role }) => ({ name, role })),
    conflicts: placeConflicts(places, index),
    refinements: placeRefinements(places, index),
  };
}

interface NamedPlace extends EventPlace {
  readonly group: readonly (Place & { readonly print: MentionPrint })[];
}

/**
 * Places at which different articles say that it was, and that no sentence of theirs names together: whoever writes
 * "Vladivostok, in the Russian Far East" knows that one lies in the other.
 */
function placeConflicts(places: readonly NamedPlace[], index: SentenceIndex): readonly Conflict[] {
  const at = places.filter(({ role }) => role === "at");
  const [first, ...rest] = at;
  if (first === undefined || rest.length === 0) return [];
  const texts = textsNaming(first.name, at, index);
  const others = rest.filter(({ name }) => !texts.some((text) => text.includes(name)));
  if (others.length === 0) return [];
  return conflictOf(
    "place",
    [first, ...others].flatMap(({ name, group }) => group.map(({ print }) => ({ value: name, print }))),
  );
}

/** Of the places of an event those in which others of them lie, as their articles write it: "Ferrol, Velmark". */
function placeRefinements(places: readonly NamedPlace[], index: SentenceIndex): readonly Refinement[] {
  const at = places.filter(({ role }) => role === "at");
  if (at.length < 2) return [];
  return at.flatMap(({ name: value, group }) => {
    const texts = textsNaming(value, at, index);
    const inside = at.find(({ name }) => name !== value && texts.some((text) => liesIn(name, value, text)));
    if (inside === undefined) return [];
    const mentions = [...new Set(group.map(({ print }) => print.mention.id))].sort(compareText);
    return [{ field: "place", value, of: inside.name, mentions }];
  });
}

/** The text has the larger place behind a comma or in brackets, and no list of places. */
function liesIn(name: string, larger: string, text: string): boolean {
  return BETWEEN.some((sign) => {
    const at = text.indexOf(`${name}${sign}${larger}`);
    if (at < 0) return false;
    const [mark = "", blank = "", next = ""] = text.slice(at + name.length + sign.length + larger.length);
    return (
      mark === "" || mark === ")" || mark === "." || (mark === "," && blank === " " && next === next.toLowerCase())
    );
  });
}

const BETWEEN = [", ", " ("] as const;

/** The sentences with a name, of all articles that name one of the places. */
function textsNaming(name: string, places: readonly NamedPlace[], index: SentenceIndex): readonly string[] {
  const articles = new Set(places.flatMap(({ group }) => group.map(({ print }) => print.article.id)));
  return [...articles].flatMap((id) => index.naming(id, name));
}

/** Names that stand for one thing, joined in the order of their fullness, so that "Kim" finds "Kim Jong-un". */
function groupNames<T extends Named>(named: readonly T[], names: NameMatcher): readonly (readonly T[])[] {
  const byName = new Map<string, T[]>();
  for (const one of named) {
    addToGroup(byName, one.name, one);
  }
  if (byName.size < 2) return [...byName.values()];
  const groups: NameGroup<T>[] = [];
  const fullestFirst = [...byName].sort(([a], [b]) => b.length - a.length || compareText(a, b));
  for (const [, members] of fullestFirst) {
    const known = names.number(members[0]!);
    const same = findGroup(groups, known, names);
    if (same === undefined) groups.push({ known, members: [...members] });
    else same.members.push(...members);
  }
  return groups.map(({ members }) => members);
}

interface NameGroup<T> {
  readonly known: NumberedName;
  readonly members: T[];
}

/** The first group of the same name, else the largest of those that fit it. */
function findGroup<T>(
  groups: readonly NameGroup<T>[],
  known: NumberedName,
  names: NameMatcher,
): NameGroup<T> | undefined {
  let largest: NameGroup<T> | undefined;
  for (const group of groups) {
    const likeness = names.match(group.known, known);
    if (likeness === "same") return group;
    if (likeness === "compatible" && group.members.length > (largest?.members.length ?? 0)) largest = group;
  }
  return largest;
}

/** The role that most mentions give, of those that give one. */
function leadingRole(group: readonly { readonly role: Participant["role"] }[]): Participant["role"] {
  return mostFrequent(group.map(({ role }) => role).filter((role) => role !== "other")) ?? "other";
}

function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size === 1) return values[0]!; // not empty
  const known = [...counts].sort(
    ([a, m], [b, n]) => Number(a === "unknown") - Number(b === "unknown") || n - m || compareText(a, b),
  );
  return known[0]?.[0] as T; // only an empty list has none
}
