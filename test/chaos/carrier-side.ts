import type { PortRequest } from "../../src/core/port-request.ts";
import { account, type Mishap, openFakeTwilio } from "../support/twilio/fake-twilio.ts";
import type { FakeRequest } from "../support/twilio/port-ins.ts";
import { eventOf } from "../support/twilio/post-event.ts";
import type { SeenRequest } from "../support/twilio/request-facts.ts";

/** A port of landlines at this Twilio, from its filing to its end. */
const statuses = ["in-review", "awaiting-signature", "with-carrier", "date-set", "completed"];

const isCreate = ({ method, path }: SeenRequest): boolean =>
  method === "POST" && path.endsWith("/Porting/PortIn");

const numbersOf = ({ body }: SeenRequest): string =>
  ((body as { phone_numbers?: { phone_number: string }[] }).phone_numbers ?? [])
    .map(({ phone_number }) => phone_number)
    .join(", ");

/** How likely it is that a process dies at a call that files, or that uploads what is filed. */
const deadliness = 0.15;

const isUpload = ({ method, path }: SeenRequest): boolean => method === "POST" && path.endsWith("/Documents");

/** Milliseconds that a status stands at most before the next one comes. */
const longestStay = 4000;

/**
 * Twilio with faults: of the calls that file, many are lost, answered into a connection that broke, or answered late.
 * What happens to a request there goes on once Portside knows what happened before, so that all of it must be told.
 */
export const openCarrierSide = async (random: () => number) => {
  const twilio = await openFakeTwilio();
  const { state } = twilio;
  state.behaviour.portDate = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const struck = new Set<string>();
  const tries = new Map<string, number>();
  const counts = { mishaps: 0, posts: 0, lostPosts: 0 };
  const stays = new Map<string, { at: number; until: number }>();
  let isTrouble = false;

  const add = (numbers: string, change: number): void => {
    tries.set(numbers, (tries.get(numbers) ?? 0) + change);
  };

  /** `times` is how likely it is for a call that files; others are struck much more seldom. */
  const mishap = (
    type: Mishap["type"],
    chance: { create: number; other: number },
    arrives: boolean,
  ): void => {
    const holds = (seen: SeenRequest): boolean => {
      const create = isCreate(seen);
      const numbers = create ? numbersOf(seen) : "";
      if (!isTrouble || (create && struck.has(numbers))) return false;
      if (random() >= (create ? chance.create : chance.other)) return false;
      counts.mishaps += 1;
      if (create) struck.add(numbers);
      if (create && !arrives) add(numbers, -1);
      return true;
    };
    twilio.mishaps.push({ type, holds, times: Number.POSITIVE_INFINITY });
  };
  let strike: (() => void) | null = null;
  twilio.watchers.add((seen) => {
    if (isCreate(seen)) add(numbersOf(seen), 1);
    const isMoment = isCreate(seen) || isUpload(seen);
    if (isTrouble && strike && isMoment && random() < deadliness) strike();
  });
  mishap("dropped", { create: 0.3, other: 0.01 }, true);
  mishap("late", { create: 0.2, other: 0.02 }, true);
  mishap("lost", { create: 0.15, other: 0.01 }, false);
  mishap({ status: 503 }, { create: 0.1, other: 0.01 }, false);

  const post = async (request: FakeRequest): Promise<void> => {
    const target = state.webhooks?.port_in_target_url;
    if (!target) return;
    if (isTrouble && random() < 0.3) {
      counts.lostPosts += 1;
      return;
    }
    counts.posts += 1;
    const { url, headers, body } = eventOf(target, account.token, request);
    // A post is a hint: what nobody takes is found when Portside asks.
    await fetch(url, { method: "POST", headers, body: Uint8Array.from(body) }).catch((error: unknown) => {
      if ((error as Error | null)?.name !== "TypeError") throw error;
      counts.lostPosts += 1;
    });
  };

  const stand = (sid: string): { at: number; until: number } => {
    const known = stays.get(sid) ?? { at: 0, until: 0 };
    stays.set(sid, known);
    return known;
  };

  return {
    twilio,
    counts,
    trouble: (yes: boolean): void => {
      isTrouble = yes;
    },
    /** What is done now and then at a call that files, before it is answered. */
    deadly: (act: () => void): void => {
      strike = act;
    },
    /** What happens next to the requests of which Portside knows how they stand. */
    moveOn: async (known: PortRequest[]): Promise<void> => {
      const now = performance.now();
      for (const request of state.requests) {
        const own = known.find(({ orders }) => orders.some(({ carrierId }) => carrierId === request.sid));
        const standing = stand(request.sid);
        if (own?.status !== statuses[standing.at] || standing.at === statuses.length - 1) continue;
        if (standing.until === 0) standing.until = now + random() * longestStay;
        if (now < standing.until) continue;
        standing.at += 1;
        standing.until = 0;
        twilio.advance(request);
        await post(request);
      }
    },
    /** The statuses that a request went through after it was filed, by Twilio's id. */
    went: (sid: string): string[] => statuses.slice(1, stand(sid).at + 1),
    /** Requests of which Portside does not know yet how they stand. */
    unknown: (known: PortRequest[]): string[] =>
      state.requests
        .filter(({ sid }) => {
          const own = known.find(({ orders }) => orders.some(({ carrierId }) => carrierId === sid));
          return own?.status !== statuses[stand(sid).at];
        })
        .map(({ sid }) => sid),
    /** What was filed more or less than once, as Twilio sees it. */
    notOnce: (): string[] => {
      const filed = state.requests.map(({ numbers }) => numbers.map(({ phone }) => phone).join(", "));
      return [
        ...filed
          .filter((numbers, index) => filed.indexOf(numbers) < index)
          .map((numbers) => `${numbers}: two requests at Twilio`),
        ...[...tries]
          .filter(([, count]) => count !== 1)
          .map(([numbers, count]) => `${numbers}: filed ${count} times at Twilio`),
      ];
    },
    close: twilio.close,
  };
};

export type CarrierSide = Awaited<ReturnType<typeof openCarrierSide>>;
