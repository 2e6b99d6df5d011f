import { execFileSync } from "node:child_process";
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { median, milliseconds } from "./samples.ts";

const sqliteVersion = (): string => {
  const database = new DatabaseSync(":memory:");
  const row = database.prepare("select sqlite_version() as version").get();
  database.close();
  return String(row?.version);
};

const commit = (): string => {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch (error) {
    if (error instanceof Error) return "unknown commit";
    throw error;
  }
};

/** What one write of a page to disk costs here, in milliseconds: the floor of every stored turn. */
const syncTime = (folder: string): number => {
  const path = join(folder, "sync.probe");
  const file = openSync(path, "w");
  const page = Buffer.alloc(4096, 1);
  const samples = Array.from({ length: 200 }, () => {
    const from = performance.now();
    writeSync(file, page);
    fsyncSync(file);
    return performance.now() - from;
  });
  closeSync(file);
  rmSync(path);
  return median(samples);
};

/** Where the numbers come from: they mean nothing without it. */
export const machine = (folder: string): string => {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${memory}, ${platform()} ${arch()}`,
    `Node ${process.versions.node}, SQLite ${sqliteVersion()}, Portside ${commit()}`,
    `write and fsync of one page: ${milliseconds(syncTime(folder))}`,
  ].join("; ");
};
