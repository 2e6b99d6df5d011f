import type { IncomingMessage, ServerResponse } from "node:http";

/** A handler of Node's web server; `next` passes on what is not for it. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/** Seconds a payload's time may lie from ours, either way (docs verifying-requests-from-slack: five minutes). */
const most = 300;

/**
 * Refuses payloads dated in the future or long ago before anything is read of them. Bolt refuses only old ones; the
 * time is part of what is signed, so it cannot be changed.
 */
export const freshOnly =
  (now: () => number, handler: Handler): Handler =>
  (request, response, next) => {
    const sent = request.headers["x-slack-request-timestamp"];
    if (sent !== undefined && !(Math.abs(now() / 1000 - Number(sent)) <= most)) {
      response.writeHead(401).end();
      return;
    }
    handler(request, response, next);
  };
