import type { QuantityTables, SalienceTables, SupportTables } from "../event-tables.ts";
import { SMALL_NUMERALS, TEN_NUMERALS } from "./numerals.ts";

/** Verbs without content of their own beside an event noun (light verbs; Jespersen 1942, and PropBank's list). */
export const englishSupport: SupportTables = {
  withObject:
    "hold make pay take stage conduct carry_out have give mount undertake do perform host cast commit wage stand impose deliver suffer sustain file receive undergo face",
  withSubject:
    "take_place occur happen go_ahead come unfold proceed ensue erupt break_out strike hit last continue run",
  attending:
    "attend join leave depart arrive travel fly head meet visit plan agree host open address boycott skip discuss begin start finish end win lose return go come enter face",
  perceiving: "see spot watch find catch hear notice film photograph observe glimpse discover record picture",
  vehicles:
    "train plane jet aircraft ship boat yacht convoy motorcade helicopter car limousine flight ferry submarine frigate",
  brings:
    "cause trigger spark provoke prompt ignite unleash bring_about set_off touch_off lead_to result_in end_in culminate_in erupt_in",
  announces: "announce call signal unveil",
  reacts:
    "reject oppose resist block veto halt fight protest refuse dismiss overturn quash uphold annul reverse commute strike_down throw_out vote_down turn_down shoot_down back support approve endorse ratify accept welcome hail applaud praise criticise criticize denounce condemn slam blast attack question challenge decry deplore ridicule foil thwart uncover expose prevent",
  dealsWith:
    "enforce implement obey heed honour honor uphold respect breach violate defy flout confirm verify corroborate deny discuss mention answer return ignore recall remember forget recognise recognize acknowledge explain justify witness survive investigate probe review contest avenge report solve mourn condemn",
  begins: "begin start open kick_off commence get_under_way resume launch reopen",
  ends: "end close finish conclude culminate wrap_up expire stop",
  stages: {
    off: "cancelled",
    on_hold: "postponed",
    on_ice: "postponed",
    underway: "ongoing",
    under_way: "ongoing",
    in_progress: "ongoing",
    in_swing: "ongoing",
    in_force: "ongoing",
    in_place: "ongoing",
    in_effect: "ongoing",
    over: "ends",
    at_end: "ends",
  },
};

export const englishSalience: SalienceTables = {
  states:
    "be have know own want need like love hate prefer believe think fear doubt understand mean contain consist belong remain stay seem appear look live depend deserve resemble matter concern involve include exist possess lack require represent keep hold expect hope consider view regard feel see border share face suffer enjoy stand lie sit support oppose favour favor differ vary range rank equal outnumber date total average cost measure weigh amount comprise compose span house feature tend rely hinge revolve pertain constitute symbolise symbolize embody typify compare persist abound value dedicate situate locate",
  mishaps: "incident crisis damage destruction loss failure leak scandal dispute row rift standoff emergency unrest",
  habits:
    "usually always often sometimes generally normally typically regularly frequently every repeatedly traditionally rarely seldom historically annually",
};

/** What is counted in reports of loss, one word for each count. */
export const englishQuantities: QuantityTables = {
  counted: {
    die: "dead",
    kill: "dead",
    death: "dead",
    fatality: "dead",
    dead: "dead",
    toll: "dead",
    drown: "dead",
    perish: "dead",
    injure: "injured",
    wound: "injured",
    hurt: "injured",
    injury: "injured",
    injured: "injured",
    wounded: "injured",
    hospitalize: "injured",
    hospitalise: "injured",
    missing: "missing",
    arrest: "arrested",
    detain: "arrested",
    evacuate: "evacuated",
    displace: "displaced",
    homeless: "displaced",
    rescue: "rescued",
    find: "found",
    survivor: "survivors",
  },
  numerals: { ...SMALL_NUMERALS, ...TEN_NUMERALS, hundred: 100, thousand: 1000, dozen: 12 },
  bounds: {
    least: "at least",
    more: "at least",
    over: "at least",
    most: "at most",
    fewer: "at most",
    less: "at most",
    about: "about",
    around: "about",
    some: "about",
    nearly: "about",
    almost: "about",
    roughly: "about",
    approximately: "about",
  },
  limits:
    "at_least at_most up_to as_many_as as_much_as more_than fewer_than less_than no_fewer_than no_more_than no_less_than nearly almost virtually practically about around some just only over roughly approximately well_over",
  exceptions: "all_but",
  excepting: "but except save bar excluding",
  paucal: "few",
  quantifiers: "all every everyone everybody everything none nobody half third quarter fifth",
  parts: "half third quarter fifth majority minority rest remainder handful couple number bulk",
  occasions: "times",
  ofPeriods: "forecast budget target outlook guidance estimate projection plan goal quota programme program schedule",
};
