import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { portIn } from "../../conversations/port-in/port-in.ts";
import type { BillReading, ReadingStep } from "../../src/core/bill.ts";
import { plain, type WorkProgress } from "../../src/core/message.ts";
import { ownedDocuments } from "../../src/runtime/owned-documents.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aConversation, aRequest, aTurn } from "../support/turns.ts";

const step = (page: number): ReadingStep => ({ type: "recognising", page, of: 6 });
const sharper = "Please send a sharper photo.";
const refused: BillReading = { ok: false, sentence: sharper };

describe("while a bill is read", () => {
  let runtime: TestRuntime;
  let seen: string[];
  let heard: (step: ReadingStep) => void;
  let finish: (reading: BillReading) => void;
  beforeEach(async () => {
    runtime = await openRuntime(tinyWorld({ checklist: portIn }));
    seen = [];
  });
  afterEach(() => runtime.close());

  /** Stores a request with a bill that is to be read, and lets a reader that is told what to say begin. */
  const begin = async (showProgress?: NonNullable<Surface["showProgress"]>) => {
    const stored = await runtime.documents.keep("bill.pdf", "application/pdf", Buffer.from("%PDF-1.4"));
    const bill = {
      document: stored.hash,
      text: null,
      cleaned: null,
      state: "reading" as const,
      pages: 0,
      verdicts: {},
      rev: 0,
      offers: {},
      numbersNotOnBill: [],
      numbersNotClaimed: [],
      statementDate: null,
    };
    const state = aRequest({ bill, answers: { bill: { value: { ...stored }, by: "ana", at: 1 } } });
    await runtime.store.commit(
      aTurn({
        at: runtime.clock.now(),
        conversation: aConversation({ id: state.home, sid: state.sid }),
        request: { state, loadedRev: null },
        effects: [{ type: "read-bill", sid: state.sid, document: stored.hash }],
      }),
    );
    const begun = Promise.withResolvers<void>();
    const assistant = runtime.again({
      documents: ownedDocuments(runtime.store, runtime.documents),
      surfaces: [
        {
          holds: () => true,
          deliver: async (effect) => {
            if (effect.type === "say") seen.push(plain(effect.message));
          },
          ...(showProgress ? { showProgress } : {}),
        },
      ],
      bills: {
        ...runtime.options.bills,
        read: (_bytes, _kind, hears = () => undefined) => {
          heard = hears;
          const { promise, resolve } = Promise.withResolvers<BillReading>();
          finish = resolve;
          begun.resolve();
          return promise;
        },
      },
      progress: { first: 0, every: 0, patience: 5000 },
    });
    const settled = assistant.settle();
    await begun.promise;
    return { settled };
  };

  test("what was read of one that was replaced meanwhile goes with the request all the same", async () => {
    const { settled } = await begin();
    const state = await runtime.request();
    if (!state?.bill) throw new Error("The request has no bill.");
    const { rev } = state;
    const newer = { ...state, rev: rev + 1, bill: { ...state.bill, document: "c".repeat(64) } };
    await runtime.store.commit(aTurn({ request: { state: newer, loadedRev: rev } }));
    const before = [...runtime.documents.kept.keys()];
    finish({ ok: true, text: { pages: [], pageCount: 1 }, flags: [], cleaned: Buffer.from("%PDF cleaned") });
    await settled;
    const made = [...runtime.documents.kept.keys()].filter((hash) => !before.includes(hash));
    expect(made).toHaveLength(2);
    expect((await runtime.store.ofRequests(made)).toSorted()).toEqual(made.toSorted());
  });

  /** Messages as a platform has them: each posted once, and written over. */
  const messages = () => {
    const posted: string[] = [];
    let written = (): void => undefined;
    const all: WorkProgress[] = [];
    return {
      posted,
      all,
      /** Waits for the next write. */
      next: (): Promise<void> =>
        new Promise((resolve) => {
          written = resolve;
        }),
      showProgress: async (progress: WorkProgress): Promise<string> => {
        all.push(progress);
        const place = progress.shown === null ? posted.length : Number(progress.shown);
        posted[place] = plain(progress.message);
        if (progress.shown === null) seen.push("progress");
        written();
        return String(place);
      },
    };
  };

  test("one message says how far it is, and is settled before anything is said of the bill", async () => {
    const platform = messages();
    const { settled } = await begin(platform.showProgress);
    let written = platform.next();
    heard(step(1));
    await written;
    expect(platform.posted).toEqual(["Reading your bill: page 1 of 6"]);
    written = platform.next();
    heard(step(2));
    await written;
    expect(platform.posted).toEqual(["Reading your bill: page 2 of 6"]);
    finish(refused);
    await settled;
    expect(platform.posted).toEqual(["Reading your bill: done."]);
    expect(seen[0]).toBe("progress");
    expect(seen.slice(1).join(" ")).toContain(sharper);
    expect(platform.all.every(({ message }) => message.test === true && message.sid)).toBe(true);
    expect(new Set(platform.all.map(({ key }) => key)).size).toBe(1);
  });

  test("it is kept how many of its pages were read, where it were not all", async () => {
    const page = { width: 612, height: 792 };
    const run = { text: "Acme", x: 40, y: 40, width: 30, height: 9, confidence: 90 };
    const seenPage = { ...page, how: "picture" as const, runs: [run] };
    const text = { pages: [seenPage, { ...page, how: "text" as const, runs: [] }], pageCount: 4 };
    const { settled } = await begin();
    finish({ ok: true, text, flags: [], cleaned: null });
    await settled;
    expect((await runtime.request())?.bill).toMatchObject({ state: "read", pages: 4, pagesRead: 1 });
  });

  test.each([
    ["that fails", () => Promise.reject(new Error("The channel is gone."))],
    ["that has no place for it", () => Promise.resolve(null)],
    ["that cannot write over anything", undefined],
  ])("a surface %s does not harm the reading", async (_what, showProgress) => {
    const { settled } = await begin(showProgress);
    heard(step(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    heard(step(2));
    finish(refused);
    await settled;
    expect(seen.join(" ")).toContain(sharper);
    expect((await runtime.request())?.answers.bill).toBeUndefined();
  });
});
