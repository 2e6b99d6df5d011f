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
  ["preflight", "no dsl, no alarm, i have the bill", { services: [], ready: [] }],
  ["preflight", "nope, all good, got everything here", { services: [], ready: [] }],
  ["preflight", "no to all. I still need the bill", { services: [], ready: ["billing statement"] }],
  ["preflight", "There's a fax line but none of those. Ready!", { services: [], ready: [] }],
  ["preflight", "none, I don't have the bill yet", { services: [], ready: ["billing statement"] }],
  [
    "preflight",
    "I have the bill and account number but not the pin, none of the others",
    { services: [], ready: ["PIN"] },
  ],
  ["preflight", "none. ready. what's a BTN?", { services: [], ready: [] }],
  [
    "preflight",
    "none, everything but the PIN. What is a BTN? and how long does it take?",
    { services: [], ready: ["PIN"] },
  ],
  ["account", "can I pay with a cow? and the carrier is AT&T", { carrier: "AT&T" }],
  [
    "account",
    "yes that's right, first one, 884122",
    { carrier: "Sandbox Bell", btn: "+12125550100", accountNumber: "884122" },
  ],
  ["account", "acct 55-1234 with Comcast", { carrier: "Comcast", accountNumber: "55-1234" }],
  ["account", "No, we're with Comcast Business now", { carrier: "Comcast Business" }],
  ["account", "it's the same as the first number", { btn: "+12125550100" }],
  ["holder", "It's a company, Lakeside Dental", { customerType: "business", accountName: "Lakeside Dental" }],
  [
    "holder",
    "business. we're called Lakeside Dental LLC",
    { customerType: "business", accountName: "Lakeside Dental LLC" },
  ],
  [
    "holder",
    "business under the name Lakeside Dental LLC",
    { customerType: "business", accountName: "Lakeside Dental LLC" },
  ],
  ["holder", "Lakeside Dental LLC", { customerType: "business", accountName: "Lakeside Dental LLC" }],
  ["holder", "Smith & Sons, Inc.", { customerType: "business", accountName: "Smith & Sons, Inc." }],
  ["holder", "business, Dana’s Diner LLC", { customerType: "business", accountName: "Dana’s Diner LLC" }],
  ["holder", "business, Called Home LLC", { customerType: "business", accountName: "Called Home LLC" }],
  ["holder", "commercial, Smith & Sons", { customerType: "business", accountName: "Smith & Sons" }],
  [
    "representative",
    "Dana Reyes - dana@acme.com - she is the owner",
    { repName: "Dana Reyes", repEmail: "dana@acme.com" },
  ],
  ["representative", "Dana Reyes / dana@acme.com", { repName: "Dana Reyes", repEmail: "dana@acme.com" }],
  [
    "representative",
    "The owner is Dana Reyes (dana@acme.com). She is authorised and reads it.",
    { repName: "Dana Reyes", repEmail: "dana@acme.com" },
  ],
  [
    "representative",
    "Dana Reyes is the owner, her email is dana@acme.com",
    { repName: "Dana Reyes", repEmail: "dana@acme.com" },
  ],
  [
    "representative",
    "Dana Reyes <dana@acme.com>, yes to both",
    { repName: "Dana Reyes", repEmail: "dana@acme.com", mailbox: "yes", attest: "yes" },
  ],
  [
    "service",
    "we're at 120 W 45th St, New York NY, 10036 and billing goes to the same place",
    { ...address, billingSame: "yes" },
  ],
  [
    "service",
    "120 W 45th St, New York, NY 10036. Billing goes to PO Box 12, Albany, NY 12207",
    {
      ...address,
      billingSame: "no",
      billingStreet: "PO Box 12",
      billingCity: "Albany",
      billingState: "NY",
      billingZip: "12207",
    },
  ],
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
  ["account", "remove 0101", { numbers: ["+12125550100", "+12125550102"] }],
  ["account", "take 555-0101 out", { numbers: ["+12125550100", "+12125550102"] }],
  ["review", "change rep to Sam Lee, sam@acme.com", { repName: "Sam Lee", repEmail: "sam@acme.com" }],
  ["review", "Everything looks right except the zip, which is 10013", { serviceZip: "10013" }],
  ["review", "can we do it on december 10th?", { date: "2026-12-10" }],
  ["review", "the email is outdated, it's sam@acme.com", { repEmail: "sam@acme.com" }],
  [
    "review",
    "company name is misspelled, it should be Acme Plumbing Co LLC",
    { accountName: "Acme Plumbing Co LLC" },
  ],
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

const told = {
  numbers: ["+12125550100", "+12125550101"],
  carrier: "Verizon",
  accountNumber: "8841-22-7730",
  btn: "+12125550100",
  customerType: "business",
  accountName: "Acme Plumbing LLC",
  repName: "Dana Reyes",
  repEmail: "dana@acme.com",
  ...address,
  billingSame: "yes",
};

test.each([
  `Hi, please port 212-555-0100 and 212-555-0101.
Carrier: Verizon
Account: 8841-22-7730
BTN: 212-555-0100
Company: Acme Plumbing LLC
Contact: Dana Reyes, dana@acme.com
Address: 120 W 45th St, New York, NY 10036
Billing is the same.`,
  `Business Name: Acme Plumbing LLC
Authorized Contact: Dana Reyes
Email: dana@acme.com
Service Address: 120 W 45th St, New York, NY 10036
Billing address: same
Current Carrier: Verizon
Account #: 8841-22-7730
BTN: (212) 555-0100
Numbers to Port:
(212) 555-0100
(212) 555-0101`,
  "We need to port 212-555-0100, 212-555-0101. The carrier is Verizon, account number 8841-22-7730, BTN is 212-555-0100. The company is Acme Plumbing LLC, contact is Dana Reyes, email dana@acme.com. Service address is 120 W 45th St, New York, NY 10036, billing is the same.",
])("everything in one message: %j", (text) => {
  const story = storyAt("numbers");
  story.say(text);
  expect(answersNow(story)).toMatchObject(told);
});

test("a company's name by name is none of a residential account", () => {
  const story = storyAt("holder");
  story.say("residential");
  story.say("Company: Acme Plumbing LLC");
  expect(answersNow(story)).not.toHaveProperty("accountName");
  expect(answersNow(story)).toMatchObject({ customerType: "residential" });
});

test("the questions beside answers are answered, too, each once", () => {
  const story = storyAt("preflight");
  const said = story.say("none, ready. What is a BTN? And how long does it take? What is a BTN?");
  expect(said.match(/main number of the account/g)).toHaveLength(1);
  expect(said).toContain("one to three weeks");
  expect(story.said()).toContain("Which numbers do you want to move?");
});

test("a day that is too soon is told, not taken", () => {
  const story = storyAt("review");
  expect(story.say("can we do it on november 24?")).toContain("2026");
  expect(answersNow(story)).not.toHaveProperty("date");
});

test("what was wrong is corrected in one sentence at the review", () => {
  const story = storyAt("review");
  story.say("the zip is wrong, it should be 10013");
  expect(answersNow(story)).toMatchObject({ serviceZip: "10013" });
});

test.each(["all correct, go ahead", "looks good, file it", "everything is right"])("%j submits", (text) => {
  expect(storyAt("review").say(text)).toContain("File 3 numbers away from Sandbox Bell");
});

test.each(["I'll send it tomorrow", "I will upload the bill later"])("%j puts the bill aside", (text) => {
  expect(storyAt("bill").say(text)).toContain("It is all kept, so come back when you have it.");
});

test.each(["how do I upload it", "how do I upload", "where can I get the bill"])(
  "%j explains what is asked",
  (text) => {
    expect(storyAt("bill").say(text)).toContain("Clear photos of a paper bill will do");
  },
);

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
  ["account", "👍🏽"],
  ["account", "remove 0155"],
  ["account", "remove 010"],
  ["review", "can we do it another day"],
  ["account", "please send it to dana@gmial.com"],
  ["holder", "dana@gmial.com"],
  ["representative", "the company is not known"],
  ["representative", "maybe"],
  ["service", "where the phones are"],
  ["same", "hmm"],
  ["same", "I would have to look, 555"],
  ["billing", "same as always I guess"],
  ["holder", "yes, Acme Plumbing LLC"],
  ["holder", "I think it is Acme Plumbing LLC"],
  ["holder", "Dana Reyes, Acme Plumbing LLC"],
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

test("several answers are said back in the order of the checklist, whatever was understood first", () => {
  const said = storyAt("representative").say("dana@acme.com, Dana Reyes, yes, yes");
  const places = ["Authorised representative", "Representative's e-mail", "Can open that mailbox"].map(
    (label) => said.indexOf(label),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
