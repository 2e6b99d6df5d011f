import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";

const answers: Record<string, (count: number) => object> = {
  "auth.test": () => ({ team_id: "T0BENCH", user_id: "U0PORT", bot_id: "B0PORT" }),
  "users.info": () => ({ user: { name: "dana", team_id: "T0BENCH", is_admin: true } }),
  "chat.postMessage": (count) => ({ ts: `1800000000.${String(count).padStart(6, "0")}` }),
};

let count = 0;

/** The Web API of a workspace that takes everything at once and keeps nothing but a count. Tells the port it is at. */
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    count += 1;
    const method = request.url?.split("/").at(-1) ?? "";
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: true, ...answers[method]?.(count) }));
  });
});

server.listen(0, () => parentPort?.postMessage((server.address() as AddressInfo).port));
