/** Shorter jobs are run again until they have taken as long. */
const LEAST = 100;

/** Milliseconds of computing for one run; short runs are repeated, and their mean is taken. */
export function measure(run: () => unknown): number {
  const begin = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const spent = since(begin);
    if (spent >= LEAST) return spent / runs;
  }
}

/** Runs a job for so many milliseconds, so that it is compiled before it is measured. */
export function warmUp(run: () => unknown, milliseconds: number): void {
  const begin = process.cpuUsage();
  while (since(begin) < milliseconds) run();
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function since(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
