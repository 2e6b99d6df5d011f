import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two tries, and how many of them there are: on a busy machine it takes a while. */
const pause = 150;
const mostTries = 600;

/** Posts until somebody is there to take it, as Slack and carriers do when nobody answers. */
export const postUntilTaken = async (
  url: string,
  init: RequestInit,
  isTaken = (status: number): boolean => status < 500,
): Promise<Response> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      const answered = await fetch(url, init);
      if (isTaken(answered.status)) return answered;
    } catch (error) {
      // The errors of fetch are no instances of what a test module calls TypeError.
      if ((error as Error | null)?.name !== "TypeError") throw error;
    }
    await wait(pause);
  }
  throw new Error(`Nobody took a post to ${new URL(url).pathname}.`);
};

/** Looks until it holds. The sentence says what never came. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await holds()) return;
    await wait(pause);
  }
  throw new Error(`${what}: this never came.`);
};
