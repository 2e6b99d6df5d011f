import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import express, { type RequestHandler } from "express";
import type { ChatLog } from "../../src/chat/log.ts";

export type SignedOnlyOptions = { secret: string; now: () => number; log: ChatLog };

/** Seconds a payload's time may lie from ours, either way (docs verifying-requests-from-slack: five minutes). */
const longest = 300;

/** As much as Bolt takes by itself. */
const mostBytes = "4mb";

const isTime = /^\d{1,12}$/;
const isSignature = /^v0=[0-9a-f]{64}$/;

const headerOf = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

/**
 * What comes before Bolt where Slack posts to, in this order: a payload dated in the future or long ago is refused before
 * anything is read of it; its body is read as it was sent; and what Slack did not sign is refused before anything is made
 * of it. Bolt would check the same, but takes what is dated in the future, and longer for it than for anything else it does.
 */
export const signedOnly = ({ secret, now, log }: SignedOnlyOptions): RequestHandler[] => {
  if (secret === "")
    throw new Error("Without SLACK_SIGNING_SECRET nothing can be taken for Slack's; set it.");
  const key = createSecretKey(secret, "utf8");
  const read = express.raw({ type: () => true, limit: mostBytes, inflate: false });

  const fresh: RequestHandler = (request, response, next) => {
    const sent = headerOf(request.headers["x-slack-request-timestamp"]);
    if (isTime.test(sent) && Math.abs(now() / 1000 - Number(sent)) <= longest) next();
    else response.status(401).end();
  };

  const body: RequestHandler = (request, response, next) => {
    read(request, response, (error?: unknown) => {
      if (error === undefined) return next();
      const { status } = error as { status?: unknown };
      log.warn({ status: Number(status) }, "body of a payload could not be read");
      if (!response.headersSent) response.status(status === 413 ? 413 : 400).end();
    });
  };

  const signed: RequestHandler = (request, response, next) => {
    const sent = headerOf(request.headers["x-slack-request-timestamp"]);
    const signature = headerOf(request.headers["x-slack-signature"]);
    const raw: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const expected = createHmac("sha256", key).update(`v0:${sent}:`).update(raw).digest();
    if (isSignature.test(signature) && timingSafeEqual(expected, Buffer.from(signature.slice(3), "hex"))) {
      response.locals.isSigned = true;
      // Where Bolt looks for a body that was read before it.
      Object.assign(request, { rawBody: raw });
      return next();
    }
    log.warn({}, "a payload was not signed by Slack");
    response.status(401).end();
  };

  return [fresh, body, signed];
};
