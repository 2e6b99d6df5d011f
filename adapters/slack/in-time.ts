import { setTimeout as wait } from "node:timers/promises";

/** Slack waits three seconds; this leaves room for the way back. Milliseconds. */
const longest = 2400;

/** The work's result, or "late" when it takes longer; the work then goes on. */
export const inTime = async <T>(work: Promise<T>, milliseconds = longest): Promise<T | "late"> => {
  const stop = new AbortController();
  try {
    const late = wait(milliseconds, "late" as const, { signal: stop.signal });
    late.catch((error: unknown) => error);
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
};
