import type { ArticleRecord } from "../model/article.ts";
import type { Step } from "../model/step.ts";
import type { Extraction, TimelineEvent } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { compareText } from "./canonical-json.ts";
import { clusterStory } from "./cluster-mentions.ts";
import { describeEvent } from "./describe-event.ts";
import { groupStories } from "./group-stories.ts";
import { indexSentences } from "./independent-voices.ts";
import { joinStories } from "./join-stories.ts";
import { type MentionPrint, printArticle, printMention } from "./mention-print.ts";
import { nameByTitle, type Titles, titlesOf } from "./name-by-title.ts";
import { createNameMatcher, type NameMatcher } from "./name-matcher.ts";
import { compareMentions, type SignalWeights, scoreMentions } from "./signals.ts";
import { weighWords } from "./word-weights.ts";

/**
 * Every event that the extractions tell, once, in no order yet. Stories first, then the mentions of each story, then
 * the same event across stories. The extractions are unique and sorted by their article's id. Events whose mentions
 * nobody asks for are found and not described.
 */
export function findEvents(
  extractions: readonly Extraction[],
  isAsked: (prints: readonly MentionPrint[]) => boolean,
): readonly TimelineEvent[] {
  const names = createNameMatcher();
  const index = indexSentences(extractions);
  const prints = printExtractions(extractions, names);
  const clusters = joinStories(clusterByStory(prints, names), prints, names);
  return clusters
    .map((members) => members.map((at) => prints[at]!))
    .filter(isAsked)
    .map((own) => describeEvent(own, joiningSteps(own, names), { names, index }));
}

/** The clusters of mentions alone, by their ids: what is measured as coreference. */
export function clusterMentions(extractions: readonly Extraction[]): readonly (readonly string[])[] {
  const names = createNameMatcher();
  return clusterPrints(printExtractions(extractions, names), names);
}

/** The same with other weights than the table's, for fitting. */
export function clusterPrints(
  prints: readonly MentionPrint[],
  names: NameMatcher,
  weights?: SignalWeights,
): readonly (readonly string[])[] {
  const clusters = joinStories(clusterByStory(prints, names, weights), prints, names);
  return clusters.map((members) => members.map((at) => prints[at]!.mention.id));
}

export function printExtractions(extractions: readonly Extraction[], names: NameMatcher): readonly MentionPrint[] {
  const stories = groupStories(extractions.map(withNames));
  const titles = titlesByStory(extractions, stories, names);
  return extractions.flatMap(({ article, mentions }, at) => {
    const printed = printArticle(article, stories[at]!); // one story for each extraction
    const known = titles.get(printed.story)!; // and titles for each story
    return [...mentions]
      .sort((a, b) => a.trigger.start - b.trigger.start || compareText(a.id, b.id))
      .map((mention) => printMention(nameByTitle(mention, known), printed, names));
  });
}

/** The article with the full names of its mentions among its terms: who is in it says most about its story. */
function withNames({ article, mentions }: Extraction): ArticleRecord {
  if (article.terms === undefined) return article;
  const counts = new Map<string, number>();
  for (const { participants } of mentions) {
    for (const { name, kind } of participants) {
      if ((kind === "person" || kind === "organisation") && name.includes(" "))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const names = [...counts].map(([name, count]) => ({ term: `name ${name.toLowerCase()}`, count: count * NAMED }));
  return { ...article, terms: [...article.terms, ...names] };
}

/** How much more often than a word a full name counts. */
const NAMED = 2;

/** Who bears which title among the articles of each story. */
function titlesByStory(
  extractions: readonly Extraction[],
  stories: readonly number[],
  names: NameMatcher,
): ReadonlyMap<number, Titles> {
  const articles = new Map<number, ArticleRecord[]>();
  extractions.forEach(({ article }, at) => {
    const story = stories[at]!; // one story for each extraction
    addToGroup(articles, story, article);
  });
  return new Map([...articles].map(([story, own]) => [story, titlesOf(own, names)]));
}

function clusterByStory(
  prints: readonly MentionPrint[],
  names: NameMatcher,
  weights?: SignalWeights,
): readonly (readonly number[])[] {
  const stories = new Map<number, number[]>();
  prints.forEach(({ story }, at) => {
    addToGroup(stories, story, at);
  });
  return [...stories.values()].flatMap((places) => {
    const own = places.map((at) => prints[at]!);
    return clusterStory(own, names, weights).map((members) => members.map((at) => places[at]!));
  });
}

/** For each further mention the one before it that is most like it, and why. */
function joiningSteps(prints: readonly MentionPrint[], names: NameMatcher): readonly Step[] {
  if (prints.length === 1) return [];
  const sharedWords = weighWords(prints);
  return prints.slice(1).map((print, before): Step => {
    const contextOf = (fellow: number) => ({ names, words: sharedWords(before + 1, fellow) });
    let best = Math.max(0, before + 1 - RECALLED);
    let highest = scoreMentions(prints[best]!, print, contextOf(best));
    for (let at = best + 1; at <= before; at++) {
      const score = scoreMentions(prints[at]!, print, contextOf(at));
      if (score > highest) [best, highest] = [at, score];
    }
    const fellow = prints[best]!; // one of those before
    const mentions = [fellow.mention.id, print.mention.id] as const;
    return { kind: "merged", mentions, ...compareMentions(fellow, print, contextOf(best)) };
  });
}

/** Fellows among which the most alike is sought for the explanation. */
const RECALLED = 6;
