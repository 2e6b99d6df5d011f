import { describe, expect, test } from "@jest/globals";
import { Story } from "../support/story.ts";

/** A story in which every line is a message that can be changed later. */
class Chat extends Story {
  #sent = new Map<string, string>();

  /** Says a line, and gives the id of its message. */
  send(text: string): string {
    const message = `message ${this.#sent.size + 1}`;
    this.#sent.set(message, text);
    this.happens({ type: "said", text, message });
    return message;
  }

  /** What is answered to a message that was changed, or deleted where `text` is null; "" for nothing. */
  edit(message: string, text: string | null, told = true): string {
    const from = this.messages.length;
    const before = told ? (this.#sent.get(message) ?? "") : null;
    this.#sent.set(message, text ?? "");
    this.happens({ type: "edited", message, text, before });
    return this.said(from);
  }
}

const lines = [
  "/port",
  "agree",
  "none, ready",
  "212-555-0100, 212-555-0101, 212-555-0102",
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10018, same",
];

const filled = (most = lines.length) => {
  const chat = new Chat();
  const sent = lines.slice(0, most).map((line) => chat.send(line));
  return { chat, sent: (part: string) => sent[lines.findIndex((line) => line.includes(part))] ?? "" };
};

const address = "120 W 45th St, Apt 4B, New York, NY 10013, same";
const given = (chat: Chat, item: string) => chat.request.answers[item]?.value;

describe.each([
  ["where the platform tells what the message said", true],
  ["where it does not", false],
])("an answer whose message is changed, %s", (_name, told) => {
  test("is offered as it is now, and used after a yes", () => {
    const { chat, sent } = filled();
    const offer = chat.edit(sent("10018"), address, told);
    expect(offer).toContain("You changed your message above: Service ZIP code from 10018 to 10013.");
    expect(offer).toContain("1) Use what it says now   2) Keep what was there");
    expect(given(chat, "serviceZip")).toBe("10018");
    expect(chat.say("yes")).toContain("10018 is now 10013");
    expect(given(chat, "serviceZip")).toBe("10013");
    expect(chat.said()).toContain("bill");
  });

  test("stays after a no, and the question is asked again", () => {
    const { chat, sent } = filled();
    chat.edit(sent("10018"), address, told);
    expect(chat.press("no, keep what was there")).toContain("stays as it was");
    expect(given(chat, "serviceZip")).toBe("10018");
    expect(chat.said()).toContain("bill");
  });

  test("can be changed again: the same message is known by its new answer", () => {
    const { chat, sent } = filled();
    chat.edit(sent("10018"), address, told);
    chat.press("yes, use the changed message");
    expect(chat.edit(sent("10018"), address.replace("10013", "10019"), told)).toContain(
      "from 10013 to 10019",
    );
  });

  test("may be several answers at once", () => {
    const { chat, sent } = filled();
    const offer = chat.edit(sent("Dana Reyes"), "Dan Reyes, dan@acme.com, yes, yes", told);
    expect(offer).toContain("Dana Reyes to Dan Reyes");
    expect(offer).toContain("dana@acme.com to dan@acme.com");
    chat.say("yes");
    expect([given(chat, "repName"), given(chat, "repEmail")]).toEqual(["Dan Reyes", "dan@acme.com"]);
  });

  test("is not asked about when only the words around it are others", () => {
    const { chat, sent } = filled();
    const { rev } = chat.request;
    expect(chat.edit(sent("10018"), `It is ${lines.at(-1)}, thanks`, told)).toBe("");
    expect(chat.request.rev).toBe(rev);
  });

  test("is a number list of its own", () => {
    const { chat, sent } = filled();
    const list = sent("212-555-0100");
    expect(chat.edit(list, "212-555-0100, 212-555-0101, 212-555-0103", told)).toContain("Use the new one?");
    chat.say("yes");
    expect(Object.keys(chat.request.numbers).map((number) => number.slice(-4))).toEqual([
      "0100",
      "0101",
      "0103",
    ]);
  });
});

describe("a message that is changed", () => {
  test("leaves numbers that other messages gave", () => {
    const { chat } = filled();
    const added = chat.send("add 212-555-0110");
    expect(chat.edit(added, "add 212-555-0111")).toContain("Use the new one?");
    chat.say("yes");
    expect(
      Object.keys(chat.request.numbers)
        .map((number) => number.slice(-4))
        .sort(),
    ).toEqual(["0100", "0101", "0102", "0111"]);
  });

  test("is nobody's business where another answer took its place, or it gave none", () => {
    const { chat, sent } = filled();
    const question = chat.send("what is a BTN?");
    chat.send("the zip is 10014");
    expect(chat.edit(sent("10018"), address.replace("10013", "10018"))).toBe("");
    expect(chat.edit(question, "what is a CSR?")).toBe("");
    expect(chat.edit(question, null)).toBe("");
    expect(chat.edit("message 99", "10013")).toBe("");
  });

  test("counts only for its author, and for somebody who manages ports", () => {
    const { chat, sent } = filled();
    const event = { type: "edited" as const, message: sent("10018"), text: address, before: null };
    const from = chat.messages.length;
    chat.happens(event, { id: "sam", name: "Sam", role: "manage" });
    chat.happens(event, { ...chat.person, role: "view" });
    chat.happens(event, { ...chat.person, role: "none" });
    expect(chat.messages.slice(from)).toEqual([]);
    chat.happens(event);
    expect(
      chat.happens({ type: "said", text: "yes" }, { id: "sam", name: "Sam", role: "manage" }),
    ).not.toContain("is now");
  });

  test("that no longer answers leaves the answer, and says so", () => {
    const { chat, sent } = filled();
    const told = chat.edit(sent("yes, 1"), "hmm");
    expect(told).toContain("Until then I keep what you gave before");
    expect(chat.conversation.confirm).toBeNull();
  });

  test("and was not understood before is heard as it is now", () => {
    const { chat } = filled(7);
    const wrong = chat.send("somewhere");
    expect(chat.edit(wrong, address)).toContain("10013");
    expect(given(chat, "serviceZip")).toBe("10013");
    expect(chat.edit(wrong, address.replace("10013", "10019"))).toContain("from 10013 to 10019");
  });

  test("never has a secret taken from it, and its author is told", () => {
    const { chat, sent } = filled();
    const told = chat.edit(sent("10018"), `${address}, my PIN is 4821`);
    expect(told).toContain("looks like a PIN");
    expect(JSON.stringify([chat.conversation, chat.request, chat.effects])).not.toContain("4821");
    expect(told).toContain("from 10018 to 10013");
  });

  test("with the account number keeps it nowhere, and asks for it again", () => {
    const { chat, sent } = filled();
    const told = chat.edit(sent("8841"), "yes, 212-555-0101, 9941-22-7731");
    expect(told).toContain("please send it once more: Account number.");
    expect(told).toContain("Use the new one?");
    expect(JSON.stringify(chat.conversation)).not.toContain("9941");
    chat.say("yes");
    expect(given(chat, "btn")).toBe("+12125550101");
    expect(JSON.stringify(chat.request)).not.toContain("9941");
    expect(chat.edit(sent("8841"), "yes, 212-555-0101, 9941-22-7731, thanks")).toBe("");
  });

  test("by a secret is not asked about when it is deleted, as was asked for", () => {
    const { chat } = filled();
    const message = chat.send("the zip is 10014 and the PIN is 4821");
    expect(given(chat, "serviceZip")).toBe("10014");
    expect(chat.edit(message, null)).toBe("");
  });
});

describe("a message that is deleted", () => {
  test("has its answers forgotten after a yes, and they are asked again", () => {
    const { chat, sent } = filled();
    const offer = chat.edit(sent("Dana Reyes"), null);
    expect(offer).toContain("You deleted the message in which you gave me this:");
    expect(offer).toContain("dana@acme.com");
    expect(chat.press("yes, forget it")).toContain("Who may sign");
    expect(given(chat, "repName")).toBeUndefined();
    expect(given(chat, "serviceZip")).toBe("10018");
  });

  test("keeps them after a no", () => {
    const { chat, sent } = filled();
    chat.edit(sent("Dana Reyes"), null);
    expect(chat.say("no")).toContain("Kept:");
    expect(given(chat, "repName")).toBe("Dana Reyes");
  });
});

describe("after it was submitted", () => {
  const submitted = () => {
    const { chat, sent } = filled();
    chat.sendBill();
    chat.say("submit");
    chat.say("yes");
    return { chat, sent };
  };

  test("what waits for its letter says what can be done, and changes nothing", () => {
    const { chat, sent } = submitted();
    const told = chat.edit(sent("10018"), address);
    expect(told).toContain("What was submitted does not change with it.");
    expect(told).toContain('"edit" to change an answer');
    expect(given(chat, "serviceZip")).toBe("10018");
    expect(chat.edit(sent("Dana Reyes"), null)).toContain("does not change with it");
  });

  test("what is with the carrier says where it is, and what is over says nothing", () => {
    const { chat, sent } = submitted();
    chat.carrierTakes();
    expect(chat.edit(sent("10018"), address)).toContain(`status of ${chat.request.sid}`);
    chat.reports("completed");
    expect(chat.edit(sent("10018"), address.replace("10013", "10019"))).toBe("");
    expect(chat.edit(sent("Dana Reyes"), null)).toBe("");
  });

  test("what it reopened can be changed in the message that answered it", () => {
    const { chat } = submitted();
    chat.carrierTakes();
    chat.reports("rejected", {
      refusals: [{ family: "address", code: "ZIP", words: "ZIP does not match", numbers: ["+12125550100"] }],
    });
    const message = chat.send("the zip is 10013");
    expect(given(chat, "serviceZip")).toBe("10013");
    expect(chat.edit(message, "the zip is 10019")).toContain("from 10013 to 10019");
    chat.say("yes");
    expect(given(chat, "serviceZip")).toBe("10019");
  });
});

test("a request of three numbers keeps within 4 kB with the marks of every message", () => {
  const { chat } = filled();
  chat.sendBill();
  chat.say("submit");
  chat.say("yes");
  chat.carrierTakes();
  const { request, conversation } = chat;
  expect(Object.keys(request.said ?? {})).toHaveLength(7);
  expect(JSON.stringify(request).length + JSON.stringify(conversation).length).toBeLessThanOrEqual(4096);
});
