import type { z } from "zod";
import { type Hold, TakenOver } from "../../../src/runtime/hold-ports.ts";
import { CarrierUnreachable, type Clock } from "../../../src/runtime/ports.ts";
import { heldFetch } from "../held-fetch.ts";
import { errorsAnswer } from "./wire.ts";
import { words } from "./words.ts";

export type ClientOptions = { key: string; url: string; clock: Clock };

export type Call<T> = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  /** What the answer must look like. */
  answer: z.ZodType<T>;
  /** Milliseconds until Telnyx counts as silent. */
  patience?: number;
  /** Sent only while this holds. */
  hold?: Hold;
};

/** Telnyx's clear no: 4xx. `reason` is its own words, untrusted. */
export type Refused = { ok: false; status: number; reason: string };
export type Answered<T> = { ok: true; answer: T } | Refused;

/** Sends one request, once. */
export type Client = <T>(call: Call<T>) => Promise<Answered<T>>;

/** The same client for work that one process has: what it changes is asked for, and sent, only while it has that. */
export const heldClient =
  (client: Client, hold: Hold): Client =>
  async (call) => {
    if (call.method === "GET") return client(call);
    await hold.renew();
    return client({ ...call, hold });
  };

const usualPatience = 30_000;
const mostBytes = 32 * 1024 * 1024;
const defaultWait = 60;
const longestWait = 3600;

const readText = async (response: Response): Promise<string> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > mostBytes) throw new Error(`Telnyx answered with more than ${mostBytes} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};

const parsed = (text: string): unknown => {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const reasonOf = (status: number, content: unknown): string => {
  const read = errorsAnswer.safeParse(content);
  if (!read.success) return `HTTP ${status}`;
  return read.data.errors
    .slice(0, 3)
    .map(({ title, detail }) => detail ?? title ?? "")
    .filter((each) => each !== "")
    .join("; ");
};

/** Errors before anything was sent: no connection came about. */
const unsent = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
];

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
};

/** A connection that broke while something was asked for is silence; while something was done, it is a lost answer. */
const failureOf = (method: string, path: string, error: unknown): Error => {
  const isSilent = error instanceof DOMException && error.name === "TimeoutError";
  return method === "GET" || isSilent || unsent.includes(codeOf(error))
    ? new CarrierUnreachable(words.silent, { cause: error })
    : new Error(`Telnyx's answer to ${method} ${path} was lost.`, { cause: error });
};

/** Seconds that Retry-After asks for: a number of them, or a date. */
const waitOf = (header: string | null, now: number): number => {
  const given = header === null ? Number.NaN : Number(header);
  const until = Number.isNaN(given) && header !== null ? (Date.parse(header) - now) / 1000 : given;
  return Number.isNaN(until) ? defaultWait : Math.min(longestWait, Math.max(1, Math.ceil(until)));
};

/**
 * The few calls we need of Telnyx's API, each sent once and never repeated here: whoever asked knows whether asking
 * again is safe. Silence, 5xx, 429 and a refused key are `CarrierUnreachable`; while Telnyx wants us to wait, nothing
 * is sent. Redirects are not followed, so that the key goes nowhere else.
 */
export const createClient = ({ key, url, clock }: ClientOptions): Client => {
  const base = url.replace(/\/+$/, "");
  let restUntil = 0;

  const send = async ({ method, path, query, body, patience, hold }: Omit<Call<unknown>, "answer">) => {
    const address = `${base}${path}${query ? `?${new URLSearchParams(query)}` : ""}`;
    const content = body === undefined ? null : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${key}`,
      accept: "application/json",
      ...(content === null ? {} : { "content-type": "application/json" }),
    };
    const signal = AbortSignal.timeout(patience ?? usualPatience);
    try {
      const response = hold
        ? await heldFetch(new URL(address), hold, { method, headers, body: content, signal })
        : await fetch(address, { method, redirect: "error", signal, headers, body: content });
      return { response, text: await readText(response) };
    } catch (error) {
      if (error instanceof TakenOver) throw error;
      throw failureOf(method, path, error);
    }
  };

  return async (call) => {
    const left = Math.ceil((restUntil - clock.now()) / 1000);
    if (left > 0) throw new CarrierUnreachable(words.busy(left), { until: restUntil });
    const { response, text } = await send(call);
    const { status } = response;
    if (status === 429) {
      const wait = waitOf(response.headers.get("retry-after"), clock.now());
      restUntil = clock.now() + wait * 1000;
      throw new CarrierUnreachable(words.busy(wait), { until: restUntil });
    }
    if (status === 401 || status === 403) throw new CarrierUnreachable(words.keyRefused);
    if (status === 408 || status >= 500) throw new CarrierUnreachable(words.silent);
    const content = parsed(text);
    if (!response.ok) return { ok: false, status, reason: reasonOf(status, content) };
    const read = call.answer.safeParse(content);
    if (read.success) return { ok: true, answer: read.data };
    const [issue] = read.error.issues;
    throw new Error(
      `Telnyx's answer to ${call.method} ${call.path} cannot be read at "${issue?.path.join(".")}": ${issue?.message}`,
    );
  };
};
