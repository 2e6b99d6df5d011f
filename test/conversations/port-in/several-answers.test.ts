import { describe, expect, test } from "@jest/globals";
import { answersNow, type Place, storyAt } from "../../support/story-at.ts";

type Row = [place: Place, text: string, answers: Record<string, unknown>];

const address = {
  serviceStreet: "120 W 45th St",
  serviceCity: "New York",
  serviceState: "NY",
  serviceZip: "10036",
};

/** What is typed at a question, and everything that is answered by it. */
const rows: Row[] = [
  ["preflight", "none, ready", { services: [], ready: [] }],
  ["preflight", "ready, none of those", { services: [], ready: [] }],
  ["preflight", "we have DSL, ready", { services: ["DSL or bundled internet"], ready: [] }],
  ["preflight", "none, not yet: the bill", { services: [], ready: ["billing statement"] }],
  [
    "account",
    "yes, 1, 8841-22-7730",
    { carrier: "Sandbox Bell", btn: "+12125550100", accountNumber: "8841-22-7730" },
  ],
  [
    "account",
    "Lumen, 2, 8841-22-7730",
    { carrier: "Lumen", btn: "+12125550101", accountNumber: "8841-22-7730" },
  ],
  [
    "account",
    "yes\n212-555-0102\nA-4471 9",
    { carrier: "Sandbox Bell", btn: "+12125550102", accountNumber: "A-4471 9" },
  ],
  ["account", "8841-22-7730", { accountNumber: "8841-22-7730" }],
  ["account", "Frontier Communications", { carrier: "Frontier Communications" }],
  ["account", "the first", { btn: "+12125550100" }],
  [
    "account",
    "yes and the account number is 884-1220",
    { carrier: "Sandbox Bell", accountNumber: "884-1220" },
  ],
  [
    "account",
    "account number is 884-1220, yes, 1",
    { carrier: "Sandbox Bell", btn: "+12125550100", accountNumber: "884-1220" },
  ],
  [
    "account",
    "the BTN is 212-555-0102 and the account number is 99-1",
    { btn: "+12125550102", accountNumber: "99-1" },
  ],
  [
    "account",
    "carrier: Lumen, btn: 212-555-0100, account: 12345",
    { carrier: "Lumen", btn: "+12125550100", accountNumber: "12345" },
  ],
  [
    "account",
    "it's with Lumen, and the account number is 12345",
    { carrier: "Lumen", accountNumber: "12345" },
  ],
  [
    "account",
    "sorry, the zip is 10013 and the account number is 884-1220",
    { serviceZip: "10013", accountNumber: "884-1220" },
  ],
  ["account", "dana@acme.com", { repEmail: "dana@acme.com" }],
  ["account", "120 W 45th St, New York, NY 10036", address],
  [
    "account",
    "add 212-555-0110",
    { numbers: ["+12125550100", "+12125550101", "+12125550102", "+12125550110"] },
  ],
  ["account", "remove 212-555-0101", { numbers: ["+12125550100", "+12125550102"] }],
  ["holder", "business, Acme Plumbing LLC", { customerType: "business", accountName: "Acme Plumbing LLC" }],
  ["holder", "business: Acme, Inc.", { customerType: "business", accountName: "Acme, Inc." }],
  [
    "holder",
    "it's a business, the company name is Acme Plumbing",
    { customerType: "business", accountName: "Acme Plumbing" },
  ],
  ["holder", "residential", { customerType: "residential" }],
  [
    "representative",
    "Dana Reyes, dana@acme.com, yes, yes",
    { repName: "Dana Reyes", repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  ["account", "no, it's Lumen", { carrier: "Lumen" }],
  [
    "account",
    "the request name is Main lines, yes, 1, 8841-22-7730",
    { name: "Main lines", carrier: "Sandbox Bell", btn: "+12125550100", accountNumber: "8841-22-7730" },
  ],
  [
    "representative",
    "Dana Reyes dana@acme.com yes yes",
    { repName: "Dana Reyes", repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  ["representative", "dana@acme.com Dana Reyes", { repName: "Dana Reyes", repEmail: "dana@acme.com" }],
  [
    "representative",
    "Dana M. Reyes, Jr., dana@acme.com",
    { repName: "Dana M. Reyes, Jr.", repEmail: "dana@acme.com" },
  ],
  [
    "representative",
    "Dana Reyes and the email is dana@acme.com",
    { repName: "Dana Reyes", repEmail: "dana@acme.com" },
  ],
  [
    "representative",
    "the rep is Dana Reyes, dana@acme.com, yes, yes",
    { repName: "Dana Reyes", repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  [
    "representative",
    "Dana, dana@acme.com, yes, yes",
    { repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  [
    "representative",
    "120 W 45th St, New York, NY 10036, same",
    { ...address, serviceUnit: "", billingSame: "yes" },
  ],
  ["service", "120 W 45th St, New York, NY 10036, same", { ...address, billingSame: "yes" }],
  [
    "service",
    "120 W 45th St, New York, NY 10036, billing address is the same",
    { ...address, billingSame: "yes" },
  ],
  ["service", "120 W 45th St\nNew York, NY 10036\nsame", { ...address, billingSame: "yes" }],
  ["service", "the address is 120 W 45th St, New York, NY 10036", address],
  ["service", "120 W 45th St, New York", { serviceStreet: "120 W 45th St", serviceCity: "New York" }],
  [
    "same",
    "no, 9 Elm Rd, Albany, NY 12207",
    {
      billingSame: "no",
      billingStreet: "9 Elm Rd",
      billingCity: "Albany",
      billingState: "NY",
      billingZip: "12207",
    },
  ],
  [
    "same",
    "the billing address is PO Box 12, Albany, NY 12207",
    {
      billingSame: "no",
      billingStreet: "PO Box 12",
      billingCity: "Albany",
      billingState: "NY",
      billingZip: "12207",
    },
  ],
  [
    "bill",
    "the zip is 10013 and the email is sam@acme.com",
    { serviceZip: "10013", repEmail: "sam@acme.com" },
  ],
];

const changed = (place: Place, text: string): Record<string, unknown> => {
  const story = storyAt(place);
  const before = answersNow(story);
  story.say(text);
  return Object.fromEntries(
    Object.entries(answersNow(story)).filter(
      ([item, value]) => JSON.stringify(before[item]) !== JSON.stringify(value),
    ),
  );
};

describe("several answers in one message", () => {
  test("there are enough of them", () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
  });

  test.each(rows)("at %s: %j", (place, text, answers) => {
    const ignored = Object.keys(answers).includes("serviceUnit") ? [] : ["serviceUnit", "billingUnit"];
    const found = Object.entries(changed(place, text)).filter(([item]) => !ignored.includes(item));
    expect(Object.fromEntries(found)).toEqual(answers);
  });
});

/** Nothing of this answers what is asked, and nothing may be guessed from it. */
const nothing: [Place, string][] = [
  ["preflight", "yes"],
  ["account", "hello there"],
  ["account", "it is on my bill"],
  ["account", "same as before"],
  ["representative", "yes"],
  ["representative", "they can"],
  ["account", "thanks!"],
  ["account", "please send it to dana@gmial.com"],
  ["holder", "dana@gmial.com"],
  ["representative", "the company is not known"],
  ["representative", "maybe"],
  ["service", "where the phones are"],
  ["same", "hmm"],
  ["same", "I would have to look, 555"],
  ["billing", "same as always I guess"],
  ["bill", "here it is"],
  ["bill", "business"],
];

test.each(nothing)("at %s, %j is asked again and nothing is guessed", (place, text) => {
  expect(changed(place, text)).toEqual({});
});

test("a name of something that is not part of the request is not taken for an answer to something else", () => {
  const story = storyAt("holder");
  story.say("residential");
  expect(story.say("the company name is Acme Plumbing")).toContain(
    '"Company name" is not part of this request',
  );
  expect(answersNow(story)).not.toHaveProperty("repName");
});

test("a likely slip in an e-mail address is asked about, and the answers beside it are kept", () => {
  const story = storyAt("representative");
  expect(story.say("Dana Reyes, dana@gmial.com, yes, yes")).toContain("Did you mean dana@gmail.com?");
  expect(answersNow(story)).toMatchObject({ repName: "Dana Reyes", mailbox: "yes", attest: "yes" });
  expect(answersNow(story)).not.toHaveProperty("repEmail");
  story.say("yes");
  expect(answersNow(story)).toMatchObject({ repEmail: "dana@gmail.com" });
});

test("a slip that was none is taken as typed", () => {
  const story = storyAt("representative");
  story.say("Dana Reyes, dana@gmial.com, yes, yes");
  story.press("no, keep mine");
  expect(answersNow(story)).toMatchObject({ repEmail: "dana@gmial.com" });
});
