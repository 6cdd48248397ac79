import { type Day, toDay } from "./civil.ts";

/** 1 Muharram 1 of the civil epoch, 16 July 622 of the Julian calendar, which is 19 July 622 of the Gregorian. */
const EPOCH = toDay(622, 7, 19);

/**
 * The Gregorian days of a civil year on which a day of the Islamic year falls, by the tabular calendar (eleven leap
 * years in thirty; Reingold and Dershowitz, Calendrical Calculations, ch. 7). The sighted moon differs by up to two days.
 */
export function islamicDaysInYear(month: number, day: number, civilYear: number): readonly Day[] {
  const found: Day[] = [];
  const first = toDay(civilYear, 1, 1);
  const last = toDay(civilYear, 12, 31);
  const near = Math.floor((first - EPOCH) / 354.36667);
  for (let year = near; year <= near + 3; year++) {
    const at = islamicDay(year, month, day);
    if (at >= first && at <= last) found.push(at);
  }
  return found;
}

function islamicDay(year: number, month: number, day: number): Day {
  return (
    EPOCH - 1 + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 29 * (month - 1) + Math.floor(month / 2) + day
  );
}
