import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Counted, Order } from "./poll-stand-in.ts";

/** A carrier with so many orders, in a thread of its own, which counts what it is asked. */
export const openCarrier = async (count: number) => {
  const worker = new Worker(new URL("./poll-stand-in.ts", import.meta.url));
  const [port] = (await once(worker, "message")) as [number];
  const tell = (order: Order): void => worker.postMessage(order);
  tell({ type: "fill", count });
  return {
    url: `http://127.0.0.1:${port}`,
    /** Orders move on at a time, in milliseconds. */
    move: (indexes: number[], at: number): void => tell({ type: "move", indexes, at }),
    counted: async (): Promise<Counted> => {
      tell({ type: "count" });
      return ((await once(worker, "message")) as [Counted])[0];
    },
    close: () => worker.terminate(),
  };
};
