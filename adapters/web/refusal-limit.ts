import type { RequestHandler } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import { boundedHits } from "./bounded-hits.ts";
import { words } from "./words.ts";

const minute = 60_000;

/** Requests a minute from one address that may be refused before the next ones are not looked at. */
const mostRefused = 300;

/** An IPv4 address, also as a server that listens for both kinds sees it; those of IPv6 go by the network they are in. */
const addressOf = (ip: string): string => {
  const [, four] = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/.exec(ip) ?? [];
  return four ?? ipKeyGenerator(ip);
};

/**
 * Leaves an address alone that sends what is not signed, not there or not understood, again and again. What is taken
 * does not count, nor what a platform signed (`locals.isSigned`): its address is that of all its customers, and one of
 * them who is refused slows nobody else down. Behind a proxy that nobody was told of every address would be that
 * proxy's, so nothing is counted there.
 */
export const refusalLimit = (limit: number = mostRefused): RequestHandler => {
  const refusals = boundedHits(minute);
  return (request, response, next) => {
    const isUnknown =
      request.app.get("trust proxy") === 0 && request.headers["x-forwarded-for"] !== undefined;
    if (isUnknown || request.path.startsWith("/health")) return next();
    const address = addressOf(request.ip ?? "");
    const known = refusals.get(address);
    if (known && known.totalHits >= limit) {
      const left = Math.ceil((known.resetTime.getTime() - Date.now()) / 1000);
      response.status(429).set("Retry-After", String(left)).json({ error: words.slower.paragraphs[0] });
      return;
    }
    response.once("finish", () => {
      if (response.statusCode >= 400 && response.locals.isSigned !== true) refusals.increment(address);
    });
    next();
  };
};
