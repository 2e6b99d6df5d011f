import { describe, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { Answer, PortRequest } from "../../src/core/port-request.ts";
import { sealAnswers } from "../../src/core/seal-answers.ts";
import { openSecret } from "../../src/core/secret.ts";
import { portOrder } from "../../src/runtime/port-order.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { anOrder, answersOf, aRequest } from "../support/turns.ts";

const [one, two, three] = ["+12125550150", "+12125550151", "+12125550152"] as const;
const wireless = { status: "portable" as const, needs: "pin" as const };
const keyring = testKeyring();

const orderOf = (change: Partial<PortRequest>) => {
  const request = sealAnswers(aRequest({ status: "submitting", attempt: 1, ...change }), keyring);
  const context = { request, carrier: capabilities, today: "2026-01-05", at: 1 };
  return portOrder(context, tinyWorld(), keyring);
};

const pin = (value: string, at: number): Answer => ({ value: openSecret(value, "••••"), by: "ana", at });

const pinsOf = (change: Partial<PortRequest>) => orderOf(change).numbers.map((each) => each.pin);

test("answers go as text, the account number opened, other secrets nowhere but with their numbers", () => {
  const bill = { hash: "a".repeat(64), kind: "pdf", bytes: 9, name: "bill.pdf" };
  const answers = answersOf({
    numbers: [one],
    accountName: "Acme Dental LLC",
    accountNumber: openSecret("44-1234-9", "•••• 34-9"),
    [`pin:${one}`]: openSecret("9911", "••••"),
    agreements: { wording: 3 },
    bill,
  });
  expect(orderOf({ answers })).toEqual({
    reference: "PR-0000-0001/1",
    corrects: null,
    agency: "acme",
    numbers: [{ number: one, pin: "9911" }],
    fields: { accountName: "Acme Dental LLC", accountNumber: "44-1234-9", date: "as soon as possible" },
    bill,
    letter: null,
  });
});

test("what a person chose goes before the preset", () => {
  expect(orderOf({ answers: answersOf({ date: "2026-02-02" }) }).fields.date).toBe("2026-02-02");
});

test("a secret of another request is not opened", () => {
  const sealed = sealAnswers(
    aRequest({ answers: answersOf({ accountNumber: openSecret("44", "••••") }) }),
    keyring,
  );
  expect(() => orderOf({ sid: "PR-0000-0002", answers: sealed.answers })).toThrow("belongs to another place");
});

describe("PINs", () => {
  const numbers = { [one]: { status: "portable" as const }, [two]: wireless, [three]: wireless };
  const list = answersOf({ numbers: [one, two, three] });

  test("each number has its own, and one that needs none has none", () => {
    const answers = { ...list, [`pin:${two}`]: pin("2222", 1), [`pin:${three}`]: pin("3333", 1) };
    expect(pinsOf({ numbers, answers })).toEqual([null, "2222", "3333"]);
  });

  test("one for all goes with every number that needs one", () => {
    const answers = {
      ...list,
      [`pin:${two}`]: pin("2222", 1),
      samePin: { value: "yes", by: "ana", at: 2 },
    };
    expect(pinsOf({ numbers, answers })).toEqual([null, "2222", "2222"]);
  });

  test("one for all goes before one given earlier, and after one a rejection asked for later", () => {
    const samePin = { value: "yes", by: "ana", at: 5 };
    const first = { ...list, samePin, [`pin:${two}`]: pin("2222", 1) };
    expect(pinsOf({ numbers, answers: { ...first, [`pin:${three}`]: pin("3333", 4) } })).toEqual([
      null,
      "2222",
      "2222",
    ]);
    expect(pinsOf({ numbers, answers: { ...first, [`pin:${three}`]: pin("3333", 6) } })).toEqual([
      null,
      "2222",
      "3333",
    ]);
  });

  test("an erased one is none", () => {
    const answers = {
      ...list,
      [`pin:${two}`]: { value: { type: "destroyed" as const, at: 1 }, by: "ana", at: 1 },
    };
    expect(pinsOf({ numbers, answers })).toEqual([null, null, null]);
  });
});

describe("a correction", () => {
  const orders = [
    anOrder({ reference: "PR-0000-0001/1", status: "with-carrier", numbers: { [one]: "with-carrier" } }),
    anOrder({
      reference: "PR-0000-0001/1.2",
      status: "rejected",
      numbers: { [two]: "rejected", [three]: "rejected" },
    }),
  ];

  test("names the rejected order and files its numbers again, and only those", () => {
    const order = orderOf({ attempt: 2, orders, answers: answersOf({ numbers: [one, two, three] }) });
    expect(order.reference).toBe("PR-0000-0001/2");
    expect(order.corrects).toBe("PR-0000-0001/1.2");
    expect(order.numbers.map(({ number }) => number)).toEqual([two, three]);
  });

  test("leaves out a number that was taken off the list", () => {
    const order = orderOf({ attempt: 2, orders, answers: answersOf({ numbers: [one, three] }) });
    expect(order.numbers.map(({ number }) => number)).toEqual([three]);
  });

  test("an order with one rejected number is rejected; what it moved already is not filed again", () => {
    const numbers = { [one]: "completed", [two]: "rejected" } as const;
    const order = orderOf({
      attempt: 2,
      orders: [anOrder({ status: "with-carrier", numbers })],
      answers: answersOf({ numbers: [one, two] }),
    });
    expect(order.corrects).toBe("PR-0000-0001/1");
    expect(order.numbers.map(({ number }) => number)).toEqual([two]);
  });
});

test("numbers that a person called wireless go as such, and one PIN serves them, too", () => {
  const answers = answersOf({
    numbers: [one, two],
    wireless: [one, two],
    samePin: "yes",
    [`pin:${one}`]: openSecret("9911", "••••"),
  });
  const numbers = { [one]: { status: "portable" as const, type: "local" as const } };
  expect(orderOf({ numbers, answers }).numbers).toEqual([
    { number: one, pin: "9911", type: "mobile" },
    { number: two, pin: "9911", type: "mobile" },
  ]);
});
