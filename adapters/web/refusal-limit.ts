import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { boundedHits } from "./bounded-hits.ts";
import { words } from "./words.ts";

const minute = 60_000;

/** Requests a minute from one address that may be refused before the next ones are not looked at. */
const mostRefused = 300;

/**
 * Leaves an address alone that sends what is not signed, not there or not understood, again and again. What is taken
 * does not count, so a platform is never slowed down. Behind a proxy that nobody was told of every address would be that
 * proxy's, so nothing is counted there.
 */
export const refusalLimit = (limit: number = mostRefused): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit,
    store: boundedHits(minute),
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    validate: false,
    keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? ""),
    skip: (request) =>
      request.path.startsWith("/health") ||
      (request.app.get("trust proxy") === 0 && request.headers["x-forwarded-for"] !== undefined),
    handler: (_request, response) => {
      response.status(429).json({ error: words.slower.paragraphs[0] });
    },
  });
