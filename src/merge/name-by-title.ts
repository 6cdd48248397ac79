import type { ArticleRecord } from "../model/article.ts";
import type { EventMention, Participant } from "../model/event.ts";
import type { NameMatcher } from "./name-matcher.ts";

/** Who is known by which title in one story: "north korean leader" is Kim Jong-un. */
export type Titles = ReadonlyMap<string, string>;

/** The titles that one person alone bears among the articles of a story. */
export function titlesOf(articles: readonly ArticleRecord[], names: NameMatcher): Titles {
  const bearers = new Map<string, string | undefined>();
  for (const { people = [] } of articles) {
    for (const { name, title } of people) {
      const key = title.toLowerCase();
      const known = bearers.get(key);
      if (!bearers.has(key)) bearers.set(key, name);
      else if (
        known !== undefined &&
        names.match(names.number({ name: known, kind: "person" }), names.number({ name, kind: "person" })) !== "same"
      )
        bearers.set(key, undefined);
    }
  }
  return new Map([...bearers].flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const])));
}

/** A mention whose participants stand under a title takes the name that another article of the story gives them. */
export function nameByTitle(mention: EventMention, titles: Titles): EventMention {
  const named = (participant: Participant): Participant => {
    const name = titles.get(participant.name.toLowerCase());
    return name === undefined || participant.kind === "place"
      ? participant
      : { ...participant, name, kind: "person", via: "description" };
  };
  if (!mention.participants.some(({ name }) => titles.has(name.toLowerCase()))) return mention;
  return { ...mention, participants: mention.participants.map(named) };
}
