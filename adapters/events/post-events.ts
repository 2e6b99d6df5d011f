import { createHmac } from "node:crypto";
import { type LookupAddress, lookup } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { EventPoster } from "../../src/runtime/event-ports.ts";
import { isPrivateAddress } from "./private-addresses.ts";

export type PostEventsOptions = {
  url: string;
  secret: string;
  /** Also to addresses of this machine and its network, and without TLS: the operator said so. */
  allowsPrivate: boolean;
  /** Milliseconds that are waited for an answer. */
  patience?: number;
};

const usualPatience = 10_000;

/**
 * What the other side checks: the time in seconds, and an HMAC-SHA256 (hex) by the shared secret over that time, a full
 * stop and the body. An old time is a replay.
 */
const signatureOf = (secret: string, body: string, at: number): string => {
  const seconds = Math.floor(at / 1000);
  const mac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${mac}`;
};

/** The address is judged where the connection is made, so that a name cannot lead elsewhere after it was looked at. */
const publicOnly: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = (found ?? []) as LookupAddress[];
    const [first] = addresses;
    if (error) answer(error, "", 0);
    else if (!first || addresses.some(({ address }) => isPrivateAddress(address)))
      answer(new Error("EVENTS_URL leads to a private address; EVENTS_PRIVATE=on allows that."), "", 0);
    else if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};

/** Posts signed events to one address. Redirects are not followed; anything but a 2xx answer throws. */
export const postEvents = ({
  url,
  secret,
  allowsPrivate,
  patience = usualPatience,
}: PostEventsOptions): EventPoster => {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, "");
  const start = target.protocol === "https:" ? requestHttps : requestHttp;
  return {
    post: async ({ id, body, at }) => {
      if (!allowsPrivate && isIP(host) !== 0 && isPrivateAddress(host))
        throw new Error("EVENTS_URL is a private address; EVENTS_PRIVATE=on allows that.");
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const sending = start(
        target,
        {
          method: "POST",
          headers: {
            "Content-Type": "application/json",
            "Content-Length": Buffer.byteLength(body),
            "User-Agent": "Portside",
            "Portside-Event": id,
            "Portside-Signature": signatureOf(secret, body, at),
          },
          signal: AbortSignal.timeout(patience),
          ...(allowsPrivate ? {} : { lookup: publicOnly }),
        },
        (response) => {
          const { statusCode = 0 } = response;
          response.destroy();
          if (statusCode >= 200 && statusCode < 300) resolve();
          else reject(new Error(`The receiver of events answered ${statusCode}.`));
        },
      );
      sending.on("error", reject);
      sending.end(body);
      await promise;
    },
  };
};
