import { setTimeout as wait } from "node:timers/promises";
import type { Webhook } from "../../../src/runtime/ports.ts";
import type { JourneyRecords } from "../journey-records.ts";
import { openTelnyx } from "../telnyx/open-telnyx.ts";
import { account, openFakeTwilio } from "../twilio/fake-twilio.ts";
import { eventOf } from "../twilio/post-event.ts";

/** A carrier in a process of its own, and one port there from filing to its end. */
export type CarrierOutside = {
  /** The settings that connect Portside to it. */
  environment: Record<string, string>;
  numbers: string;
  /** Whether the letter is signed in the conversation. */
  signsHere: boolean;
  watch(seen: () => void): void;
  /** What happens there, one after the other. */
  happenings: (() => Promise<void>)[];
  /** The statuses and dates that people are told of by then, as the history has them. */
  told: string[];
  /** Words that are said once each. */
  said: RegExp[];
  /** True once Portside knows everything as it is there. */
  isKnown(records: JourneyRecords): boolean;
  /** What it posts about what happened last. */
  posts(): Webhook[];
  /** From now on it does not say what changed, so that only what it posts is heard. */
  hushes(): void;
  /** What is filed there more or less than once. */
  notOnce(): string[];
  close(): Promise<void>;
};

const twilioOutside = async (): Promise<CarrierOutside> => {
  const twilio = await openFakeTwilio();
  const { state } = twilio;
  state.behaviour.portDate = "2027-12-01T00:00:00Z";
  const statuses = ["in-review", "awaiting-signature", "with-carrier", "date-set", "completed"];
  let at = 0;
  return {
    environment: twilio.settings,
    numbers: "212-555-0101",
    signsHere: false,
    watch: (seen) => void twilio.watchers.add(seen),
    happenings: statuses.slice(1).map(() => async () => {
      at += 1;
      twilio.advance();
    }),
    told: statuses.slice(1).map((status) => `status: ${status}`),
    said: [
      /The letter went to Dana Reyes/,
      /Both carriers agreed: the numbers move on Wed, Dec 1, 2027/,
      /Done: All/,
    ],
    isKnown: ({ requests }) => requests[0]?.status === statuses[at],
    posts: () => {
      const target = state.webhooks?.port_in_target_url;
      return target ? state.requests.map((request) => eventOf(target, account.token, request)) : [];
    },
    hushes: () => {
      const holds = ({ path }: { path: string }): boolean => path.endsWith("/PortInRequests");
      twilio.mishaps.push({ type: { status: 503 }, holds, times: Number.POSITIVE_INFINITY });
    },
    notOnce: () => (state.requests.length === 1 ? [] : [`${state.requests.length} requests at Twilio`]),
    close: twilio.close,
  };
};

/** Telnyx counts in seconds: what happens in one of them cannot be told apart. */
const toNextSecond = (): Promise<void> => wait(1010 - (Date.now() % 1000));

const telnyxOutside = async (): Promise<CarrierOutside> => {
  const telnyx = await openTelnyx({ now: () => Date.now() });
  const [one, other] = [0, 1].map((index) => () => telnyx.orders[index]?.id ?? "");
  if (!one || !other) throw new Error("There are two orders.");
  let isHushed = false;
  const submissions: string[] = [];
  const isPoll = /^\/porting(?:\/events|_orders)$/;
  telnyx.watchers.add(({ method, path, query }) => {
    const names = [...query.keys()].filter((name) => name.startsWith("filter[") && !name.includes("_at]"));
    if (isHushed && method === "GET" && isPoll.test(path) && names.length === 0)
      telnyx.trouble({ method, path: isPoll, what: { status: 503 } });
  });
  telnyx.heard.add(({ payload }, { id }) => {
    if ((payload.status as { value?: string } | undefined)?.value === "in-process") submissions.push(id);
  });
  return {
    environment: telnyx.settings,
    numbers: "212-555-0100, 212-555-0101, 212-555-0166",
    signsHere: true,
    watch: (seen) => void telnyx.watchers.add(seen),
    happenings: [
      () => {
        telnyx.move(one(), "submitted");
        telnyx.move(other(), "submitted");
      },
      () => {
        telnyx.settle(one(), "2027-12-01T16:00:00Z");
        telnyx.settle(other(), "2027-12-02T16:00:00Z");
      },
      () => telnyx.settle(other(), "2027-12-03T16:00:00Z"),
      () => telnyx.move(one(), "ported"),
      () => telnyx.move(other(), "ported"),
    ].map((happen) => async () => {
      await toNextSecond();
      happen();
    }),
    told: ["status: with-carrier", "status: date-set", "status: completed"],
    said: [
      /(?<!The others: )2 numbers move on Wed, Dec 1, 2027\./,
      /(?<!The others: )1 number moves on Thu, Dec 2, 2027\./,
      /The port date of 1 number moved: it was Thu, Dec 2, 2027 and is now Fri, Dec 3, 2027/,
      /Done: All/,
    ],
    isKnown: ({ requests }) =>
      telnyx.orders.length > 0 &&
      telnyx.orders.every(
        ({ id, updated_at }) =>
          requests[0]?.orders.find(({ carrierId }) => carrierId === id)?.changed === Date.parse(updated_at),
      ),
    posts: () => telnyx.hooks.take(),
    hushes: () => {
      isHushed = true;
    },
    notOnce: () => {
      const numbers = telnyx.orders.flatMap((order) => order.numbers);
      const isOnce = new Set(submissions).size === submissions.length && submissions.length === 2;
      return [
        ...(numbers.length === 3 ? [] : [`orders of ${numbers.length} numbers at Telnyx`]),
        ...(isOnce ? [] : [`${submissions.length} submissions at Telnyx`]),
      ];
    },
    close: telnyx.close,
  };
};

export const carriersOutside = { Twilio: twilioOutside, Telnyx: telnyxOutside };
