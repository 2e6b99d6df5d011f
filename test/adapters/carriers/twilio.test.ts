import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CarrierUnreachable, type PortOrder } from "../../../src/runtime/ports.ts";
import { portOrder } from "../../contracts/carrier-contract.ts";
import type { Mishap } from "../../support/twilio/fake-twilio.ts";
import { day, fictional, minute, openTestTwilio } from "./open-test-twilio.ts";

let it: Awaited<ReturnType<typeof openTestTwilio>>;
beforeEach(async () => {
  it = await openTestTwilio();
});
afterEach(() => it.close());

const first = "PR-AAAA-AAAA/1";
const second = "PR-AAAA-AAAA/2";

const file = async (order: PortOrder = portOrder(first, [fictional(1)])) => {
  const result = await it.carrier.file(order);
  if (!result.ok) throw new Error(result.sentence);
  return result.orders[0];
};

const creates = () => it.twilio.callsOf("POST", /\/PortIn$/);
const removals = () => it.twilio.callsOf("DELETE", /./).map(({ path }) => path);
const once = (type: Mishap["type"], method: string, path: RegExp): void => {
  it.twilio.mishaps.push({
    type,
    holds: (seen) => seen.method === method && path.test(seen.path),
    times: 1,
  });
};

describe("what is sent", () => {
  test("the answers under the names of the wire, and no more than is known", async () => {
    const order = portOrder(first, [fictional(1), fictional(50)]);
    await file({
      ...order,
      numbers: [
        { number: fictional(1), pin: null },
        { number: fictional(50), pin: "0042" },
      ],
      fields: { ...order.fields, customerType: "business", serviceUnit: "Apt 4B", date: "2026-01-28" },
    });
    expect(creates()[0]?.body).toEqual({
      account_sid: expect.stringMatching(/^AC/),
      documents: [expect.stringMatching(/^RD/)],
      phone_numbers: [{ phone_number: fictional(1) }, { phone_number: fictional(50), pin: "0042" }],
      losing_carrier_information: {
        customer_type: "Business",
        customer_name: "Acme Dental LLC",
        account_number: "44-1234-9",
        account_telephone_number: fictional(1),
        authorized_representative: "Dana Lee",
        authorized_representative_email: "dana@acme.example",
        address: {
          street: "12 Main Street",
          street_2: "Apt 4B",
          city: "New York",
          state: "NY",
          zip: "10013",
          country: "US",
        },
      },
      target_port_in_date: "2026-01-28",
    });
  });

  test("a residential account is in the name of the person", async () => {
    const order = portOrder(first, [fictional(1)]);
    const { accountName: _none, ...fields } = order.fields;
    await file({ ...order, fields: { ...fields, customerType: "residential" } });
    expect(creates()[0]?.body).toMatchObject({
      losing_carrier_information: { customer_type: "Individual", customer_name: "Dana Lee" },
    });
  });

  test.each(["2026-01-11", "2025-12-01", "2026-02-31", "as soon as possible", ""])(
    "no wished date that Twilio would refuse: %s",
    async (date) => {
      const order = portOrder(first, [fictional(1)]);
      await file({ ...order, fields: { ...order.fields, date } });
      expect(creates()[0]?.body).not.toHaveProperty("target_port_in_date");
    },
  );

  test("the statement first, under our reference", async () => {
    await file();
    expect(it.twilio.state.documents).toMatchObject([{ name: `${first} bill`, file: "application/pdf 4" }]);
  });

  test.each([
    ["no statement", null, /wants the latest billing statement/],
    ["a photo of another kind", { kind: "image/heic", bytes: 9 }, /as PDF, JPEG or PNG/],
    [
      "one that is too large",
      { kind: "application/pdf", bytes: 12_000_000 },
      /at most 10 MB; this one has 12 MB/,
    ],
  ])("%s is said before anything is sent", async (_what, bill, sentence) => {
    const document = bill && { hash: "c".repeat(64), name: "bill", ...bill };
    const result = await it.carrier.file(portOrder(first, [fictional(1)], { bill: document }));
    expect(result).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
    expect(it.twilio.calls).toEqual([]);
  });
});

describe("what a number needs", () => {
  test("a PIN where it is mobile or Twilio wants one, and toll-free goes another way", async () => {
    it.twilio.state.behaviour.mobile.add(fictional(50));
    it.twilio.state.behaviour.unportable.set(fictional(61), {
      reason: "MANUAL_PORTING_AVAILABLE",
      code: 22133,
    });
    it.twilio.state.behaviour.unportable.set(fictional(62), { reason: "odd\u202e reason", code: 0 });
    const numbers = [fictional(1), fictional(50), fictional(61), fictional(62), "+18005550100"];
    expect(await it.carrier.portable(numbers)).toMatchObject([
      { portable: true, type: "local", needs: null },
      { portable: true, type: "mobile", needs: "pin" },
      { portable: false, reason: expect.stringMatching(/only by hand/) },
      { portable: false, reason: 'Twilio wrote: "odd reason"' },
      { portable: false, type: "toll-free", reason: expect.stringMatching(/Console/) },
    ]);
  });

  test("what Twilio cannot say now is unknown; when it says nothing at all it is away", async () => {
    once({ status: 500 }, "GET", /0102$/);
    const answers = await it.carrier.portable([fictional(1), fictional(2), fictional(3)]);
    expect(answers.map(({ portable }) => portable)).toEqual([true, "unknown", true]);
    it.twilio.mishaps.push({ type: { status: 500 }, holds: () => true, times: 2 });
    await expect(it.carrier.portable([fictional(4), fictional(5)])).rejects.toBeInstanceOf(
      CarrierUnreachable,
    );
  });

  test("a thousand numbers are asked about, a few at once", async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => `+1212656${String(2000 + index)}`);
    expect((await it.carrier.portable(numbers)).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("an answer that does not come", () => {
  test("to creating is looked for by the statement, among others and over pages", async () => {
    it.twilio.state.pageSize = 2;
    for (const nn of [11, 12, 13]) await file(portOrder(`PR-BBBB-BB${nn}/1`, [fictional(nn)]));
    once("dropped", "POST", /\/PortIn$/);
    await expect(file()).rejects.toThrow("Twilio's answer did not arrive.");
    const own = it.again();
    expect(await own.find(first)).toMatchObject([
      { reference: first, carrierId: it.twilio.state.requests[3]?.sid },
    ]);
    expect(creates()).toHaveLength(4);
  });

  test("and that never arrived there is nothing of: it is filed by the next try", async () => {
    once("lost", "POST", /\/PortIn$/);
    await expect(file()).rejects.toThrow("did not arrive");
    expect(await it.carrier.find(first)).toEqual([]);
    await file();
    expect(it.twilio.state.requests).toHaveLength(1);
  });

  test("somebody else's request for the same numbers is not taken for ours", async () => {
    await file(portOrder("PR-BBBB-BBBB/1", [fictional(1)]));
    await it.carrier.cancel("PR-BBBB-BBBB/1");
    const [request] = it.twilio.state.requests;
    if (request) request.sid = `KW${"0c".repeat(16)}`;
    once("lost", "POST", /\/PortIn$/);
    await expect(file()).rejects.toThrow("did not arrive");
    expect(await it.carrier.find(first)).toEqual([]);
  });

  test("a statement that could not be uploaded stops the filing", async () => {
    once("dropped", "POST", /\/Documents$/);
    await expect(file()).rejects.toThrow();
    expect(creates()).toEqual([]);
    expect(await it.carrier.find(first)).toEqual([]);
  });

  test("in time is not waited for", async () => {
    const impatient = await openTestTwilio({ patience: 100 });
    try {
      impatient.twilio.mishaps.push({ type: "late", holds: ({ method }) => method === "POST", times: 9 });
      await expect(impatient.carrier.file(portOrder(first, [fictional(1)]))).rejects.toThrow(
        "did not arrive",
      );
      impatient.twilio.mishaps.push({ type: "late", holds: () => true, times: 9 });
      await expect(impatient.carrier.portable([fictional(1)])).rejects.toBeInstanceOf(CarrierUnreachable);
    } finally {
      await impatient.close();
    }
  });
});

describe("an answer that says no", () => {
  test.each([
    [22130, "x", /does not serve the area/],
    [22132, "x", /with Twilio already, in somebody else's account/],
    [22137, "x", /Another port of this number is under way/],
    [22171, "x", /misses something it needs/],
    [20001, "Field\u0007 <b>zip</b> is off", 'Twilio wrote (code 20001): "Field <b>zip</b> is off"'],
    [0, "", "Twilio did not say why."],
  ])("with the code %i is a sentence", async (code, message, sentence) => {
    once({ status: 400, body: { code, message } }, "POST", /\/PortIn$/);
    const result = await it.carrier.file(portOrder(first, [fictional(1)]));
    expect(result).toMatchObject({
      ok: false,
      sentence: typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
    });
    expect(await it.carrier.find(first)).toEqual([]);
  });

  test.each([
    [429, /busy/],
    [503, /busy/],
    [500, /does not answer/],
    [502, /does not answer/],
    [408, /does not answer/],
    [401, /account settings/],
    [403, /account settings/],
  ])("with HTTP %i it waits", async (status, sentence) => {
    once({ status, body: "<html>" }, "POST", /\/PortIn$/);
    const failed = it.carrier.file(portOrder(first, [fictional(1)]));
    await expect(failed).rejects.toBeInstanceOf(CarrierUnreachable);
    await expect(failed).rejects.toThrow(sentence);
    expect(creates()).toHaveLength(1);
  });

  test("as long as it says, nothing is sent at all", async () => {
    once({ status: 429, headers: { "retry-after": "120" } }, "GET", /./);
    await expect(it.carrier.portable([fictional(1)])).rejects.toBeInstanceOf(CarrierUnreachable);
    await expect(it.carrier.portable([fictional(1)])).rejects.toBeInstanceOf(CarrierUnreachable);
    expect(it.twilio.calls).toHaveLength(1);
    it.clock.advance(121_000);
    expect(await it.carrier.portable([fictional(1)])).toMatchObject([{ portable: true }]);
  });

  test("a number that is taken and found not portable afterwards comes back", async () => {
    it.twilio.state.acceptsUnportable = true;
    it.twilio.state.behaviour.unportable.set(fictional(60), { reason: "X", code: 22130 });
    expect(await file(portOrder(first, [fictional(1), fictional(60)]))).toMatchObject({
      numbers: { [fictional(1)]: "in-review", [fictional(60)]: "rejected" },
      refusals: [{ family: "R09", numbers: [fictional(60)] }],
    });
  });
});

describe("a correction", () => {
  const rejectedOnce = async (numbers: number[]): Promise<void> => {
    it.twilio.state.behaviour.rejects.set(fictional(1), { reason: "INVALID_PIN", code: null });
    await file(portOrder(first, numbers.map(fictional)));
    for (let step = 0; step < 3; step += 1) await it.moveOn();
    expect((await it.carrier.find(first))[0]?.status).toBe("rejected");
    it.twilio.state.behaviour.rejects.clear();
  };

  test("cancels the old order before it creates the new one", async () => {
    await rejectedOnce([1, 2]);
    await file(portOrder(second, [fictional(1), fictional(2)], { corrects: first }));
    const [old, fresh] = it.twilio.state.requests;
    expect([old?.status, fresh?.status]).toEqual(["Canceled", "In Review"]);
    const changing = it.twilio.calls
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path}`);
    expect(changing.slice(-3)).toEqual([
      "POST /v1/Documents",
      `DELETE /v1/Porting/PortIn/${old?.sid}`,
      "POST /v1/Porting/PortIn",
    ]);
  });

  test("for us the old order stays as it was: nothing of its end is reported", async () => {
    await rejectedOnce([1]);
    it.clock.advance(minute);
    const { cursor } = await it.carrier.changes("");
    await file(portOrder(second, [fictional(1)], { corrects: first }));
    it.clock.advance(minute);
    const { orders } = await it.carrier.changes(cursor);
    expect(orders.map(({ reference }) => reference)).toEqual([second]);
    expect((await it.carrier.find(first))[0]?.status).toBe("rejected");
  });

  test("waits while Twilio still closes the old order", async () => {
    await rejectedOnce([1]);
    it.twilio.state.behaviour.slowCancel = true;
    const correction = portOrder(second, [fictional(1)], { corrects: first });
    await expect(it.carrier.file(correction)).rejects.toThrow(/still closing the order/);
    await expect(it.carrier.file(correction)).rejects.toBeInstanceOf(CarrierUnreachable);
    expect(await it.carrier.find(second)).toEqual([]);
    it.twilio.advance();
    await file(correction);
    expect(await it.carrier.find(second)).toHaveLength(1);
    expect(it.twilio.state.requests).toHaveLength(2);
  });

  test("leaves a number that was taken out nowhere, and one that has moved where it is", async () => {
    await rejectedOnce([1, 2, 3]);
    const [old] = it.twilio.state.requests;
    if (old?.numbers[2]) old.numbers[2].status = "completed";
    await file(portOrder(second, [fictional(1)], { corrects: first }));
    expect(old?.numbers.map(({ status }) => status)).toEqual(["canceled", "canceled", "completed"]);
    expect(removals()).toEqual(
      old?.numbers.slice(0, 2).map(({ sid }) => `/v1/Porting/PortIn/${old.sid}/PhoneNumber/${sid}`),
    );
  });

  test("takes the place of every order that came back since", async () => {
    const { rejects } = it.twilio.state.behaviour;
    for (const nn of [1, 2]) rejects.set(fictional(nn), { reason: "INVALID_PIN", code: null });
    await file(portOrder(first, [fictional(1)]));
    await file(portOrder(second, [fictional(2)]));
    for (let step = 0; step < 3; step += 1) await it.moveOn();
    await file(portOrder("PR-AAAA-AAAA/3", [fictional(1), fictional(2)], { corrects: first }));
    expect(it.twilio.state.requests.map(({ status }) => status)).toEqual([
      "Canceled",
      "Canceled",
      "In Review",
    ]);
  });

  test("of an order that was cancelled meanwhile is simply filed", async () => {
    await rejectedOnce([1]);
    it.twilio.state.requests.splice(0);
    await file(portOrder(second, [fictional(1)], { corrects: first }));
    expect(it.twilio.state.requests).toHaveLength(1);
  });

  test("can be given up: the old order is cancelled then, too", async () => {
    await rejectedOnce([1]);
    once({ status: 400, body: { code: 22171, message: "" } }, "POST", /\/PortIn$/);
    const correction = portOrder(second, [fictional(1)], { corrects: first });
    expect(await it.carrier.file(correction)).toMatchObject({ ok: false });
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true, orders: [{ status: "cancelled" }] });
  });
});

describe("cancelling", () => {
  test("is on its way until Twilio is done with it", async () => {
    it.twilio.state.behaviour.slowCancel = true;
    await file();
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true, orders: [{ status: "cancelling" }] });
    await it.carrier.cancel(first);
    expect(removals()).toHaveLength(1);
    await it.moveOn();
    expect((await it.carrier.find(first))[0]?.status).toBe("cancelled");
  });

  test("where some have moved, takes the others one by one", async () => {
    await file(portOrder(first, [1, 2, 3].map(fictional)));
    for (let step = 0; step < 3; step += 1) await it.moveOn();
    const [request] = it.twilio.state.requests;
    if (request?.numbers[0]) request.numbers[0].status = "completed";
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true });
    expect((await it.carrier.find(first))[0]?.numbers).toEqual({
      [fictional(1)]: "completed",
      [fictional(2)]: "cancelled",
      [fictional(3)]: "cancelled",
    });
    expect(removals().every((path) => path.includes("/PhoneNumber/"))).toBe(true);
  });

  test("of some numbers takes just these, and the request goes on", async () => {
    await file(portOrder(first, [1, 2, 3].map(fictional)));
    expect(await it.carrier.cancel(first, [fictional(2)])).toMatchObject({ ok: true });
    expect(await it.carrier.cancel(first, [fictional(2)])).toMatchObject({ ok: true });
    expect((await it.carrier.find(first))[0]?.numbers).toEqual({
      [fictional(1)]: "in-review",
      [fictional(2)]: "cancelled",
      [fictional(3)]: "in-review",
    });
    expect(removals()).toHaveLength(1);
    expect(removals()[0]).toContain("/PhoneNumber/");
  });

  test("is too late within two business days of the date, and nothing is asked of Twilio", async () => {
    await file();
    for (let step = 0; step < 3; step += 1) await it.moveOn();
    it.clock.advance(25 * day);
    const result = await it.carrier.cancel(first);
    expect(result).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/Mon, Feb 2, 2026.*2 business days' notice/),
    });
    expect(removals()).toEqual([]);
  });

  test("what has moved is refused, and so is what Twilio refuses", async () => {
    await file();
    once({ status: 400, body: { code: 20001, message: "Not now" } }, "DELETE", /./);
    expect(await it.carrier.cancel(first)).toMatchObject({
      ok: false,
      sentence: 'Twilio wrote (code 20001): "Not now"',
    });
    for (let step = 0; step < 4; step += 1) await it.moveOn();
    expect(await it.carrier.cancel(first)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/already moved/),
    });
  });

  test("whose answer is lost is done once, and is seen when it is asked again", async () => {
    await file();
    once("dropped", "DELETE", /./);
    await expect(it.carrier.cancel(first)).rejects.toThrow("did not arrive");
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true, orders: [{ status: "cancelled" }] });
    expect(removals()).toHaveLength(1);
  });
});

describe("following", () => {
  test("costs nothing while nothing is open", async () => {
    await it.carrier.changes("");
    expect(it.twilio.calls).toEqual([]);
  });

  test("hears of a date that the list does not show", async () => {
    await file();
    const seen: string[] = [];
    let cursor = "";
    for (let step = 0; step < 5; step += 1) {
      const next = await it.carrier.changes(cursor);
      seen.push(...next.orders.map(({ status, date }) => (date ? `${status} ${date}` : status)));
      cursor = next.cursor;
      await it.moveOn();
    }
    expect(seen).toEqual([
      "in-review",
      "awaiting-signature",
      "with-carrier",
      "date-set 2026-02-02",
      "completed 2026-02-02",
    ]);
    it.clock.advance(minute);
    const calls = it.twilio.calls.length;
    await it.carrier.changes(cursor);
    expect(it.twilio.calls).toHaveLength(calls);
  });

  test("a change without a time of its own is newer than what was known", async () => {
    const before = await file();
    const [request] = it.twilio.state.requests;
    if (request?.numbers[0]) request.numbers[0].portDate = "2026-03-03T00:00:00Z";
    const [after] = await it.carrier.find(first);
    expect(after?.changed).toBeGreaterThan(before?.changed ?? 0);
  });

  test("an order that Twilio does not have any more is not guessed at", async () => {
    await file();
    it.twilio.state.requests.splice(0);
    expect(await it.carrier.find(first)).toMatchObject([{ status: "unknown", raw: "no longer at Twilio" }]);
  });

  test("a cursor of somebody else is our bug", async () => {
    await expect(it.carrier.changes("2026-01-01")).rejects.toThrow(/is no cursor of Twilio/);
  });
});
