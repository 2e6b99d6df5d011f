import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Sid } from "../../src/core/values/sid.ts";
import type { Incoming } from "../../src/runtime/ports.ts";
import { plainDesk } from "../support/letter-tools.ts";
import { openWaiting } from "../support/waiting-letter.ts";

const visit = { address: "203.0.113.7", agent: "Browser" };

const resending = (sid: Sid): Incoming => ({
  source: "terminal",
  id: "resend",
  agency: "acme",
  conversation: "terminal:1",
  by: { id: "ana", name: "Ana", role: "manage" },
  type: "pressed",
  action: { text: "resend the letter", sid },
  sid,
});

describe("letters are drawn, sent and sealed", () => {
  let runtime: Awaited<ReturnType<typeof openWaiting>>;
  beforeEach(async () => {
    runtime = await openWaiting();
  });
  afterEach(() => runtime.close());

  const letter = async () => (await runtime.request())?.letter;

  test("drawn with the account number, kept with its text, mailed with one link, and noted", async () => {
    await runtime.assistant.settle();
    const drawn = await letter();
    expect(drawn).toMatchObject({ standing: "sent", copies: 1 });
    const pdf = runtime.documents.kept.get(drawn?.document ?? "");
    expect(Buffer.from(pdf ?? []).toString()).toContain("8841-22-7730");
    expect(
      createHash("sha256")
        .update(pdf ?? "")
        .digest("hex"),
    ).toBe(drawn?.document);
    expect(runtime.mails).toMatchObject([{ to: "dana@acme.com", subject: "Please sign" }]);
    expect(runtime.tokens()).toHaveLength(1);
    expect(await runtime.events()).toEqual(["drawn", "sent"]);
    expect((await runtime.evidence()).every(({ document }) => document === drawn?.document)).toBe(true);
  });

  test("neither the account number nor a link is stored or said", async () => {
    await runtime.assistant.settle();
    const [token = ""] = runtime.tokens();
    const pending = JSON.stringify([
      await runtime.request(),
      await runtime.store.deadEffects(),
      runtime.delivered,
      await runtime.evidence(),
      runtime.lines,
    ]);
    expect(pending).not.toContain("8841-22-7730");
    expect(pending).not.toContain(token);
  });

  test("a character that cannot be printed leads back to the answers", async () => {
    const again = runtime.again({
      letters: {
        ...runtime.options.letters!,
        desk: { ...plainDesk, missingCharacters: () => ["電"] },
      },
    });
    await again.settle();
    expect((await runtime.request())?.status).toBe("draft");
    expect(runtime.spoken().join("\n")).toContain('"電" cannot be printed');
    await again.stop();
  });

  test("a process that dies after it mailed sends a link that works, and draws the same letter", async () => {
    const dying = runtime.again({
      mailer: {
        folder: null,
        send: async (mail) => {
          runtime.mails.push(mail);
          throw new Error("died");
        },
      },
    });
    await dying.settle();
    expect(runtime.spoken().join("\n")).toContain("I keep trying");
    await dying.stop();
    runtime.clock.advance(60_000);
    await runtime.assistant.settle();
    expect(runtime.mails).toHaveLength(2);
    expect(new Set(runtime.mails.map(({ key }) => key)).size).toBe(1);
    for (const token of runtime.tokens())
      expect(await runtime.assistant.signing?.open(token, visit)).not.toBeNull();
    expect((await runtime.events()).filter((event) => event === "drawn")).toHaveLength(1);
  });

  test("an address the server will not take is told at once, and not tried again", async () => {
    const refusing = runtime.again({
      mailer: {
        folder: null,
        send: async () => ({ ok: false, fault: "address", why: "no such mailbox" }),
      },
    });
    await refusing.settle();
    expect(await letter()).toMatchObject({ standing: "failed" });
    expect(runtime.spoken().join("\n")).toContain("could not be mailed to dana@acme.com");
    expect(await runtime.events()).toEqual(["drawn", "failed"]);
    expect((await runtime.store.pendingEffects()).count).toBe(0);
    await refusing.stop();
  });

  test("sent again, the link before ends and the new one works", async () => {
    await runtime.assistant.settle();
    const { sid } = runtime;
    await runtime.assistant.receive(resending(sid));
    await runtime.assistant.settle();
    const [first = "", second = ""] = runtime.tokens();
    expect(await runtime.assistant.signing?.open(first, visit)).toBeNull();
    expect(await runtime.assistant.signing?.open(second, visit)).toMatchObject({ state: "open" });
  });

  test("a link that was mailed by a try that failed goes on working when it is tried again", async () => {
    await runtime.assistant.settle();
    const { sid } = runtime;
    const failing = runtime.again({
      mailer: {
        folder: null,
        send: async (mail) => {
          runtime.mails.push(mail);
          throw new Error("no answer");
        },
      },
    });
    await failing.receive(resending(sid));
    await failing.settle();
    await failing.stop();
    runtime.clock.advance(60_000);
    await runtime.assistant.settle();
    const [first = "", ...later] = runtime.tokens();
    expect(later).toHaveLength(2);
    expect(await runtime.assistant.signing?.open(first, visit)).toBeNull();
    for (const token of later) expect(await runtime.assistant.signing?.open(token, visit)).not.toBeNull();
  });

  test("without a mail server the operator's terminal shows the link, which is stored nowhere", async () => {
    const shown: string[] = [];
    const again = runtime.again({
      mailer: {
        folder: "data/outbox",
        send: async (mail) => {
          runtime.mails.push(mail);
          return { ok: true };
        },
      },
      surfaces: [
        {
          holds: () => true,
          showsLinks: true,
          deliver: async (effect) => {
            shown.push(JSON.stringify(effect));
          },
        },
      ],
    });
    await again.settle();
    expect(shown.join("\n")).toContain(`https://portside.example/p/${runtime.tokens()[0]}`);
    expect(shown.join("\n")).toContain("finds the mail in the outbox folder");
    await again.stop();
  });

  test("what nobody wants any more is not drawn and not sent", async () => {
    const request = await runtime.request();
    if (!request) throw new Error("The request is gone.");
    await runtime.store.commit({
      agency: "acme",
      source: "test",
      eventId: "cancelled",
      at: 1,
      conversation: null,
      request: { state: { ...request, status: "cancelled", rev: request.rev + 1 }, loadedRev: request.rev },
      history: [],
      effects: [],
      completes: null,
    });
    await runtime.assistant.settle();
    expect(runtime.mails).toEqual([]);
    expect(runtime.documents.kept.size).toBe(0);
  });
});
