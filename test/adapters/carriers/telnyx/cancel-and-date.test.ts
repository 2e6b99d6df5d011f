import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fictional, type OpenCarrier, openCarrier } from "./open-carrier.ts";

const first = "PR-AAAA-AAAA/1";
const day = 86_400_000;

let it: OpenCarrier;
beforeEach(async () => {
  it = await openCarrier();
});
afterEach(() => it.close());

/** Two orders of one filing: the second holds the number of another network. */
const fileTwo = () => it.filed(it.order(first, [fictional(1), fictional(2), fictional(66)]));

describe("cancelling single numbers at Telnyx", () => {
  test("stops an order that holds no others, and leaves its sibling alone", async () => {
    await fileTwo();
    expect(await it.carrier.cancel(first, [fictional(66)])).toMatchObject({ ok: true });
    const states = (await it.carrier.find(first)).map(({ numbers }) => numbers);
    expect(states).toEqual([
      { [fictional(1)]: "in-review", [fictional(2)]: "in-review" },
      { [fictional(66)]: "cancelling" },
    ]);
  });

  test("that would tear an order apart is refused, and nothing is asked of Telnyx", async () => {
    await fileTwo();
    expect(await it.carrier.cancel(first, [fictional(1), fictional(66)])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("only as a whole"),
    });
    expect(it.telnyx.calls("POST", /cancel/)).toBe(0);
  });
});

describe("another date at Telnyx", () => {
  const change = async (date: string) => it.carrier.changeDate?.(first, date);

  test("is asked for in a window Telnyx allows, for every order that has yet to move", async () => {
    const orders = await fileTwo();
    const ids = orders.map(({ carrierId }) => carrierId);
    expect(await change("2026-01-20")).toMatchObject({ ok: true });
    for (const id of ids) {
      const asked = it.telnyx.order(id).activation_settings.foc_datetime_requested ?? "";
      expect(asked >= "2026-01-20").toBe(true);
    }
  });

  test("is refused inside the notice with the date, and where nothing moves any more", async () => {
    const [order] = await it.filed(it.order(first, [fictional(1)]));
    const held = it.telnyx.order(order?.carrierId ?? "");
    held.status.value = "foc-date-confirmed";
    held.activation_settings.foc_datetime_actual = new Date(it.clock.now() + day).toISOString();
    expect(await change("2026-01-20")).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("Tue, Jan 6, 2026"),
    });
    held.status.value = "ported";
    expect(await change("2026-01-20")).toMatchObject({ ok: false });
    expect(it.telnyx.calls("PATCH", /porting_orders/)).toBeGreaterThan(0);
  });
});
