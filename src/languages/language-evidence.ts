import type { LanguageEvidence } from "../text/detect-language.ts";

/**
 * The forty or so most frequent function words of the languages in which most news is written, and scripts.
 * Words that a language shares with another stand in both rows: they count for both and tell nothing.
 */
export const LANGUAGE_EVIDENCE: LanguageEvidence = {
  functionWords: {
    en: "the of and to in a is was for that on with as it at by from be are has had have he his said which will were an this not but they their been who would she her or its we after also when there you",
    de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde",
    fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se le ce il sont la avec son sa ou mais comme on nous été ses aux cette leur même elle ont était ces entre deux fait après d l qu n s",
    es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde desde todo nos durante ha fue son es era según tras",
    pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são",
    it: "di che e il la a un in è per non una sono si da con del le i dei al nel della come ha lo più gli ma anche alla ed o se delle nella su dal dalla questo questa stato era dopo ai sul suo sua degli essere hanno l dell all",
    nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog door over hij naar heeft ze wordt tot je mijn deze worden werd geen meer hun haar wel kan of zich was ik we",
    sv: "och i att det som en på är av för med till den har de inte om ett han men var sig från så kan när vi skulle efter också eller hade nu där mot ska skall över vid under ut mycket mer sin",
    da: "og i at det som en på er af for med til den har de ikke om et han men var sig fra så kan når vi efter også eller havde nu hvor mod skal over ved under ud meget mere sin blev være ind man hun",
    no: "og i det som en på er av for med til den har de ikke om et han men var seg fra så kan når vi etter også eller hadde nå hvor mot skal over ved under ut mye mer sin ble være inn å at",
    fi: "ja on ei että se oli hän mutta ovat kun myös joka mukaan sen ole niin jo kuin vain vuoden jos hänen sitä tai ne olisi ennen nyt sekä mitä",
    pl: "w i na z się nie do że to jest o jak po za od przez dla ale tym tego jego być ma był są oraz już które który ich czy roku także przed może tylko",
    cs: "a v se na je že s z do o i to jako za by pro po od k ale jsou které který podle byl ve jeho která také už až při bylo není má jen",
    hu: "a az és hogy nem is egy ez de volt el meg csak már még azt mint van ki lesz vagy aki szerint után ami ezt ha sem majd",
    ro: "de și în a la cu pe nu că din este o un care pentru mai ce să se fost sunt au prin dar după între această sau ale lui al sa",
    tr: "bir ve bu da de için ile çok daha olarak gibi ne olan sonra kadar ise ancak olduğu değil var o en her göre ya ki mi",
    id: "yang dan di dengan untuk dari pada ini tidak dalam itu akan ke juga telah oleh adalah ada mereka sebagai bisa karena dia saat lebih sudah kepada atau bahwa",
    vi: "và của là có được các cho không trong một với người đã này những để khi đến từ về tại sẽ theo cũng vào ra như",
    ru: "и в не на что с по он как это а к из у за его от о для но же то все было был был так мы до или после того если который также года сообщил",
    uk: "і в не на що з та до у за від про для як це він але й його є було який також року вже або після",
    ar: "في من على إلى أن عن التي الذي هذا هذه مع ما لا كان قد بعد بين أو كما لم",
    fa: "و در به از که این را با است برای آن یک تا بر خود شد شده های",
  },
  scripts: [
    { tag: "ja", from: 0x3040, to: 0x30ff },
    { tag: "ko", from: 0xac00, to: 0xd7af },
    { tag: "zh", from: 0x4e00, to: 0x9fff },
    { tag: "el", from: 0x370, to: 0x3ff },
    { tag: "he", from: 0x590, to: 0x5ff },
    { tag: "th", from: 0xe00, to: 0xe7f },
    { tag: "und-Cyrl", from: 0x400, to: 0x52f },
    { tag: "und-Arab", from: 0x600, to: 0x6ff },
    { tag: "und-Deva", from: 0x900, to: 0x97f },
    { tag: "und-Beng", from: 0x980, to: 0x9ff },
    { tag: "und-Armn", from: 0x530, to: 0x58f },
    { tag: "und-Geor", from: 0x10a0, to: 0x10ff },
    { tag: "und-Ethi", from: 0x1200, to: 0x137f },
  ],
};
