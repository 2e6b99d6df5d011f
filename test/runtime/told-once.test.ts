import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { openTelnyx as openTelnyxCarrier } from "../../adapters/carriers/telnyx/telnyx.ts";
import { openTwilio } from "../../adapters/carriers/twilio/twilio.ts";
import type { Order } from "../../src/core/carrier.ts";
import type { Carrier, Clock, PortOrder, Webhook } from "../../src/runtime/ports.ts";
import { portOrder } from "../contracts/carrier-contract.ts";
import { dataFolder } from "../support/data-folder.ts";
import { memoryDocuments } from "../support/memory-documents.ts";
import { openFilings } from "../support/open-filings.ts";
import { keptLog, openRuntime } from "../support/open-runtime.ts";
import { openTelnyx, telnyxKey } from "../support/telnyx/open-telnyx.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { sidOf } from "../support/turns.ts";
import { account, openFakeTwilio } from "../support/twilio/fake-twilio.ts";
import { eventOf } from "../support/twilio/post-event.ts";

const minute = 60_000;
const numbers = ["+12125550100", "+12125550166"];
const target = "https://portside.example/carrier/x/quiet-river-0123456789";
const steps = ["in-review", "awaiting-signature", "with-carrier", "date-set", "completed"];

/** A carrier with a life of its own behind its real adapter. `advance` moves it on and gives what it posts of that. */
type Peer = {
  carrier: Carrier;
  open(): Carrier;
  advance(): (() => Webhook)[];
  close(): Promise<void>;
};
type Opening = (clock: Clock & { advance(milliseconds: number): void }) => Promise<Peer>;

/** What the tiny world does not ask for. */
const completing = (carrier: Carrier, more: Partial<PortOrder> = {}): Carrier => ({
  ...carrier,
  file: (order) => carrier.file(portOrder(order.reference, numbers, more)),
});

const atTwilio: Opening = async (clock) => {
  const twilio = await openFakeTwilio(clock.now);
  const data = dataFolder();
  const { log } = keptLog();
  const filings = await openFilings();
  const open = (): Carrier =>
    completing(
      openTwilio({
        accountSid: account.sid,
        authToken: account.token,
        apiKey: null,
        apiUrl: twilio.url,
        uploadUrl: twilio.url,
        accountUrl: twilio.url,
        pricingUrl: twilio.url,
        filings: filings.filingsOf("twilio"),
        folder: data.folder,
        documents: { read: async () => Buffer.from("%PDF") },
        hookAddress: () => null,
        pace: minute,
        clock,
        log,
      }),
    );
  return {
    carrier: open(),
    open,
    advance: () => {
      clock.advance(1000);
      twilio.advance();
      return twilio.state.requests.map((request) => {
        const hook = eventOf(target, account.token, request);
        return () => hook;
      });
    },
    close: async () => {
      await filings.close();
      data.remove();
      await twilio.close();
    },
  };
};

const atTelnyx: Opening = async (clock) => {
  const telnyx = await openTelnyx(clock);
  const { documents } = memoryDocuments();
  const keep = (name: string) => documents.keep(name, "application/pdf", Buffer.from(`%PDF ${name}`));
  const bill = await keep("bill.pdf");
  const letter = { document: await keep("letter.pdf"), name: "Dana Lee", at: clock.now() };
  const { publicKey } = telnyx.hooks;
  const open = (): Carrier =>
    completing(
      openTelnyxCarrier({
        key: telnyxKey,
        publicKey,
        url: telnyx.url,
        clock,
        documents,
        webhookUrl: target,
        pace: minute,
      }),
      { bill, letter },
    );
  return {
    carrier: open(),
    open,
    advance: () => {
      clock.advance(1000);
      const before = telnyx.events.length;
      telnyx.advance();
      // Telnyx signs what it sends again at the time that it does.
      return telnyx.events.slice(before).map((event) => () => telnyx.hooks.sign(event, target));
    },
    close: () => telnyx.close(),
  };
};

type Step =
  | { type: "advance" }
  | { type: "deliver"; which: number[] }
  | { type: "poll"; minutes: number }
  | { type: "both"; which: number[] }
  | { type: "restart" };

const which = fc.array(fc.nat(50), { minLength: 1, maxLength: 4 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step>({ type: "advance" }) },
  { weight: 4, arbitrary: which.map((each): Step => ({ type: "deliver", which: each })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 12 }).map((minutes): Step => ({ type: "poll", minutes })),
  },
  { weight: 2, arbitrary: which.map((each): Step => ({ type: "both", which: each })) },
  { weight: 1, arbitrary: fc.constant<Step>({ type: "restart" }) },
);

const play = async (
  opening: Opening,
  story: Step[],
): Promise<{ told: string[]; known: Order[]; held: Order[] }> => {
  const announce = (order: Order): string => `${order.reference} ${order.status} ${order.date ?? ""}`;
  const world = tinyWorld({
    announcement: (_context, _before, order) => [{ type: "text", text: `Now ${announce(order)}` }],
  });
  const it = await openRuntime(world);
  const peer = await opening(it.clock);
  const { key } = peer.carrier.capabilities;
  world.carriers = { [key]: peer.carrier.capabilities };
  let running = it.again({ carriers: { [key]: peer.carrier } });
  const hooks: (() => Webhook)[] = [];
  const post = async (index: number): Promise<void> => {
    const hook = hooks[index % Math.max(1, hooks.length)];
    if (hook) expect(await running.hook(key, hook())).toBe("stored");
  };
  const tick = async (minutes: number): Promise<void> => {
    it.clock.advance(minutes * minute);
    await running.tick();
  };
  const take = async (step: Step): Promise<void> => {
    switch (step.type) {
      case "advance":
        hooks.push(...peer.advance());
        return;
      case "deliver":
        for (const each of step.which) await post(each);
        return;
      case "poll":
        return tick(step.minutes);
      case "both":
        await Promise.all([...step.which.map(post), tick(1)]);
        return;
      case "restart":
        await running.stop();
        running = it.again({ carriers: { [key]: peer.open() } });
        return;
    }
  };
  try {
    await it.submitted({ carrier: key });
    await running.settle();
    for (const step of story) await take(step);
    for (let round = 0; round < 3; round += 1) await tick(11);
    const told = it.spoken().filter((text) => text.startsWith("Now "));
    const request = await it.request();
    const held = await peer.carrier.find(`${sidOf(1)}/1`);
    expect(it.lines.filter(({ level }) => level === "error")).toEqual([]);
    return { told, known: request?.orders ?? [], held };
  } finally {
    await running.stop();
    await it.close();
    await peer.close();
  }
};

const byReference = (orders: Order[]) =>
  orders
    .map(({ reference, status, numbers: each, date }) => ({ reference, status, each, date }))
    .sort((a, b) => a.reference.localeCompare(b.reference));

/** What was told of one order, as places in the life of one. */
const toldOf = (told: string[], reference: string): number[] =>
  told
    .map((text) => text.split(" "))
    .filter(([, of]) => of === reference)
    .map(([, , status = ""]) => steps.indexOf(status));

test.each([
  ["Twilio", atTwilio],
  ["Telnyx", atTelnyx],
])(
  "%s: whatever posts come, and when polls do, each change is told once and the end is the carrier's",
  async (_name, opening) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 14 }), async (story) => {
        const { told, known, held } = await play(opening, story);
        expect(known).not.toEqual([]);
        expect(byReference(known)).toEqual(byReference(held));
        for (const { reference, status } of held) {
          const places = toldOf(told, reference);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          if (status !== "in-review") expect(places.at(-1)).toBe(steps.indexOf(status));
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  },
);
