import { createHash, timingSafeEqual } from "node:crypto";
import express, { type Request, type RequestHandler, Router } from "express";
import type { Webhook } from "../../src/runtime/ports.ts";

export type CarrierHooksOptions = {
  /** The part of the address that only the carrier knows. */
  secret: string;
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

/** The address at which carriers post what changed, `/carrier/<key>/<secret>`; anything else there is not found. */
export const carrierHooks = ({ secret, base, receive }: CarrierHooksOptions): RequestHandler => {
  const router = Router();
  const expected = digestOf(secret);
  const known: RequestHandler = (request, _response, next) =>
    timingSafeEqual(digestOf(String(request.params.secret)), expected) ? next() : next("route");
  const raw = express.raw({ type: () => true, limit: mostHook });
  router.post("/carrier/:key/:secret", known, raw, async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
    const url = `${base() ?? ""}${request.originalUrl}`;
    const taken = await receive(String(request.params.key), { headers: headersOf(request), body, url });
    response.status(statuses[taken]).end();
  });
  return router;
};
