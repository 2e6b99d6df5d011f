import { describe, expect, test } from "@jest/globals";
import { answersNow, type Place, places, storyAt } from "../../support/story-at.ts";

/** Item, what is said, and what it is afterwards. */
const corrections: [string, string, unknown][] = [
  ["services", "services: none", []],
  [
    "numbers",
    "the numbers are 212-555-0110",
    ["+12125550100", "+12125550101", "+12125550102", "+12125550110"],
  ],
  ["carrier", "the carrier is Lumen", "Lumen"],
  ["btn", "the BTN should be 212-555-0102", "+12125550102"],
  ["accountNumber", "actually the account number is 99-1", "99-1"],
  ["customerType", "the account type is residential", "residential"],
  ["accountName", "change the company to Acme Inc", "Acme Inc"],
  ["repName", "no wait, the representative's name is Sam Poe", "Sam Poe"],
  ["repEmail", "the email is sam@acme.com", "sam@acme.com"],
  ["serviceStreet", "the street is 125 W 45th St", "125 W 45th St"],
  ["serviceUnit", "the unit is Apt 5", "Apt 5"],
  ["serviceCity", "update the city to Brooklyn", "Brooklyn"],
  ["serviceState", "sorry, the state is CT", "CT"],
  ["serviceZip", "the zip is 10013", "10013"],
  ["billingSame", "the billing address is the same", "yes"],
  ["billingStreet", "billing street: 10 Elm Rd", "10 Elm Rd"],
  ["billingUnit", "the billing unit is Suite 9", "Suite 9"],
  ["billingCity", "the billing city is Troy", "Troy"],
  ["billingState", "the billing state is New York", "New York"],
  ["billingZip", "the billing zip is 12208", "12208"],
  ["name", "the request name is Main lines", "Main lines"],
  ["portType", "the port type is partial", "partial"],
  ["date", "the requested date is Dec 8", "2026-12-08"],
  ["informed", "kept informed: sam@acme.com", "sam@acme.com"],
];

describe("every answer can be corrected in plain words, whatever is asked", () => {
  const late: Place[] = ["numbers", "account", "holder", "bill", "review"];
  const cases = late.flatMap((place) => corrections.map((each) => [place, ...each] as const));

  test.each(cases)("at %s: %s by %j", (place, item, text, value) => {
    const story = storyAt(place);
    const before = answersNow(story);
    const isThere = item in before || ["name", "portType", "date", "informed"].includes(item);
    if (!isThere) return;
    story.say(text);
    const after = answersNow(story);
    expect(after[item]).toEqual(value);
    const others = Object.entries(before).filter(([key]) => key !== item);
    expect(after).toMatchObject(Object.fromEntries(others));
  });
});

test("an item that is still open can be answered by its name long before it is asked", () => {
  const story = storyAt("preflight");
  story.say("the zip is 10013 and the company is not known yet");
  expect(answersNow(story)).toMatchObject({ serviceZip: "10013" });
});

describe("what was answered last", () => {
  test.each<[Place, string, string, unknown]>([
    ["same", "no, it's 10013", "serviceZip", "10013"],
    ["bill", "actually, 10013", "billingZip", "10013"],
    ["representative", "sorry, Acme Plumbing Inc", "accountName", "Acme Plumbing Inc"],
    ["bill", "I meant 10 Elm Rd", "billingStreet", "10 Elm Rd"],
    ["service", "no, it's Dana M. Reyes", "repName", "Dana M. Reyes"],
    ["service", "wait, sam@acme.com", "repEmail", "sam@acme.com"],
  ])("at %s, %j corrects it", (place, text, item, value) => {
    const story = storyAt(place);
    story.say(text);
    expect(answersNow(story)[item]).toEqual(value);
  });

  test("a no where yes or no is asked is an answer, not a correction", () => {
    const story = storyAt("same");
    story.say("no, 9 Elm Rd, Albany, NY 12207");
    expect(answersNow(story)).toMatchObject({ serviceStreet: "120 W 45th St", billingStreet: "9 Elm Rd" });
  });
});

describe("edit", () => {
  test.each([
    ["edit email", "their e-mail address"],
    ["change the zip", "service ZIP code"],
    ["edit company", "company name"],
    ["the company is wrong", "company name"],
    ["edit requested date", "Which day should the numbers move?"],
    ["go back to the account number", "account number"],
    ["edit numbers", "Which numbers do you want"],
  ])("%j asks it again, says what it is now, and loses nothing", (text, question) => {
    const story = storyAt("review");
    const before = answersNow(story);
    const said = story.say(text);
    expect(said).toContain(question);
    if (!text.includes("date")) expect(said).toContain('Say "keep" to leave it as it is.');
    expect(story.say("keep")).toContain("Here is everything");
    expect(answersNow(story)).toEqual(before);
  });

  test("something unknown lists what can be edited", () => {
    expect(storyAt("review").say("edit the weather")).toContain("Service ZIP code");
  });

  test("a new value that does not fit says why and asks", () => {
    const story = storyAt("review");
    const said = story.say("change the zip to 1001");
    expect(said).toContain("A ZIP code has five digits");
    expect(said).toContain("What is the service ZIP code");
    story.say("10013");
    expect(answersNow(story).serviceZip).toBe("10013");
  });
});

describe("back", () => {
  test("there is nothing before the first question", () => {
    expect(storyAt("agreement").say("back")).toContain("nothing to go back to");
  });

  test.each(places.slice(1))(
    "from %s goes one question back, and forward again with nothing lost",
    (place) => {
      const story = storyAt(place);
      const question = story.said().split("\n").at(-1);
      const before = answersNow(story);
      expect(story.say("back")).toMatch(/ now: [\s\S]*Say "keep" to leave it as it is\./);
      story.say("keep");
      expect(answersNow(story)).toEqual(before);
      expect(story.said().split("\n").at(-1)).toBe(question);
      expect(story.say("back")).toMatch(/ now: /);
    },
  );

  test("goes back step by step, and an answer there leads forward again", () => {
    const story = storyAt("service");
    expect(story.say("back")).toContain("Authorised representative now: Dana Reyes.");
    expect(story.say("back")).toContain("Company name now: Acme Plumbing LLC.");
    const said = story.say("business, Acme Inc");
    expect(said).toContain("Company name: Acme Plumbing LLC → Acme Inc");
    expect(said).toContain("What is the service address");
  });
});

describe("undo", () => {
  test.each(places.slice(1, -1))("at %s takes back the last answer only, and once", (place) => {
    const index = places.indexOf(place);
    const former = answersNow(storyAt(places[index - 1] as Place));
    const story = storyAt(place);
    expect(story.say("undo")).toContain("Taken back: ");
    expect(answersNow(story)).toEqual(former);
    expect(story.say("undo")).toContain("nothing to take back");
  });

  test("brings back what a correction replaced", () => {
    const story = storyAt("review");
    story.say("the zip is 10013");
    story.say("undo");
    expect(answersNow(story).serviceZip).toBe("10036");
  });
});

describe("numbers, later", () => {
  test("are added and removed while something else is asked, and the question comes again", () => {
    const story = storyAt("holder");
    expect(story.say("add 212-555-0110")).toContain("Is the account residential or business?");
    story.say("also 212-555-0111 and 212-555-0112");
    story.say("remove 212-555-0101 and 212-555-0111");
    expect(answersNow(story).numbers).toEqual([
      "+12125550100",
      "+12125550102",
      "+12125550110",
      "+12125550112",
    ]);
    expect(story.request.checking).toBe(false);
  });

  test("pasted again while something else is asked, they are not taken for an answer to it", () => {
    const story = storyAt("representative");
    story.say("212-555-0113\n212-555-0114");
    expect(answersNow(story)).not.toHaveProperty("repName");
  });

  test("one that is not in the list cannot be removed, and that is said", () => {
    const story = storyAt("review");
    expect(story.say("remove 212-555-0199")).toContain("is not in the list");
    expect(answersNow(story).numbers).toHaveLength(3);
  });

  test("the last one cannot silently go: it is asked for again", () => {
    const story = storyAt("review");
    const said = story.say("remove 212-555-0100, 212-555-0101, 212-555-0102");
    expect(said).toContain("No number is left in this request.");
    expect(story.say("submit")).toContain("Still open: Numbers");
  });
});
