import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../../src/runtime/ports.ts";
import { publishedApi } from "../published-api.ts";
import { answerRequest } from "./answer-request.ts";
import { requestFaults, type SentRequest } from "./check-request.ts";
import { createFakeTelnyx } from "./fake-telnyx.ts";
import { createHooks } from "./hooks.ts";
import { answerShop, isOfShop, newShop } from "./number-shop.ts";

/** Milliseconds that a late answer takes. */
const lateness = 400;

export const telnyxKey = "KEY0123456789";

/** What goes wrong with the next request that fits: it is lost on the way, only its answer is, that is late, or refused. */
export type Trouble = {
  method: string;
  path: RegExp;
  what: "lost" | "answer lost" | "late" | { status: number; headers?: Record<string, string> };
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
};

const send = (
  response: ServerResponse,
  status: number,
  content?: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(content === undefined ? undefined : JSON.stringify(content));
};

/**
 * A server in the place of api.telnyx.com, with records of its own. It holds every request against what Telnyx's
 * description says; `close` throws when one did not fit.
 */
export const openTelnyx = async (clock: Clock) => {
  const telnyx = createFakeTelnyx(clock);
  const hooks = createHooks(telnyx, clock);
  const shop = newShop();
  const violations: string[] = [];
  const requests: SentRequest[] = [];
  const troubles: Trouble[] = [];
  const published = publishedApi("TELNYX_OPENAPI");
  const watchers = new Set<(request: SentRequest) => void>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://telnyx");
    const path = pathname.replace(/^\/v2/, "");
    const sent: SentRequest = {
      method: request.method ?? "",
      path,
      query,
      headers: request.headers,
      body: await readBody(request),
    };
    requests.push(sent);
    for (const watch of watchers) watch(sent);
    violations.push(...requestFaults(sent));
    const index = troubles.findIndex((each) => each.method === sent.method && each.path.test(path));
    const [trouble] = index < 0 ? [] : troubles.splice(index, 1);
    if (trouble?.what === "lost") return void request.socket.destroy();
    if (typeof trouble?.what === "object")
      return send(response, trouble.what.status, {}, trouble.what.headers);
    if (request.headers.authorization !== `Bearer ${telnyxKey}`) return send(response, 401, {});
    const { status, content } = isOfShop(sent) ? answerShop(shop, sent) : answerRequest(telnyx, clock, sent);
    const { method, body } = sent;
    violations.push(...published.faults({ method, path, query: [...query], body, status, answer: content }));
    if (trouble?.what === "answer lost") return void request.socket.destroy();
    if (trouble?.what === "late") await wait(lateness);
    return send(response, status, content);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const url = `http://127.0.0.1:${port}/v2`;
  return {
    ...telnyx,
    /** The settings that lead Portside here. */
    settings: {
      CARRIER: "telnyx",
      TELNYX_API_KEY: telnyxKey,
      TELNYX_PUBLIC_KEY: hooks.publicKey,
      TELNYX_API_URL: url,
    },
    hooks,
    shop,
    violations,
    requests,
    /** See each request before it is answered. */
    watchers,
    url,
    trouble: (...next: Trouble[]) => void troubles.push(...next),
    /** How often something was asked for. */
    calls: (method: string, path: RegExp) =>
      requests.filter((each) => each.method === method && path.test(each.path)).length,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      published.report(violations.length);
      if (violations.length > 0)
        throw new Error(`Requests that Telnyx does not know:\n${violations.join("\n")}`);
    },
  };
};
