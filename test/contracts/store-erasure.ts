import { expect, test } from "@jest/globals";
import type { Effect } from "../../src/core/effect.ts";
import { anEntry } from "../support/any-evidence.ts";
import { aConversation, answersOf, aRequest, aTurn, making, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const stub = (sid: string, agency: string): string =>
  `insert into erasures (sid, agency, at, by, why, digest) values ('${sid}', '${agency}', 1, 'dana', 'asked for', 'd')`;

/** Where lines may go, and where they never do. */
export const erasureContract = (inTest: InTest): void => {
  test("a request goes with everything of it, once, and an open one does not", async () => {
    const { store } = inTest();
    const state = aRequest({ status: "completed", answers: answersOf({ numbers: ["+12125550101"] }) });
    const history = [{ at: 1, by: "ana", type: "made", text: "a line" }];
    const effects: Effect[] = [
      { type: "remind", sid: state.sid, reminder: "r", due: 5 },
      { type: "read-bill", sid: state.sid, document: "a".repeat(64) },
    ];
    await store.commit(
      aTurn({
        conversation: aConversation({ sid: state.sid, rev: 1 }),
        request: { state, loadedRev: null },
        history,
        effects,
      }),
    );
    await store.addEvidence("acme", state.sid, anEntry());
    await store.setNote("acme", `card/terminal:1/${state.sid}`, "m1");
    await store.commit(making(aRequest({ sid: sidOf(2) })));
    const filings = store.filingsOf("twilio");
    for (const sid of [state.sid, sidOf(2)]) await filings.begin(`${sid}/1`, ["+12125550101"], "RD1", 1);
    const note = { at: 9, by: "dana", why: "asked for" };
    expect(await store.erase({ ...note, sid: sidOf(2) })).toEqual({ type: "open" });
    expect(await store.erase({ ...note, sid: sidOf(3) })).toEqual({ type: "unknown" });
    expect(await store.overSince(2000, 9)).toEqual([state.sid]);
    expect(await store.overSince(1000, 9)).toEqual([]);
    expect(await store.overSince(2000, 9, [sidOf(9), state.sid])).toEqual([]);

    const erased = await store.erase({ ...note, sid: state.sid });
    expect(erased).toMatchObject({ type: "erased", numbers: ["+12125550101"] });
    expect(erased).toMatchObject({ documents: expect.arrayContaining(["a".repeat(64)]) });
    expect(await store.unnamed(["a".repeat(64)])).toEqual(["a".repeat(64)]);
    expect(await store.request("acme", state.sid)).toBeNull();
    expect(await store.history("acme", state.sid)).toEqual([]);
    expect(await store.evidence("acme", state.sid)).toEqual([]);
    expect(await store.evidenceHead("acme", state.sid)).toBeNull();
    expect(await store.notes("acme", "card/")).toEqual([]);
    expect((await filings.unanswered()).map(({ reference }) => reference)).toEqual([`${sidOf(2)}/1`]);
    expect(await store.conversation("terminal:1")).toMatchObject({ sid: null, rev: 2 });
    expect((await store.pendingEffects()).count).toBe(0);
    expect(await store.nextTimer()).toBeNull();
    expect((await store.find("acme", { type: "all" }, "ana", 9)).total).toBe(1);
    expect(await store.taken("acme", ["+12125550101"], sidOf(9))).toEqual([]);
    const again = await store.erase({ ...note, sid: state.sid, why: "once more" });
    expect(again).toMatchObject({ type: "before", erasure: { why: "asked for", by: "dana", at: 9 } });
    expect(await store.unfinished(9)).toEqual([state.sid]);
    await store.documentsGone(state.sid);
    expect(await store.unfinished(9)).toEqual([]);
    expect(await store.overwrite()).toBe(true);
    expect(await store.commit(aTurn({ request: { state: { ...state, rev: 2 }, loadedRev: 1 } }))).toBe(
      "changed meanwhile",
    );
  });

  test("lines go only where an erasure is written down for their request, and the erasure never goes", async () => {
    const { store, tamper } = inTest();
    const history = [{ at: 1, by: "ana", type: "made", text: "a line" }];
    for (const number of [1, 2]) {
      const state = aRequest({ sid: sidOf(number) });
      await store.commit(aTurn({ request: { state, loadedRev: null }, history }));
      await store.addEvidence("acme", state.sid, anEntry());
    }
    await tamper(stub(sidOf(1), "another agency"));
    for (const table of ["history", "evidence"])
      await expect(tamper(`delete from ${table} where sid = '${sidOf(1)}'`)).rejects.toThrow("append-only");
    await tamper(stub(sidOf(2), "acme"));
    for (const table of ["history", "evidence"]) {
      await tamper(`delete from ${table} where sid = '${sidOf(2)}'`);
      await expect(tamper(`delete from ${table}`)).rejects.toThrow("append-only");
      await expect(tamper(`update ${table} set sid = '${sidOf(2)}'`)).rejects.toThrow("append-only");
    }
    expect(await store.history("acme", sidOf(2))).toEqual([]);
    expect(await store.history("acme", sidOf(1))).toHaveLength(1);
    expect(await store.evidence("acme", sidOf(1))).toHaveLength(1);
    await expect(tamper("delete from erasures")).rejects.toThrow("append-only");
    await expect(tamper("update erasures set why = 'nobody asked'")).rejects.toThrow("append-only");
  });
};
