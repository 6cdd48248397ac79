import { describe, expect, test } from "vitest";
import { LANGUAGE_EVIDENCE } from "../../src/languages/language-evidence.ts";
import { detectLanguage } from "../../src/text/detect-language.ts";

const ROWS: readonly (readonly [tag: string, text: string])[] = [
  ["en", "The ferry left the harbour at noon and was expected to reach the island by two, the operator said."],
  [
    "de",
    "Die Fähre verließ am Mittag den Hafen und sollte nach Angaben des Betreibers um zwei Uhr auf der Insel sein.",
  ],
  ["fr", "Le ferry a quitté le port à midi et devait atteindre l'île vers deux heures, selon la compagnie."],
  [
    "es",
    "El transbordador salió del puerto al mediodía y se esperaba que llegara a la isla a las dos, según la empresa.",
  ],
  ["it", "Il traghetto ha lasciato il porto a mezzogiorno ed era atteso sull'isola alle due, secondo la compagnia."],
  [
    "pt",
    "O navio deixou o porto ao meio-dia e devia chegar à ilha às duas, segundo a empresa que não deu mais detalhes.",
  ],
  ["nl", "De veerboot verliet om twaalf uur de haven en zou volgens de rederij om twee uur op het eiland zijn."],
  [
    "pl",
    "Prom wypłynął z portu w południe i miał dotrzeć na wyspę o drugiej, jak podał przewoźnik, który nie jest z tego zadowolony.",
  ],
  ["ru", "Паром вышел из порта в полдень и должен был прибыть на остров к двум часам, сообщил оператор."],
  ["ja", "フェリーは正午に港を出た。"],
  ["ko", "여객선은 정오에 항구를 떠났다."],
  ["zh", "渡轮中午离开港口。"],
  ["el", "Το πλοίο έφυγε από το λιμάνι το μεσημέρι."],
  ["und", "Ferry"],
  ["und", ""],
  ["und", "12:30 – 14:00 // 40 €"],
];

describe("the language of a text", () => {
  test.each(ROWS)("%s: %s", (tag, text) => {
    expect(detectLanguage(text, LANGUAGE_EVIDENCE).tag).toBe(tag);
  });

  test("English that quotes another language is English", () => {
    const text =
      "The minister said on Tuesday that he had no choice and quoted the old saying “qui va piano va sano” to the members of the house.";
    expect(detectLanguage(text, LANGUAGE_EVIDENCE).tag).toBe("en");
  });
});
