import { type Day, fromDay } from "./civil.ts";

const RADIANS = Math.PI / 180;

/**
 * The day of the new moon between two days, in local time so many hours ahead of UTC. True phase with the greatest
 * periodic terms of Meeus, Astronomical Algorithms, ch. 49: right to about a quarter of an hour for 1900 to 2100.
 */
export function newMoonBetween(from: Day, to: Day, hours: number): Day | undefined {
  const { year, month } = fromDay(from);
  const near = Math.floor((year + (month - 1) / 12 - 2000) * 12.3685) - 1;
  for (let index = near; index <= near + 3; index++) {
    const day = Math.floor(newMoon(index) - 2440587.5 + hours / 24);
    if (day >= from && day <= to) return day;
  }
  return undefined;
}

/** Julian day (UT, ΔT of about a minute left out) of the new moon of that number from January 2000. */
function newMoon(index: number): number {
  const t = index / 1236.85;
  const sun = (2.5534 + 29.1053567 * index - 0.0000014 * t * t) * RADIANS;
  const moon = (201.5643 + 385.81693528 * index + 0.0107582 * t * t) * RADIANS;
  const latitude = (160.7108 + 390.67050284 * index - 0.0016118 * t * t) * RADIANS;
  const e = 1 - 0.002516 * t;
  return (
    2451550.09766 +
    29.530588861 * index +
    0.00015437 * t * t -
    0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun)
  );
}
