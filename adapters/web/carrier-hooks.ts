import { createHash, timingSafeEqual } from "node:crypto";
import express, { type Request, type RequestHandler, Router } from "express";
import type { Webhook } from "../../src/runtime/ports.ts";

/** One account at a carrier: the name in its address, the part that only the carrier knows, and the carrier's key. */
export type HookDoor = { name: string; secret: string; key: string };

export type CarrierHooksOptions = {
  doors: HookDoor[];
  /** Our address from outside, which carriers sign; the one that was called where there is none. */
  base(): string | null;
  receive(carrier: string, hook: Webhook): Promise<"stored" | "refused" | "unknown">;
};

/** Bytes of a hint; the largest carriers send are a few thousand. */
const mostHook = 256_000;

const statuses = { stored: 204, refused: 403, unknown: 404 } as const;

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

const headersOf = (request: Request): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );

/**
 * The address at which carriers post what changed, `/carrier/<name>/<secret>`; anything else there is not found. The
 * secret says which of several accounts at a carrier it is.
 */
export const carrierHooks = ({ doors, base, receive }: CarrierHooksOptions): RequestHandler => {
  const router = Router();
  const known = doors.map(({ name, secret, key }) => ({ name, key, digest: digestOf(secret) }));
  /** Compares with every one, so that the time it takes tells nothing. */
  const keyOf = (name: string, secret: string): string | undefined => {
    const given = digestOf(secret);
    return known.filter((door) => timingSafeEqual(door.digest, given)).find((door) => door.name === name)
      ?.key;
  };
  const admit: RequestHandler = (request, response, next) => {
    response.locals.carrier = keyOf(String(request.params.name), String(request.params.secret));
    return response.locals.carrier === undefined ? next("route") : next();
  };
  const raw = express.raw({ type: () => true, limit: mostHook });
  router.post("/carrier/:name/:secret", admit, raw, async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
    const url = `${base() ?? ""}${request.originalUrl}`;
    const taken = await receive(String(response.locals.carrier), { headers: headersOf(request), body, url });
    response.status(statuses[taken]).end();
  });
  return router;
};
