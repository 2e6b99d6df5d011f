import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";

export const benchSecret = "signing-secret-of-the-benchmark";

/** A direct message as Slack posts it. */
export const directMessage = (person: string, text: string, index: number): string => {
  const ts = `${1_700_000_000 + index}.000100`;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T0BENCH",
    api_app_id: "A0BENCH",
    event_id: `Ev${person}${index}`,
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

/** Posts over `connections` that stay open; gives the milliseconds until the acknowledgement. */
export const openPoster = (connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (url: string, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const at = Math.floor(Date.now() / 1000);
      const signature = createHmac("sha256", benchSecret).update(`v0:${at}:${body}`).digest("hex");
      const from = performance.now();
      const sending = request(url, {
        method: "POST",
        agent,
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          "x-slack-request-timestamp": String(at),
          "x-slack-signature": `v0=${signature}`,
        },
      });
      sending.once("error", reject).once("response", (response) => {
        const took = performance.now() - from;
        response.resume().once("end", () => {
          if (response.statusCode === 200) resolve(took);
          else reject(new Error(`The event was answered with ${response.statusCode}, not with 200.`));
        });
      });
      sending.end(body);
    });
  return { post, close: () => agent.destroy() };
};
