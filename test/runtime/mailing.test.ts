import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { compose } from "../../adapters/mail/compose.ts";
import { openSmtp } from "../../adapters/mail/smtp.ts";
import type { Effect } from "../../src/core/effect.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Mail, Mailer } from "../../src/runtime/mail-ports.ts";
import { createPages } from "../../src/runtime/pages.ts";
import { startMailServer, trustingIt } from "../adapters/mail/mail-server.ts";
import { aTurn } from "../support/turns.ts";
import { openWaiting } from "../support/waiting-letter.ts";

const halfAnHour = 30 * 60_000;

let it: Awaited<ReturnType<typeof openWaiting>>;
beforeEach(async () => {
  it = await openWaiting();
  await it.assistant.settle();
});
afterEach(() => it.close());

const told = (to: string): Effect => ({
  type: "send-mail",
  sid: it.sid,
  to,
  subject: "Port request",
  text: "…",
});
const commit = (...effects: Effect[]) => it.store.commit(aTurn({ at: it.clock.now(), effects }));

/** What is said from now on, while mail goes out through `mailer`. */
const settleWith = async (mailer: Mailer, tries = 1): Promise<string[]> => {
  const from = it.spoken().length;
  const assistant = it.again({ mailer });
  for (let each = 0; each < tries; each += 1) {
    await assistant.settle();
    if (each + 1 < tries) it.clock.advance(halfAnHour);
  }
  await assistant.stop();
  return it.spoken().slice(from);
};

const refusing = (send: Mailer["send"]): Mailer => ({ folder: null, send });
const unreachable = refusing(async () => {
  throw new Error("nobody answers");
});

describe("a mail to whoever is only kept informed", () => {
  const sent = async (effect: Effect, base: string) => {
    const mails: Mail[] = [];
    const send: Mailer["send"] = async (mail) => {
      mails.push(mail);
      return { ok: true };
    };
    await commit(effect);
    const { letters } = it.options;
    if (!letters) throw new Error("The runtime of the tests makes letters.");
    const pages = createPages({ links: it.store, clock: it.clock, entropy, base: () => base });
    const assistant = it.again({
      mailer: refusing(send),
      letters: { ...letters, pages },
      calendarFile: ({ uid }) => ({ name: "port.ics", kind: "text/calendar", bytes: Buffer.from(uid) }),
    });
    await assistant.settle();
    await assistant.stop();
    return mails.find(({ to }) => to === "sam@acme.com");
  };
  const entry = {
    uid: "pr-1@portside",
    sequence: 0,
    date: "2026-12-04",
    cancelled: false,
    summary: "…",
    description: "…",
  };

  test("says where they are stopped, in its text and to the mail program, and has the date as a file", async () => {
    const mail = await sent(
      { ...told("sam@acme.com"), watch: true, entry } as Effect,
      "https://port.example",
    );
    expect(mail?.stop).toMatch(/^https:\/\/port\.example\/p\/[\w-]{43}$/);
    expect(mail?.text).toContain(mail?.stop);
    expect(mail?.attachments?.map(({ name }) => name)).toEqual(["port.ics"]);
    const headersOf = (given: Mail) => {
      const composed = compose(given, { name: "", address: "porting@example.com" }, 0);
      return composed.ok ? composed.message.headers : null;
    };
    expect(headersOf(mail as Mail)).toEqual({
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<${mail?.stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(headersOf({ ...(mail as Mail), stop: "http://127.0.0.1/p/x" })).not.toHaveProperty(
      "List-Unsubscribe-Post",
    );
  });

  test("other mails have no such link", async () => {
    const mail = await sent(told("sam@acme.com"), "https://port.example");
    expect(mail?.stop).toBeUndefined();
    expect(mail?.text).toBe("…");
  });
});

describe("a mail besides the letter", () => {
  test("that a real server refuses for its address is told once, and over", async () => {
    const server = await startMailServer({ fails: { at: "recipient", how: "550 no such mailbox" } });
    try {
      await commit(told("sam@acme.com"));
      const { clock } = it;
      const said = await settleWith(openSmtp({ url: server.url, from: "porting@example.com", clock }), 2);
      expect(said).toEqual([expect.stringContaining("could not be sent to sam@acme.com: nobody gets mail")]);
      expect(server.connections()).toBe(1);
      expect((await it.store.pendingEffects()).count).toBe(0);
      expect(await it.store.deadEffects()).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test("that a real server does not let us send is told at once, and waits for the operator", async () => {
    const server = await startMailServer({ login: { user: "porting", password: "right" } });
    const { clock } = it;
    const mailer = (password: string) =>
      openSmtp({
        url: server.far(`porting:${password}@`) + trustingIt,
        from: "porting@example.com",
        clock,
      });
    try {
      await commit(told("sam@acme.com"));
      expect(await settleWith(mailer("wrong"), 2)).toEqual([
        expect.stringMatching(/does not let me in[\s\S]*can send it again/),
      ]);
      const [dead] = await it.store.deadEffects();
      await it.store.replayEffect(dead?.id ?? 0, clock.now());
      expect(await settleWith(mailer("right"))).toEqual([]);
      expect(server.received.map(({ to }) => to)).toEqual([["sam@acme.com"]]);
    } finally {
      await server.close();
    }
  });

  test("that may be taken later is tried again without a word, and told after a day", async () => {
    await commit(told("sam@acme.com"));
    expect(await settleWith(unreachable, 59)).toEqual([]);
    it.clock.advance(halfAnHour);
    expect(await settleWith(unreachable)).toEqual([expect.stringContaining("for a whole day")]);
    expect(await it.store.deadEffects()).toHaveLength(1);
  });

  test("that waits for one mailbox holds up neither another one nor the letter", async () => {
    const sent: string[] = [];
    const greylisting = refusing(async ({ to }) => {
      if (to === "full@acme.com") throw new Error("452 mailbox full");
      sent.push(to);
      return { ok: true };
    });
    const letter = {
      type: "send-letter",
      sid: it.sid,
      round: 1,
      copy: 1,
      reminder: true,
      replaces: false,
    } as const;
    await commit(told("full@acme.com"), told("lee@acme.com"), letter);
    await settleWith(greylisting);
    expect(sent.sort()).toEqual(["dana@acme.com", "lee@acme.com"]);
    expect((await it.store.pendingEffects()).count).toBe(1);
  });
});

test("a letter that a real server refuses is told at once, with what to do", async () => {
  const server = await startMailServer({ fails: { at: "message", how: "554 5.7.1 taken for spam" } });
  try {
    const { clock, sid } = it;
    await commit({ type: "send-letter", sid, round: 1, copy: 1, reminder: false, replaces: false });
    const said = await settleWith(openSmtp({ url: server.url, from: "porting@example.com", clock }), 2);
    expect(said).toEqual([
      expect.stringMatching(/could not be mailed to dana@acme.com: the mail server refused/),
    ]);
    expect((await it.request())?.letter?.standing).toBe("failed");
    expect(server.connections()).toBe(1);
    expect(it.lines).toContainEqual(
      expect.objectContaining({ fault: "mail", error: expect.stringContaining("taken for spam") }),
    );
  } finally {
    await server.close();
  }
});
