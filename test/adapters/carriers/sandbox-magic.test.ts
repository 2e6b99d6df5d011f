import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { magicNumbers } from "../../../adapters/carriers/sandbox/magic.ts";
import type { Order } from "../../../src/core/carrier.ts";
import { families, familyOf, notFiled } from "../../../src/core/rejection.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { portOrder } from "../../contracts/carrier-contract.ts";
import { day, fictional, hour, openTestSandbox, storyOf } from "./open-test-sandbox.ts";

let it: ReturnType<typeof openTestSandbox>;
beforeEach(() => {
  it = openTestSandbox();
});
afterEach(() => it.close());

const filedOn = (date: string, ...between: string[]): string[] => [
  "in-review",
  "awaiting-signature",
  "with-carrier",
  ...between,
  `date-set ${date}`,
  `activating ${date}`,
  `completed ${date}`,
];
const ordinary = filedOn("2026-01-14");
const rejected = [...ordinary.slice(0, 3), "rejected"];

const bell = { portable: true, type: "local", carrier: "Sandbox Bell", needs: null };
const mobile = (needs: string | null) => ({
  portable: true,
  type: "mobile",
  carrier: "Sandbox Bell",
  needs,
});

type Expected = { answer: object; story: string[]; family?: string };
const range = (from: number, to: number, expected: Expected): [number, Expected][] =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, expected]);

const table: [number, Expected][] = [
  ...range(0, 49, { answer: bell, story: ordinary }),
  ...range(50, 54, { answer: mobile("pin"), story: ordinary }),
  ...range(55, 57, { answer: mobile("ssn4"), story: ordinary }),
  ...range(58, 59, { answer: mobile(null), story: ordinary }),
  ...range(60, 64, {
    answer: { ...bell, portable: false, needs: undefined, reason: expect.stringMatching(/\w{4}/) },
    story: [],
  }),
  ...range(65, 65, { answer: { portable: "unknown" }, story: ordinary }),
  ...range(66, 66, { answer: bell, story: ordinary }),
  ...range(67, 67, { answer: { ...bell, carrier: "Second Bell" }, story: ordinary }),
  ...range(68, 68, { answer: { ...mobile("pin"), carrier: "Second Mobile" }, story: ordinary }),
  ...range(69, 69, { answer: bell, story: [...ordinary, "completed 2026-01-14"] }),
  ...range(70, 70, { answer: bell, story: rejected, family: "R23" }),
  ...Array.from({ length: 18 }, (_, index): [number, Expected] => [
    71 + index,
    {
      answer: index === 1 ? mobile("pin") : bell,
      story: rejected,
      family: `R${String(index + 1).padStart(2, "0")}`,
    },
  ]),
  ...range(89, 89, { answer: bell, story: filedOn("2026-01-14", "with-carrier"), family: "R19" }),
  ...range(90, 90, {
    answer: bell,
    story: filedOn("2026-01-20", "with-carrier", "with-carrier"),
    family: "R20",
  }),
  ...range(91, 91, {
    answer: bell,
    story: filedOn("2026-01-20", "with-carrier", "with-carrier"),
    family: "R21",
  }),
  ...range(92, 92, { answer: bell, story: rejected, family: "R22" }),
  ...range(93, 94, { answer: bell, story: ordinary }),
  ...range(95, 95, { answer: bell, story: filedOn("2026-02-04") }),
  ...range(96, 96, {
    answer: bell,
    story: [...ordinary.slice(0, 4), "date-set 2026-01-20", "activating 2026-01-20", "completed 2026-01-20"],
  }),
  ...range(97, 97, { answer: bell, story: filedOn("2026-01-06") }),
  ...range(98, 98, { answer: bell, story: rejected, family: "R01" }),
  ...range(99, 99, { answer: bell, story: filedOn("2026-01-20", "unknown", "with-carrier") }),
];

test("every magic number does what the table says", async () => {
  expect(table.map(([nn]) => nn)).toEqual(Array.from({ length: 100 }, (_, nn) => nn));
  const reference = (nn: number): string => `PR-TEST-${nn}/1`;
  const answers = await it.carrier.portable(table.map(([nn]) => fictional(nn)));
  for (const [nn] of table) {
    const order = portOrder(reference(nn), [fictional(nn)]);
    const first = await it.carrier.file(order).catch((error: Error) => error);
    const problem = { 93: CarrierUnreachable, 94: Error }[nn];
    if (problem) expect(first).toBeInstanceOf(problem);
    else expect(first).toHaveProperty("ok", nn < 60 || nn > 64);
  }
  it.clock.advance(2 * hour);
  await it.carrier.file(portOrder(reference(93), [fictional(93)]));
  it.clock.advance(60 * day);
  const { orders } = await it.carrier.changes("");

  const seen = table.map(([nn]) => {
    const family = orders.find((each) => each.reference === reference(nn) && each.refusals.length > 0)
      ?.refusals[0]?.family;
    return [
      nn,
      { answer: answers[nn], story: storyOf(orders, reference(nn)), ...(family ? { family } : {}) },
    ];
  });
  expect(seen).toEqual(
    table.map(([nn, expected]) => [
      nn,
      { ...expected, answer: expect.objectContaining(withoutUndefined(expected.answer)) },
    ]),
  );
});

const withoutUndefined = (answer: object): object =>
  Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));

const untilRejected = async (reference: string): Promise<Order | undefined> => {
  it.clock.advance(3 * day);
  const [order] = await it.carrier.find(reference);
  return order?.status === "rejected" ? order : undefined;
};

describe("rejections", () => {
  test.each(families.map(({ id }) => id).filter((id) => id !== notFiled))(
    "%s comes with a code of its family and the carrier's words",
    async (id) => {
      const number = fictional(70 + (id === "R23" ? 0 : Number(id.slice(1))));
      await it.carrier.file(portOrder("PR-1/1", [number, fictional(1)]));
      it.clock.advance(30 * day);
      const { orders } = await it.carrier.changes("");
      const [refusal] = orders.flatMap(({ refusals }) => refusals);
      expect(refusal?.family).toBe(id);
      expect(familyOf(refusal?.code ?? "")).toBe(id);
      expect(refusal?.words).toMatch(/\w+ \w+/);
      expect(refusal?.words).not.toMatch(/\p{C}/u);
      expect(refusal?.numbers).toContain(number);
    },
  );

  test.each([71, 72, 80, 88, 92])("…01%i goes through once it is corrected", async (nn) => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(nn)]));
    expect(await untilRejected("PR-1/1")).toMatchObject({ numbers: { [fictional(nn)]: "rejected" } });
    await it.carrier.file(portOrder("PR-1/2", [fictional(nn)], { corrects: "PR-1/1" }));
    it.clock.advance(30 * day);
    expect((await it.carrier.find("PR-1/2"))[0]?.status).toBe("completed");
    expect(it.carrier.orderCount()).toBe(2);
  });

  test("…0198 takes three corrections", async () => {
    const outcomes: boolean[] = [];
    for (const attempt of [1, 2, 3, 4]) {
      const corrects = attempt === 1 ? null : `PR-1/${attempt - 1}`;
      await it.carrier.file(portOrder(`PR-1/${attempt}`, [fictional(98)], { corrects }));
      outcomes.push((await untilRejected(`PR-1/${attempt}`)) !== undefined);
    }
    expect(outcomes).toEqual([true, true, true, false]);
  });

  test("several reasons come in one rejection, each with its numbers", async () => {
    const numbers = [78, 1, 71, 98].map(fictional);
    await it.carrier.file(portOrder("PR-1/1", numbers));
    const order = await untilRejected("PR-1/1");
    expect(order?.refusals.map(({ family, numbers: refused }) => [family, refused])).toEqual([
      ["R08", [fictional(78)]],
      ["R01", numbers],
    ]);
  });

  test.each([50, 56, 59, 68, 72])("the PIN 0000 is wrong for wireless …01%i, every time", async (nn) => {
    for (const attempt of [1, 2]) {
      const corrects = attempt === 1 ? null : "PR-1/1";
      const order = portOrder(`PR-1/${attempt}`, [fictional(1), fictional(nn)], { corrects });
      await it.carrier.file({ ...order, numbers: order.numbers.map((each) => ({ ...each, pin: "0000" })) });
      expect((await untilRejected(`PR-1/${attempt}`))?.refusals).toMatchObject([
        { family: "R02", numbers: [fictional(nn)] },
      ]);
    }
  });
});

describe("orders that split", () => {
  const parts = (orders: Order[]) =>
    orders.map(({ reference, status, numbers }) => [reference, status, ...Object.keys(numbers)]);

  test("…0166 at filing, into a second order with its own life", async () => {
    await it.carrier.file(portOrder("PR-1/1", [66, 95].map(fictional)));
    expect(it.carrier.orderCount()).toBe(2);
    it.clock.advance(14 * day);
    expect(parts(await it.carrier.find("PR-1/1"))).toEqual([
      ["PR-1/1", "with-carrier", fictional(95)],
      ["PR-1/1.2", "completed", fictional(66)],
    ]);
    expect(await it.carrier.find("PR-1/1.2")).toHaveLength(1);
  });

  test("…0189 when the carrier finds out, and both go on", async () => {
    await it.carrier.file(portOrder("PR-1/1", [1, 66, 89].map(fictional)));
    expect(it.carrier.orderCount()).toBe(2);
    it.clock.advance(2 * day);
    expect(parts(await it.carrier.find("PR-1/1"))).toEqual([
      ["PR-1/1", "with-carrier", fictional(1)],
      ["PR-1/1.3", "with-carrier", fictional(89)],
      ["PR-1/1.2", "with-carrier", fictional(66)],
    ]);
    expect((await it.carrier.find("PR-1/1"))[0]?.refusals).toMatchObject([{ family: "R19" }]);
    it.clock.advance(30 * day);
    const { orders } = await it.carrier.changes("");
    expect(storyOf(orders, "PR-1/1.3")).toEqual(ordinary.slice(2));
    expect((await it.carrier.find("PR-1/1")).map(({ status }) => status)).toEqual([
      "completed",
      "completed",
      "completed",
    ]);
  });
});

describe("a carrier that is hard to talk to", () => {
  test("…0165: it cannot say the first time, also after a restart", async () => {
    expect(await it.carrier.portable([fictional(65)])).toMatchObject([{ portable: "unknown" }]);
    expect(await it.again().portable([fictional(65)])).toMatchObject([bell]);
    expect(await it.carrier.portable(["+13125550165"])).toMatchObject([{ portable: "unknown" }]);
  });

  test("…0193: nothing is taken for two hours, counted for each reference", async () => {
    const order = portOrder("PR-1/1", [fictional(93)]);
    await expect(it.carrier.file(order)).rejects.toThrow(CarrierUnreachable);
    it.clock.advance(2 * hour - 1);
    await expect(it.again().file(order)).rejects.toThrow(CarrierUnreachable);
    expect(await it.carrier.find("PR-1/1")).toEqual([]);
    it.clock.advance(1);
    expect(await it.carrier.file(order)).toMatchObject({ ok: true });
    await expect(it.carrier.file({ ...order, reference: "PR-2/1" })).rejects.toThrow(CarrierUnreachable);
    expect([it.carrier.orderCount(), it.carrier.fileCalls("PR-1/1")]).toEqual([1, 3]);
  });

  test("…0194: the order is there although the call failed", async () => {
    const order = portOrder("PR-1/1", [fictional(94)]);
    const problem = await it.carrier.file(order).catch((error: Error) => error);
    expect(problem).toEqual(new Error("socket hang up"));
    expect(problem).not.toBeInstanceOf(CarrierUnreachable);
    expect(await it.carrier.find("PR-1/1")).toHaveLength(1);
    expect(await it.carrier.file(order)).toMatchObject({ ok: true });
    expect(it.carrier.orderCount()).toBe(1);
  });

  test("…0199: the status nobody knows is kept, cleaned of what is no text", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(99)]));
    it.clock.advance(2 * day);
    const [order] = await it.carrier.find("PR-1/1");
    expect(order).toMatchObject({ status: "unknown", numbers: { [fictional(99)]: "unknown" } });
    expect(order?.raw).toBe("PENDING_MANUAL_REVIEW_Q7 [31m <b>*desk*</b>");
  });
});

describe("numbers that are not fictional", () => {
  test("are ordinary landlines; toll-free and foreign ones are not portable", async () => {
    const answers = await it.carrier.portable([
      "+12125560171",
      "+12125551234",
      "+18005550101",
      "+14165550101",
      "+442079460101",
    ]);
    expect(answers).toMatchObject([
      bell,
      bell,
      { portable: false, type: "toll-free", reason: it.carrier.capabilities.wayOut },
      { portable: false, type: "local" },
      { portable: false, type: "local" },
    ]);
  });
});

describe("docs/sandbox.md", () => {
  const page = readFileSync(new URL("../../../docs/sandbox.md", import.meta.url), "utf8");

  test("lists exactly the magic numbers there are", () => {
    const two = (nn: number): string => String(nn).padStart(2, "0");
    const rows = magicNumbers.map(({ from, to, does }) => {
      const digits = from === to ? `01${two(from)}` : `01${two(from)} to 01${two(to)}`;
      return `| ${digits} | ${does} |`;
    });
    expect(page.split("\n").filter((line) => /^\| 01\d\d/.test(line))).toEqual(rows);
  });

  test("the rows cover 00 to 99 without gap or overlap", () => {
    const covered = magicNumbers.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i),
    );
    expect(covered).toEqual(Array.from({ length: 100 }, (_, nn) => nn));
  });
});
