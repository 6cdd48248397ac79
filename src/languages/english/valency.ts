import type { ValencyTables } from "../event-tables.ts";

/**
 * What English verbs take, as far as a line of news depends on it: by meaning, written by hand (the classes follow
 * Levin 1993, and Huddleston and Pullum 2002, chapter 4).
 */
export const englishValency: ValencyTables = {
  alone: `die perish drown suffocate survive starve faint collapse wake awake sleep rest bleed recover relapse choke
    arrive depart leave return reappear appear disappear vanish emerge surface flee escape abscond evacuate retreat withdraw advance land dock embark disembark sail
    resign retire quit abdicate graduate enlist defect surrender capitulate submit relent
    marry wed divorce elope reconcile separate part reunite unite merge split disband dissolve fold form
    crash collide derail capsize sink founder overturn swerve skid stall overheat malfunction misfire backfire explode detonate erupt burst burn smoulder ignite leak spill overflow flood freeze melt thaw crumble disintegrate implode rupture crack snap shatter
    rise fall climb drop soar slump surge plunge plummet tumble decline jump slip dip slide sink rally rebound stabilise stabilize fluctuate increase decrease double triple quadruple treble halve shrink expand grow widen narrow strengthen weaken improve worsen deteriorate intensify escalate ease abate subside recede fade wane dwindle evaporate accelerate slow cool stagnate contract swell spread multiply proliferate diverge converge tighten loosen depreciate appreciate
    strike march protest demonstrate riot revolt rebel mutiny mobilise mobilize campaign picket kneel pray mourn weep cry laugh cheer sing dance perform celebrate
    vote testify confess plead speak appeal apologise apologize agree disagree object dissent abstain concede negotiate meet convene gather assemble reconvene talk respond react retaliate intervene cooperate collaborate compete
    open close shut reopen begin start commence end finish conclude resume restart stop halt expire lapse cease terminate proceed debut premiere launch relaunch air happen occur unfold
    win lose triumph prevail qualify draw succeed fail falter overrun default
    rain snow hail storm shake tremble rumble hit
    attack clash fight battle invade skirmish deploy regroup scatter disperse
    rule change move shift
    sell lead report bid`,
  objects: `abduct accuse acquit apprehend arrest assassinate assault banish behead capture confiscate convict damage deport destroy detain devastate dismantle exile expel extradite fine hospitalise hospitalize identify impound imprison indict injure intercept jail kidnap lure murder oust quash ransack rape rescue sack seize smuggle subdue subpoena transport uncover unearth unseat wreck
    kill stab rob wound hurt evict handcuff strangle poison blame ban impose unveil introduce release
    make put give bring create produce provide receive obtain acquire include involve represent enable allow force cause describe contain maintain pursue incur set
    condemn denounce praise slam blast laud commend criticise criticize mock ridicule rebuke censure
    award donate allocate grant supply deliver install remove insert replace appoint nominate recruit employ elect
    construct erect invent purchase issue locate boost trigger spark prompt provoke
    suspend postpone cancel dismiss reject overturn uphold amend enact repeal promote demote airlift hurl thwart foil prevent avert`,
  passives: `notify inform tell compare send bring put give ask expect know regard see consider believe think suppose use draw tie link relate base value estimate list describe treat accuse suspect blame credit force compel oblige allow permit enable urge invite encourage advise require direct instruct bill slate tip characterise characterize classify equip fill cover associate involve place locate situate deem prompt accompany`,
  behindObject: {
    of: "accuse acquit absolve exonerate convict suspect clear rob strip deprive notify inform warn remind assure convince relieve",
    with: "charge",
    from: "ban bar prevent exclude expel",
    for: "blame praise thank criticise criticize sue ask",
  },
  particles: `bring_in bring_up bring_about take_on take_in flag_down ratchet_up pick_up carry_out set_up put_up put_in put_on hand_out give_out pay_out track_down call_on call_for point_out find_out figure_out lay_out set_off check_in check_out come_in come_up go_on go_through go_over go_out look_up look_in get_in get_out get_on turn_in add_up work_out move_in move_on pull_on pull_up splinter_off end_up wind_up drop_back hold_out send_out send_in let_in let_out leave_out sound_off`,
};
