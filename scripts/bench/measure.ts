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

/** The same of a single run. */
export function measureOnce(run: () => unknown): number {
  const begin = process.cpuUsage();
  run();
  return since(begin);
}

/** Does with other inputs what will be measured, one after another, round by round until so many milliseconds are up. */
export function warmUp<T>(inputs: readonly T[], milliseconds: number, run: (input: T) => unknown): void {
  const begin = process.cpuUsage();
  while (inputs.length > 0 && since(begin) < milliseconds) for (const input of inputs) measure(() => run(input));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function since(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
