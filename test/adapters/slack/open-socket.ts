import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const textFrame = (text: string): Buffer => {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
  return Buffer.concat([head, body]);
};

/** Whole frames of a client at the start of the bytes, unmasked, and what is left. */
const framesOf = (bytes: Buffer): { frames: { kind: number; text: string }[]; rest: Buffer } => {
  const frames = [];
  let rest = bytes;
  for (;;) {
    if (rest.length < 6) break;
    const short = (rest[1] ?? 0) & 127;
    const from = short === 126 ? 4 : 2;
    const length = short === 126 ? rest.readUInt16BE(2) : short;
    if (rest.length < from + 4 + length) break;
    const mask = rest.subarray(from, from + 4);
    const body = rest
      .subarray(from + 4, from + 4 + length)
      .map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    frames.push({ kind: (rest[0] ?? 0) & 15, text: Buffer.from(body).toString("utf8") });
    rest = rest.subarray(from + 4 + length);
  }
  return { frames, rest };
};

/** Slack's end of Socket Mode: sends payloads in envelopes and keeps what is acknowledged. */
export const openSocket = async () => {
  const acknowledged = new Map<string, unknown>();
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on("upgrade", (request, stream) => {
    const socket = stream as Socket;
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.write(textFrame(JSON.stringify({ type: "hello", num_connections: 1 })));
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => sockets.delete(socket));
    let pending = Buffer.alloc(0);
    socket.on("data", (bytes: Buffer) => {
      const { frames, rest } = framesOf(Buffer.concat([pending, bytes]));
      pending = Buffer.from(rest);
      for (const { kind, text } of frames) {
        if (kind === 8) socket.end(Buffer.from([0x88, 0]));
        if (kind !== 1) continue;
        const { envelope_id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
        acknowledged.set(envelope_id, payload ?? null);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`,
    acknowledged,
    connections: () => sockets.size,
    send: (id: string, type: string, payload: object) => {
      const envelope = { type, envelope_id: id, payload, accepts_response_payload: type !== "events_api" };
      for (const socket of sockets) socket.write(textFrame(JSON.stringify(envelope)));
    },
    /** The connection is gone, as when Slack refreshes it. */
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    /** Lets the client say goodbye, as Slack does. */
    close: async () => {
      for (let tries = 0; tries < 100 && sockets.size > 0; tries += 1) await wait(10);
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
