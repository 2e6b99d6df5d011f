import { describe, expect, test } from "@jest/globals";
import type { Refusal } from "../../../src/core/carrier.ts";
import { openItems } from "../../../src/core/item.ts";
import { plain } from "../../../src/core/message.ts";
import { contextOf } from "../../../src/core/turn.ts";
import { Story, world } from "../../support/story.ts";

const number = "+12125550100";

const refusal = (family: string, numbers = [number]): Refusal => ({
  family,
  code: "CODE",
  words: "The carrier's own words.",
  numbers,
});

const rejected = (family: string, story = new Story().fileAll()): Story => {
  story.reports("rejected", { refusals: [refusal(family)] });
  return story;
};

/** The items asked now, by key. */
const asked = (story: Story): string[] => {
  const { request } = story;
  const at = {
    id: "x",
    at: story.at,
    entropy: "0",
    agency: "local",
    type: "opened",
    conversation: "x",
    by: story.person,
  };
  const turn = {
    event: at,
    conversation: story.conversation,
    request,
    parts: [],
    effects: [],
    history: [],
    reply: null,
  } as unknown as Parameters<typeof contextOf>[1];
  return openItems(world.checklist, contextOf(request, turn, world)).map(({ item }) => item.key);
};

type Row = {
  family: string;
  asks: string[];
  answers: string[];
  letter: boolean;
  now?: Record<string, unknown>;
};

/** What each rejection reopens, one way to answer it, and whether the letter is signed again for that. */
const rows: Row[] = [
  { family: "R01", asks: ["accountNumber"], answers: ["99-1234567"], letter: true },
  {
    family: "R03",
    asks: ["repName"],
    answers: ["Dana M. Reyes"],
    letter: true,
    now: { repName: "Dana M. Reyes" },
  },
  {
    family: "R04",
    asks: ["accountName"],
    answers: ["Acme Plumbing, Inc."],
    letter: true,
    now: { accountName: "Acme Plumbing, Inc." },
  },
  { family: "R05", asks: ["btn"], answers: ["2"], letter: true, now: { btn: "+12125550101" } },
  {
    family: "R06",
    asks: ["serviceStreet", "serviceUnit"],
    answers: ["125 W 45th St"],
    letter: true,
    now: { serviceStreet: "125 W 45th St", serviceUnit: "Apt 4B" },
  },
  { family: "R07", asks: ["serviceZip"], answers: ["10013"], letter: true, now: { serviceZip: "10013" } },
  {
    family: "R08",
    asks: [`keepNumber:${number}`],
    answers: ["drop it"],
    letter: true,
    now: { numbers: ["+12125550101", "+12125550102"] },
  },
  { family: "R09", asks: [`keepNumber:${number}`], answers: ["keep, it is active again"], letter: false },
  {
    family: "R10",
    asks: ["portType", "newBtn"],
    answers: ["partial, 212-555-0149"],
    letter: true,
    now: { newBtn: "+12125550149" },
  },
  {
    family: "R11",
    asks: ["portType"],
    answers: ["partial", "212-555-0149"],
    letter: true,
    now: { portType: "partial" },
  },
  { family: "R12", asks: ["featureRemoved"], answers: ["today"], letter: false },
  {
    family: "R13",
    asks: ["pendingClears"],
    answers: ["Nov 20"],
    letter: false,
    now: { pendingClears: "2026-11-20" },
  },
  { family: "R14", asks: ["lockRemoved"], answers: ["yes"], letter: false },
  {
    family: "R16",
    asks: ["repEmail"],
    answers: ["sam@acme.com"],
    letter: true,
    now: { repEmail: "sam@acme.com" },
  },
  { family: "R17", asks: ["date"], answers: ["Dec 14"], letter: false, now: { date: "2026-12-14" } },
  { family: "R18", asks: ["keepWhich"], answers: ["this one"], letter: false },
];

describe.each(rows)("$family", ({ family, asks, answers, letter, now }) => {
  test("asks exactly what it names, in at most two questions, shows old and new, and files again", () => {
    const story = rejected(family);
    expect(story.request.status).toBe("action-required");
    expect(asked(story).sort()).toEqual([...asks].sort());
    const letters = story.messages.length;
    expect(answers.length).toBeLessThanOrEqual(2);
    let said = "";
    for (const text of answers) said = story.say(text);
    expect(said).toContain("Old and new");
    expect(said.includes("Nothing printed on the letter changed")).toBe(!letter);
    if (now) {
      const values = Object.fromEntries(
        Object.entries(story.request.answers).map(([key, { value }]) => [key, value]),
      );
      expect(values).toMatchObject(now);
    }
    story.say("submit");
    const shown = story.messages
      .slice(letters)
      .some(({ parts }) => parts.some(({ type }) => type === "letter"));
    expect(shown).toBe(letter);
    expect(story.said()).toContain(`File the correction of ${story.request.sid}`);
    const { mails } = story;
    story.say("yes");
    expect(story.mails).toBe(mails + (letter ? 1 : 0));
    if (letter) story.signs({ name: String(story.request.answers.repName?.value) });
    expect(story.waiting).toContainEqual({ type: "file-request", sid: story.request.sid, attempt: 2 });
    story.carrierTakes();
    expect(story.request).toMatchObject({ status: "in-review", attempt: 2, repair: null });
    expect(story.request.letter?.round).toBe(letter ? 2 : 1);
  });

  test("help at its question explains it, and a side question is answered", () => {
    const story = rejected(family);
    const question = story.said().split("\n").at(-1);
    expect(story.say("help").length).toBeGreaterThan(100);
    expect(story.say("what is a LOA?").split("\n").at(-1)).toBe(question);
  });
});

test("R02 asks for the PIN of the number in private, and nothing else", () => {
  const story = new Story().fillAll("212-555-0150, 212-555-0151");
  story.fill({ "pin:+12125550150": "111111", samePin: "yes" });
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  story.reports("rejected", { refusals: [refusal("R02", ["+12125550151"])] });
  expect(asked(story)).toEqual(["pin:+12125550151"]);
  expect(story.said()).toContain("PIN for (212) 555-0151: asked in private.");
  const said = story.fill({ "pin:+12125550151": "222222" });
  expect(said).toContain("Nothing printed on the letter changed");
  expect(said).not.toContain("222222");
});

test("R15 asks for the bill as a file", () => {
  const story = rejected("R15");
  expect(asked(story)).toEqual(["bill"]);
  expect(story.sendBill("new.pdf")).toContain("bill.pdf (PDF, 47 kB) → new.pdf (PDF, 47 kB)");
});

test("R23 asks for no bill but has the letter signed anew", () => {
  const story = rejected("R23");
  expect(asked(story)).toEqual(["repEmail"]);
  const { round } = story.request.letter ?? { round: 0 };
  expect(story.say("keep it")).toContain("The letter has to be signed for this");
  story.say("submit");
  story.say("yes");
  expect(story.request).toMatchObject({ status: "awaiting-signature", letter: { round: round + 1 } });
});

test("R04 of a residential account asks for the name that stands on the letter", () => {
  const story = new Story();
  for (const line of [
    "/port",
    "agree",
    "none, ready",
    "212-555-0100",
    "yes, yes, 8841-22-7730",
    "residential",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, New York, NY 10036, same",
  ])
    story.say(line);
  story.sendBill();
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  expect(asked(rejected("R04", story))).toEqual(["repName"]);
});

test("R10 with a full port asks for no new billing number", () => {
  const story = rejected("R10");
  expect(story.say("full")).toContain("Old and new");
});

test.each(["R19", "R20", "R21"])("%s asks the customer nothing", (family) => {
  const story = rejected(family);
  expect(asked(story)).toEqual([]);
  expect(story.said()).not.toContain("File again");
  expect(story.say("submit")).toContain("Nothing was changed yet.");
});

describe("R22, or a reason nobody mapped", () => {
  test.each(["R22", "R99"])("%s shows the carrier's own words and guesses nothing", (family) => {
    const story = rejected(family);
    expect(story.said()).toContain('The carrier wrote: "The carrier\'s own words."');
    expect(asked(story)).toEqual([]);
  });

  test("what the person then corrects can be filed", () => {
    const story = rejected("R22");
    expect(story.say("the zip is 10013")).toContain("Service ZIP code: 10036 → 10013");
    story.say("submit");
    story.say("yes");
    expect(story.carrierTakes()).toContain("The correction of");
  });
});

test("several reasons at once are asked together, each once", () => {
  const story = new Story().fileAll();
  story.reports("rejected", { refusals: [refusal("R01"), refusal("R07"), refusal("R07")] });
  expect(asked(story)).toEqual(["accountNumber", "serviceZip"]);
  expect(story.say("account number is 99-1234 and the zip is 10013")).toContain("Old and new");
});

test("the third rejection for the same reason suggests the carrier's own record", () => {
  const story = new Story().fileAll();
  const again = (): string => {
    const said = story.reports("rejected", { refusals: [refusal("R01")] });
    story.say(`99-123${story.turns}`);
    story.say("submit");
    story.say("yes");
    story.carrierTakes();
    return said;
  };
  expect(again()).not.toContain("CSR");
  expect(again()).not.toContain("third rejection");
  expect(again()).toContain(
    "third rejection for the same reason. Ask the old carrier for the Customer Service Record (CSR)",
  );
});

test("what was right after all can be kept as it was filed", () => {
  const story = rejected("R07");
  const said = story.say("keep");
  expect(said).toContain("Kept as it was filed: Service ZIP code.");
  expect(said).toContain("10036 (as before)");
  expect(said).toContain("Nothing printed on the letter changed");
  story.say("submit");
  expect(story.say("yes")).toContain("Filing the correction");
});

test("anything else may be corrected too, and is compared and signed like the rest", () => {
  const story = rejected("R01");
  story.say("the company is Acme Inc");
  const said = story.say("99-1234567");
  expect(said).toContain("Company name: Acme Plumbing LLC → Acme Inc");
  expect(said).toContain("The letter has to be signed for this");
});

test("undo takes a correction back and asks again", () => {
  const story = rejected("R07");
  story.say("10013");
  expect(story.say("undo")).toContain("What is the service ZIP code");
  expect(story.request.answers.serviceZip?.value).toBe("10036");
  expect(story.say("10013")).toContain("Service ZIP code: 10036 → 10013");
});

test("a correction can wait and be resumed", () => {
  const story = rejected("R07");
  const { sid } = story.request;
  expect(story.say("cancel")).toContain(`"resume ${sid}" goes on with it`);
  expect(story.say(`resume ${sid}`)).toContain("What is the service ZIP code");
});

test("a number cannot be added to what is filed", () => {
  const story = rejected("R01");
  expect(story.say("add 212-555-0110")).toContain("no number can be added to it");
  expect(story.request.answers.numbers?.value).toHaveLength(3);
});

test("dropping every number is not filed", () => {
  const story = new Story().fileAll("212-555-0100");
  story.reports("rejected", { refusals: [refusal("R09")] });
  expect(story.say("drop")).toContain("No number is left in this request.");
  story.say("submit");
  story.say("yes");
  expect(story.request.status).toBe("action-required");
});

test("a rejection does not push aside another request that is being filled", () => {
  const story = new Story().fileAll();
  const { sid } = story.request;
  story.say("new port");
  story.say("agree");
  const other = story.conversation.sid;
  const order = { ...story.order("rejected"), reference: `${sid}/1`, refusals: [refusal("R07")] };
  const numbers = {
    "+12125550100": "rejected",
    "+12125550101": "rejected",
    "+12125550102": "rejected",
  } as const;
  const said = story.happens({
    type: "carrier-reported",
    sid,
    order: { ...order, numbers, changed: story.at + 1 },
  });
  expect(said).toContain(`The carrier rejected ${sid}.`);
  expect(said).toContain("Correct it now");
  expect(story.conversation.sid).toBe(other);
  expect(story.say("none, ready")).toContain("Which numbers do you want to move?");
  expect(story.say(`resume ${sid}`)).toContain("What is the service ZIP code");
});

test("two orders rejected one after the other are corrected together", () => {
  const story = new Story().fileAll();
  const { sid } = story.request;
  const part = (reference: string, numbers: string[], family: string) => {
    story.at += 1000;
    return story.happens({
      type: "carrier-reported",
      sid,
      order: {
        ...story.order("rejected"),
        reference,
        numbers: Object.fromEntries(numbers.map((each) => [each, "rejected" as const])),
        refusals: [refusal(family, numbers)],
        changed: story.at,
      },
    });
  };
  part(`${sid}/1`, ["+12125550100"], "R07");
  story.say("10013");
  expect(part(`${sid}/1.2`, ["+12125550101"], "R01")).toContain("What is the account number");
  const said = story.say("99-1234567");
  expect(said).toContain("Service ZIP code: 10036 → 10013");
  expect(said).toContain("Account number: ");
  expect(story.messages.map(plain).join("\n")).not.toContain("99-1234567");
});

test("an order rejected while the correction of another is being filed is corrected after it", () => {
  const story = new Story().fileAll();
  const { sid } = story.request;
  const part = (reference: string, each: string, status: "rejected" | "in-review", family = "") => ({
    ...story.order(status),
    reference,
    numbers: { [each]: status },
    refusals: family === "" ? [] : [refusal(family, [each])],
    changed: story.at,
  });
  story.requests.set(sid, {
    ...story.request,
    orders: [part(`${sid}/1`, number, "in-review"), part(`${sid}/1.2`, "+12125550101", "in-review")],
  });
  story.at += 1000;
  story.happens({ type: "carrier-reported", sid, order: part(`${sid}/1`, number, "rejected", "R07") });
  for (const line of ["10013", "submit", "yes"]) story.say(line);
  story.signs();
  story.at += 1000;
  story.happens({
    type: "carrier-reported",
    sid,
    order: part(`${sid}/1.2`, "+12125550101", "rejected", "R01"),
  });
  expect(story.request.status).toBe("submitting");
  const orders = [part(`${sid}/2`, number, "in-review")];
  const said = story.happens({ type: "filed", sid, attempt: 2, orders });
  expect(said).toContain("The correction of");
  expect(said).toContain("What is the account number");
  expect(asked(story)).toEqual(["accountNumber"]);
  expect(story.request.orders.map(({ reference }) => reference)).toEqual([`${sid}/1.2`, `${sid}/2`]);
});

describe("restart", () => {
  test("in a correction asks nothing: everything filed is shown and can be filed again", () => {
    const story = rejected("R07");
    const { answers } = story.request;
    const said = story.say("restart");
    expect(said).toContain("Starting over, with every answer of");
    expect(said).toContain("Authorised representative: Dana Reyes");
    expect(story.request.answers).toEqual(answers);
    story.say("submit");
    story.say("yes");
    expect(story.carrierTakes()).toContain("The correction of");
  });

  test.each(["cancelled", "expired"] as const)(
    "of a request that is %s keeps every answer under the same SID",
    (status) => {
      const story = new Story().fileAll();
      const { sid, answers } = story.request;
      story.reports(status);
      expect(story.say("restart")).toContain("Here is everything");
      expect(story.request).toMatchObject({ sid, status: "draft", answers });
      story.say("submit");
      story.say("yes");
      story.carrierTakes();
      expect(story.request).toMatchObject({ attempt: 2, status: "in-review" });
      story.reports("completed");
      expect(story.request.status).toBe("completed");
    },
  );

  test("asks for nothing but the secrets that were erased", () => {
    const story = new Story().fillAll("212-555-0150");
    story.fill({ "pin:+12125550150": "482193" });
    story.say("submit");
    story.say("yes");
    story.carrierTakes();
    story.reports("cancelled");
    story.say("restart");
    expect(asked(story)).toEqual(["pin:+12125550150"]);
  });

  test.each(["in-review", "completed"] as const)("is refused while it is %s", (status) => {
    const story = new Story().fileAll();
    story.reports(status, { date: "2026-12-10" });
    expect(story.say("restart")).toContain("cannot start over");
  });
});
