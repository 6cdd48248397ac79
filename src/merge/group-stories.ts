import type { ArticleRecord } from "../model/article.ts";
import { agglomerate, type Edges } from "./agglomerate.ts";
import { compareText } from "./canonical-json.ts";
import { dayNumber, dayOfInstant } from "./day-number.ts";

/** Terms of an article that are compared, the most telling first. */
const TERMS = 40;
/** The most telling terms of an article, by which its fellows are looked up. */
const KEYS = 12;
/** Of them so many may stand in equally many articles: copies share all their words, and must not hide what others share. */
const ALIKE = 6;
/** Earlier articles with one key, nearest in time, to which an article is compared. */
const NEIGHBOURS = 16;
/** A term in more articles than this share of them is no key, unless they are few. */
const COMMON = 0.3;
const FEW = 24;
/** Mean cosine of two groups of articles that tell one story; chosen on the training topics of ECB+. */
const LIKE = 0.12;
/** Articles of other stories that are thought to stand around the given ones, so that five articles on one thing are not strangers. */
const BACKGROUND = 50;
/** Days between two articles, and what is left of their likeness. */
const FADING: readonly (readonly [number, number])[] = [
  [10, 1],
  [30, 0.8],
  [120, 0.7],
  [Number.POSITIVE_INFINITY, 0.5],
];

/**
 * The story of every article, as a number: articles that share telling terms (tf-idf, cosine) at about the same time.
 * An article without terms is a story of its own. Near-linear: an article is compared with those that share a rare
 * enough term and are nearest in time, and with no more than a fixed number of them for each term.
 */
export function groupStories(articles: readonly ArticleRecord[], like = LIKE): readonly number[] {
  const vectors = weighTerms(articles);
  const edges = findEdges(articles, vectors);
  const stories = agglomerate(articles.length, edges, { threshold: like, mayJoin: () => true });
  const story = new Array<number>(articles.length).fill(0);
  stories.forEach((members, number) => {
    for (const at of members) story[at] = number;
  });
  return story;
}

/** An article's terms as numbers in ascending order, each with its part of a vector of length 1. */
interface Vector {
  readonly terms: readonly number[];
  readonly parts: readonly number[];
  /** The most telling terms, by which fellows are looked up. */
  readonly keys: readonly number[];
}

function weighTerms(articles: readonly ArticleRecord[]): readonly Vector[] {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  for (const { terms = [] } of articles) {
    for (const { term } of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      spread[number] = (spread[number] ?? 0) + 1;
    }
  }
  const most = Math.max(FEW, articles.length * COMMON);
  return articles.map(({ terms = [] }) => {
    const rows = terms
      .map(({ term, count }) => {
        const number = numbers.get(term)!; // numbered just above
        return {
          term,
          number,
          weight: (1 + Math.log(count)) * Math.log((articles.length + BACKGROUND) / spread[number]!),
        };
      })
      .sort((a, b) => b.weight - a.weight || compareText(a.term, b.term))
      .slice(0, TERMS);
    const length = Math.sqrt(rows.reduce((sum, { weight }) => sum + weight * weight, 0));
    const alike = new Map<number, number>();
    const keys = rows
      .map(({ number }) => number)
      .filter((number) => {
        const articles = spread[number]!; // counted above
        if (articles < 2 || articles > most) return false;
        const before = alike.get(articles) ?? 0;
        alike.set(articles, before + 1);
        return before < ALIKE;
      });
    const inOrder = [...rows].sort((a, b) => a.number - b.number);
    return {
      terms: inOrder.map(({ number }) => number),
      parts: inOrder.map(({ weight }) => weight / length),
      keys: keys.slice(0, KEYS),
    };
  });
}

function findEdges(articles: readonly ArticleRecord[], vectors: readonly Vector[]): Edges {
  const days = articles.map((article) => dayNumber(article.publishedOn?.day ?? dayOfInstant(article.publishedAt)) ?? 0);
  const inTime = articles.map((_, at) => at).sort((a, b) => days[a]! - days[b]! || a - b);
  const postings = new Map<number, number[]>();
  const edges = { a: [] as number[], b: [] as number[], score: [] as number[] };
  for (const at of inTime) {
    const fellows = new Set<number>();
    for (const key of vectors[at]!.keys) {
      const row = postings.get(key);
      if (row === undefined) postings.set(key, [at]);
      else {
        for (let back = row.length - 1; back >= 0 && back >= row.length - NEIGHBOURS; back--) fellows.add(row[back]!);
        row.push(at);
      }
    }
    // a name that an article writes in two ways is one key twice
    fellows.delete(at);
    for (const fellow of fellows) {
      const gap = days[at]! - days[fellow]!;
      const fading = FADING.find(([most]) => gap <= most)![1]; // the last row has no limit
      edges.a.push(fellow);
      edges.b.push(at);
      edges.score.push(cosine(vectors[fellow]!, vectors[at]!) * fading);
    }
  }
  return edges;
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.parts[i]! * b.parts[j]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}
