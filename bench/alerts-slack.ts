import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";

/** A message in a thread, and when it came. */
export type Post = { thread: string; channel: string; at: number };

const answers: Record<string, (count: number) => object> = {
  "auth.test": () => ({ team_id: "T0BENCH", user_id: "U0PORT", bot_id: "B0PORT" }),
  "users.info": () => ({ user: { name: "dana", team_id: "T0BENCH", is_admin: true } }),
  "conversations.info": () => ({ channel: { is_ext_shared: false } }),
  "chat.postMessage": (count) => ({ ts: `1900000000.${String(count).padStart(6, "0")}` }),
  "chat.getPermalink": () => ({ permalink: "https://slack.example/p1" }),
};

let count = 0;
let posts: Post[] = [];

/** A workspace that takes everything at once and says when it was told what. Tells the port it is at. */
const server = createServer((request, response) => {
  const at = Date.now();
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    count += 1;
    const method = request.url?.split("/").at(-1) ?? "";
    if (method === "chat.postMessage") {
      const body = new URLSearchParams(Buffer.concat(parts).toString("utf8"));
      posts.push({ thread: body.get("thread_ts") ?? "", channel: body.get("channel") ?? "", at });
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: true, ...answers[method]?.(count) }));
  });
});

server.listen(0, () => parentPort?.postMessage((server.address() as AddressInfo).port));
parentPort?.on("message", () => {
  parentPort?.postMessage(posts);
  posts = [];
});
