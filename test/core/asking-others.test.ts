import { describe, expect, test } from "@jest/globals";
import { newConversation } from "../../src/core/conversation-state.ts";
import type { Person } from "../../src/core/event.ts";
import type { Mentioned } from "../../src/core/mentioned.ts";
import { Story } from "../support/story.ts";
import { storyAt } from "../support/story-at.ts";

const sam: Person = { id: "U-SAM", name: "Sam Lee", role: "none" };
const fin: Person = { id: "U-FIN", name: "Fin Ode", role: "none" };

const mentioned = (...people: Person[]): Mentioned[] =>
  people.map(({ id, name, role }) => ({ id, name, role }));

/** Says something in which people are mentioned. */
const addressing = (story: Story, text: string, ...people: Person[]): string =>
  story.happens({
    type: "said",
    text: text.replace(/@\d+ ?/g, ""),
    addressed: { text, people: mentioned(...people) },
  });

/** Lets something happen in the conversation of one person alone; the story goes on where it was. */
const alone = (story: Story, person: Person, happen: () => string): string => {
  const home = story.conversation;
  const place =
    places.get(`${story.request.sid} ${person.id}`) ?? newConversation(`terminal:${person.id}`, "local");
  story.conversation = place;
  const said = happen();
  places.set(`${story.request.sid} ${person.id}`, story.conversation);
  story.conversation = home;
  return said;
};
const places = new Map<string, ReturnType<typeof newConversation>>();

/** Whoever is to be reached is reached, and what they did is passed on. */
const carriedOut = (story: Story): string => {
  const from = story.messages.length;
  for (;;) {
    const effect = story.waiting.find(({ type }) => type === "reach-person" || type === "pass-on");
    story.waiting = story.waiting.filter((each) => each !== effect);
    if (effect?.type === "reach-person") {
      const { person, about, sid } = effect;
      const conversation = `terminal:${person.id}`;
      alone(story, { ...sam, ...person }, () =>
        story.happens({ type: "person-reached", sid, person, about, ...{ conversation } }),
      );
    } else if (effect?.type === "pass-on") {
      story.happens({ type: "passed-on", sid: effect.sid, person: effect.by, news: effect.news });
    } else return story.said(from);
  }
};

const bill = { hash: "a".repeat(64), kind: "pdf", bytes: 48_000, name: "bill.pdf" };

/** Everything but the bill and two PINs. */
const withTwoOpen = (): Story => {
  const story = new Story().fillAll("212-555-0100, 212-555-0150");
  story.say("1");
  return story;
};

describe("one missing item goes to the person who has it", () => {
  test("is asked privately, answered there, and the thread only hears that it was given", () => {
    const story = storyAt("bill");
    const said = addressing(story, "ask @1 for the bill", fin);
    expect(said).toContain("I ask Fin Ode privately for the billing statement");
    expect(story.did("reach-person")).toMatchObject([{ person: { id: "U-FIN", by: "chat" } }]);
    expect(carriedOut(story)).toMatch(
      /Dana Reyes moves phone numbers .* asks you for the billing statement/s,
    );
    const thanks = alone(story, fin, () =>
      story.happens({ type: "file-received", item: "bill", document: bill }, fin),
    );
    expect(thanks).toContain("Thank you, that was it");
    expect(carriedOut(story)).toContain("Fin Ode gave the billing statement.");
    expect(story.request.answers.bill?.by).toBe("U-FIN");
    expect(story.request.asks).toBeUndefined();
  });

  test("a PIN is shown to nobody, in no effect and in no history", () => {
    const story = withTwoOpen();
    addressing(story, "@1 has the PIN", sam);
    carriedOut(story);
    const [pin] = story.request.asks?.map(({ item }) => item) ?? [];
    expect(pin).toBe("pin:+12125550150");
    alone(story, sam, () =>
      story.happens(
        {
          type: "form-submitted",
          form: "secret",
          sid: story.request.sid,
          rev: 0,
          values: { [pin ?? ""]: "482193" },
        },
        sam,
      ),
    );
    expect(carriedOut(story)).toContain("Sam Lee gave the PIN for (212) 555-0150.");
    expect(JSON.stringify([story.effects, story.history, story.messages])).not.toContain("482193");
    expect(story.request.answers[pin ?? ""]?.value).toMatchObject({ type: "open", open: "482193" });
  });

  test("typed in their own words a PIN is not stored, and the form asks again", () => {
    const story = withTwoOpen();
    addressing(story, "@1 has the PIN", sam);
    carriedOut(story);
    const said = alone(story, sam, () => story.happens({ type: "said", text: "it is 482193" }, sam));
    expect(said).toContain("Please give it here in private");
    expect(JSON.stringify([story.effects, story.request])).not.toContain("482193");
  });

  test("three people are asked side by side, and nothing is asked twice", () => {
    const story = storyAt("account");
    addressing(story, "ask @1 for the bill", fin);
    addressing(story, "ask @1 for the account number", sam);
    carriedOut(story);
    expect(story.request.asks?.map(({ item, person }) => [item, person.name])).toEqual([
      ["bill", "Fin Ode"],
      ["accountNumber", "Sam Lee"],
    ]);
    const asked = [
      story.say("the btn is 212-555-0100"),
      story.say("the carrier is Sandbox Bell"),
      story.say("business, Acme Plumbing LLC"),
      story.say("Dana Reyes, dana@acme.com, yes, yes"),
      story.say("120 W 45th St, Apt 4B, New York, NY 10036, same"),
    ];
    expect(asked.join("\n")).not.toMatch(/What is the account number|latest billing statement/);
    expect(asked.at(-1)).toContain(
      "Waiting for Fin Ode (billing statement, asked Mon, Nov 23, 2026) and Sam Lee (account number",
    );
    alone(story, sam, () => story.happens({ type: "said", text: "8841-22-7730" }, sam));
    expect(carriedOut(story)).toContain("Sam Lee gave the account number.");
    alone(story, fin, () => story.happens({ type: "file-received", item: "bill", document: bill }, fin));
    expect(carriedOut(story)).toContain("Fin Ode gave the billing statement.");
    expect(story.say("submit")).toContain("Acme Plumbing LLC");
  });

  test("the live card says who is asked for what, and since when", () => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    const cards = story.did("update-card");
    expect(cards.at(-1)?.card.facts).toContainEqual({
      label: "Asked: Fin Ode",
      value: "Billing statement (since Mon, Nov 23, 2026)",
    });
  });
});

describe("only what somebody was asked for is taken from them", () => {
  const asked = (): Story => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    carriedOut(story);
    return story;
  };

  test.each([
    "submit",
    "the zip is 10013",
    "cancel",
    "delete",
    "undo",
    "back",
    "edit zip",
    "status",
    "/port new",
  ])("%j changes nothing", (text) => {
    const story = asked();
    const { answers, status } = story.request;
    alone(story, fin, () => story.happens({ type: "said", text }, fin));
    expect(story.request).toMatchObject({ answers, status });
    expect(story.requests.size).toBe(1);
  });

  test("a form with more in it gives what was asked, and no more", () => {
    const story = asked();
    addressing(story, "ask @1 for the account number", fin);
    carriedOut(story);
    const { sid, rev } = story.request;
    alone(story, fin, () =>
      story.happens(
        {
          type: "form-submitted",
          form: "x",
          sid,
          rev,
          values: { accountNumber: "99887766", accountName: "Evil" },
        },
        fin,
      ),
    );
    expect(story.request.answers.accountName?.value).toBe("Acme Plumbing LLC");
    expect(story.request.answers.accountNumber).toMatchObject({ by: "U-FIN" });
  });

  test("somebody else without rights cannot answer it", () => {
    const story = asked();
    story.happens({ type: "file-received", item: "bill", document: bill }, sam);
    expect(story.request.answers.bill).toBeUndefined();
  });

  test("and not again once it was answered", () => {
    const story = asked();
    story.sendBill();
    const told = story.effects.filter((effect) => effect.type === "say" && effect.to === "terminal:U-FIN");
    expect(JSON.stringify(told.at(-1))).toContain(
      "no longer needed from you; Dana Reyes has taken care of it",
    );
    const translated = { es: { sid: story.request.sid } };
    expect(told.at(-1)).toMatchObject({ reader: "U-FIN", translated });
    expect(JSON.stringify(told.at(-1))).toContain("Ya no se necesita de usted la factura; Dana Reyes");
    alone(story, fin, () =>
      story.happens({ type: "file-received", item: "bill", document: { ...bill, name: "late.pdf" } }, fin),
    );
    expect(story.request.answers.bill?.value).toMatchObject({ name: "bill.pdf" });
  });
});

describe("it may go otherwise", () => {
  test.each(["I don't have it", "not me", "ask Lee, she does the books", "sorry, no idea"])("%j", (text) => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    carriedOut(story);
    expect(alone(story, fin, () => story.happens({ type: "said", text }, fin))).toContain(
      "I tell Dana Reyes",
    );
    const told = carriedOut(story);
    expect(told).toContain("Fin Ode does not have the billing statement");
    expect(told).toContain("latest billing statement");
    if (text.startsWith("ask Lee")) expect(told).toContain("she does the books");
    expect(story.request.asks).toBeUndefined();
  });

  test("it is taken back, and handed to somebody else", () => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    carriedOut(story);
    expect(story.say("stop asking Fin Ode")).toContain("Taken back: Fin Ode is no longer asked");
    expect(story.request.asks).toBeUndefined();
    addressing(story, "ask @1 for the bill", fin);
    expect(addressing(story, "ask @1 for the bill", sam)).toContain("Fin Ode is no longer asked");
    expect(story.request.asks).toMatchObject([{ person: { id: "U-SAM" } }]);
  });

  test("they are reminded once, and after that not again", () => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    carriedOut(story);
    const timer = story.did("remind").find(({ reminder }) => reminder === "asked U-FIN");
    expect(new Date(timer?.due ?? 0).toISOString()).toBe("2026-11-24T15:00:00.000Z");
    story.at = timer?.due ?? 0;
    expect(
      story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "asked U-FIN" }),
    ).toContain("I reminded Fin Ode");
    expect(carriedOut(story)).toContain("A reminder, and the only one");
    const from = story.effects.length;
    story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "asked U-FIN" });
    expect(story.effects.slice(from).filter(({ type }) => type === "reach-person")).toEqual([]);
    expect(story.say("remind Fin")).toContain("was asked for the billing statement");
  });

  test("asked twice for the same, they are written to once", () => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    expect(addressing(story, "ask @1 for the bill", fin)).toContain(
      "Fin Ode was asked for the billing statement on",
    );
    expect(story.did("reach-person")).toHaveLength(1);
  });

  test("who cannot be reached is not waited for", () => {
    const story = storyAt("bill");
    addressing(story, "ask @1 for the bill", fin);
    const { sid } = story.request;
    const person = { id: "U-FIN", name: "Fin Ode", by: "chat" as const };
    const about = { type: "asked" as const, items: ["bill"], reminder: false };
    const said = story.happens({ type: "person-not-reached", sid, person, about });
    expect(said).toContain("I could not write to Fin Ode");
    expect(said).toContain("latest billing statement");
  });

  test("a person of another organisation is asked nothing", () => {
    const story = storyAt("bill");
    const people: Mentioned[] = [{ id: "U-X", name: "Xan", role: "none", outside: true }];
    const said = story.happens({
      type: "said",
      text: "ask for the bill",
      addressed: { text: "ask @1 for the bill", people },
    });
    expect(said).toContain("another organisation");
    expect(story.did("reach-person")).toEqual([]);
  });
});

describe("in other words", () => {
  test.each([
    ["ask @1 for the bill", "bill"],
    ["please ask @1 to send the billing statement", "bill"],
    ["@1 has the bill", "bill"],
    ["get the bill from @1", "bill"],
    ["the bill is with @1", "bill"],
    ["ask @1 about this", "bill"],
    ["ask @1", "bill"],
    ["can you ask @1 for what is missing", "bill"],
  ])("%j", (text, item) => {
    const story = storyAt("bill");
    addressing(story, text, fin);
    expect(story.request.asks?.map((each) => each.item)).toEqual([item]);
  });

  test("by an address, somebody who is not here", () => {
    const story = storyAt("bill");
    expect(story.say("ask fin@acme.com for the bill")).toContain("by mail");
    expect(story.did("reach-person")).toMatchObject([{ person: { id: "fin@acme.com", by: "mail" } }]);
  });

  test("by the button, and then by saying who", () => {
    const story = storyAt("bill");
    expect(story.press("ask somebody")).toContain("Who has the billing statement?");
    expect(addressing(story, "@1", fin)).toContain("I ask Fin Ode privately");
  });

  test.each(["ask me later", "Verizon has the account number", "ask Sam for the bill"])(
    "%j asks nobody behind anybody's back",
    (text) => {
      const story = storyAt("bill");
      story.say(text);
      expect(story.did("reach-person")).toEqual([]);
    },
  );
});
