import type { Tag } from "../../syntax/tagger.ts";
import { IRREGULAR_VERBS, prefixesLike } from "./irregular-verbs.ts";
import { VERBS_IN_E, VERBS_NOT_IN_E } from "./lemma-verbs.ts";
import { IRREGULAR_WORDS, NAMES_IN_S } from "./lemma-words.ts";
import { PEOPLES } from "./peoples.ts";

/**
 * Dictionary form of an English word whose tag is known: "bought" → "buy", "cities" → "city", "n't" → "not". Names keep
 * their form and capitals.
 */
export function lemmatise(text: string, { upos, xpos }: Tag): string {
  if (xpos === "NNP" && upos !== "VERB") return text;
  if (xpos === "NNPS") return singular(text);
  const word = text.toLowerCase().replace("’", "'");
  if (xpos === "NNP") return text.slice(0, 1) + verbLemma(word, word.endsWith("ing") ? "VBG" : "VBN").slice(1);
  if (upos === "VERB" || upos === "AUX") return verbLemma(word, xpos);
  if (xpos === "PRP$" && word === "her") return word;
  const listed = IRREGULAR_WORDS.get(`${word} ${upos}`);
  if (listed !== undefined) return listed;
  if (upos === "PROPN" || upos === "X") return text;
  if (upos === "NUM") return /^[\d.,]+$/.test(text) ? text.replaceAll(",", "") : isAcronym(text) ? text : word;
  if (upos === "PUNCT") return PLAIN_MARKS.get(text) ?? text;
  if (xpos === "NN" && isAcronym(text)) return text;
  if (xpos === "JJ" && PEOPLES.has(word)) return text;
  if (xpos === "NNS") return singular(word);
  if (xpos === "JJR" || xpos === "RBR") return positive(word, "er");
  if (xpos === "JJS" || xpos === "RBS") return positive(word, "est");
  return word;
}

const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
]);

/** Two capitals or more, or capitals and digits: "TV", "Q1". */
function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(text);
}

function verbLemma(word: string, xpos: string): string {
  if (xpos === "MD") return word === "'d" || word === "d" ? "would" : (IRREGULAR_VERBS.get(word) ?? word);
  if (xpos === "VB" || xpos === "VBP") return BARE.get(word) ?? word;
  if (word === "'s" || word === "`s") return "be";
  if (word === "'d" || word === "d") return "have";
  if (word.endsWith("s") && xpos === "VBZ") return IRREGULAR_VERBS.get(word) ?? thirdPerson(word);
  const irregular = irregularLemma(word, xpos);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("ing")) return xpos === "VBG" ? restore(word.slice(0, -3)) : word;
  if (word.endsWith("in'")) return restore(word.slice(0, -3));
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ed") && word.length > SHORTEST) return restore(word.slice(0, -2));
  return word;
}

/** "Wed" has no ending: a verb keeps two letters before one. */
const SHORTEST = 3;

/** Forms that are contracted although they are bare. */
const BARE: ReadonlyMap<string, string> = new Map([
  ["'m", "be"],
  ["m", "be"],
  ["am", "be"],
  ["are", "be"],
  ["'re", "be"],
  ["re", "be"],
  ["'ve", "have"],
  ["ve", "have"],
  ["ai", "be"],
  ["is", "be"],
  ["was", "be"],
  ["were", "be"],
  ["wan", "want"],
  ["got", "get"],
]);

function irregularLemma(word: string, xpos: string): string | undefined {
  if (xpos === "VBG" && !IRREGULAR_VERBS.has(word)) return undefined;
  const whole = IRREGULAR_VERBS.get(word);
  if (whole !== undefined) return whole;
  for (const prefix of prefixesLike(word)) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const base = IRREGULAR_VERBS.get(word.slice(prefix.length));
    if (base !== undefined && !word.endsWith("ed")) return prefix + base;
  }
  return undefined;
}

function thirdPerson(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("es") && VERBS_NOT_IN_E.has(word.slice(0, -2)) && word.endsWith("ses")) return word.slice(0, -2);
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word) && !VERBS_IN_E.has(word.slice(0, -1))) return word.slice(0, -2);
  return word.endsWith("ss") ? word : word.slice(0, -1);
}

/** Gives a stem left by -ed or -ing its last letters: "mov" → "move", "stopp" → "stop", "visit" → "visit". */
function restore(stem: string): string {
  if (VERBS_IN_E.has(`${stem}e`)) return `${stem}e`;
  if (VERBS_NOT_IN_E.has(stem)) return stem;
  for (const prefix of prefixesLike(stem)) {
    if (stem.startsWith(prefix) && stem.length > prefix.length + 2 && VERBS_IN_E.has(`${stem.slice(prefix.length)}e`))
      return `${stem}e`;
  }
  if (stem.endsWith("ick") && /(?:pan|mim|traff|picn|frol|pol)ick$/.test(stem)) return stem.slice(0, -1);
  const last = stem.at(-1) ?? "";
  const before = stem.at(-2) ?? "";
  if (last === before && "bdgmnprtlvckz".includes(last) && stem.length > 3) {
    const single = stem.slice(0, -1);
    return last === "l" && /(?:[^aeiou]|^)[aeiou]ll$/.test(stem) && !/(?:[aeiouy].*)[aeiou]ll$/.test(stem)
      ? stem
      : KEEPS_DOUBLE.test(stem)
        ? stem
        : single;
  }
  if (needsE(stem, last, before)) return `${stem}e`;
  return stem;
}

const KEEPS_DOUBLE = /(?:[aeiou]ff|uzz|izz|azz|ss|^add|ebb|^err|purr|egg|odd|appall)$/;

function needsE(stem: string, last: string, before: string): boolean {
  if (!/[aeiouy]/.test(stem)) return true;
  if ("uvcz".includes(last) || (last === "s" && before !== "s" && !/(?:cus|ias|as|vas)$/.test(stem)))
    return !/(?:[aeio]u|ou)$/.test(stem) || last !== "u";
  if (last === "g") return /(?:[aeiou]ng|rg|dg|lg|[aeiou]g)$/.test(stem) && !/(?:ing|ong|ang|eng)$/.test(stem);
  if (last === "l") return /[^aeioulrw]l$/.test(stem);
  if (last === "r")
    return (
      /(?:[^aeo]ir|[aeioq]?uir|[^aeiou]ur|[^aeo]or|[^aeiou]ar|quir|ir)$/.test(stem) &&
      !/(?:[^aeiouy][ai][^aeiou]+or|[a-z]{2}[eo]r|mirror|honor|favor|labor|harbor|monitor|vor|nor|bor|tor|lor|mor|ar)$/.test(
        stem,
      )
    );
  if (last === "t")
    return (
      /(?:[^aeiouwr]at|[iue]at|rat|[aeiou][^aeiou]ut|[^aeiou]ot|[^aeiou]et|cit|vit|nit|quit|[wr]rit|xcit|leg?at|ibut|tut|put|lut|cut|mut|not|vot|[^a]uot|[aeiou][^aeiou]rat)$/.test(
        stem,
      ) && !NO_E_IN_T.test(stem)
    );
  if (last === "d")
    return (
      /(?:[^aeiou]id|[^aeiou]ad|[^aeiou]ud|[^aeiou]od|[^aeiou]ed|uid)$/.test(stem) &&
      !/(?:avoid|ed|void|load|head|read|tread|bread|spread|mand|end|nd|rd)$/.test(stem)
    );
  if (last === "k")
    return /(?:[^aeiou][aiou]k|[^aeiou]ek|^[aeiou]k|[^aeiou][^aeiou]ik)$/.test(stem) && !/(?:rek)$/.test(stem);
  if (last === "m")
    return /(?:[^aeiou][aiu]m|om|um)$/.test(stem) && !/(?:oom|laim|ream|oam|claim|victim|im)$/.test(stem);
  if (last === "n")
    return (
      /(?:[^aeiou]in|[^aeiou][ou]n|[^aeo]an|[^aeiou]en)$/.test(stem) &&
      !/(?:en|on|[^mlvfb]in|ain|ban|gain|an|un)$/.test(stem)
    );
  if (last === "p") return /(?:[^aeiou][aiouy]p)$/.test(stem) && !/(?:velop|ship|lop|lup|sip|sup|lip)$/.test(stem);
  if (last === "h")
    return /(?:th)$/.test(stem) && /(?:[ae]ath|oth|ith)$/.test(stem) && !/(?:froth|[^br]eath)$/.test(stem);
  if (last === "i" || last === "b") return /(?:[^aeiou][ai]b|scrib|[^aeiou]ub)$/.test(stem);
  return false;
}

const NO_E_IN_T =
  /(?:[^aeiou]eat|oat|isit|imit|edit|dit|ibit|posit|pit|mit|fit|rofit|efit|erit|herit|orbit|audit|eight|treat|beat|rget|ket|cket|get|pret|quiet|lot|ivot|cot|dut|out|rut|shut|hit|reat|format|combat|repeat|defeat|cheat|heat|threat)$/;

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (NAMES_IN_S.has(lower)) return word;
  const listed = IRREGULAR_WORDS.get(`${lower} NOUN`);
  if (listed !== undefined) return word === lower ? listed : word.slice(0, 1) + listed.slice(1);
  if (lower.endsWith("ies") && lower.length > 4 && !/(?:ovies|okies|ookies|rookies|ombies|unties|ackies)$/.test(lower))
    return `${word.slice(0, -3)}y`;
  if (/(?:movies|cookies|rookies|zombies)$/.test(lower)) return word.slice(0, -1);
  if (/(?:ss|sh|[^e]ch|tch|ach|x|zz)es$/.test(lower) && !/(?:aches|axes)$/.test(lower)) return word.slice(0, -2);
  if (
    /(?:oaches|eaches|axes|uses|otatoes|omatoes|eroes|choes|argoes|buses|iruses|onuses|ampuses|ocuses)$/.test(lower) &&
    !/(?:[^bmrnp]uses|houses|pauses|causes|clauses|excuses|abuses)$/.test(lower)
  )
    return word.slice(0, -2);
  if (lower.endsWith("men") && lower.length > 3) return `${word.slice(0, -2)}an`;
  if (/(?:ss|us|is)$/.test(lower) || !lower.endsWith("s")) return word;
  return word.replace(/['’]?s$/, "");
}

function positive(word: string, ending: string): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (stem.endsWith("ll") || stem.endsWith("ss")) return stem;
  if (/([bdgmnptl])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[aeiou][vcgzs]|rg|ng?l|[^aeiou]l|[iu]d|[aiuo]r|[iu]t|at|[^aeo]im|am|in|ic|uo|af|if|ru|ue|os|ens)$/.test(stem) &&
    !/(?:ng|[aeo][aeo]r|ght|[eou]at|ain|een|ear|oud|olid|ond|air|oor|aw|ast|ast|iet|eet|oad|ead|ild|old)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}
