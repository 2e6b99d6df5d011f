import { describe, expect, test } from "@jest/globals";
import { newConversation } from "../../src/core/conversation-state.ts";
import type { Person, Role } from "../../src/core/event.ts";
import type { Story } from "../support/story.ts";
import { storyAt } from "../support/story-at.ts";

const lee: Person = { id: "lee", name: "Lee Park", role: "manage" };

const handTo = (story: Story, text = "hand this to @1", role: Role = "manage"): string =>
  story.happens({
    type: "said",
    text: text.replace(/@1/g, ""),
    addressed: { text, people: [{ id: "lee", name: "Lee Park", role }] },
  });

/** Lee is reached, and is where they were reached. */
const reached = (story: Story, moves: boolean): string => {
  const effect = story.did("reach-person").at(-1);
  if (!effect) throw new Error("Nobody is to be reached.");
  const { sid, person } = effect;
  story.conversation = newConversation("terminal:lee", "local");
  const about = { type: "hand-over" as const, moves };
  return story.happens({ type: "person-reached", sid, person, about, ...{ conversation: "terminal:lee" } });
};

const says = (story: Story, text: string, by: Person = lee): string =>
  story.happens({ type: "said", text }, by);

describe("a draft is handed to a colleague", () => {
  test.each([true, false])(
    "who sees what is left, takes it, and is asked from then on (home moves: %s)",
    (moves) => {
      const story = storyAt("holder");
      expect(handTo(story)).toContain("I ask Lee Park to take it over");
      const offered = reached(story, moves);
      expect(offered).toContain("Dana Reyes asks you to take over the port request");
      expect(offered).toContain("Left to do: residential or business");
      const taken = says(story, "take it over");
      expect(taken).toContain("It is yours now");
      expect(taken).toContain("Is the account residential or business?");
      expect(story.request).toMatchObject({
        requester: { id: "lee", name: "Lee Park" },
        people: { local: "Dana Reyes" },
        home: moves ? "terminal:lee" : "terminal:local",
      });
      const told = story.effects.filter((effect) => effect.type === "say" && effect.to === "terminal:local");
      expect(JSON.stringify(told.at(-1))).toContain("Lee Park took it over");
      expect(says(story, "business, Acme Plumbing LLC")).toContain("Who may sign for the account?");
      expect(story.history.some(({ type }) => type === "handed over")).toBe(true);
    },
  );

  test.each([
    ["take it over", "Lee Park se encargó"],
    ["no, thanks", "Lee Park no puede encargarse"],
  ])("whoever handed it over is told in their own language: %s", (text, said) => {
    const story = storyAt("holder");
    story.person = { ...story.person, language: "es" };
    story.say("hola");
    handTo(story);
    reached(story, false);
    says(story, text);
    const told = story.effects.filter((effect) => effect.type === "say" && effect.to === "terminal:local");
    expect(told.at(-1)).toMatchObject({ language: "es" });
    expect(JSON.stringify(told.at(-1))).toContain(said);
    const isLees = (effect: (typeof story.effects)[number]): boolean =>
      effect.type === "say" && effect.to === "terminal:lee";
    expect(story.effects.filter(isLees).at(-1)).not.toHaveProperty("language");
  });

  test("who may not run ports does not get it", () => {
    const story = storyAt("holder");
    expect(handTo(story, "give this to @1", "view")).toContain("may not run ports here");
    expect(story.did("reach-person")).toEqual([]);
  });

  test("who lost the right meanwhile cannot take it", () => {
    const story = storyAt("holder");
    handTo(story);
    reached(story, true);
    says(story, "take it over", { ...lee, role: "none" });
    expect(story.request.requester.id).toBe("local");
  });

  test("nobody else can take it, and it is taken once", () => {
    const story = storyAt("holder");
    handTo(story);
    reached(story, true);
    says(story, "take it over", { id: "eve", name: "Eve", role: "manage" });
    expect(story.request.requester.id).toBe("local");
    says(story, "take it over");
    const { rev } = story.request;
    says(story, "take it over");
    expect(story.request.requester.id).toBe("lee");
    expect(story.history.filter(({ type }) => type === "handed over")).toHaveLength(1);
    expect(story.request.rev).toBeGreaterThanOrEqual(rev);
  });

  test("it is declined, and stays", () => {
    const story = storyAt("holder");
    handTo(story);
    reached(story, true);
    expect(says(story, "no, thanks")).toContain("That is fine");
    expect(story.request).toMatchObject({ requester: { id: "local" }, home: "terminal:local" });
    expect(story.request.handing).toBeUndefined();
    expect(JSON.stringify(story.effects)).toContain("Lee Park cannot take it over");
  });

  test("it is taken back before, or nobody was reached", () => {
    const story = storyAt("holder");
    handTo(story);
    expect(story.say("I keep it")).toContain("It stays yours");
    expect(story.request.handing).toBeUndefined();
    handTo(story, "@1 should take this over");
    const { sid } = story.request;
    const person = { id: "lee", name: "Lee Park", by: "chat" as const };
    expect(
      story.happens({ type: "person-not-reached", sid, person, about: { type: "hand-over" } }),
    ).toContain("it stays yours");
  });

  test("an address alone is nobody who may run ports", () => {
    const story = storyAt("holder");
    expect(story.say("hand this to lee@acme.com")).toContain("mention them in Slack or Teams");
    expect(story.request.handing).toBeUndefined();
  });

  test.each(["pass the draft over to @1", "please transfer this request to @1", "give it to @1"])(
    "%j",
    (text) => {
      const story = storyAt("holder");
      expect(handTo(story, text)).toContain("I ask Lee Park to take it over");
    },
  );
});
