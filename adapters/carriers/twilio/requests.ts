import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { type TwilioClient, TwilioRefusal } from "./client.ts";
import { readWire, type WireLine, type WirePortIn, wire } from "./wire.ts";
import { words } from "./words.ts";

const path = "/v1/Porting/PortIn";
const perPage = "100";
const mostPages = 2000;

const day = 86_400_000;

/** A day early: whether Twilio counts the named day itself, and in which zone, it does not say. */
const daySince = (at: number): string => new Date(at - day).toISOString().slice(0, 10);

const isGone = (error: unknown): boolean => error instanceof TwilioRefusal && error.status === 404;

type Page = { lines: WireLine[]; next: string | null };

/** Port-in requests at Twilio, as calls. */
export const createRequests = (client: TwilioClient) => {
  const { api, call } = client;
  const at = (sid: string): string => `${path}/${encodeURIComponent(sid)}`;

  const remove = async (where: string): Promise<void> => {
    try {
      await call({ method: "DELETE", url: api(where) });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  };

  /** One page of what was created since a time (milliseconds), and the token of the next; null after the last. */
  const page = async (since: number, token: string | null): Promise<Page> => {
    const query: Record<string, string> = { Size: perPage, CreatedAfter: daySince(since) };
    if (token !== null) query.Token = token;
    const url = api(`${path}/PortInRequests`, query);
    const { port_in_requests: lines, meta } = readWire(wire.page, await call({ method: "GET", url }));
    const next = meta?.next_token ?? null;
    return { lines, next: next === token ? null : next };
  };

  return {
    create: async (body: unknown): Promise<WirePortIn> =>
      readWire(wire.portIn, await call({ method: "POST", url: api(path), body })),

    /** Null when Twilio has none under this SID any more. */
    get: async (sid: string): Promise<WirePortIn | null> => {
      try {
        return readWire(wire.portIn, await call({ method: "GET", url: api(at(sid)) }));
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },

    /** Cancels a request, or one number of it. What is gone already counts as cancelled. */
    cancel: (sid: string): Promise<void> => remove(at(sid)),
    cancelNumber: (sid: string, number: string): Promise<void> =>
      remove(`${at(sid)}/PhoneNumber/${encodeURIComponent(number)}`),

    page,

    /** Everything created since a time (milliseconds), page by page. */
    list: async function* (since: number): AsyncGenerator<WireLine[]> {
      let token: string | null = null;
      for (let pages = 0; pages < mostPages; pages += 1) {
        const { lines, next }: Page = await page(since, token);
        yield lines;
        if (next === null) return;
        token = next;
      }
      throw new CarrierUnreachable(words.endless);
    },
  };
};

export type Requests = ReturnType<typeof createRequests>;
