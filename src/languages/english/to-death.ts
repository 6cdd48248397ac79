/** Verbs that with "to death" kill somebody. */
export const KILLING_TO_DEATH =
  "stab_to_death beat_to_death shoot_to_death hack_to_death bludgeon_to_death batter_to_death kick_to_death torture_to_death strangle_to_death";

/** Verbs that with "to death" tell how somebody died. */
export const DYING_TO_DEATH =
  "burn_to_death crush_to_death trample_to_death freeze_to_death starve_to_death bleed_to_death choke_to_death fall_to_death plunge_to_death";
