import { describe, expect, test } from "@jest/globals";
import type { Choice } from "../../../src/core/message.ts";
import type { PortRequest } from "../../../src/core/port-request.ts";
import { Story } from "../../support/story.ts";

const lines = (name: string): string[] => [
  "none, ready",
  "yes, 1, 8841-22-7730",
  `business, ${name}`,
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

/** A story in which a request of this company was filed. */
const withFiled = (name = "Acme Plumbing LLC", story = new Story()): Story => {
  const last = 100 + 3 * story.requests.size;
  const numbers = [last, last + 1, last + 2].map((each) => `212-555-0${each}`).join(", ");
  const [ready = "", account = "", ...others] = lines(name);
  for (const line of ["/port new", "agree", ready, numbers, account, ...others]) story.say(line);
  story.sendBill();
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  return story;
};

const choicesOf = (story: Story): Choice[] =>
  story.messages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === "choices" ? part.choices : [])),
  );
const press = (story: Story, label: string | RegExp): string => {
  const choice = choicesOf(story).findLast((each) =>
    typeof label === "string" ? each.label === label : label.test(each.label),
  );
  if (!choice) throw new Error(`No button ${String(label)}`);
  const { action } = choice;
  return story.happens({ type: "pressed", action, ...(action.sid ? { sid: action.sid } : {}) });
};

const begun = (story: Story): string => {
  story.say("/port new");
  return story.say("agree");
};

/** Every answer there is, by item. */
const answers = ({ answers: given }: PortRequest): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([item, { value }]) => [item, value]));

describe("the second request of a company", () => {
  test("offers at least six things for one yes, and never a secret, an account number or an agreement", () => {
    const story = withFiled();
    const said = begun(story);
    expect(said).toContain("You moved numbers for Acme Plumbing LLC before");
    const offered = story.messages
      .findLast(({ parts }) => JSON.stringify(parts).includes("You moved numbers"))
      ?.parts.flatMap((part) => (part.type === "facts" ? part.facts : []));
    expect(offered?.length).toBeGreaterThanOrEqual(6);
    expect(offered?.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        "Company name",
        "Authorised representative",
        "Representative's e-mail",
        "Service street",
        "Residential or business",
        "Losing carrier",
      ]),
    );
    const before = Object.keys(story.request.answers);
    press(story, "Yes, use these");
    const taken = Object.keys(story.request.answers).filter((item) => !before.includes(item));
    expect(taken.length).toBeGreaterThanOrEqual(6);
    expect(story.request.answers).toMatchObject({
      accountName: { value: "Acme Plumbing LLC", by: "local" },
      repEmail: { value: "dana@acme.com" },
      serviceZip: { value: "10036" },
    });
    for (const item of ["accountNumber", "agreements", "attest", "mailbox", "bill", "btn", "numbers"])
      expect(taken).not.toContain(item);
  });

  test("with them the port takes less, and what was not taken over is asked", () => {
    const story = withFiled();
    begun(story);
    press(story, "Yes, use these");
    story.say("none, ready");
    const asked = story.say("212-555-0110, 212-555-0111");
    expect(asked).toContain("account number");
    expect(asked).not.toContain("company name");
    const said = story.say("1, 8841-22-7731");
    expect(said).not.toMatch(/What is the company name|Who may sign|What is the service address/);
  });

  test("is offered once, and can be asked for, in other words", () => {
    const story = withFiled();
    begun(story);
    const count = () =>
      story.messages.filter((message) => JSON.stringify(message).includes("You moved numbers")).length;
    story.say("none, ready");
    expect(count()).toBe(1);
    for (const text of ["same company", "same as last time", "use the earlier details", "prefill"]) {
      expect(story.say(text)).toContain("You moved numbers for Acme Plumbing LLC before");
    }
    expect(story.say("another company")).toContain("Let us go on");
    expect(story.request.answers.accountName).toBeUndefined();
  });

  test("several companies: which one is asked, and only its details are taken", () => {
    const story = withFiled("Beta Books Inc", withFiled());
    expect(begun(story)).toContain("several companies");
    expect(press(story, /^Acme Plumbing LLC/)).toContain("You moved numbers for Acme Plumbing LLC before");
    press(story, "Yes, use these");
    expect(answers(story.request).accountName).toBe("Acme Plumbing LLC");
  });

  test("what was answered here already stays", () => {
    const story = withFiled();
    begun(story);
    story.say("none, ready");
    story.say("212-555-0110");
    story.fill({ customerType: "business", accountName: "Acme Holding LLC" });
    press(story, "Yes, use these");
    expect(answers(story.request).accountName).toBe("Acme Holding LLC");
  });

  test("the newest request of a company is the one whose details are offered", () => {
    const story = withFiled("Acme Plumbing LLC", withFiled());
    const newest = [...story.requests.values()].at(-1)?.sid;
    expect(begun(story)).toContain(String(newest));
  });

  test("a company is forgotten", () => {
    const story = withFiled();
    expect(story.say("forget the company Acme Plumbing LLC")).toContain(
      "I no longer offer the details of Acme",
    );
    expect(story.did("forget-company")).toMatchObject([{ name: "Acme Plumbing LLC" }]);
    expect(story.say("forget the company Nobody Inc")).toContain("I know no company");
  });
});

describe("a recent bill", () => {
  const offering = (statementDate: string | null): Story => {
    const story = withFiled();
    const { sid } = story.request;
    const { bill } = story.request;
    if (bill) story.requests.set(sid, { ...story.request, bill: { ...bill, statementDate } });
    begun(story);
    return story;
  };

  test("is used again with one tap, and read and compared like a new one", () => {
    const story = offering("2026-11-10");
    press(story, "Yes, use these");
    const reads = story.did("read-bill").length;
    press(story, /^Use the bill of/);
    expect(story.request.answers.bill?.value).toMatchObject({ name: "bill.pdf" });
    expect(story.did("read-bill")).toHaveLength(reads + 1);
  });

  test.each([["2026-09-01"], [null]])("of %s is not offered", (date) => {
    const story = offering(date);
    expect(choicesOf(story).some(({ label }) => label.startsWith("Use the bill of"))).toBe(false);
    const sid = [...story.requests.keys()][0];
    expect(story.say(`use the bill of ${sid}`)).toContain("no longer recent enough");
  });
});
