import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Members } from "./members.ts";

/** Milliseconds that a platform waits for an answer before it counts as none: Slack three seconds, Teams fifteen. */
const patienceFor = (path: string): number => (path.startsWith("/slack/") ? 3000 : 15_000);

type Came = { method: string; path: string; headers: [string, string][]; body: Buffer };
type Gave = { status: number; headers: [string, string][]; body: Buffer };

const passedOn = ["content-type", "authorization", "cookie", "location", "set-cookie"];

const headersOf = (all: Iterable<[string, string | string[] | undefined]>): [string, string][] =>
  [...all].flatMap(([name, value]) =>
    (passedOn.includes(name) || /^(?:x|telnyx)-/.test(name)) && typeof value === "string"
      ? [[name, value] as [string, string]]
      : [],
  );

const read = async (request: IncomingMessage): Promise<Came> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = "GET", url = "/" } = request;
  return {
    method,
    path: url,
    headers: headersOf(Object.entries(request.headers)),
    body: Buffer.concat(parts),
  };
};

/** What a platform may send more than once, and late: Slack's events, Teams' messages and a carrier's posts. */
const isRepeatable = ({ method, path, body, headers }: Came): boolean => {
  if (method !== "POST") return false;
  if (path === "/slack/events")
    return headers.some(([name, value]) => name === "content-type" && value.includes("json"));
  if (path === "/api/messages") return body.includes('"type":"message"');
  return path.startsWith("/carrier/");
};

/**
 * The load balancer before the processes: a random one has each request. While there is trouble, what platforms post
 * comes late, twice at once to two processes, and again after what came after it.
 */
export const openFront = async (random: () => number) => {
  let members: Members | null = null;
  let isTrouble = false;
  const counts = { requests: 0, unanswered: 0, twice: 0, late: 0, again: 0 };
  const later = new Set<Promise<unknown>>();
  const answers: string[] = [];

  const pass = async (came: Came, notAt?: number): Promise<{ gave: Gave | null; port: number }> => {
    const member = members?.oneReady(random, notAt);
    if (!member) return { gave: null, port: 0 };
    const { port } = member;
    counts.requests += 1;
    try {
      const answered = await fetch(`http://127.0.0.1:${port}${came.path}`, {
        method: came.method,
        headers: came.headers,
        redirect: "manual",
        signal: AbortSignal.timeout(patienceFor(came.path)),
        ...(came.body.length > 0 ? { body: new Uint8Array(came.body) } : {}),
      });
      const body = Buffer.from(await answered.arrayBuffer());
      if (/^\/(?:slack|api)\//.test(came.path)) answers.push(body.toString("utf8"));
      return { gave: { status: answered.status, headers: headersOf(answered.headers), body }, port };
    } catch (error) {
      // The errors of fetch are no instances of what a test module calls Error.
      if (!["TypeError", "TimeoutError"].includes((error as Error | null)?.name ?? "")) throw error;
      counts.unanswered += 1;
      return { gave: null, port };
    }
  };

  const afterwards = (work: () => Promise<unknown>): void => {
    const doing = work();
    later.add(doing);
    void doing.finally(() => later.delete(doing));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const came = await read(request);
    if (isTrouble && isRepeatable(came)) {
      if (random() < 0.3) {
        counts.late += 1;
        await wait(random() * 1200);
      }
      if (random() < 0.25) {
        counts.twice += 1;
        afterwards(() => pass(came));
      }
      if (random() < 0.2) {
        counts.again += 1;
        afterwards(async () => {
          await wait(1000 + random() * 9000);
          await pass(came);
        });
      }
    }
    const { gave } = await pass(came);
    // Slack takes anything but 200 for not delivered, a late answer of Bolt's, too.
    const isTaken = gave !== null && (came.path !== "/slack/events" || gave.status === 200);
    if (!isTaken) {
      response.writeHead(502).end();
      return;
    }
    response.writeHead(gave.status, Object.fromEntries(gave.headers)).end(gave.body);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    counts,
    /** What platforms were answered. */
    answers,
    serve: (by: Members): void => {
      members = by;
    },
    trouble: (yes: boolean): void => {
      isTrouble = yes;
    },
    /** Waits for what comes again. */
    quiet: async (): Promise<void> => {
      await Promise.allSettled(later);
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};

export type Front = Awaited<ReturnType<typeof openFront>>;
