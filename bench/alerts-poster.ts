import { createPrivateKey, sign } from "node:crypto";
import { Agent, request } from "node:http";
import { parentPort } from "node:worker_threads";
import { sidAt, telnyxEvent } from "./poll-orders.ts";

/** Webhooks to post to one address, `apart` milliseconds apart; with 0 as fast as fifty connections take them. */
export type Job = { url: string; key: string; indexes: number[]; at: number; apart: number };

/** When each was posted, and how many milliseconds its answer took. */
export type Sent = { index: number; at: number; took: number };

const connections = 50;
const agent = new Agent({ keepAlive: true });

const post = ({ url, key, at: moved }: Job, index: number): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { id, event_type, created_at, payload } = telnyxEvent(index, moved);
    const data = { id, event_type, occurred_at: created_at, record_type: "event", payload };
    const body = JSON.stringify({ data, meta: { attempt: 1 } });
    const at = Date.now();
    const stamp = String(Math.floor(at / 1000));
    const signature = sign(null, Buffer.from(`${stamp}|${body}`), createPrivateKey(key));
    const from = performance.now();
    request(url, {
      method: "POST",
      agent,
      headers: {
        "content-type": "application/json",
        "telnyx-timestamp": stamp,
        "telnyx-signature-ed25519": signature.toString("base64"),
      },
    })
      .once("error", reject)
      .once("response", (response) => {
        const took = performance.now() - from;
        response.resume();
        if (response.statusCode === 204) resolve({ index, at, took });
        else reject(new Error(`The webhook of ${sidAt(index)} was answered with ${response.statusCode}.`));
      })
      .end(body);
  });

/** Each connection takes the next one when it has its answer, so that none waits here. */
const work = async (job: Job): Promise<Sent[]> => {
  const sent: Sent[] = [];
  const left = job.indexes.entries();
  const began = performance.now();
  const connection = async (): Promise<void> => {
    for (const [place, index] of left) {
      const early = began + place * job.apart - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      sent.push(await post(job, index));
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return sent;
};

parentPort?.on("message", (job: Job) => {
  void work(job).then(
    (sent) => parentPort?.postMessage(sent),
    (error: unknown) => parentPort?.postMessage(String(error)),
  );
});
