import { readFileSync, writeFileSync } from "node:fs";

/** The part of an npm lock file (version 3) that matters here. Keys of `packages` are places in node_modules. */
export type LockFile = { packages: Record<string, LockedPackage> };

type LockedPackage = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

type Missing = { place: string; name: string; range: string; dev: boolean };

const isLocked = (lock: LockFile, from: string, name: string): boolean => {
  const outer = from.lastIndexOf("node_modules/");
  const place = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (place in lock.packages) return true;
  return from !== "" && isLocked(lock, from.slice(0, Math.max(outer, 0)).replace(/\/$/, ""), name);
};

/** Optional dependencies without an entry. `npm ci` refuses a lock file that has any. */
export const missingOptionals = (lock: LockFile): Missing[] =>
  Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(lock, from, name))
      .map(([name, range]) => ({ place: `node_modules/${name}`, name, range, dev })),
  );

const platform =
  /(?:^|[/-])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)/;

const entryFor = ({ name, range, dev }: Missing): LockedPackage => {
  const [, os, cpu] = platform.exec(name) ?? [];
  if (!os || !cpu || !/^\d+\.\d+\.\d+\S*$/.test(range)) {
    throw new Error(`${name}@${range} names no platform: add its lock entry with a registry that has it.`);
  }
  const libc =
    os === "linux" && cpu !== "arm" ? /-(musl|gnu|glibc)$/.exec(name)?.[1]?.replace("gnu", "glibc") : "";
  return {
    version: range,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
};

/** The lock file with an entry for every binary of another platform that npm left out, because the registry it asked
 * has only some platforms. Version, system and processor are known from the name; only the checksum is not, and npm
 * looks at that only on the platform concerned. */
export const completeLock = (lock: LockFile): LockFile => {
  const added = missingOptionals(lock).map((missing) => [missing.place, entryFor(missing)] as const);
  const places = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  const sorted = places.sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
};

if (import.meta.main) {
  const address = new URL("../package-lock.json", import.meta.url);
  const lock = JSON.parse(readFileSync(address, "utf8")) as LockFile;
  writeFileSync(address, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  process.stdout.write(`Added ${missingOptionals(lock).length} entries to package-lock.json.\n`);
}
