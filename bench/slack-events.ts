import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Job, Posted } from "./slack-poster.ts";

export const benchSecret = "signing-secret-of-the-benchmark";

/** A direct message as Slack posts it. `port` counts what the person has ported before, each in a place of its own. */
export const directMessage = (person: string, port: number, text: string, index: number): string => {
  const ts = `${1_700_000_000 + index}.000100`;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T0BENCH",
    api_app_id: "A0BENCH",
    event_id: `Ev${person}P${port}M${index}`,
    event_time: 1_700_000_000 + index,
    authorizations: [
      {
        enterprise_id: null,
        team_id: "T0BENCH",
        user_id: "U0PORT",
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event: {
      type: "message",
      channel_type: "im",
      channel: `D${person}P${port}`,
      user: `U${person}`,
      text,
      ts,
      event_ts: ts,
    },
  });
};

/** Posts from a thread of its own, so that it sees an acknowledgement when it comes. One job at a time. */
export const openPoster = () => {
  const worker = new Worker(new URL("./slack-poster.ts", import.meta.url));
  return {
    post: async (url: string, lists: string[][]): Promise<{ took: number[]; late: number }> => {
      worker.postMessage({ url, lists } satisfies Job);
      const [posted] = (await once(worker, "message")) as [Posted];
      if (!posted.ok) throw new Error(posted.why);
      return posted;
    },
    close: () => worker.terminate(),
  };
};

/** Slack's Web API, answered by a thread of its own. */
export const openStandIn = async () => {
  const worker = new Worker(new URL("./slack-stand-in.ts", import.meta.url));
  const [port] = (await once(worker, "message")) as [number];
  return { apiUrl: `http://127.0.0.1:${port}/api/`, close: () => worker.terminate() };
};
