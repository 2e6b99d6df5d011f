import { speakingAlong } from "../core/language.ts";
import type { ChatLog } from "./log.ts";
import type { Records } from "./parts.ts";
import type { Watch } from "./watch.ts";

/** Milliseconds between two looks. What a killed process left is begun by another at the second one at the latest. */
const pause = 10_000;

/** Looks for which something that keeps failing is left alone at most. */
const longest = 30;

/** What is noted under keys that begin alike until it is done. */
export type Noted = {
  records: Pick<Records, "notes">;
  watch: Watch;
  log: ChatLog;
  ours: string;
  start: string;
  /** Whether it is being done in this process just now. */
  isUnderWay(key: string): boolean;
  /** Does it and takes the note away; whatever it throws, it is tried again. */
  take(key: string, value: unknown): Promise<void>;
};

/**
 * Does what was noted before it was acknowledged and is noted still: at once what is there at the start, later what
 * stood there at the look before, because its process died or could not do it. Two processes may begin the same, which
 * is done once all the same. Ends when the watch is stopped.
 */
export const lookAfter = async (noted: Noted): Promise<void> => {
  const { records, watch, log, ours, start } = noted;
  /** Looks until each is begun, and how often it failed. */
  const standing = new Map<string, { left: number; failures: number }>();
  let isFirst = true;

  const begin = async (key: string, value: unknown): Promise<void> => {
    const failures = (standing.get(key)?.failures ?? 0) + 1;
    try {
      await speakingAlong("en", () => noted.take(key, value));
      standing.delete(key);
    } catch (error) {
      standing.set(key, { left: Math.min(2 ** (failures - 1), longest), failures });
      log.warn(
        { failures, error: String(error).slice(0, 300) },
        "what was left could not be done, tried again",
      );
    }
  };

  const look = async (): Promise<void> => {
    const there = await records.notes(ours, start);
    const keys = new Set(there.map(({ key }) => key));
    for (const key of standing.keys()) if (!keys.has(key)) standing.delete(key);
    for (const { key, value } of there) {
      if (noted.isUnderWay(key)) continue;
      const { left, failures } = standing.get(key) ?? { left: isFirst ? 0 : 1, failures: 0 };
      if (left > 0) standing.set(key, { left: left - 1, failures });
      else await begin(key, value);
    }
    isFirst = false;
  };

  for (let isOver = false; !isOver; ) {
    await look().catch((error: unknown) =>
      log.warn({ error: String(error).slice(0, 300) }, "what was left could not be looked for"),
    );
    isOver = await watch.wait(pause).then(
      () => false,
      () => true,
    );
  }
};
