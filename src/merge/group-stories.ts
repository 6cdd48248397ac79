import type { ArticleRecord } from "../model/article.ts";
import { agglomerate, type Edge } from "./agglomerate.ts";
import { compareText } from "./canonical-json.ts";
import { dayNumber, dayOfInstant } from "./day-number.ts";

/** Terms of an article that are compared, the most telling first. */
const TERMS = 40;
/** Articles of one term, nearest in time, to which an article is compared. */
const NEIGHBOURS = 24;
/** A term in more articles than this share of them tells no story apart. */
const COMMON = 0.3;
/** Mean cosine of two groups of articles that tell one story; chosen on the training topics of ECB+. */
const LIKE = 0.2;
/** Articles of other stories that are thought to stand around the given ones, so that five articles on one thing are not strangers. */
const BACKGROUND = 50;
/** Days between two articles, and what is left of their likeness. */
const FADING: readonly (readonly [number, number])[] = [
  [7, 1],
  [30, 0.9],
  [120, 0.75],
  [Number.POSITIVE_INFINITY, 0.5],
];

/**
 * The story of every article, as a number: articles that share telling terms (tf-idf, cosine) at about the same time.
 * An article without terms is a story of its own. Near-linear: an article is compared with those that share a rare
 * enough term and are nearest in time, and with no more than a fixed number of them for each term.
 */
export function groupStories(articles: readonly ArticleRecord[]): readonly number[] {
  const vectors = weighTerms(articles);
  const edges = findEdges(articles, vectors);
  const stories = agglomerate(articles.length, edges, { threshold: LIKE, mayJoin: () => true });
  const story = new Array<number>(articles.length).fill(0);
  stories.forEach((members, number) => {
    for (const at of members) story[at] = number;
  });
  return story;
}

type Vector = ReadonlyMap<string, number>;

/** Unit vectors of each article's most telling terms. */
function weighTerms(articles: readonly ArticleRecord[]): readonly Vector[] {
  const spread = new Map<string, number>();
  for (const { terms = [] } of articles) {
    for (const { term } of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return articles.map(({ terms = [] }) => {
    const rows = terms
      .map(({ term, count }) => {
        const rarity = Math.log((articles.length + BACKGROUND) / spread.get(term)!); // counted just above
        return { term, weight: (1 + Math.log(count)) * rarity };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || compareText(a.term, b.term))
      .slice(0, TERMS);
    const length = Math.sqrt(rows.reduce((sum, { weight }) => sum + weight * weight, 0));
    return new Map(rows.map(({ term, weight }) => [term, weight / length]));
  });
}

function findEdges(articles: readonly ArticleRecord[], vectors: readonly Vector[]): readonly Edge[] {
  const days = articles.map((article) => dayNumber(article.publishedOn?.day ?? dayOfInstant(article.publishedAt)) ?? 0);
  const postings = new Map<string, number[]>();
  const inTime = articles.map((_, at) => at).sort((a, b) => days[a]! - days[b]! || a - b);
  for (const at of inTime) {
    for (const term of vectors[at]!.keys()) {
      const row = postings.get(term);
      if (row === undefined) postings.set(term, [at]);
      else row.push(at);
    }
  }
  const most = Math.max(NEIGHBOURS, Math.ceil(articles.length * COMMON));
  const pairs = new Map<number, number>();
  for (const row of postings.values()) {
    if (row.length > most && articles.length > NEIGHBOURS) continue;
    for (let i = 0; i < row.length; i++) {
      for (let j = i + 1; j < row.length && j <= i + NEIGHBOURS; j++) {
        const [a, b] = row[i]! < row[j]! ? [row[i]!, row[j]!] : [row[j]!, row[i]!];
        pairs.set(a * articles.length + b, 1);
      }
    }
  }
  const edges: Edge[] = [];
  for (const key of [...pairs.keys()].sort((a, b) => a - b)) {
    const a = Math.floor(key / articles.length);
    const b = key % articles.length;
    const gap = Math.abs(days[a]! - days[b]!);
    const fading = FADING.find(([most]) => gap <= most)![1]; // the last row has no limit
    edges.push({ a, b, score: cosine(vectors[a]!, vectors[b]!) * fading });
  }
  return edges;
}

function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}
