import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { heldFetch } from "../../../adapters/carriers/held-fetch.ts";
import type { Hold } from "../../../src/runtime/hold-ports.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Came = { method: string; path: string; headers: Record<string, unknown>; body: string };

/** A server that keeps what came and answers as it is told. */
const served = async (answer: { status: number; headers?: Record<string, string>; body?: string }) => {
  const came: Came[] = [];
  const server = createServer((request, response) => {
    const { method = "", url: path = "", headers } = request;
    let body = "";
    request.on("data", (part) => {
      body += String(part);
    });
    request.once("end", () => {
      came.push({ method, path, headers, body });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/orders?size=1`);
  return { url, came };
};

const holding = (isHeld: () => boolean): Hold => ({ isHeld, renew: async () => undefined });
const held = holding(() => true);

const calling = (change: object = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer made-up" },
  body: '{"name":"Zoë"}',
  signal: new AbortController().signal,
  ...change,
});

test("sends what fetch would send, and gives what came back", async () => {
  const { url, came } = await served({ status: 201, headers: { "retry-after": "3" }, body: '{"id":1}' });
  const response = await heldFetch(url, held, calling());
  expect([response.status, response.ok, response.headers.get("retry-after")]).toEqual([201, true, "3"]);
  expect(await response.json()).toEqual({ id: 1 });
  expect(came).toMatchObject([
    {
      method: "POST",
      path: "/orders?size=1",
      headers: {
        "content-length": "15",
        "content-type": "application/json",
        authorization: "Bearer made-up",
      },
      body: '{"name":"Zoë"}',
    },
  ]);
});

test("a call without a body, and an answer without one", async () => {
  const { url, came } = await served({ status: 204 });
  const response = await heldFetch(url, held, calling({ method: "DELETE", body: null, headers: {} }));
  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(came).toMatchObject([{ method: "DELETE", body: "" }]);
});

test("nothing arrives where the work was lost while the connection was made", async () => {
  const { url, came } = await served({ status: 200 });
  let looks = 0;
  const lost = holding(() => {
    looks += 1;
    return false;
  });
  await expect(heldFetch(url, lost, calling())).rejects.toThrow("Another process may have this work");
  expect([looks, came]).toEqual([1, []]);
});

test("it is looked at when the connection is there, not before", async () => {
  let isHeld = true;
  const server = createTcpServer((socket) => socket.destroy());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const call = heldFetch(
    url,
    holding(() => isHeld),
    calling(),
  );
  isHeld = false;
  await expect(call).rejects.toThrow("Another process may have this work");
});

test("a connection that is refused is told as fetch tells it", async () => {
  const { url } = await served({ status: 200 });
  for (const close of closing.splice(0)) close();
  const error: unknown = await heldFetch(url, held, calling()).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "TypeError", cause: { code: "ECONNREFUSED" } });
});

test("a call that takes too long ends with why it was given up", async () => {
  const server = createTcpServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const call = heldFetch(url, held, calling({ signal: AbortSignal.timeout(50) }));
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
});

test("an answer that leads elsewhere is not followed, and is no answer", async () => {
  const { url, came } = await served({ status: 307, headers: { location: "/elsewhere" } });
  await expect(heldFetch(url, held, calling())).rejects.toMatchObject({ name: "TypeError" });
  expect(came).toHaveLength(1);
});
