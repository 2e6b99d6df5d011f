import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { publishedApi } from "../published-api.ts";
import { answer, type FakeState, type Given } from "./answer.ts";
import { answerShop, isOfShop, newShop } from "./number-shop.ts";
import { advance, type FakeRequest } from "./port-ins.ts";
import { requestFaults, type SeenRequest } from "./request-facts.ts";

export const account = { sid: `AC${"0a".repeat(16)}`, token: "made-up-token-of-a-test" };

/**
 * Something that goes wrong with a call: nothing arrives; what arrived is done and the connection drops; or an answer
 * of trouble. `holds` says for which calls, `times` for how many of them.
 */
export type Mishap = {
  type: "lost" | "dropped" | "late" | { status: number; headers?: Record<string, string>; body?: unknown };
  holds(seen: SeenRequest): boolean;
  times: number;
};

const bytesOf = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const formOf = async (bytes: Buffer<ArrayBuffer>, contentType: string): Promise<unknown> => {
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  return Object.fromEntries(
    [...form.entries()].map(([name, value]) => [
      name,
      typeof value === "string" ? value : `${value.type} ${value.size}`,
    ]),
  );
};

const seenOf = async (request: IncomingMessage): Promise<SeenRequest> => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const contentType = request.headers["content-type"] ?? "";
  const bytes = await bytesOf(request);
  const isForm = contentType.startsWith("multipart/form-data");
  const isPlainForm = contentType.startsWith("application/x-www-form-urlencoded");
  const json = (): unknown => (bytes.length === 0 ? null : (JSON.parse(bytes.toString()) as unknown));
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    contentType,
    body: isForm
      ? await formOf(bytes, contentType)
      : isPlainForm
        ? Object.fromEntries(new URLSearchParams(bytes.toString()))
        : json(),
  };
};

/**
 * Twilio's numbers API as its description has it, with requests that live on. Every call is held against the facts of
 * the description, which are written down apart from any client; `close` throws when one was broken.
 */
export const openFakeTwilio = async (now: () => number = Date.now) => {
  const state: FakeState = {
    account: account.sid,
    requests: [],
    documents: [],
    webhooks: null,
    behaviour: {
      mobile: new Set(),
      unportable: new Map(),
      rejects: new Map(),
      pins: new Map(),
      slowCancel: false,
      portDate: "2026-02-02T00:00:00Z",
    },
    acceptsUnportable: false,
    pageSize: 100,
    now,
  };
  const shop = newShop();
  const violations: string[] = [];
  const calls: SeenRequest[] = [];
  const mishaps: Mishap[] = [];
  const watchers = new Set<(seen: SeenRequest) => void>();
  const published = publishedApi("TWILIO_OPENAPI");
  const entry = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString("base64")}`;

  const mishapOf = (seen: SeenRequest): Mishap["type"] | null => {
    const found = mishaps.find(({ holds, times }) => times > 0 && holds(seen));
    if (!found) return null;
    found.times -= 1;
    return found.type;
  };

  const given = (seen: SeenRequest, authorization: string | undefined): Given => {
    if (authorization !== entry)
      return { status: 401, body: { code: 20003, message: "Authenticate", status: 401 } };
    const faults = requestFaults(seen);
    if (faults.length === 0) return isOfShop(seen) ? answerShop(shop, seen) : answer(state, seen);
    violations.push(...faults);
    return { status: 400, body: { code: 20001, message: faults[0], status: 400 } };
  };

  const send = (response: ServerResponse, { status, headers = {}, body }: Given): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === null || body === undefined ? "" : JSON.stringify(body));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = await seenOf(request);
    calls.push(seen);
    for (const watch of watchers) watch(seen);
    const mishap = mishapOf(seen);
    if (mishap === "lost") {
      request.socket.destroy();
      return;
    }
    if (mishap !== null && typeof mishap === "object") {
      send(response, { body: { message: "trouble" }, ...mishap });
      return;
    }
    const done = given(seen, request.headers.authorization);
    const { method, path, query, body } = seen;
    const call = { method, path, query: Object.entries(query), body };
    violations.push(...published.faults({ ...call, status: done.status, answer: done.body }));
    if (mishap === "dropped") request.socket.destroy();
    else if (mishap === "late") setTimeout(() => send(response, done), 400);
    else send(response, done);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`a call could not be read: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    /** The settings that lead Portside here. */
    settings: {
      CARRIER: "twilio",
      TWILIO_ACCOUNT_SID: account.sid,
      TWILIO_AUTH_TOKEN: account.token,
      TWILIO_API_URL: url,
      TWILIO_UPLOAD_URL: url,
    },
    state,
    shop,
    calls,
    mishaps,
    violations,
    /** See each call before it is answered. */
    watchers,
    /** What happens next to every request, or to one. */
    advance: (only?: FakeRequest): void => {
      for (const each of only ? [only] : state.requests) advance(each, state.behaviour, now());
    },
    callsOf: (method: string, path: RegExp): SeenRequest[] =>
      calls.filter((each) => each.method === method && path.test(each.path)),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      published.report(violations.length);
      if (violations.length > 0)
        throw new Error(`Calls that Twilio's description does not allow:\n${violations.join("\n")}`);
    },
  };
};

export type FakeTwilio = Awaited<ReturnType<typeof openFakeTwilio>>;
