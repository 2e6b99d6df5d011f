import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { forgottenKey } from "../../src/core/company.ts";
import type { Effect } from "../../src/core/effect.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { createWorld } from "../../src/world.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { Story } from "../support/story.ts";
import { aTurn, making, sidOf } from "../support/turns.ts";

const world = createWorld([capabilities], "sandbox");
const sam = { id: "sam@acme.com", name: "Sam", by: "mail" as const };

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime(world);
});
afterEach(() => it.close());

/** A draft of an agency in which Sam is asked for the bill. */
const asking = (): PortRequest => {
  const story = new Story().fillAll();
  const { bill: _bill, ...answers } = story.request.answers;
  const { bill: _read, ...request } = story.request;
  const from = { id: "local", name: "Dana Reyes" };
  const ask = {
    item: "bill",
    label: "Billing statement",
    person: sam,
    from,
    at: 1,
    rev: request.rev,
    where: null,
  };
  return { ...request, agency: "acme", home: "terminal:1", answers, asks: [ask] };
};

const reach = (request: PortRequest): Effect => ({
  type: "reach-person",
  sid: request.sid,
  near: "terminal:1",
  person: sam,
  about: { type: "asked", items: ["bill"], reminder: false },
});

describe("somebody is asked by mail", () => {
  test("with a page for what they are asked, and tried again it is the same mail", async () => {
    const request = asking();
    const turn = making(request);
    await it.store.commit({ ...turn, effects: [reach(request)] });
    const send = it.options.mailer.send;
    const keys: string[] = [];
    const dies = it.again({
      mailer: {
        folder: null,
        send: async (mail) => {
          keys.push(mail.key);
          await send(mail);
          throw new Error("killed before the answer");
        },
      },
    });
    await dies.settle();
    await dies.stop();
    it.clock.advance(60_000);
    await it.assistant.settle();
    expect(it.mails.length).toBeGreaterThan(1);
    expect(new Set([...keys, ...it.mails.map(({ key }) => key)]).size).toBe(1);
    expect(it.mails[0]).toMatchObject({
      to: "sam@acme.com",
      subject: expect.stringContaining("Dana Reyes asks you"),
    });
    expect(it.mails[0]?.text).toMatch(/https:\/\/portside\.example\/p\/[\w-]{43}/);
    expect(it.mails[0]?.text).not.toMatch(/8841|7730/);
  });

  test("not any more where it was answered or taken back meanwhile", async () => {
    const { asks: _none, ...request } = asking();
    await it.store.commit({ ...making(request), effects: [reach(request)] });
    await it.assistant.settle();
    expect(it.mails).toEqual([]);
  });
});

describe("what is known of companies", () => {
  const ofCompany = (place: number, agency: string, name: string): PortRequest => ({
    ...asking(),
    sid: sidOf(place),
    agency,
    asks: [],
    submitted: 5000 + place,
    answers: { ...asking().answers, accountName: { value: name, by: "local", at: 1 } },
  });
  const offered = async (): Promise<string> => {
    const draft = {
      ...asking(),
      asks: [],
      answers: { agreements: { value: [], by: "local", at: 1 } },
      submitted: null,
    };
    const by = { id: "ana", name: "Ana", role: "manage" as const };
    const effect: Effect = {
      type: "look-up",
      to: "terminal:1",
      by,
      query: { type: "all" },
      purpose: "companies",
    };
    const conversation = { ...new Story().conversation, id: "terminal:1", agency: "acme", sid: sidOf(9) };
    await it.store.commit(
      aTurn({
        conversation,
        request: { state: { ...draft, sid: sidOf(9) }, loadedRev: null },
        effects: [effect],
      }),
    );
    await it.assistant.settle();
    return it.spoken().join("\n");
  };

  test("is offered within the agency alone", async () => {
    await it.store.commit(making(ofCompany(1, "acme", "Acme Plumbing LLC")));
    await it.store.commit(making(ofCompany(2, "other", "Secret Client Inc")));
    const said = await offered();
    expect(said).toContain("You moved numbers for Acme Plumbing LLC before");
    expect(said).not.toContain("Secret Client");
  });

  test("is not offered once it was forgotten", async () => {
    await it.store.commit(making(ofCompany(1, "acme", "Acme Plumbing LLC")));
    await it.store.setNote("acme", forgottenKey("ACME Plumbing, LLC"), { at: 9000 });
    expect(await offered()).not.toContain("You moved numbers");
  });
});
