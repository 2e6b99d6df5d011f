import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Job, Posted, Proof } from "./http-poster.ts";

/** Posts from a thread of its own, so that it sees an acknowledgement when it comes. One job at a time. */
export const openPoster = (proof: Proof) => {
  const worker = new Worker(new URL("./http-poster.ts", import.meta.url));
  return {
    post: async (url: string, lists: string[][]): Promise<{ took: number[]; late: number }> => {
      worker.postMessage({ url, lists, proof } satisfies Job);
      const [posted] = (await once(worker, "message")) as [Posted];
      if (!posted.ok) throw new Error(posted.why);
      return posted;
    },
    close: () => worker.terminate(),
  };
};
