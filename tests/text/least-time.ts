/** Processor time of a job in milliseconds, the least of three runs: other jobs on the machine do not count. */
export function leastTime(job: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const begin = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
