import type { TriggerTables } from "../event-tables.ts";
import { englishSenses } from "./senses.ts";
import { DYING_TO_DEATH, KILLING_TO_DEATH } from "./to-death.ts";

/** What is released and was in no prison. */
const releases =
  "report document statement transcript memo letter data figure result finding list record album single song film movie trailer video footage photo image book game phone version update patch software statistic"
    .split(" ")
    .map((thing) => `${thing}_release`)
    .join(" ");

/**
 * The words that name each type of event: verbs by lemma (a particle after `_`), nouns by lemma.
 * Written from the annotation guidelines of ACE 2005 and PLOVER's codebook and from reading news; a word stands
 * under the one type it means most often in news, `senses` tells the others apart.
 */
export const englishTriggers = {
  words: {
    departure: {
      verbs: "leave depart set_sail set_off set_out embark take_off exit fly_out",
      nouns: "departure exit take-off takeoff",
    },
    arrival: { verbs: "arrive land reach enter disembark touch_down dock", nouns: "arrival landing entry" },
    travel: {
      verbs: "travel fly head journey sail drive cross go",
      nouns: "trip journey travel voyage crossing tour mission",
    },
    return: { verbs: "return come_back go_back fly_home", nouns: "return homecoming" },
    visit: { verbs: "visit tour", nouns: "visit stay stopover" },
    escape: { verbs: "escape flee break_out abscond go_on_run", nouns: "escape getaway breakout" },
    evacuation: { verbs: "evacuate displace", nouns: "evacuation displacement exodus" },
    meeting: {
      verbs: "meet convene gather host receive sit_down greet welcome attend",
      nouns: "meeting summit gathering encounter audience session reception lunch dinner banquet",
    },
    conference: { verbs: "", nouns: "conference forum congress convention seminar workshop symposium fair" },
    talks: {
      verbs: "negotiate discuss confer mediate consult debate",
      nouns: "talk talks negotiation discussion consultation dialogue mediation conversation debate",
    },
    call: { verbs: "telephone phone", nouns: "call phonecall" },
    correspondence: { verbs: "write email exchange send", nouns: "letter message telegram correspondence" },
    statement: {
      verbs:
        "say tell state add note remark comment explain stress reiterate insist assert assure claim argue observe quip mention maintain acknowledge admit concede affirm emphasize emphasise respond reply answer recall contend allege testify boast whisper suggest",
      nouns: "statement comment remark testimony",
    },
    announcement: {
      verbs: "announce declare report confirm disclose reveal unveil proclaim inform brief indicate signal",
      nouns: "announcement declaration disclosure confirmation communique revelation",
    },
    denial: { verbs: "deny reject dismiss refute rebut disavow", nouns: "denial rejection rebuttal" },
    warning: { verbs: "warn caution threaten alert", nouns: "warning threat alert ultimatum" },
    demand: {
      verbs: "demand urge call_for call_on appeal request ask propose recommend petition",
      nouns: "demand appeal request proposal petition plea",
    },
    accusation: {
      verbs: "accuse blame condemn criticize criticise denounce slam blast deplore rebuke",
      nouns: "accusation condemnation criticism allegation",
    },
    speech: { verbs: "speak address lecture", nouns: "speech address lecture sermon news_conference press_conference" },
    publication: {
      verbs: "publish release issue broadcast air print make_public",
      nouns: `publication broadcast ${releases}`,
    },
    agreement: {
      verbs: "agree sign ratify endorse accept approve settle reconcile",
      nouns: "agreement accord treaty pact truce settlement compromise memorandum approval ratification signing",
    },
    vote: {
      verbs: "vote ballot veto abstain go_to_poll",
      nouns: "vote referendum ballot plebiscite veto poll no-confidence",
    },
    election: {
      verbs: "elect re-elect reelect inaugurate",
      nouns: "election re-election by-election runoff primary inauguration",
    },
    legislation: {
      verbs: "enact legislate pass repeal amend adopt outlaw ban legalize legalise abolish",
      nouns: "legislation enactment repeal ban amendment",
    },
    decision: { verbs: "decide rule determine opt", nouns: "decision ruling determination" },
    sanction: { verbs: "sanction embargo fine penalize penalise blacklist", nouns: "sanction embargo fine" },
    ceasefire: { verbs: "cease_fire", nouns: "ceasefire cease-fire armistice" },
    appointment: {
      verbs: "appoint name nominate hire promote swear_in take_office succeed assign",
      nouns: "appointment nomination promotion",
    },
    resignation: {
      verbs: "resign quit step_down stand_down retire abdicate step_aside",
      nouns: "resignation retirement abdication",
    },
    dismissal: {
      verbs: "sack oust fire impeach depose overthrow expel suspend",
      nouns: "dismissal ouster sacking impeachment expulsion coup overthrow removal suspension",
    },
    arrest: {
      verbs: "arrest detain apprehend capture recapture seize jail imprison take_into_custody place_under_arrest",
      nouns: "arrest detention capture raid imprisonment",
    },
    charge: { verbs: "charge indict arraign prosecute", nouns: "indictment prosecution arraignment" },
    lawsuit: { verbs: "sue file litigate", nouns: "lawsuit suit litigation complaint" },
    trial: { verbs: "try", nouns: "trial retrial tribunal court-martial" },
    hearing: {
      verbs:
        "hear appear_in_court appear_before_judge appear_before_magistrate appear_before_court plead_guilty plead_not_guilty",
      nouns: "hearing inquest deposition",
    },
    verdict: { verbs: "convict acquit find_guilty find_not_guilty", nouns: "verdict conviction acquittal" },
    sentence: { verbs: "sentence sentence_to_death condemn_to_death", nouns: "sentencing" },
    release: {
      verbs: "free parole pardon liberate extradite deport",
      nouns: "release pardon parole extradition deportation",
    },
    execution: { verbs: "execute hang behead put_to_death", nouns: "execution beheading" },
    investigation: {
      verbs: "investigate probe inspect examine search interrogate question",
      nouns: "investigation probe inquiry enquiry inspection search review",
    },
    attack: {
      verbs: "attack assault ambush storm strike stab shell raid hit target beat beat_up rape",
      nouns:
        "attack assault ambush offensive stabbing raid shelling airstrike massacre air_strike drone_strike missile_strike rocket_strike bombing_raid",
    },
    bombing: { verbs: "bomb blow_up detonate explode", nouns: "bombing explosion blast bombardment detonation" },
    shooting: {
      verbs: "shoot gun_down open_fire shoot_down",
      nouns: "shooting gunfire gunbattle gunshot shootout drive-by",
    },
    clash: {
      verbs: "clash fight battle skirmish",
      nouns: "clash fighting battle skirmish combat violence unrest riot rioting",
    },
    abduction: { verbs: "kidnap abduct hijack take_hostage", nouns: "kidnapping abduction hijacking hostage-taking" },
    invasion: { verbs: "invade occupy annex overrun", nouns: "invasion occupation annexation incursion" },
    war: { verbs: "go_to_war", nouns: "war conflict insurgency uprising rebellion revolution genocide" },
    deployment: { verbs: "deploy mobilize mobilise station dispatch", nouns: "deployment mobilization mobilisation" },
    withdrawal: { verbs: "withdraw pull_out retreat", nouns: "withdrawal pullout retreat pull-out" },
    exercise: { verbs: "", nouns: "exercise drill manoeuvre maneuver parade" },
    crime: {
      verbs:
        "rob steal loot burgle burglarize smuggle defraud embezzle launder vandalize vandalise mug carjack hold_up break_into traffic extort bribe forge counterfeit hack set_fire set_on_fire set_ablaze set_alight",
      nouns:
        "robbery theft burglary heist fraud looting crime carjacking mugging break-in holdup hold-up arson vandalism extortion embezzlement smuggling trafficking bribery forgery larceny shoplifting",
    },
    protest: {
      verbs: "protest demonstrate rally march boycott",
      nouns: "protest demonstration rally march sit-in boycott vigil blockade hunger_strike",
    },
    strike: { verbs: "walk_out", nouns: "strike walkout stoppage lockout" },
    birth: { verbs: "bear give_birth", nouns: "birth" },
    marriage: { verbs: "marry wed divorce", nouns: "marriage wedding divorce engagement" },
    injury: {
      verbs: "injure wound hurt hospitalize hospitalise maim take_to_hospital rush_to_hospital",
      nouns: "injury wound",
    },
    death: {
      verbs: `die kill murder assassinate slay drown perish pass_away ${KILLING_TO_DEATH} ${DYING_TO_DEATH}`,
      nouns: "death killing murder assassination slaying fatality suicide homicide manslaughter",
    },
    funeral: {
      verbs: "bury cremate mourn",
      nouns: "funeral burial cremation memorial memorial_service remembrance_service funeral_service",
    },
    illness: { verbs: "infect contract sicken fall_ill", nouns: "illness infection surgery" },
    accident: {
      verbs: "crash collide derail capsize sink collapse overturn plunge run_aground overshoot",
      nouns: "accident crash collision derailment collapse wreck sinking shipwreck spill",
    },
    disaster: {
      verbs: "erupt flood burn devastate inundate burst catch_fire",
      nouns:
        "earthquake quake tsunami eruption flood flooding landslide avalanche wildfire fire blaze disaster famine drought tremor mudslide inferno",
    },
    weather: {
      verbs: "rain snow",
      nouns: "hurricane storm typhoon cyclone tornado blizzard heatwave rain snowfall downpour",
    },
    outbreak: { verbs: "", nouns: "outbreak epidemic pandemic" },
    rescue: { verbs: "rescue save airlift", nouns: "rescue airlift" },
    launch: { verbs: "launch lift_off blast_off roll_out", nouns: "launch liftoff lift-off rollout" },
    test: { verbs: "test test-fire trial", nouns: "test testing test-firing" },
    discovery: { verbs: "discover find recover unearth spot", nouns: "discovery recovery" },
    deal: { verbs: "partner invest contract", nouns: "deal contract partnership investment transaction joint_venture" },
    takeover: {
      verbs: "acquire merge take_over buy_out bid",
      nouns: "takeover acquisition merger buyout bid offer tender",
    },
    purchase: { verbs: "buy purchase sell auction", nouns: "purchase sale auction" },
    payment: { verbs: "pay donate repay fund lend", nouns: "payment donation loan repayment bailout" },
    earnings: { verbs: "earn", nouns: "earnings profit loss revenue" },
    layoff: { verbs: "lay_off cut_jobs furlough", nouns: "layoff redundancy" },
    price: {
      verbs:
        "rise fall climb drop soar slump surge decline increase decrease jump gain lose raise cut lower tumble slip rebound devalue revalue",
      nouns: "increase decrease rise fall drop decline slump surge rally_in gain cut",
    },
    bankruptcy: {
      verbs: "default liquidate go_bankrupt file_for_bankruptcy go_into_administration",
      nouns: "bankruptcy insolvency liquidation default",
    },
    construction: { verbs: "build construct erect rebuild demolish", nouns: "construction demolition groundbreaking" },
    match: {
      verbs: "play face draw beat_ defeat",
      nouns:
        "match game penalty_shootout shoot-out semi-final semifinal final fixture tournament championship race derby playoff marathon regatta grand_prix relay",
    },
    title: { verbs: "win clinch triumph", nouns: "victory win triumph defeat" },
    award: { verbs: "award honour honor decorate", nouns: "award" },
    opening: { verbs: "open reopen inaugurate_", nouns: "opening reopening" },
    closing: { verbs: "close shut shut_down close_down", nouns: "closure closing shutdown" },
    begin: {
      verbs: "begin start commence kick_off get_under_way resume restart",
      nouns: "beginning start onset resumption",
    },
    end: {
      verbs: "end finish conclude halt stop expire terminate break_down fall_apart fall_through cut_short",
      nouns: "end conclusion halt termination expiry",
    },
    ceremony: {
      verbs: "commemorate celebrate",
      nouns:
        "ceremony celebration commemoration festival concert gala exhibition premiere carnival recital pageant fundraiser graduation screening",
    },
    cancellation: { verbs: "cancel call_off scrap scrub abort", nouns: "cancellation" },
    postponement: {
      verbs: "postpone delay adjourn reschedule put_off put_back push_back",
      nouns: "postponement adjournment",
    },
    other: {
      verbs: "take_part",
      nouns:
        "event incident move action effort attempt campaign operation crisis delivery exchange transfer change damage destruction loss recovery reform response support use work training treatment evidence deadline plan delay suspension failure success progress development growth competition transition seizure flight shipment export import supply production reaction participation membership cooperation pressure help aid relief assistance leak scandal dispute row rift split move breakthrough crackdown curfew standoff siege alert emergency",
    },
  },
  senses: englishSenses,
} as const satisfies TriggerTables;
