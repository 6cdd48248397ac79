import type { ArticleRecord } from "../model/article.ts";
import type { Step, VoiceReason } from "../model/step.ts";
import type { Extraction } from "../model/timeline.ts";
import { addToGroup } from "../text/add-to-group.ts";
import { estimateShared } from "../text/fingerprint.ts";
import { outsideQuotes } from "../text/outside-quotes.ts";
import { remember } from "../text/remember.ts";
import { compareText } from "./canonical-json.ts";
import { hashText } from "./content-id.ts";
import type { MentionPrint } from "./mention-print.ts";
import type { NameMatcher } from "./name-matcher.ts";

/**
 * Three-word runs outside of quotations that copies have in common: a fifth of the shorter text where that makes a
 * paragraph, half of it where it makes a sentence, else nearly all of it; of honest reports of one event only the plainest
 * words run alike. Chosen by reading pairs of one story of ECB+ train.
 */
const COPIED: readonly { readonly part: number; readonly runs: number }[] = [
  { part: 0.2, runs: 30 },
  { part: 0.5, runs: 12 },
  { part: 0.8, runs: 1 },
];
/** Sentences that two articles must share word for word, and what part of the shorter's list that must be. */
const SHARED = { least: 2, part: 0.34 };

/** Characters of a sentence outside of quotation marks that two outlets do not write alike by chance. */
const LONG = 40;

/** Groups of articles that speak with one voice, and why. */
export interface Voices {
  readonly groups: readonly (readonly string[])[];
  readonly steps: readonly Step[];
  /** The group of an article, as a number. */
  readonly voiceOf: ReadonlyMap<string, number>;
}

/** The sentences that hold mentions of an article, by its id; read when first asked for, since many articles' never are. */
export interface SentenceIndex {
  /** Hashes of the longer ones. */
  readonly keysOf: (articleId: string) => ReadonlySet<number>;
  /** The texts in which a name stands, sought once for each name. */
  readonly naming: (articleId: string, name: string) => readonly string[];
}

/** The sentences that hold mentions: copies share them also where the texts were cut and sorted anew. */
export function indexSentences(extractions: readonly Extraction[]): SentenceIndex {
  const byId = new Map(extractions.map(({ article, mentions }) => [article.id, mentions]));
  const textsOf = remember((id: string) => [...new Set((byId.get(id) ?? []).map(({ sentence }) => sentence.text))]);
  const keysOf = remember((id: string) => new Set(textsOf(id).flatMap(sentenceKey)));
  const naming = remember((id: string) =>
    remember((name: string) => textsOf(id).filter((text) => text.includes(name))),
  );
  return { keysOf, naming: (id, name) => naming(id)(name) };
}

function sentenceKey(text: string): readonly number[] {
  const own = outsideQuotes(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
  const words = own.join(" ");
  return words.length < LONG ? [] : [hashText(words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "))];
}

/** The voices among the articles of one event. */
export function findVoices(prints: readonly MentionPrint[], matcher: NameMatcher, index: SentenceIndex): Voices {
  const byArticle = new Map<string, MentionPrint[]>();
  for (const print of prints) {
    addToGroup(byArticle, print.article.id, print);
  }
  if (byArticle.size === 1) return singleVoice(prints[0]!.article.id);
  const articles = [...byArticle.values()].map(([first]) => first!.article).sort((a, b) => compareText(a.id, b.id));
  const parent = new Map(articles.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!; // every article has a parent
    return at;
  };
  const steps: Step[] = [];
  const described = articles.map((article) => describe(article, byArticle.get(article.id)!, index)); // its own row
  for (let i = 0; i < described.length; i++) {
    for (let j = i + 1; j < described.length && j <= i + WINDOW; j++) {
      const because = oneVoice(described[i]!, described[j]!, matcher);
      if (because === undefined) continue;
      const [a, b] = [described[i]!.article.id, described[j]!.article.id];
      const [first, second] = [root(a), root(b)].sort(compareText);
      if (first === second) continue;
      parent.set(second!, first!); // two roots
      steps.push({ kind: "one voice", articles: [a, b], because });
    }
  }
  const groups = new Map<string, string[]>();
  for (const { id } of articles) {
    addToGroup(groups, root(id), id);
  }
  const lists = [...groups.values()];
  const voiceOf = new Map(lists.flatMap((group, voice) => group.map((id) => [id, voice] as const)));
  return { groups: lists, steps, voiceOf };
}

function singleVoice(article: string): Voices {
  return { groups: [[article]], steps: [], voiceOf: new Map([[article, 0]]) };
}

/** Articles of one event to which an article is compared, so that an event in ten thousand articles stays cheap. */
const WINDOW = 200;

interface Described {
  readonly article: ArticleRecord;
  readonly sentences: () => ReadonlySet<number>;
  /** Whom the article names as saying that the event happened. */
  readonly quoted: readonly string[];
}

function describe(article: ArticleRecord, own: readonly MentionPrint[], { keysOf }: SentenceIndex): Described {
  const quoted = own.flatMap(({ mention }) => (mention.attributedTo ?? []).map(({ name }) => name));
  return { article, sentences: () => keysOf(article.id), quoted };
}

function oneVoice(a: Described, b: Described, matcher: NameMatcher): VoiceReason | undefined {
  return VOICE_TESTS.find(({ holds }) => holds(a, b, matcher) || holds(b, a, matcher))?.because;
}

const VOICE_TESTS: readonly {
  readonly because: VoiceReason;
  readonly holds: (a: Described, b: Described, matcher: NameMatcher) => boolean;
}[] = [
  {
    because: "same outlet",
    holds: (a, b) => a.article.source !== undefined && a.article.source === b.article.source,
  },
  {
    because: "near-duplicate",
    holds: ({ article: a }, { article: b }) => areCopies(a.fingerprint ?? [], b.fingerprint ?? []),
  },
  { because: "shared sentences", holds: (a, b) => shareSentences(a.sentences(), b.sentences()) },
  {
    because: "credit",
    holds: (a, b, matcher) => isNamed(b.article.source, a.article.credits ?? [], matcher),
  },
  { because: "quotes the other", holds: (a, b, matcher) => isNamed(b.article.source, a.quoted, matcher) },
];

function areCopies(a: readonly number[], b: readonly number[]): boolean {
  const { runs, part } = estimateShared(a, b);
  return COPIED.some((row) => part >= row.part && runs >= row.runs);
}

function isNamed(source: string | undefined, names: readonly string[], matcher: NameMatcher): boolean {
  return (
    source !== undefined &&
    names.some((name) => matcher.match(matcher.number({ name: source }), matcher.number({ name })) !== "different")
  );
}

function shareSentences(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const sentence of a) if (b.has(sentence)) shared++;
  return shared >= SHARED.least && shared >= SHARED.part * Math.min(a.size, b.size);
}
