import { z } from "zod";
import type { Authentication } from "./authentication.ts";
import { TeamsError, TeamsSilent } from "./errors.ts";

/** One call to Teams. `path` begins with "v3/"; every part of it is already encoded. */
export type Call = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  serviceUrl: string;
  path: string;
  body?: object;
};

/** Calls Teams and gives what it answered; throws `TeamsError` or `TeamsSilent`. Nothing is tried again here. */
export type Connector = (call: Call) => Promise<unknown>;

/** No call may hold a lane for long. Milliseconds. */
const timeout = 15_000;

/** Answers of Teams are small; more is not read. In bytes. */
const most = 2_000_000;

const failure = z.looseObject({
  error: z.looseObject({ code: z.string().max(200).catch("unknown") }),
});

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Seconds or a date; null when Teams names neither. */
const secondsOf = (header: string | null): number | null => {
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
};

const addressOf = (serviceUrl: string, path: string): URL =>
  new URL(path, serviceUrl.endsWith("/") ? serviceUrl : `${serviceUrl}/`);

/**
 * The REST service behind Teams' bots, called as it is documented: botbuilder's own client drops what it does not know
 * (quotes, mentions), tries a 502 again although it may have been done, and knows no messages for one person.
 */
export const createConnector =
  ({ tokenFor }: Pick<Authentication, "tokenFor">): Connector =>
  async ({ method, serviceUrl, path, body }) => {
    const token = await tokenFor(serviceUrl);
    let response: Response;
    let text: string;
    try {
      response = await fetch(addressOf(serviceUrl, path), {
        method,
        headers: {
          accept: "application/json",
          ...(body ? { "content-type": "application/json" } : {}),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        redirect: "error",
        signal: AbortSignal.timeout(timeout),
      });
      text = await response.text();
    } catch (error) {
      throw new TeamsSilent("Teams did not answer.", { cause: error });
    }
    const answer = text.length > most ? null : readJson(text);
    if (response.ok) return answer;
    const named = failure.safeParse(answer);
    const code = named.success ? named.data.error.code : "unknown";
    throw new TeamsError(response.status, code, secondsOf(response.headers.get("retry-after")));
  };
