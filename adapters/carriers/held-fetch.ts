import http from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import { type Hold, TakenOver } from "../../src/runtime/hold-ports.ts";

export type HeldRequest = {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
};

/** Statuses whose answers have no body. */
const bare = [101, 204, 205, 304];

const answerOf = (incoming: http.IncomingMessage): Response => {
  const status = incoming.statusCode ?? 0;
  if (status >= 300 && status < 400) throw new TypeError("It leads elsewhere, where our key does not go.");
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === "string") headers.set(name, value);
  const body = bare.includes(status) ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
  return new Response(body, { status, headers });
};

/**
 * What `fetch` does, for a call that must be made once: nothing leaves before the connection is there, and then only if
 * the work is still held at that very moment. Between that look and the first byte nothing is waited for, so a process
 * that stood still anywhere before sends nothing. Rejects with `TakenOver` then, and as `fetch` does for a connection.
 */
export const heldFetch = (url: URL, hold: Hold, request: HeldRequest): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { method, headers, body, signal } = request;
    const isSafe = url.protocol === "https:";
    const length = body === null ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = (isSafe ? https : http).request(url, {
      method,
      headers: { ...headers, ...length },
      // A connection of its own: one that was kept may be over without anybody knowing yet.
      agent: false,
      signal,
    });
    const send = (): void => {
      if (hold.isHeld()) outgoing.end(body ?? undefined);
      else outgoing.destroy(new TakenOver());
    };
    outgoing.once("socket", (socket) => socket.once(isSafe ? "secureConnect" : "connect", send));
    outgoing.once("response", (incoming) => {
      try {
        resolve(answerOf(incoming));
      } catch (error) {
        incoming.destroy();
        reject(error as Error);
      }
    });
    outgoing.once("error", (error) => {
      if (signal.aborted) reject(signal.reason);
      else reject(error instanceof TakenOver ? error : new TypeError("The call failed.", { cause: error }));
    });
  });
