/** Adjectives of peoples, creeds and parties, in lower case: their dictionary form keeps the capital. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `american indian iraqi chinese french arab afghan japanese spanish egyptian sunni pakistani israeli palestinian russian iranian italian mexican german european british canadian shiite shia syrian muslim asian jewish cuban greek republican democratic moslem english christian african korean turkish ukrainian dutch swedish swiss irish scottish welsh polish australian brazilian saudi lebanese jordanian kurdish yemeni libyan tunisian moroccan algerian sudanese ethiopian somali kenyan nigerian ghanaian thai vietnamese indonesian malaysian filipino burmese bangladeshi nepalese tibetan taiwanese kazakh uzbek georgian armenian azerbaijani serbian serb croatian bosnian albanian bulgarian romanian hungarian czech slovak austrian belgian danish norwegian finnish icelandic portuguese argentine chilean colombian peruvian venezuelan bolivian haitian latin catholic protestant orthodox islamic hindu buddhist soviet roman`.split(
    " ",
  ),
);
