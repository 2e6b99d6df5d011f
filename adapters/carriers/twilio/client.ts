import { type Hold, TakenOver } from "../../../src/runtime/hold-ports.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { cleanText } from "../clean-text.ts";
import { heldFetch } from "../held-fetch.ts";
import type { TwilioOptions } from "./options.ts";
import { words } from "./words.ts";

/** Twilio looked at a call and will not do it: its HTTP status, its error code (0 when none) and its words, cleaned. */
export class TwilioRefusal extends Error {
  override name = "TwilioRefusal";
  status: number;
  code: number;
  constructor(status: number, code: number, words: string) {
    super(words);
    this.status = status;
    this.code = code;
  }
}

export type Call = {
  method: "GET" | "POST" | "DELETE";
  url: URL;
  body?: unknown;
  form?: FormData;
  fields?: URLSearchParams;
  /** Sent only while this holds. */
  hold?: Hold;
};

export type TwilioClient = {
  /** The JSON that came back, or null for none. Sends once: nothing is ever tried again in here. */
  call(call: Call): Promise<unknown>;
  api(path: string, query?: Record<string, string>): URL;
  /** The same at another of Twilio's hosts. */
  at(host: string, path: string, query?: Record<string, string>): URL;
};

/** The same client for work that one process has: what it changes is asked for, and sent, only while it has that. */
export const heldClient = (client: TwilioClient, hold: Hold | undefined): TwilioClient => {
  if (!hold) return client;
  return {
    ...client,
    call: async (call) => {
      if (call.method === "GET" || call.form) return client.call(call);
      await hold.renew();
      return client.call({ ...call, hold });
    },
  };
};

const usualPatience = 30_000;
const mostAnswer = 8_000_000;
const longestRest = 15 * 60_000;
const longestWords = 300;

/** Codes of connections that were never made: nothing was sent over them. */
const neverSent = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
];

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
};

const parsed = (text: string): unknown => {
  try {
    return text.trim() === "" ? null : (JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const refusalOf = (status: number, text: string): TwilioRefusal => {
  const body = parsed(text);
  const told = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const code = Number(told.code);
  const words = cleanText(typeof told.message === "string" ? told.message : "", longestWords);
  return new TwilioRefusal(status, Number.isSafeInteger(code) ? code : 0, words);
};

const restOf = (header: string | null, now: number): number => {
  const seconds = Number(header);
  const rest = header && Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header ?? "") - now;
  return Number.isFinite(rest) ? Math.min(Math.max(rest, 0), longestRest) : 0;
};

const readBounded = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostAnswer) throw new Error("Twilio's answer is larger than any it should give.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/**
 * The few calls we need, over fetch. A connection that was never made and an answer that says "busy" are
 * `CarrierUnreachable`; a question without an answer is, too. A change without an answer is an ordinary error: it may
 * have been made.
 */
export const createClient = (options: TwilioOptions): TwilioClient => {
  const { accountSid, authToken, apiKey, clock, patience = usualPatience } = options;
  const [user, password] = apiKey ? [apiKey.key, apiKey.secret] : [accountSid, authToken ?? ""];
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  let restsUntil = 0;

  const send = async ({
    method,
    url,
    body,
    form,
    fields,
    hold,
  }: Call): Promise<{ response: Response; text: string }> => {
    const json = body === undefined ? null : JSON.stringify(body);
    const headers = {
      authorization,
      accept: "application/json",
      ...(json === null ? {} : { "content-type": "application/json" }),
    };
    const signal = AbortSignal.timeout(patience);
    const response = hold
      ? await heldFetch(url, hold, { method, headers, body: json, signal })
      : await fetch(url, { method, headers, body: form ?? fields ?? json, redirect: "error", signal });
    return { response, text: await readBounded(response) };
  };

  const answered = async (call: Call): Promise<{ response: Response; text: string }> => {
    try {
      return await send(call);
    } catch (error) {
      if (error instanceof TakenOver) throw error;
      if (call.method === "GET" || neverSent.includes(codeOf(error)))
        throw new CarrierUnreachable(words.silent, { cause: error });
      throw new Error("Twilio's answer did not arrive.", { cause: error });
    }
  };

  const judge = (clockNow: number, response: Response, text: string): void => {
    const { status } = response;
    if (status === 429 || status === 503) {
      restsUntil = clockNow + restOf(response.headers.get("retry-after"), clockNow);
      throw new CarrierUnreachable(words.busy, { until: restsUntil });
    }
    if (status >= 500 || status === 408) throw new CarrierUnreachable(words.silent);
    if (status === 401 || status === 403) throw new CarrierUnreachable(words.locked);
    if (status >= 400) throw refusalOf(status, text);
  };

  const at: TwilioClient["at"] = (host, path, query = {}) => {
    const url = new URL(`${host.replace(/\/$/, "")}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };

  return {
    at,
    api: (path, query) => at(options.apiUrl, path, query),
    call: async (call) => {
      if (restsUntil > clock.now()) throw new CarrierUnreachable(words.busy, { until: restsUntil });
      const { response, text } = await answered(call);
      judge(clock.now(), response, text);
      const json = parsed(text);
      if (json === undefined) throw new Error("Twilio answered with something that is not JSON.");
      return json;
    },
  };
};
