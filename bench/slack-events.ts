import { once } from "node:events";
import { Worker } from "node:worker_threads";

export const benchSecret = "signing-secret-of-the-benchmark";

/** A direct message as Slack posts it. */
export const directMessage = (person: string, text: string, index: number): string => {
  const ts = `${1_700_000_000 + index}.000100`;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T0BENCH",
    api_app_id: "A0BENCH",
    event_id: `Ev${person}M${index}`,
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
      channel: `D${person}`,
      user: `U${person}`,
      text,
      ts,
      event_ts: ts,
    },
  });
};

/** Slack's Web API, answered by a thread of its own. */
export const openStandIn = async () => {
  const worker = new Worker(new URL("./slack-stand-in.ts", import.meta.url));
  const [port] = (await once(worker, "message")) as [number];
  return { apiUrl: `http://127.0.0.1:${port}/api/`, close: () => worker.terminate() };
};
