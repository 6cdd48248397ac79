import type { Day } from "./civil.ts";

/** Equinoxes and solstices, by the northern season that begins with them. */
export type Turn = "spring" | "summer" | "autumn" | "winter";

/**
 * The day (UTC) of an equinox or a solstice: the mean instant of Meeus, Astronomical Algorithms (1998), table 27.B,
 * without the periodic terms, which move it by less than half an hour.
 *
 * @example
 * turnOfYear("winter", 2024); // 20078
 */
export function turnOfYear(turn: Turn, year: number): Day {
  const y = (year - 2000) / 1000;
  const [a, b, c, d, e] = TERMS[turn];
  const julian = a + y * (b + y * (c + y * (d + y * e)));
  return Math.floor(julian - JULIAN_DAY_OF_1970);
}

const JULIAN_DAY_OF_1970 = 2_440_587.5;

const TERMS: { readonly [T in Turn]: readonly [number, number, number, number, number] } = {
  spring: [2_451_623.80984, 365_242.37404, 0.05169, -0.00411, -0.00057],
  summer: [2_451_716.56767, 365_241.62603, 0.00325, 0.00888, -0.0003],
  autumn: [2_451_810.21715, 365_242.01767, -0.11575, 0.00337, 0.00078],
  winter: [2_451_900.05952, 365_242.74049, -0.06223, -0.00823, 0.00032],
};
