import { describe, expect, test } from "vitest";
import { buildTimeline } from "../../src/build-timeline.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import { TOLD_STORIES, type ToldStory, type WantedEvent } from "./told-stories.ts";

describe("small stories, from raw text to one event", () => {
  test.each(TOLD_STORIES.map((story) => [story.name, story] as const))("%s", (_, story) => {
    const timeline = buildStory(story);
    for (const wanted of story.events) {
      const found = eventsOf(timeline, wanted);
      expect(found.map(({ title }) => title)).toHaveLength(1);
      expect(describeWanted(found[0]!, wanted)).toEqual(wanted); // there is one
    }
  });
});

function buildStory({ articles }: ToldStory): Timeline {
  return buildTimeline(
    articles.map(([source, published, text], at) => ({
      id: `${at}-${source}`,
      source,
      publishedAt: `${published}T12:00:00Z`,
      text,
    })),
    { detail: "all" },
  );
}

function eventsOf(timeline: Timeline, wanted: WantedEvent): readonly TimelineEvent[] {
  return [...timeline.events, ...timeline.undated].filter(
    ({ type, mentions, participants }) =>
      type === wanted.type &&
      (wanted.with === undefined ||
        [...mentions.map(({ sentence }) => sentence.text), ...participants.map(({ name }) => name)].some((text) =>
          text.includes(wanted.with!),
        )),
  );
}

/** The event in the words of what is wanted, of which it says no more. */
function describeWanted(event: TimelineEvent, wanted: WantedEvent): WantedEvent {
  const all = {
    date: event.date?.edtf ?? "-",
    status: event.status,
    conflicts: event.conflicts.map(
      ({ field, values }) =>
        `${field}: ${values.map(({ value, sources }) => `${value} (${sources.join(", ")})`).join(" | ")}`,
    ),
    refinements: event.refinements.map(({ field, value, of }) => `${field}: ${value} of ${of}`),
    history: event.history.map(({ what, date, said, source }) => `${what} ${date?.edtf ?? "-"}, ${said}, ${source}`),
    voices: event.independentSources
      .map((ids) => [...new Set(ids.map((id) => id.slice(id.indexOf("-") + 1)))].sort().join("+"))
      .sort(),
  };
  const asked = Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));
  return { type: event.type, ...("with" in wanted && { with: wanted.with! }), ...asked };
}
