/** Verbs whose final e a rule would not restore, or might. */
export const VERBS_IN_E: ReadonlySet<string> = new Set(
  `use move live die lie tie argue create believe continue require release leave change arrange prepare decide provide guarantee agree free see flee foresee oversee decree
close rise lose choose raise pose propose impose expose oppose dispose suppose compose purchase promise exercise advise revise supervise surprise compromise advertise please praise cause pause house
state date rate debate donate locate relate operate indicate estimate generate separate celebrate investigate negotiate participate evacuate eliminate nominate terminate dominate estimate accelerate demonstrate
write invite unite ignite cite excite recite note vote devote promote quote denote complete compete delete execute contribute distribute attribute dispute compute dilute pollute constitute institute substitute prosecute
make take bake shake wake stake fake brake like strike hike spike joke poke provoke invoke evoke smoke
come become welcome overcome premiere name blame shame frame claim time fame game resume assume consume presume presume tame home exhume
define decline combine determine examine imagine mine line shine dine outline underline refine tune fine sideline phone postpone condone atone
hope cope scope shape escape scrape tape rape wipe pipe type ripe gripe swipe grope
hire fire wire tire retire acquire inquire inspire expire require admire desire aspire conspire care share dare stare scare declare compare prepare spare flare glare square store score explore restore ignore adore bore secure ensure insure assure measure pressure injure figure capture feature venture manufacture endure cure lure procure
decide divide provide hide ride guide side reside preside coincide slide collide invade trade persuade evade fade grade parade upgrade downgrade blockade include exclude conclude elude intrude explode code erode concede precede supersede impede
manage damage engage encourage discourage stage rage wage page challenge charge change range exchange arrange merge emerge urge surge purge judge pledge acknowledge lodge dodge oblige allege age besiege plunge lounge hinge cringe singe binge infringe
handle settle battle struggle tackle trouble double enable assemble tumble stumble crumble gamble ramble scramble resemble rule file smile pile compile style exile reconcile sample couple puzzle cycle recycle circle title entitle bottle rattle wrestle whistle topple ripple cripple trample schedule rile pole console cajole hole sale scale exhale inhale
describe bribe subscribe prescribe probe robe scribe tube
breathe bathe soothe loathe clothe
value rescue argue issue pursue sue continue queue due glue venue ensue tongue
sneeze freeze squeeze seize size organize realize analyze ooze gaze blaze glaze doze bulldoze
age ice face place race trace space embrace replace menace reduce produce introduce induce force enforce announce pronounce bounce dance advance finance balance influence experience evidence sentence silence finance fence notice practice service office police slice price sacrifice voice juice rejoice commence convince
serve save solve involve resolve dissolve revolve evolve achieve receive deceive perceive conceive relieve grieve weave leave heave prove approve improve remove love shove drive dive arrive survive revive give forgive live strive drive thrive have behave shave wave rave carve starve preserve reserve observe deserve conserve swerve curve nerve halve cave pave
erase phrase lease tease cease ease crease increase decrease grease chase base case phase close nurse curse reverse traverse disperse endorse collapse lapse glimpse elapse sense license rinse cleanse dense defense recompense rehearse immerse converse parse fuse refuse accuse confuse excuse amuse abuse bruise cruise browse arouse rouse espouse rinse tense expense incense bounce bruise
ache cache taste waste paste haste invite site bite kite cite sanitise televise bite fire tire write dine exile quote white spite sauté rope promote rotate update relate create deflate inflate delegate obligate infiltrate orchestrate interrogate adhere extradite recreate intervene convene contravene teethe wane ridicule massacre interfere persevere revere reschedule schedule procreate expedite encase seethe defile route reroute wane deplete underscore`.split(
    /\s/,
  ),
);

/** Stems that look as if they had lost an e. */
export const VERBS_NOT_IN_E: ReadonlySet<string> = new Set(
  `visit limit edit exit credit audit deposit benefit profit merit inherit prohibit exhibit orbit target market budget offer answer enter order cover discover deliver consider remember gather monitor honor favor labor harbor mirror anchor author sponsor error terror doctor tailor
plan sign question mention condition position function vision provision envision air repair despair impair pair stir occur refer prefer transfer bar star war scar spar tar jar
add kiss miss pass press discuss address possess witness confess process access express impress guess focus bias canvas
fall call kill tell sell fill pull roll spell smell drill grill thrill chill spill poll toll stroll enroll install skill bill drill stall recall fulfill will swell dwell yell
stuff staff bluff sniff cuff puff buzz err purr butt jazz fizz
happen open listen threaten strengthen weaken frighten tighten broaden widen sharpen loosen lessen fasten hasten darken worsen flatten happen fasten summon abandon reason season poison prison button pardon beckon
reach teach preach march search launch punch watch catch match touch
develop gallop ship worship whip gossip envelop
wonder
bomb climb comb plumb absorb disturb curb
load spread head read lead bead avoid aid raid blood flood wood nod
interpret trumpet picket blanket rocket ticket pocket bucket market target budget gadget forget
combat format repeat eat heat beat treat cheat seat sweat threat defeat retreat float boat coat gloat rebut salut
claim aim proclaim exclaim reclaim maim team steam scream stream dream beam gleam seem deem redeem doom boom loom groom zoom roam foam
need seed weed speed feed proceed exceed succeed bleed heed breed
remain contain maintain obtain explain complain train gain retain sustain detain entertain attain regain rain drain strain restrain constrain chain pain join coin ruin
turn return learn earn burn warn concern govern adjourn mourn
rig jog
veto echo go do undergo torpedo
ski taxi
look book cook hook brook soak leak speak peak break freak sneak seek peek wreak cloak croak
keep sleep sweep weep creep leap reap heap loop stoop scoop swoop troop snoop droop
claw allow follow
obey play stay
bring sing ring sting swing hang bang ping wing cling fling spring string long belong prolong throng wrong
boycott accustom debut`.split(/\s+/),
);
