import { EVENT_TYPES, type EventType, isReportType } from "../model/event-types.ts";
import { addToGroup } from "../text/add-to-group.ts";
import type { MentionPrint } from "./mention-print.ts";
import { countMatches, type NameMatcher, type NumberedName } from "./name-matcher.ts";
import { areSynonyms } from "./signals.ts";

/**
 * "The convoy appears to have left": mentions that name who but no day are fellows of the one event of their kind that
 * the story dates for the same people. Where there are two such events, or none, they stay by themselves.
 */
export function joinUndated(
  clusters: readonly (readonly number[])[],
  prints: readonly MentionPrint[],
  names: NameMatcher,
  mayJoin: (left: readonly number[], right: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const groups = clusters.map((members) => describe(members, prints));
  const dated = datedByFamily(groups);
  const joined = new Map<number, number[]>();
  const gone = new Set<number>();
  groups.forEach((group, at) => {
    if (group.dated || group.family === undefined || group.people.length === 0) return;
    const homes = (dated.get(group.family) ?? []).filter(
      (place) => countMatches(group.people, groups[place]!.people, names) === group.people.length, // a place in the list
    );
    const home = homes[0];
    if (home === undefined || homes.length > 1 || !mayJoin(clusters[home]!, clusters[at]!)) return;
    if (clusters[at]!.every((own) => clusters[home]!.some((other) => isOtherDeed(prints[own]!, prints[other]!))))
      return; // places in the list
    joined.set(home, [...(joined.get(home) ?? clusters[home]!), ...clusters[at]!]);
    gone.add(at);
  });
  return clusters
    .map((members, at) => joined.get(at)?.sort((a, b) => a - b) ?? members)
    .filter((_, at) => !gone.has(at));
}

/** "Shot two guards … had stabbed his wife", in one article: what two verbs of two meanings tell. */
function isOtherDeed(a: MentionPrint, b: MentionPrint): boolean {
  return a.article === b.article && a.isVerb && b.isVerb && a.stem !== b.stem && !areSynonyms(a, b);
}

/** Where the dated groups of each family stand. */
function datedByFamily(groups: readonly Group[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  groups.forEach(({ dated, family }, place) => {
    if (!dated || family === undefined) return;
    addToGroup(places, family, place);
  });
  return places;
}

interface Group {
  /** Absent where the kind is none that happens once: reports, states, what is `other`. */
  readonly family: string | undefined;
  readonly dated: boolean;
  /** The people who do it. */
  readonly people: readonly NumberedName[];
}

/** What is no kind that happens once joins nothing, whoever does it. */
const NO_GROUP: Group = { family: undefined, dated: false, people: [] };

/** What is over within a day, and no saying. */
function canBeOne(type: EventType): boolean {
  return EVENT_TYPES[type].nature === "point" && !isReportType(type);
}

function describe(members: readonly number[], prints: readonly MentionPrint[]): Group {
  let first: MentionPrint | undefined;
  for (const at of members) {
    const print = prints[at]!; // members are places of the list
    if (print.group === "other") continue;
    first ??= print;
    if (print.family !== first.family) return NO_GROUP;
  }
  if (first === undefined || !canBeOne(first.type)) return NO_GROUP;
  const all = members.map((at) => prints[at]!);
  return {
    family: first.family,
    dated: all.some(({ dated }) => dated),
    people: [...new Map(all.flatMap(({ agents }) => agents).map((name) => [name.number, name])).values()],
  };
}
