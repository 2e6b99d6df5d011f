import { account, type Mishap, openFakeTwilio } from "../support/twilio/fake-twilio.ts";
import type { FakeRequest } from "../support/twilio/port-ins.ts";
import { eventOf } from "../support/twilio/post-event.ts";
import type { SeenRequest } from "../support/twilio/request-facts.ts";
import { type CarrierSide, createStages } from "./carrier-side.ts";

/** A port at this Twilio, from its filing to its end. */
const statuses = ["in-review", "awaiting-signature", "with-carrier", "date-set", "completed"];

const isCreate = ({ method, path }: SeenRequest): boolean =>
  method === "POST" && path.endsWith("/Porting/PortIn");

const numbersOf = ({ body }: SeenRequest): string =>
  ((body as { phone_numbers?: { phone_number: string }[] }).phone_numbers ?? [])
    .map(({ phone_number }) => phone_number)
    .join(", ");

const isUpload = ({ method, path }: SeenRequest): boolean => method === "POST" && path.endsWith("/Documents");

/** Twilio with faults: of the calls that file, many are lost, answered into a connection that broke, or answered late. */
export const openTwilioSide = async (random: () => number): Promise<CarrierSide> => {
  const twilio = await openFakeTwilio();
  const { state } = twilio;
  state.behaviour.portDate = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const struck = new Set<string>();
  const tries = new Map<string, number>();
  const counts = { mishaps: 0, posts: 0, lostPosts: 0 };
  const stages = createStages(statuses, random);
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
  let strike: ((chance: number) => void) | null = null;
  twilio.watchers.add((seen) => {
    if (isCreate(seen)) add(numbersOf(seen), 1);
    const isMoment = isCreate(seen) || isUpload(seen);
    if (isTrouble && isMoment) strike?.(random());
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

  return {
    name: "Twilio",
    port: Number(new URL(twilio.url).port),
    settings: (port) => {
      const url = `http://127.0.0.1:${port}`;
      return { ...twilio.settings, TWILIO_API_URL: url, TWILIO_UPLOAD_URL: url };
    },
    counts,
    trouble: (yes) => {
      isTrouble = yes;
    },
    deadly: (act) => {
      strike = act;
    },
    numberFor: (area, count, isWireless) => {
      const number = `+1${area}55501${String(count).padStart(2, "0")}`;
      if (isWireless) state.behaviour.mobile.add(number);
      return number;
    },
    moveOn: async (known) => {
      for (const request of state.requests) {
        if (!stages.isDue(request.sid, known)) continue;
        twilio.advance(request);
        await post(request);
      }
    },
    went: (id) => (state.requests.some(({ sid }) => sid === id) ? stages.went(id) : null),
    unknown: (known) => state.requests.map(({ sid }) => sid).filter((sid) => !stages.isKnown(sid, known)),
    filed: () => state.requests.length,
    notOnce: () => {
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
    violations: twilio.violations,
    close: twilio.close,
  };
};
