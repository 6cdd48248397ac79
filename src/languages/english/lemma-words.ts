/** Words whose dictionary form follows no rule, by lower-case form and universal part of speech. */
export const IRREGULAR_WORDS: ReadonlyMap<string, string> = new Map(
  `n't PART not|nt PART not|n't ADV not|'s PART 's|an DET a|me PRON I|i PRON I|my PRON my|mine PRON my|him PRON he|them PRON they|'em PRON they|em PRON they|us PRON we|'s PRON we|her PRON she
his PRON his|hers PRON her|theirs PRON their|yours PRON your|ours PRON our|these DET this|those DET that|these PRON this|those PRON that|'s ADP as
best ADJ good|better ADJ good|worse ADJ bad|worst ADJ bad|more ADJ more|most ADJ most|less ADJ less|least ADJ least|better ADV well|best ADV well|more ADV more|most ADV most|worse ADV badly|worst ADV badly|less ADV less|least ADV least|farther ADV far|furthest ADV far
people NOUN people|men NOUN man|women NOUN woman|children NOUN child|feet NOUN foot|teeth NOUN tooth|mice NOUN mouse|geese NOUN goose|lives NOUN life|wives NOUN wife|knives NOUN knife|wolves NOUN wolf|leaves NOUN leaf|halves NOUN half|shelves NOUN shelf|thieves NOUN thief|selves NOUN self|loaves NOUN loaf|calves NOUN calf|oxen NOUN ox
data NOUN data|media NOUN media|criteria NOUN criterion|phenomena NOUN phenomenon|bacteria NOUN bacterium|analyses NOUN analysis|crises NOUN crisis|theses NOUN thesis|bases NOUN base|hypotheses NOUN hypothesis|diagnoses NOUN diagnosis|indices NOUN index|matrices NOUN matrix|alumni NOUN alumnus|stimuli NOUN stimulus|nuclei NOUN nucleus|fungi NOUN fungus
series NOUN series|species NOUN species|means NOUN means|news NOUN news|headquarters NOUN headquarters|police NOUN police|aircraft NOUN aircraft|shoes NOUN shoe|horses NOUN horse|pence NOUN penny|dice NOUN die|buses NOUN bus|gases NOUN gas|lenses NOUN lens|quizzes NOUN quiz|ties NOUN tie|lies NOUN lie|pies NOUN pie|axes NOUN axis|aches NOUN ache|caches NOUN cache|headaches NOUN headache|heroes NOUN hero|potatoes NOUN potato|tomatoes NOUN tomato|goes NOUN go
pm NOUN p.m.|am NOUN a.m.|p.m NOUN p.m.|a.m NOUN a.m.|etc X etc.|regards NOUN regards|thanks NOUN thanks|clothes NOUN clothes|troops NOUN troops|na PART to|ta PART to|'til ADP until|'cause SCONJ because|cos SCONJ because|u PRON you|ur PRON your|'n CCONJ and|w/ ADP with`
    .split(/[|\n]/)
    .map((row) => {
      const [form, upos, lemma] = row.split(" ") as [string, string, string];
      return [`${form} ${upos}`, lemma];
    }),
);

/** Names that end in s without being plural forms. */
export const NAMES_IN_S: ReadonlySet<string> = new Set([
  "series",
  "news",
  "species",
  "politics",
  "economics",
  "athletics",
  "headquarters",
]);
