import { createHmac, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { boundedHits } from "./bounded-hits.ts";

const self = ["'self'"];
const none = ["'none'"];

/** Pages load nothing but our own files, are shown in no frame, kept by nobody, and tell no other site their address. */
export const pageHeaders: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: [...self, "data:"],
        fontSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    referrerPolicy: { policy: "no-referrer" },
  }),
  (_request, response, next) => {
    response.set({
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex, nofollow, noarchive",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    });
    next();
  },
];

const minute = 60_000;

/** Requests a minute, from one address and for one link. */
export type Pace = { address: number; link: number };

export const usualPace: Pace = { address: 120, link: 40 };

/** Slows down whoever asks too often. `slower` answers them. */
export const paceLimits = (pace: Pace, slower: RequestHandler): RequestHandler[] => {
  const common = {
    windowMs: minute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: slower,
    validate: { xForwardedForHeader: false },
  } as const;
  return [
    rateLimit({
      ...common,
      store: boundedHits(minute),
      limit: pace.address,
      keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? ""),
    }),
    rateLimit({
      ...common,
      store: boundedHits(minute),
      limit: pace.link,
      keyGenerator: ({ params }) => String(params.token),
    }),
  ];
};

/** What every form of a page holds, bound to its link: another site cannot know it. */
export const formMark = (key: Uint8Array, token: string): string =>
  createHmac("sha256", key).update(`form ${token}`).digest("base64url");

/** True when the form that came back is one of this link's pages. */
export const marked = (key: Uint8Array, token: string, mark: unknown): boolean => {
  if (typeof mark !== "string") return false;
  const [given, expected] = [Buffer.from(mark), Buffer.from(formMark(key, token))];
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/**
 * True when the browser says that one of our own pages sent it. Older browsers say so by the Origin, which is "null"
 * for pages that hide their address, as ours do; the mark in the form is then all there is.
 */
export const fromOurPage = (request: Request): boolean => {
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin";
  const origin = request.get("Origin");
  return origin === undefined || origin === "null" || URL.parse(origin)?.host === request.get("Host");
};
