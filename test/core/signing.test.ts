import { describe, expect, test } from "@jest/globals";
import { Story } from "../support/story.ts";

const waiting = (): Story => {
  const story = new Story().fillAll();
  story.say("submit");
  story.say("yes");
  return story;
};

const privately = (story: Story) =>
  story.did("say-privately").filter(({ message }) => message.parts.length > 0);

describe("signing in the chat", () => {
  test("shows the letter alone and the consent, both in private, and the typed name signs", () => {
    const story = waiting();
    story.say("sign");
    const [alone, consent] = privately(story);
    expect(alone?.message.parts.map(({ type }) => type)).toEqual(["letter"]);
    expect(alone?.person).toBe("local");
    const text = JSON.stringify(consent?.message.parts);
    expect(text).toContain("You may ask for paper instead");
    expect(text).toContain("type your full name: Dana Reyes");
    expect(JSON.stringify(alone)).not.toContain("8841-22-7730");
    expect(story.did("note-evidence").at(-1)).toMatchObject({
      event: "viewed",
      visit: { actor: "Dana Reyes (local)", address: "terminal:local", agent: "chat" },
    });

    expect(story.say("dana reyes")).toContain("Dana Reyes signed the letter");
    expect(story.request).toMatchObject({ status: "submitting", attempt: 1 });
    expect(story.did("seal-letter")).toEqual([
      expect.objectContaining({
        mark: { method: "typed", name: "Dana Reyes", title: "", at: story.at, drawing: null },
        visit: {
          actor: "Dana Reyes (local)",
          address: "terminal:local",
          agent: "chat",
          detail: expect.stringMatching(/^typed "Dana Reyes" and said to be that person, disclosure ESIGN-/),
        },
      }),
    ]);
    expect(story.did("file-request")).toHaveLength(1);
    story.say("Dana Reyes");
    expect(story.did("file-request")).toHaveLength(1);
  });

  test("a button does the same as the word", () => {
    const story = waiting();
    story.press("sign");
    expect(privately(story)).toHaveLength(2);
  });

  test("a name alone signs nothing before it was asked for", () => {
    const story = waiting();
    story.say("Dana Reyes");
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("another name is refused, with what to do, and noted", () => {
    const story = waiting();
    story.say("sign");
    expect(story.say("Sam Poe")).toMatch(/The letter names Dana Reyes.*say "change signer"/);
    expect(story.request.status).toBe("awaiting-signature");
    expect(story.history.at(-1)?.type).toBe("not signed");
    expect(story.say("Dana Reyes")).toContain("signed the letter");
  });

  test("a sentence is no attempt to sign: it says what can be said", () => {
    const story = waiting();
    story.say("sign");
    expect(story.say("the company name is Acme Plumbing Company LLC")).toContain(
      "waits for the signature of Dana Reyes",
    );
    expect(story.history.at(-1)?.type).not.toBe("not signed");
  });

  test.each([
    ["en", "who signs this?", "waits for the signature of Dana Reyes"],
    ["es", "¿quién va a firmar?", "espera la firma de Dana Reyes"],
    ["en", "can someone else sign?", "Who signs instead, and at which address?"],
    ["en", "can Sam Poe sign instead?", "Sam Poe"],
    ["es", "¿puede firmar otra persona?", "¿Quién firma en su lugar"],
  ] as const)("who signs is told, and changed, in plain words: %s, %s", (language, text, told) => {
    const story = waiting();
    story.person = { ...story.person, language };
    expect(story.say(text)).toContain(told);
  });

  test("no signs nothing, and a question in between is answered", () => {
    const story = waiting();
    story.say("sign");
    expect(story.say("what is an LOA?")).toContain("LOA");
    expect(story.say("status")).toContain("Waiting for signature");
    expect(story.say("no")).toContain("nothing was signed");
    story.say("Dana Reyes");
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("what one person was asked, another cannot answer, and who may only look cannot sign", () => {
    const story = waiting();
    story.say("sign");
    const sam = { id: "sam", name: "Sam Poe", role: "manage" } as const;
    const vera = { id: "vera", name: "Vera Lee", role: "view" } as const;
    story.happens({ type: "said", text: "Dana Reyes" }, sam);
    expect(story.request.status).toBe("awaiting-signature");
    story.happens({ type: "said", text: "sign" }, vera);
    story.happens({ type: "said", text: "Dana Reyes" }, vera);
    expect(story.request.status).toBe("awaiting-signature");
    story.say("Dana Reyes");
    expect(story.request.status).toBe("submitting");
  });

  test("what was asked for one letter does not sign the next", () => {
    const story = waiting();
    story.say("sign");
    story.declines("later");
    story.say("resend the letter");
    expect(story.request.letter?.round).toBe(2);
    story.say("Dana Reyes");
    expect(story.request.status).toBe("awaiting-signature");
  });

  test("the last word about a cancellation is heard also while a name is awaited", () => {
    const story = waiting();
    story.say("sign");
    expect(story.say("cancel")).toContain("nothing was signed");
    expect(story.say("cancel the port")).toContain("Cancel the port of");
    expect(story.say("no")).toContain("The port goes on");
  });
});
