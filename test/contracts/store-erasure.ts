import { expect, test } from "@jest/globals";
import { anEntry } from "../support/any-evidence.ts";
import { aRequest, aTurn, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const stub = (sid: string, agency: string): string =>
  `insert into erasures (sid, agency, at, by, why, digest) values ('${sid}', '${agency}', 1, 'dana', 'asked for', 'd')`;

/** Where lines may go, and where they never do. */
export const erasureContract = (inTest: InTest): void => {
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
