import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fictional, minute, type OpenCarrier, openCarrier } from "./open-carrier.ts";

const reference = "PR-AAAA-AAAA/1";
const hostile = `\u202e<!channel> *Please*\u0007 send\n\nthe CSR ${"x".repeat(900)}`;
let it: OpenCarrier;
let id = "";
beforeEach(async () => {
  it = await openCarrier();
  await it.filed(it.order(reference, [fictional(1), fictional(66)]));
  id = it.telnyx.orders[0]?.id ?? "";
});
afterEach(() => it.close());

const hookOf = async () => {
  const [hook] = it.telnyx.hooks.take().filter(({ body }) => body.toString().includes("new_comment"));
  if (!hook) throw new Error("Telnyx posted no comment.");
  const read = await it.carrier.receive?.(hook);
  return read?.ok ? read.references : [];
};

describe("what Telnyx's people write", () => {
  test("is heard from the events, on its order alone, cleaned and cut", async () => {
    const { cursor } = await it.carrier.changes("");
    it.clock.advance(minute);
    it.telnyx.comment(id, hostile);
    const { orders, cursor: next } = await it.carrier.changes(cursor);
    const [order] = orders.filter(({ comments }) => comments);
    expect(order).toMatchObject({ reference, carrierId: id });
    expect(order?.comments).toHaveLength(1);
    const { text = "", at } = order?.comments?.[0] ?? {};
    expect(text).toMatch(/^<!channel> \*Please\* send the CSR x+…$/);
    expect([...text]).toHaveLength(600);
    expect(at).toBe(Math.floor(it.clock.now() / 1000) * 1000);
    it.clock.advance(minute);
    expect((await it.carrier.changes(next)).orders.filter(({ comments }) => comments)).toEqual([]);
  });

  test("is named by its webhook, and fetched with the order then and only then", async () => {
    it.telnyx.hooks.take();
    it.telnyx.comment(id, "Please send the CSR.");
    const references = await hookOf();
    expect(references).toHaveLength(1);
    const orders = await it.carrier.find(references[0] ?? "");
    expect(orders.find(({ carrierId }) => carrierId === id)?.comments).toMatchObject([
      { text: "Please send the CSR." },
    ]);
    expect((await it.carrier.find(reference)).flatMap(({ comments }) => comments ?? [])).toEqual([]);
  });

  test("is told of the order read whole, also where the list of all orders is due", async () => {
    const { cursor } = await it.carrier.changes("");
    it.clock.advance(11 * minute);
    it.telnyx.comment(id, "Please send the CSR.");
    const told: string[] = [];
    for (let at = cursor; ; ) {
      const { orders, cursor: next } = await it.carrier.changes(at);
      told.push(...orders.flatMap(({ comments = [] }) => comments.map(({ text }) => text)));
      if (next === at) break;
      at = next;
      it.clock.advance(5000);
      if (told.length > 0) break;
    }
    expect(told).toEqual(["Please send the CSR."]);
  });

  test("does not hold what our own account wrote, but what the system did", async () => {
    it.telnyx.comment(id, "From the portal", "user");
    it.telnyx.comment(id, "Escalated", "system");
    const [order] = await it.carrier.find(`${id}#comments`);
    expect(order?.comments?.map(({ text }) => text)).toEqual(["Escalated"]);
  });
});

describe("writing to Telnyx's people", () => {
  const mark = "(Request PR-AAAA-AAAA, message 1)";

  test("goes to the order named, and is found again by its mark", async () => {
    const second = `${reference}.2`;
    expect(await it.carrier.comments?.has(second, mark)).toBe(false);
    expect(await it.carrier.comments?.write(second, `Any news?\n\nDana Lee ${mark}`)).toEqual({ ok: true });
    expect(it.telnyx.orders.map(({ comments }) => comments.length)).toEqual([0, 1]);
    expect(await it.carrier.comments?.has(second, mark)).toBe(true);
    expect(await it.carrier.comments?.has(reference, mark)).toBe(false);
  });

  test("an answer that was lost is no answer, and a no is told in words", async () => {
    it.telnyx.trouble({ method: "POST", path: /comments$/, what: "answer lost" });
    await expect(it.carrier.comments?.write(reference, `Hello ${mark}`)).rejects.toThrow(/was lost/);
    expect(await it.carrier.comments?.has(reference, mark)).toBe(true);
    it.telnyx.trouble({ method: "POST", path: /comments$/, what: { status: 422 } });
    expect(await it.carrier.comments?.write(reference, "Hello")).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("does not take the message"),
    });
    expect(await it.carrier.comments?.write("PR-BBBB-BBBB/1", "Hello")).toMatchObject({ ok: false });
  });
});
