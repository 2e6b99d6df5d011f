import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Mailer } from "../../src/runtime/mail-ports.ts";
import type { SigningDesk } from "../../src/runtime/page-ports.ts";
import { pngFile } from "../support/picture-files.ts";
import { openWaiting } from "../support/waiting-letter.ts";

const visit = { address: "203.0.113.7", agent: "Browser" };
const minute = 60_000;

describe("the signing desk", () => {
  let runtime: Awaited<ReturnType<typeof openWaiting>>;
  let desk: SigningDesk;
  let token: string;
  let document: string;
  beforeEach(async () => {
    runtime = await openWaiting();
    await runtime.assistant.settle();
    desk = runtime.assistant.signing as SigningDesk;
    token = runtime.tokens()[0] ?? "";
    document = (await runtime.request())?.letter?.document ?? "";
  });
  afterEach(() => runtime.close());

  const letter = async () => (await runtime.request())?.letter;
  const signature = (change: Partial<Parameters<SigningDesk["sign"]>[1]> = {}) => ({
    name: "Dana Reyes",
    title: "Owner",
    drawing: null,
    document,
    ...change,
  });
  const sign = (change = {}, by = desk) => by.sign(token, signature(change), visit);

  test("opening changes nothing but the evidence, and looking is told once", async () => {
    const before = await runtime.request();
    expect(await desk.open(token, visit)).toMatchObject({
      state: "open",
      document,
      wantsCode: false,
      requester: "Ana",
      letter: { facts: [{ label: "Account number", value: "8841-22-7730" }] },
    });
    await desk.open(token, visit);
    expect(await runtime.request()).toEqual(before);
    expect(await runtime.events()).toEqual(["drawn", "sent", "opened"]);

    expect(await desk.view(token, visit)).toMatchObject({ state: "viewed" });
    await desk.view(token, visit);
    await runtime.assistant.settle();
    expect(await letter()).toMatchObject({ standing: "viewed" });
    expect(runtime.spoken().filter((text) => text.includes("is reading the letter"))).toHaveLength(1);
    expect(await runtime.events()).toEqual(["drawn", "sent", "opened", "viewed"]);
  });

  test.each([
    ["a link for something else that is called alike", { purpose: "share" as const, item: "1" }],
    ["a link to the letter of another round", { purpose: "sign" as const, item: "2" }],
  ])("%s opens nothing here, and signs nothing", async (_what, change) => {
    const { pages } = runtime.options.letters!;
    const { agency, sid, letter: waits } = (await runtime.request())!;
    expect(waits?.round).toBe(1);
    const address = await pages.addressFor({ agency, sid, conversation: "", person: null, ...change });
    const other = address?.split("/p/")[1] ?? "";
    expect(await desk.open(other, visit)).toBeNull();
    expect(await desk.view(other, visit)).toBeNull();
    expect(await desk.document(other)).toBeNull();
    expect(await desk.sign(other, signature(), visit)).toMatchObject({ ok: false });
    expect(await letter()).toMatchObject({ standing: "sent" });
  });

  test("signing files once, seals exactly what was shown, and mails a copy", async () => {
    await desk.view(token, visit);
    expect(await sign()).toEqual({ ok: true });
    expect(await letter()).toMatchObject({
      standing: "signed",
      signed: { name: "Dana Reyes", title: "Owner" },
    });
    expect(await sign({ name: "Dana Reyes" })).toEqual({ ok: true });
    await runtime.assistant.settle();
    expect(runtime.filed).toHaveLength(1);
    const signed = (await letter())?.signed?.document;
    expect(runtime.filed[0]?.letter).toEqual({
      document: signed,
      name: "Dana Reyes",
      at: runtime.clock.now(),
    });
    const sealed = Buffer.from((await desk.document(token)) ?? []).toString();
    expect(sealed).toMatch(/^%PDF signed/);
    expect(JSON.parse(sealed.slice("%PDF signed ".length))).toMatchObject({
      document,
      mark: { method: "typed", name: "Dana Reyes" },
      events: ["drawn", "sent", "viewed", "signed"],
    });
    const copy = runtime.mails.at(-1);
    expect(copy).toMatchObject({ to: "dana@acme.com", subject: "Signed" });
    expect(Buffer.from(copy?.attachments?.[0]?.bytes ?? []).toString()).toBe(sealed);
    expect((await runtime.evidence()).at(-1)).toMatchObject({
      event: "signed",
      document,
      address: "203.0.113.7",
      agent: "Browser",
    });
    expect(await desk.open(token, visit)).toMatchObject({ state: "signed" });
    expect((await runtime.request())?.status).toBe("in-review");
  });

  test("two tabs that sign at once, in two processes, sign once", async () => {
    await desk.view(token, visit);
    const other = runtime.again();
    const answers = await Promise.all([sign(), sign(), sign({}, other.signing as SigningDesk)]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    await other.stop();
    await runtime.assistant.settle();
    expect(runtime.filed).toHaveLength(1);
    expect((await runtime.events()).filter((event) => event === "signed")).toHaveLength(1);
  });

  test("a process that dies between the signature and the seal leaves both to the next one", async () => {
    await desk.view(token, visit);
    const failing = runtime.again({
      letters: {
        ...runtime.options.letters!,
        desk: {
          ...runtime.options.letters!.desk,
          sign: async () => {
            throw new Error("died");
          },
        },
      },
    });
    expect(await sign({}, failing.signing as SigningDesk)).toEqual({ ok: true });
    await failing.settle();
    expect(runtime.filed).toEqual([]);
    await failing.stop();
    runtime.clock.advance(minute);
    await runtime.assistant.settle();
    expect(runtime.filed).toHaveLength(1);
    expect(runtime.filed[0]?.letter?.document.hash).toBe((await letter())?.signed?.document?.hash);
    expect((await runtime.events()).filter((event) => event === "signed")).toHaveLength(1);
  });

  test.each([
    ["before it was looked at", {}, false, /read it, then sign/],
    ["with another document", { document: "f".repeat(64) }, true, /changed meanwhile/],
    ["with another name", { name: "Sam Poe" }, true, /names Dana Reyes/],
    ["with a title that cannot be printed", { title: "¤" }, true, /use Latin letters/],
    ["with a drawing that is none", { drawing: "aGVsbG8=" }, true, /could not be read/],
  ])("%s nothing is signed", async (_, change, isViewed, problem) => {
    if (isViewed) await desk.view(token, visit);
    expect(await sign(change)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
    expect((await letter())?.standing).not.toBe("signed");
  });

  test("a drawing is kept as a document and signs", async () => {
    await desk.view(token, visit);
    const png = pngFile();
    expect(await sign({ drawing: png.toString("base64") })).toEqual({ ok: true });
    await runtime.assistant.settle();
    const sealed = Buffer.from((await desk.document(token)) ?? []).toString();
    expect(JSON.parse(sealed.slice("%PDF signed ".length)).mark).toMatchObject({
      method: "drawn",
      drawing: png.toString("base64"),
    });
  });

  test("declining wants a reason, tells it, and nothing can be signed then", async () => {
    await desk.view(token, visit);
    expect(await desk.decline(token, "  ", visit)).toMatchObject({ ok: false, field: "reason" });
    expect(await desk.decline(token, "Not me", visit)).toEqual({ ok: true });
    await runtime.assistant.settle();
    expect(runtime.spoken().at(-1)).toContain('declined to sign: "Not me"');
    expect(await sign()).toMatchObject({ ok: false });
    expect((await runtime.events()).at(-1)).toBe("declined");
    expect(runtime.filed).toEqual([]);
  });

  test("a token nobody made, and one that has run out, opens nothing", async () => {
    for (const other of ["", "x", "A".repeat(43)]) {
      expect(await desk.open(other, visit)).toBeNull();
      expect(await desk.document(other)).toBeNull();
      expect(await desk.sign(other, signature(), visit)).toMatchObject({ ok: false });
    }
    runtime.clock.advance(31 * 24 * 60 * minute);
    expect(await desk.open(token, visit)).toBeNull();
  });

  describe("with a code", () => {
    let coded: ReturnType<typeof runtime.again>;
    beforeEach(async () => {
      coded = runtime.again({ letters: { ...runtime.options.letters!, wantsCode: true } });
      desk = coded.signing as SigningDesk;
      await desk.view(token, visit);
    });
    afterEach(() => coded.stop());

    const code = (): string => runtime.mails.at(-1)?.text ?? "";
    const wrong = (): string => String((Number(code()) + 1) % 1_000_000).padStart(6, "0");

    test("nothing is signed without it, and the right one is enough", async () => {
      expect(await sign()).toMatchObject({ ok: false, field: "code" });
      expect(await desk.sendCode(token, visit)).toEqual({ ok: true });
      expect(code()).toMatch(/^\d{6}$/);
      expect(await desk.sendCode(token, visit)).toMatchObject({ ok: false });
      expect(await desk.checkCode(token, wrong(), visit)).toMatchObject({ ok: false, field: "code" });
      expect(await desk.checkCode(token, ` ${code()} `, visit)).toEqual({ ok: true });
      expect(await desk.open(token, visit)).toMatchObject({ wantsCode: true, codeVerified: true });
      expect(await sign()).toEqual({ ok: true });
      await coded.settle();
      expect((await runtime.evidence()).find(({ event }) => event === "signed")?.detail).toContain("code");
      expect(await runtime.events()).toEqual(
        expect.arrayContaining(["code-sent", "code-verified", "signed"]),
      );
    });

    test("five wrong ones and ten minutes end it, and another can be asked for", async () => {
      await desk.sendCode(token, visit);
      const right = code();
      for (let tries = 0; tries < 5; tries += 1) await desk.checkCode(token, wrong(), visit);
      expect(await desk.checkCode(token, right, visit)).toMatchObject({ ok: false });
      runtime.clock.advance(2 * minute);
      expect(await desk.sendCode(token, visit)).toEqual({ ok: true });
      runtime.clock.advance(11 * minute);
      expect(await desk.checkCode(token, code(), visit)).toMatchObject({ ok: false });
      expect(await sign()).toMatchObject({ ok: false });
    });

    test("five are mailed a minute apart, and further ones six hours apart", async () => {
      for (let count = 0; count < 5; count += 1) {
        expect(await desk.sendCode(token, visit)).toEqual({ ok: true });
        expect(await desk.sendCode(token, visit)).toMatchObject({ ok: false, field: "code" });
        runtime.clock.advance(minute);
      }
      const mails = runtime.mails.length;
      runtime.clock.advance(5 * 60 * minute);
      expect(await desk.sendCode(token, visit)).toMatchObject({
        problem: expect.stringContaining("not long ago"),
      });
      expect(runtime.mails).toHaveLength(mails);
      runtime.clock.advance(60 * minute);
      expect(await desk.sendCode(token, visit)).toEqual({ ok: true });
      expect(await desk.checkCode(token, code(), visit)).toEqual({ ok: true });
    });

    const failing = async (send: Mailer["send"]) => {
      const assistant = runtime.again({
        letters: { ...runtime.options.letters!, wantsCode: true },
        mailer: { folder: null, send },
      });
      const answer = await assistant.signing?.sendCode(token, visit);
      await assistant.stop();
      return answer;
    };

    test("a code that will never be taken says whom to tell, and one that failed that it may be tried again", async () => {
      expect(await failing(async () => ({ ok: false, fault: "access", why: "535" }))).toMatchObject({
        problem: expect.stringContaining("Please tell Ana"),
      });
      const lost = failing(async () => {
        throw new Error("no answer");
      });
      expect(await lost).toMatchObject({ problem: expect.stringContaining("try again in a few minutes") });
    });

    test("one that could not be mailed undoes nothing that was proved before", async () => {
      await desk.sendCode(token, visit);
      expect(await desk.checkCode(token, code(), visit)).toEqual({ ok: true });
      runtime.clock.advance(2 * minute);
      expect(await failing(async () => ({ ok: false, fault: "access", why: "535" }))).toMatchObject({
        ok: false,
      });
      expect(await desk.open(token, visit)).toMatchObject({ codeVerified: true });
      for (let count = 1; count < 5; count += 1) {
        expect(await desk.sendCode(token, visit)).toEqual({ ok: true });
        runtime.clock.advance(2 * minute);
      }
      expect(await desk.sendCode(token, visit)).toMatchObject({ ok: false });
    });

    test("the code is readable nowhere in the records", async () => {
      await desk.sendCode(token, visit);
      const notes = await runtime.store.notes("acme", "letter-code");
      expect(notes).toHaveLength(1);
      expect(JSON.stringify([notes, await runtime.evidence(), runtime.lines])).not.toMatch(
        new RegExp(`(?<!\\d)${code()}(?!\\d)`),
      );
    });
  });
});
