import { expect, test } from "@jest/globals";
import { billContent } from "../../conversations/port-in/bill.ts";
import type { BillText } from "../../src/core/bill.ts";
import type { BillReading } from "../../src/runtime/ports.ts";
import { openRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aConversation, answersOf, aRequest, aTurn, sidOf } from "../support/turns.ts";

const document = "a".repeat(64);
const bill = { hash: document, kind: "application/pdf", bytes: 3, name: "bill.pdf" };
const text: BillText = { pages: [{ width: 1, height: 1, how: "text", runs: [] }], pageCount: 4 };

const opened = async (reading: BillReading) => {
  const it = await openRuntime(tinyWorld({ bill: billContent }));
  const files = new Map<string, Uint8Array>([[document, Buffer.from("pdf")]]);
  const claims: unknown[] = [];
  const assistant = it.again({
    documents: {
      take: async () => ({ ok: false, sentence: "none" }),
      keep: async (name, kind, bytes) => {
        const hash = String(files.size).padStart(64, "0");
        files.set(hash, bytes);
        return { hash, kind, bytes: bytes.length, name };
      },
      read: async (hash) => files.get(hash) ?? new Uint8Array(),
    },
    bills: {
      read: async () => reading,
      compare: (_text, claimed) => {
        claims.push(claimed);
        return {
          findings: [{ subject: "zip", verdict: "match", bill: null }],
          offers: [],
          numbersNotOnBill: [],
          numbersNotClaimed: [],
          statementDate: null,
        };
      },
    },
  });
  const answers = answersOf({ bill, serviceZip: "10036" });
  const unread = { document, text: null, cleaned: null, flags: [], state: "reading" as const, pages: 0 };
  const check = {
    ...unread,
    verdicts: {},
    rev: 0,
    offers: {},
    numbersNotOnBill: [],
    numbersNotClaimed: [],
    statementDate: null,
  };
  await it.store.commit(
    aTurn({
      conversation: aConversation({ sid: sidOf(1) }),
      request: { state: aRequest({ answers, bill: check }), loadedRev: null },
      effects: [{ type: "read-bill", sid: sidOf(1), document }],
    }),
  );
  await assistant.settle();
  return { it, assistant, claims, files, request: async () => it.store.request("acme", sidOf(1)) };
};

const clean = new Uint8Array([1, 2]);

test("a bill is read, its text and its clean copy are kept, and the answers are held against it", async () => {
  const { request, claims, files } = await opened({ ok: true, text, flags: ["javascript"], cleaned: clean });
  const check = (await request())?.bill;
  expect(check).toMatchObject({ state: "read", pages: 4, verdicts: { serviceZip: "match" }, rev: 1 });
  expect(claims).toEqual([expect.objectContaining({ zip: "10036" })]);
  expect(files.get(check?.cleaned?.hash ?? "")).toEqual(clean);
  expect(JSON.parse(Buffer.from(files.get(check?.text ?? "") ?? []).toString())).toEqual(text);
});

test("one that cannot be read is taken away, with the reader's sentence", async () => {
  const { request, it } = await opened({ ok: false, sentence: "Please send it without a password." });
  expect((await request())?.bill).toBeUndefined();
  expect((await request())?.answers.bill).toBeUndefined();
  expect(it.spoken().join("\n")).toContain("Please send it without a password.");
});

test("one with a script in it, of which no clean copy could be made, is never filed", async () => {
  const { request, it } = await opened({ ok: true, text, flags: ["javascript"], cleaned: null });
  expect((await request())?.answers.bill).toBeUndefined();
  expect(it.spoken().join("\n")).toContain("no copy without it could be made");
});
