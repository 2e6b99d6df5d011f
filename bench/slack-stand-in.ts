import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const answers: Record<string, (count: number) => object> = {
  "auth.test": () => ({ team_id: "T0BENCH", user_id: "U0PORT", bot_id: "B0PORT" }),
  "users.info": () => ({ user: { name: "dana", team_id: "T0BENCH", is_admin: true } }),
  "chat.postMessage": (count) => ({ ts: `1800000000.${String(count).padStart(6, "0")}` }),
};

/** The Web API of a workspace that takes everything at once and keeps nothing but a count. */
export const openStandIn = async () => {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      count += 1;
      const method = request.url?.split("/").at(-1) ?? "";
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ok: true, ...answers[method]?.(count) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls: () => count,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
