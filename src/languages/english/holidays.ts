import type { HolidayKey } from "../../calendar/holiday-table.ts";
import type { Meaning, Which } from "../../model/meaning.ts";
import { type Rule, rulesFor } from "../../patterns/rule.ts";
import { isFeastName } from "./dates-guards.ts";
import type { DateSlots } from "./dates-words.ts";

const rule = rulesFor<DateSlots, Meaning>();

/** English names of the feasts and named days; `'s` is a token of its own. */
const NAMES: { readonly [K in HolidayKey]: readonly string[] } = {
  "new year's day": ["new year 's day", "new year ’s day", "new years day", "new year 's", "new year ’s"],
  epiphany: ["epiphany"],
  "martin luther king day": ["martin luther king day", "martin luther king jr. day", "mlk day"],
  "inauguration day": ["inauguration day"],
  "burns night": ["burns night"],
  "australia day": ["australia day"],
  "holocaust remembrance day": ["international holocaust remembrance day", "holocaust memorial day"],
  "groundhog day": ["groundhog day"],
  "waitangi day": ["waitangi day"],
  "valentine's day": ["valentine 's day", "valentines day", "valentine ’s day", "st. valentine 's day"],
  "presidents' day": [
    "presidents ' day",
    "presidents ’ day",
    "presidents day",
    "president 's day",
    "washington 's birthday",
  ],
  "st. david's day": ["st. david 's day"],
  "international women's day": ["international women 's day", "international women ’s day"],
  "st. patrick's day": [
    "st. patrick 's day",
    "st. patrick ’s day",
    "st patrick 's day",
    "st patrick ’s day",
    "st. patricks day",
    "st patricks day",
    "saint patrick 's day",
    "saint patrick ’s day",
    "saint patricks day",
  ],
  "april fools' day": ["april fools ' day", "april fool 's day", "april fools day", "april fools", "april fools '"],
  "tax day": ["tax day"],
  "earth day": ["earth day"],
  "st. george's day": ["st. george 's day"],
  "anzac day": ["anzac day"],
  "may day": ["may day", "international workers ' day", "international workers ’ day", "labour day"],
  "cinco de mayo": ["cinco de mayo"],
  "press freedom day": ["world press freedom day"],
  "ve day": ["ve day", "v - e day"],
  "victory day": ["victory day"],
  "mother's day": ["mother 's day", "mother ’s day", "mothers ' day", "mothers day"],
  "memorial day": ["memorial day"],
  "environment day": ["world environment day"],
  "flag day": ["flag day"],
  "father's day": ["father 's day", "father ’s day", "fathers ' day", "fathers day"],
  juneteenth: ["juneteenth"],
  "refugee day": ["world refugee day"],
  "midsummer's day": ["midsummer 's day", "midsummer day"],
  "canada day": ["canada day"],
  "independence day": ["independence day", "the fourth of july"],
  "bastille day": ["bastille day"],
  "assumption day": ["assumption day"],
  "labor day": ["labor day"],
  "patriot day": ["patriot day"],
  "columbus day": ["columbus day", "indigenous peoples ' day", "indigenous peoples ’ day"],
  halloween: ["halloween", "hallowe'en"],
  "all saints' day": ["all saints ' day", "all saints ’ day", "all saints day"],
  "all souls' day": ["all souls ' day", "all souls day"],
  "guy fawkes night": ["guy fawkes night", "guy fawkes day", "bonfire night"],
  "election day": ["election day"],
  "armistice day": ["armistice day", "veterans day", "veterans ' day", "remembrance day"],
  "remembrance sunday": ["remembrance sunday"],
  thanksgiving: ["thanksgiving", "thanksgiving day"],
  "black friday": ["black friday"],
  "cyber monday": ["cyber monday"],
  "st. andrew's day": ["st. andrew 's day", "st andrew 's day", "st. andrew ’s day"],
  "world aids day": ["world aids day"],
  "pearl harbor day": ["pearl harbor day"],
  "human rights day": ["human rights day"],
  "christmas eve": ["christmas eve"],
  christmas: ["christmas", "christmas day", "xmas"],
  "boxing day": ["boxing day", "st. stephen 's day", "st stephen 's day", "st. stephen ’s day"],
  "new year's eve": ["new year 's eve", "new year ’s eve", "new years eve"],
  "shrove tuesday": ["shrove tuesday", "mardi gras", "fat tuesday"],
  "ash wednesday": ["ash wednesday"],
  lent: ["lent"],
  "palm sunday": ["palm sunday"],
  "holy week": ["holy week"],
  "trinity sunday": ["trinity sunday"],
  "maundy thursday": ["maundy thursday", "holy thursday"],
  "good friday": ["good friday"],
  "holy saturday": ["holy saturday"],
  easter: ["easter", "easter sunday", "easter day"],
  "easter monday": ["easter monday"],
  "ascension day": ["ascension day"],
  pentecost: ["pentecost", "whit sunday", "whitsunday"],
  "whit monday": ["whit monday"],
  "corpus christi": ["the feast of corpus christi"],
  "orthodox easter": ["orthodox easter"],
  "orthodox christmas": ["orthodox christmas"],
  "islamic new year": ["islamic new year"],
  ashura: ["ashura", "ashoura"],
  mawlid: ["mawlid"],
  ramadan: ["ramadan", "the holy? month of ramadan"],
  "eid al-fitr": ["eid al - fitr", "eid al-fitr", "eid - al - fitr"],
  "eid al-adha": ["eid al - adha", "eid al-adha", "eid - al - adha"],
  purim: ["purim"],
  passover: ["passover"],
  shavuot: ["shavuot"],
  "rosh hashanah": ["rosh hashanah", "rosh hashana"],
  "yom kippur": ["yom kippur"],
  sukkot: ["sukkot"],
  hanukkah: ["hanukkah", "chanukah", "hanukah"],
  "lunar new year": ["lunar new year", "chinese new year"],
  diwali: ["diwali", "deepavali"],
};

const WHICH = {
  last: "last",
  past: "last",
  previous: "last",
  next: "next",
  coming: "next",
  this: "this",
} as const satisfies Record<string, Which>;

/** Each name bare, with a year, and with "last", "this" or "next". */
export function holidayRules(): readonly Rule<Meaning>[] {
  return Object.entries(NAMES).flatMap(([holiday, names]) =>
    names.flatMap((name): Rule<Meaning>[] => [
      rule(holiday, name, (_captures, place) =>
        isName(place) && !isFeastName(place) ? { kind: "holiday", holiday } : undefined,
      ),
      {
        ...rule(`${holiday} of a year`, "{year}", () => undefined),
        pattern: `${name} ,? {year}`,
        read: ({ year }) => ({ kind: "holiday", holiday, year: year as number }),
      },
      ...Object.entries(WHICH).map(([word, which]) =>
        rule(`${word} ${holiday}`, `${word} ${name}`, (): Meaning => ({ kind: "holiday", holiday, which })),
      ),
    ]),
  );
}

/** Names of days are written with a capital. */
function isName({ items, from, to }: Parameters<Rule<Meaning>["read"]>[1]): boolean {
  for (let at = from; at < to; at++) {
    const code = items.written(at).charCodeAt(0);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}
