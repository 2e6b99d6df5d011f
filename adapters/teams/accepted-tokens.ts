import { createHash } from "node:crypto";

/** A call as far as its proof goes: what the token has to be for, and the token as it came. */
export type Proven = { header: string; serviceUrl: string; channel: string };

/** How long, in milliseconds, a token that was accepted is not looked into again: keys that Microsoft takes back count soon. */
const longest = 5 * 60_000;

/** Tokens remembered at once: Microsoft has a few for each service address. */
const most = 500;

/** Seconds since 1970 when the token ends; null for one that does not say. Asked only of tokens that were accepted. */
const endOf = (header: string): number | null => {
  const [, claims = ""] = header.split(".");
  try {
    const { exp } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { exp?: unknown };
    return typeof exp === "number" ? exp : null;
  } catch {
    return null;
  }
};

/**
 * Microsoft signs many calls with one token, and looking into it takes longer than most of what is called for. The same
 * token for the same service address is accepted again for a while, no longer than it lasts. What is refused is never
 * remembered. Digests are kept, not tokens.
 */
export const acceptedTokens = (
  now: () => number,
  accepts: (proven: Proven) => Promise<boolean>,
): ((proven: Proven) => Promise<boolean>) => {
  const until = new Map<string, number>();
  return async (proven) => {
    const { header, serviceUrl, channel } = proven;
    const key = createHash("sha256")
      .update(JSON.stringify([header, serviceUrl, channel]))
      .digest("base64");
    const known = until.get(key);
    const at = now();
    // A clock that was set back since makes nothing last longer.
    if (known !== undefined && at < known && known - at <= longest) return true;
    until.delete(key);
    if (!(await accepts(proven))) return false;
    const end = endOf(header);
    if (until.size >= most) until.clear();
    if (end !== null) until.set(key, Math.min(at + longest, end * 1000));
    return true;
  };
};
