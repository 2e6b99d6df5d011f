import type { IncomingMessage } from "node:http";

const addresses = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];
const names = ["localhost", "127.0.0.1", "[::1]"];

/** Headers with which a tunnel or a proxy says that somebody else is calling. */
const forwarded = ["x-forwarded-for", "x-forwarded-host", "forwarded"];

/** True for calls that a program on this machine makes to this machine by its name, not through a tunnel. */
export const fromHere = ({ socket, headers }: IncomingMessage): boolean =>
  addresses.includes(socket.remoteAddress ?? "") &&
  names.includes((headers.host ?? "").replace(/:\d+$/, "")) &&
  forwarded.every((name) => headers[name] === undefined);
