import type { Gender, NameTables, PronounRow, RoleRow } from "../name-tables.ts";
import {
  ORGANISATION_HEADS,
  ORGANISATION_SUFFIXES,
  PLACE_HEADS,
  PLACE_OPENERS,
  readOrganisations,
  THING_HEADS,
} from "./names-organisations.ts";
import { EITHER, FAMILY_FIRST, FEMALE, MALE } from "./names-people.ts";
import { readPlaces } from "./names-places.ts";
import { GROUPS, ROLE_MODIFIERS, ROLES, SPELLINGS } from "./names-roles.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

function readGiven(): Map<string, Gender> {
  const given = new Map<string, Gender>();
  for (const name of FEMALE.split(" ")) given.set(name, "female");
  for (const name of MALE.split(" ")) given.set(name, given.has(name) ? "unknown" : "male");
  for (const name of EITHER.split(" ")) given.set(name, "unknown");
  return given;
}

/** `+queen(f)`, `spokeswoman(f):spokesman` */
function readRoles(): Map<string, RoleRow> {
  const roles = new Map<string, RoleRow>();
  for (const entry of ROLES.split(" ")) {
    const [left = "", role] = entry.split(":");
    const leads = left.startsWith("+");
    const [word = "", mark] = left.slice(leads ? 1 : 0).split("(");
    const gender = mark === "f)" ? "female" : mark === "m)" ? "male" : "unknown";
    const of = role ?? word;
    roles.set(word, { role: of, gender, leads });
    if (!word.endsWith("s")) roles.set(`${word}.`, { role: of, gender, leads });
  }
  return roles;
}

const one = (gender: Gender): PronounRow => ({ gender, number: "one", of: "person" });
const thing: PronounRow = { gender: "unknown", number: "one", of: "thing" };
const many: PronounRow = { gender: "unknown", number: "many", of: "any" };

/** Names as English-language news writes them. */
export const ENGLISH_NAMES: NameTables = {
  given: readGiven(),
  familyFirst: set(FAMILY_FIRST),
  particles: set(
    "van von der den de del della di da das dos du la le bin ibn ben al el ul ur ud ad as abu e y af av zu zum ter ten",
  ),
  honorifics: new Map<string, Gender>([
    ["mr", "male"],
    ["mr.", "male"],
    ["mister", "male"],
    ["sir", "male"],
    ["mrs", "female"],
    ["mrs.", "female"],
    ["ms", "female"],
    ["ms.", "female"],
    ["miss", "female"],
    ["madam", "female"],
    ["madame", "female"],
    ["dame", "female"],
    ["dr", "unknown"],
    ["dr.", "unknown"],
    ["rev", "unknown"],
    ["rev.", "unknown"],
    ["hon", "unknown"],
    ["hon.", "unknown"],
    ["comrade", "unknown"],
  ]),
  generations: set("jr jr. sr sr. ii iii iv"),
  roles: readRoles(),
  roleModifiers: set(ROLE_MODIFIERS),
  spellings: new Map(SPELLINGS.split(" ").map((pair) => pair.split(":") as [string, string])), // written so above
  groups: set(GROUPS),
  ...readPlaces(),
  capitalNouns: set("capital"),
  placeHeads: set(PLACE_HEADS),
  placeOpeners: set(PLACE_OPENERS),
  placePrepositions: set(
    "in at near from to into outside inside around across through throughout toward towards via over above off within beyond between",
  ),
  organisations: readOrganisations(),
  organisationHeads: set(ORGANISATION_HEADS),
  organisationSuffixes: set(ORGANISATION_SUFFIXES),
  genericOrganisations: set(
    "company firm carmaker automaker drugmaker chipmaker planemaker steelmaker shipbuilder airline carrier retailer manufacturer maker operator lender insurer brewer distiller conglomerate startup",
  ),
  organisationNouns: set(
    "company firm maker operator agency newspaper magazine network channel broadcaster website party group bank union university ministry team club airline retailer manufacturer carmaker automaker drugmaker chipmaker planemaker steelmaker shipbuilder carrier lender insurer brewer distiller conglomerate startup subsidiary chain organisation organization charity movement militia institute consultancy brokerage daily",
  ),
  bodies: set(
    "ministry department agency office court council committee commission parliament government cabinet authority union navy army brigade tribunal bureau embassy board senate congress force guard university hospital bank regulator opposition military coalition party",
  ),
  bareBodies: set("government parliament court council navy army union opposition military cabinet senate congress"),
  thingHeads: set(THING_HEADS),
  possessives: set(
    "people workers women children men veterans lloyd mcdonald lowe levi macy wendy sotheby christie moody king queen lord farmers teachers writers players artists women's",
  ),
  vesselNouns: set(
    "ship boat ferry tanker vessel submarine frigate destroyer freighter trawler yacht carrier cruiser spacecraft rocket",
  ),
  vessels: set("uss hms hmas hmcs ins ss mv rms"),
  sayings: set(
    "say tell add announce claim state confirm deny declare warn report believe think argue suggest reveal insist note explain urge demand vow pledge promise accuse admit acknowledge ask reply respond comment describe write tweet estimate predict hope want know want plan agree decide refuse threaten criticise criticize condemn praise welcome testify allege stress echo",
  ),
  pronouns: new Map<string, PronounRow>([
    ["he", one("male")],
    ["him", one("male")],
    ["his", one("male")],
    ["himself", { ...one("male"), reflexive: true }],
    ["she", one("female")],
    ["her", one("female")],
    ["hers", one("female")],
    ["herself", { ...one("female"), reflexive: true }],
    ["it", thing],
    ["its", thing],
    ["itself", { ...thing, reflexive: true }],
    ["they", many],
    ["them", many],
    ["their", many],
    ["theirs", many],
    ["themselves", { ...many, reflexive: true }],
  ]),
  notNames: set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter i a an the this that these those he she it we you they him her his its our your their my me us them who whom whose which what when where why how if while after before since until although though because as at by for from in into of off on onto over per than to up upon via with without within about above across against along among around behind below beneath beside between beyond despite down during except inside near outside past through throughout toward towards under unlike and or but nor so yet not no yes is are was were be been being am do does did has have had will would can could may might must shall should there here now then also still just only even more most less least many much several few some any all both each every either neither another other such same own first last next old one two three four five six seven eight nine ten hundred thousand million billion meanwhile however moreover furthermore nevertheless according later earlier today yesterday tomorrow tonight recently once again instead perhaps maybe thus hence therefore indeed additionally covid covid-19 coronavirus aids hiv internet tv gmt utc bst est edt pst pdt cet cest am pm a.m. p.m. mph km mr mrs ms dr ok god sources photo image video breaking update read dear hello please thank thanks hq et pt mondays tuesdays wednesdays thursdays fridays saturdays sundays no. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. etc. vs. fig. ph.d. m.d. u vol. inc ltd",
  ),
  compoundTails: set(
    "led based backed born made style era wide run owned related controlled held bound speaking funded trained educated sponsored occupied aligned ruled mediated brokered designed built supplied like level old long day year month time term area region border only free proof ready friendly friendly imposed inspired linked affiliated style dominated majority minority born turned elect",
  ),
  determiners: set("the this that these those its his her their our a an some many several"),
  grammar: {
    of: set("of"),
    held: set("of at for"),
    and: set("and"),
    purpose: set("for"),
    infinitive: set("to"),
    possessive: set("'s ’s ' ’"),
    inside: set("in"),
    who: set("who"),
    article: set("the"),
    definite: set("the this that"),
    apposing: set("a an the its their his her"),
    leading: set("the his her their its"),
    introducing: set("a an another"),
    contrasting: set("second third fourth other another"),
    quantifiers: set("one two three another each every any no my our"),
    endsApposition: set(", . of at for in and ; — – - to from with who )"),
    stopsApposition: set(", . ; : ( ) who which that said says and or in on at for to with of from by as is was"),
    emptyInTitle: set(
      "first second third last next then current new former late the a an and longtime veteran top senior",
    ),
    otherOffice: set("vice deputy former ex assistant acting"),
    leader: set("leader ruler"),
    keptWithName: set("king queen prince princess pope emperor sultan sheikh emir lord lady sir dame ayatollah saint"),
    timeUnits: set("hour morning afternoon evening night day week weekend month year decade"),
    compass: set(
      "north south east west central northern southern eastern western northeast northwest southeast southwest upper lower downtown greater inner outer",
    ),
    openingParticles: set("bin ibn von van"),
    doubtfulParticles: set("as a do e y"),
    mustBeWritten: set("US"),
    houses: set("house bank state republic states kingdom horn isle sea people's"),
    emptySubject: set("rain snow seem appear turn happen take emerge remain"),
    emptyWithoutObject: set("begin start end last continue open close fall rise break"),
  },
};
