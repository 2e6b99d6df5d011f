import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it came in: `method` is the last part of the path, `fields` its form. */
export type Call = {
  method: string;
  fields: Record<string, string>;
  raw: string;
  token: string;
  path: string;
};

/** What becomes of a call: `before` answers in the peer's place; `after` may lose or change the peer's answer. */
export type Meddling = {
  before?(call: Call): { status: number; headers?: Record<string, string>; body: string } | null;
  after?(call: Call, answer: string): string | "cut";
};

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** Stands before the peer: keeps every call, and lets a test meddle with one. */
export const openProxy = async (target: string) => {
  const calls: (Call & { answer: string })[] = [];
  let meddling: Meddling = {};
  let own = "";

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    const raw = body.toString("utf8");
    const method = (request.url ?? "").split("?")[0]?.split("/").at(-1) ?? "";
    const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
    const fields = Object.fromEntries(isForm ? new URLSearchParams(raw) : []);
    const path = (request.url ?? "").split("?")[0] ?? "";
    const call: Call = { method, path, fields, raw, token: request.headers.authorization ?? "" };
    const instead = meddling.before?.(call);
    if (instead) {
      calls.push({ ...call, answer: instead.body });
      response.writeHead(instead.status, instead.headers ?? { "content-type": "application/json" });
      response.end(instead.body);
      return;
    }
    const headers = new Headers();
    for (const name of ["content-type", "authorization"]) {
      const value = request.headers[name];
      if (typeof value === "string") headers.set(name, value);
    }
    const answered = await fetch(`${target}${request.url}`, {
      method: request.method ?? "GET",
      headers,
      ...(body.length > 0 ? { body } : {}),
      redirect: "manual",
    });
    const bytes = Buffer.from(await answered.arrayBuffer());
    const kind = answered.headers.get("content-type") ?? "";
    const text = kind.includes("json") ? bytes.toString("utf8").replaceAll(target, own) : "";
    const changed = meddling.after?.(call, text) ?? text;
    calls.push({ ...call, answer: changed });
    if (changed === "cut") {
      request.socket.destroy();
      return;
    }
    const location = answered.headers.get("location");
    response.writeHead(answered.status, { "content-type": kind, ...(location ? { location } : {}) });
    response.end(kind.includes("json") ? changed : bytes);
  };

  const server = createServer((request, response) => {
    forward(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: own,
    calls,
    of: (method: string) => calls.filter((call) => call.method === method),
    /** From now on answers name this address as the proxy's, such as where something stands before it. */
    standsAt: (url: string) => {
      own = url;
    },
    meddle: (next: Meddling) => {
      meddling = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

export type TestProxy = Awaited<ReturnType<typeof openProxy>>;
