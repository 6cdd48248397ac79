/** Pairs that are measured before the growth found is believed. */
const TRIES = 5;

/**
 * How many times longer a job takes on a large input than on a small one, by processor time: of up to five pairs the
 * first that stays under `limit`, else the least. A busy machine spoils some pairs; a step that grows with the square
 * of its input spoils them all. A small time counts as `floor` milliseconds at least, below which the clock is noise.
 */
export function measureGrowth(
  job: (size: number) => () => unknown,
  { small, large, limit, floor = 1 }: { small: number; large: number; limit: number; floor?: number },
): number {
  const [runSmall, runLarge] = [job(small), job(large)];
  runSmall();
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least >= limit; tried++) {
    least = Math.min(least, leastTime(runLarge, 1) / Math.max(leastTime(runSmall, 3), floor));
  }
  return least;
}

/** Processor time of a job in milliseconds, the least of some runs: what else the machine does hardly counts. */
export function leastTime(job: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begin = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
