import { describe, expect, test } from "@jest/globals";
import { newConversation } from "../../src/core/conversation-state.ts";
import type { Person } from "../../src/core/event.ts";
import type { Action } from "../../src/core/message.ts";
import type { Story } from "../support/story.ts";
import { storyAt } from "../support/story-at.ts";

const dana: Person = { id: "local", name: "Dana Reyes", role: "manage", second: true };
const lee: Person = { id: "lee", name: "Lee Park", role: "manage", second: true };
const vera: Person = { id: "vera", name: "Vera Lee", role: "view", second: true };

const says = (story: Story, text: string, by: Person): string => story.happens({ type: "said", text }, by);
const presses = (story: Story, text: string, by: Person): string =>
  story.happens({ type: "pressed", action: { text } }, by);

/** Nothing went out: no letter, no filing, no mail. */
const outgoing = (story: Story) =>
  story.effects.filter(({ type }) =>
    ["draw-letter", "send-letter", "file-request", "send-mail"].includes(type),
  );

/** The button of that text which was drawn last. */
const buttonIn = (story: Story, text: string): Action | undefined =>
  story
    .did("say")
    .flatMap(({ message }) => message.parts)
    .flatMap((part) => (part.type === "choices" ? part.choices : []))
    .findLast(({ action }) => action.text === text)?.action;

const submitted = (): { story: Story; said: string } => {
  const story = storyAt("review");
  story.person = dana;
  story.say("submit");
  return { story, said: story.say("yes") };
};

describe("where a second person has a word", () => {
  test("what is submitted waits, and nothing goes out", () => {
    const { story, said } = submitted();
    expect(said).toContain("somebody else who may run ports has to approve what Dana Reyes submitted");
    expect(story.request.status).toBe("draft");
    expect(outgoing(story)).toEqual([]);
    expect(story.did("update-card").at(-1)?.card.facts).toContainEqual({
      label: "Approval",
      value: "waits for somebody other than Dana Reyes",
    });
  });

  test.each(["approve", "I approve", "approve it and file"])("somebody else's %j files it", (text) => {
    const { story } = submitted();
    expect(says(story, text, lee)).toContain("Lee Park approved it.");
    expect(story.request).toMatchObject({ status: "awaiting-signature", approval: { standing: "given" } });
    expect(story.did("draw-letter")).toHaveLength(1);
    expect(story.history.filter(({ type }) => type === "approved")).toMatchObject([{ by: "lee" }]);
  });

  test("nobody approves what they submitted, by no word and no button", () => {
    const { story } = submitted();
    for (const text of ["approve", "approve it", `approve ${story.request.sid}`, "decline: no"])
      expect(story.say(text)).toContain("You submitted this yourself");
    expect(presses(story, "approve", dana)).toContain("You submitted this yourself");
    story.say("submit");
    expect(story.say("yes")).toContain("waits for somebody else's approval");
    expect(outgoing(story)).toEqual([]);
  });

  test("who may only look does not approve", () => {
    const { story } = submitted();
    says(story, "approve", vera);
    presses(story, "approve", vera);
    expect(story.request.status).toBe("draft");
    expect(outgoing(story)).toEqual([]);
  });

  test("two clicks file once", () => {
    const { story } = submitted();
    presses(story, "approve", lee);
    presses(story, "approve", lee);
    expect(story.did("draw-letter")).toHaveLength(1);
  });

  test("it goes back with a reason, in one message or when asked why", () => {
    const { story } = submitted();
    expect(says(story, "decline: the ZIP is that of the old office", lee)).toContain(
      'Lee Park did not approve it: "the ZIP is that of the old office"',
    );
    expect(story.request.approval).toBeUndefined();
    story.say("submit");
    story.say("yes");
    expect(presses(story, "decline", lee)).toContain("Why does it go back?");
    expect(says(story, "wrong company", lee)).toContain('"wrong company"');
    expect(outgoing(story)).toEqual([]);
    expect(story.say("approve")).toContain("There is nothing to approve");
  });

  test("a change after it was asked for wants a new one", () => {
    const { story } = submitted();
    expect(story.say("the zip is 10018")).toContain("the approval that was asked for is off");
    expect(says(story, "approve", lee)).toContain("There is nothing to approve");
    expect(outgoing(story)).toEqual([]);
    story.say("submit");
    expect(story.say("yes")).toContain("has to approve");
    says(story, "approve", lee);
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("a button below other answers than those that wait now approves nothing, and shows them", () => {
    const { story } = submitted();
    const former = buttonIn(story, "approve");
    expect(former?.rev).toBe(story.request.rev);
    story.say("the zip is 10018");
    story.say("submit");
    story.say("yes");
    const said = story.happens({ type: "pressed", action: former ?? { text: "" } }, lee);
    expect(said).toContain("Something was changed since that was shown");
    expect(said).toContain("10018");
    expect(outgoing(story)).toEqual([]);
    story.happens({ type: "pressed", action: buttonIn(story, "approve") ?? { text: "" } }, lee);
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("a word where other answers were shown approves nothing, and shows those that wait now", () => {
    const { story } = submitted();
    const home = story.conversation;
    story.conversation = newConversation("terminal:lee", "local");
    says(story, `approve ${story.request.sid}`, lee);
    const theirs = story.conversation;
    story.conversation = home;
    story.say("the zip is 10018");
    story.say("submit");
    story.say("yes");
    story.conversation = theirs;
    expect(says(story, "approve", lee)).toMatch(/Something was changed[\s\S]*10018/);
    expect(outgoing(story)).toEqual([]);
    says(story, "approve", lee);
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("a change after it was given wants a new one, too", () => {
    const { story } = submitted();
    says(story, "approve", lee);
    story.say("edit zip");
    story.say("10018");
    expect(story.request.status).toBe("draft");
    const letters = story.did("draw-letter").length;
    story.say("submit");
    expect(story.say("yes")).toContain("has to approve");
    expect(story.did("draw-letter")).toHaveLength(letters);
  });

  test("the signer was approved with it, and is not changed behind it", () => {
    const { story } = submitted();
    says(story, "approve", lee);
    expect(story.say("change signer to Sam Lee, sam@acme.com")).toContain("approved with everything else");
    expect(story.request.answers.repName?.value).toBe("Dana Reyes");
  });

  test("a colleague who submits it, too, has approved it", () => {
    const { story } = submitted();
    says(story, "submit", lee);
    says(story, "yes", lee);
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("named from elsewhere it is shown first, and approved there", () => {
    const { story } = submitted();
    const home = story.conversation;
    story.conversation = newConversation("terminal:lee", "local");
    const said = says(story, `approve ${story.request.sid}`, lee);
    expect(said).toContain("Dana Reyes submitted");
    expect(said).toContain("Company name: Acme Plumbing LLC");
    expect(outgoing(story)).toEqual([]);
    says(story, "approve", lee);
    expect(story.request.status).toBe("awaiting-signature");
    expect(story.did("pass-on")).toMatchObject([{ news: { type: "approved" } }]);
    story.conversation = home;
  });

  test("by the button of a status elsewhere it is shown first, and nothing is said to have changed", () => {
    const { story } = submitted();
    expect(says(story, "status", lee)).not.toContain('Say "submit" to file it');
    const button = buttonIn(story, "approve");
    expect(button).toEqual({ text: "approve", sid: story.request.sid });
    const home = story.conversation;
    story.conversation = { ...newConversation("terminal:lee", "local"), sid: story.request.sid };
    const said = story.happens({ type: "pressed", action: button ?? { text: "" } }, lee);
    expect(said).toContain("Company name: Acme Plumbing LLC");
    expect(said).not.toContain("Something was changed");
    expect(outgoing(story)).toEqual([]);
    story.conversation = home;
  });

  test("a colleague is asked for it, if their word counts", () => {
    const { story } = submitted();
    const asks = (role: Person["role"]): string =>
      story.happens({
        type: "said",
        text: "ask to approve",
        addressed: { text: "ask @1 to approve", people: [{ id: "lee", name: "Lee Park", role }] },
      });
    expect(asks("none")).toContain("their word does not count");
    expect(story.did("reach-person")).toEqual([]);
    expect(asks("manage")).toContain("I show it to Lee Park privately");
    expect(story.did("reach-person")).toMatchObject([{ person: { id: "lee" }, about: { type: "approval" } }]);
  });
});

test("without the setting it goes out at once", () => {
  const story = storyAt("review");
  story.say("submit");
  story.say("yes");
  expect(story.request.status).toBe("awaiting-signature");
});
