/**
 * npm leaves the optional packages of other platforms out of a lock file that was written beside an installed tree
 * (npm/cli issue 4828), and `npm ci` then refuses the lock. This adds the rows that are missing: name, version and the
 * platform, which is all that `npm ci` needs to skip them. Run it after every `npm install` that changed the lock.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SYSTEMS: readonly string[] = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "wasi",
];
const PROCESSORS: readonly string[] = [
  "arm64",
  "arm",
  "armv7",
  "x64",
  "ia32",
  "ppc64",
  "ppc64le",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];
const SPELLINGS: Readonly<Record<string, string>> = { ppc64le: "ppc64", armv7: "arm" };

const path = "package-lock.json";
const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(path, "utf8"));
let added = 0;
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(owner, name)) continue;
    lock.packages[`node_modules/${name}`] = platformRow(name, range, entry.dev === true);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to ${path}`);

/** Node looks for a package beside its user and in every folder above. */
function isLocked(owner: string, name: string): boolean {
  for (let folder = owner; ; folder = folder.slice(0, folder.lastIndexOf("/node_modules/"))) {
    if (lock.packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (!folder.includes("/node_modules/")) break;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

function platformRow(name: string, range: string, dev: boolean): LockEntry {
  const words = name.split(/[/-]/);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu === undefined ? {} : { cpu: [SPELLINGS[cpu] ?? cpu] }),
    ...(dev ? { dev } : {}),
    ...(os === "linux" && libc !== undefined ? { libc: [libc] } : {}),
    optional: true,
    ...(os === undefined || os === "wasi" ? {} : { os: [os] }),
  };
}
