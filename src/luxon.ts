export { toInterval } from "./luxon/to-interval.ts";
