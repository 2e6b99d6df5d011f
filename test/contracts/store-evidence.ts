import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { checkEvidence, headText } from "../../src/core/evidence-chain.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { anEntry } from "../support/any-evidence.ts";
import { testKeyring } from "../support/test-keyring.ts";
import type { InTest } from "./store-contract.ts";

const sid = "PR-0000-0001" as Sid;
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

export const evidenceContract = (it: InTest): void => {
  const check = async (agency = "acme") => {
    const { store } = it();
    const [lines, head] = [await store.evidence(agency, sid), await store.evidenceHead(agency, sid)];
    return checkEvidence(lines, head, digest, (found) =>
      testKeyring().isSigned(headText(agency, sid, found), found.signature),
    );
  };

  test("lines are chained in their order, and their end is signed", async () => {
    const { store } = it();
    const first = await store.addEvidence("acme", sid, anEntry({ event: "drawn" }));
    const second = await store.addEvidence("acme", sid, anEntry({ event: "sent", at: 2 }));
    expect([first.sequence, first.previous, second.sequence, second.previous]).toEqual([
      1,
      "",
      2,
      first.digest,
    ]);
    expect(await store.evidence("acme", sid)).toEqual([first, second]);
    expect(await store.evidenceHead("acme", sid)).toMatchObject({ sequence: 2, digest: second.digest });
    expect(await check()).toEqual({ ok: true });
  });

  test("lines added at once are one chain", async () => {
    const { store } = it();
    await Promise.all(Array.from({ length: 20 }, (_, at) => store.addEvidence("acme", sid, anEntry({ at }))));
    const lines = await store.evidence("acme", sid);
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
    expect(await check()).toEqual({ ok: true });
  });

  test("the chain of another request or agency is another one", async () => {
    const { store } = it();
    await store.addEvidence("acme", sid, anEntry());
    await store.addEvidence("globex", sid, anEntry());
    await store.addEvidence("acme", "PR-0000-0002" as Sid, anEntry());
    expect(await store.evidence("acme", sid)).toHaveLength(1);
    expect(await store.evidenceHead("globex", "PR-0000-0002" as Sid)).toBeNull();
    expect(await check("initech")).toEqual({ ok: true });
  });

  test("lines are there after a restart, and the chain goes on", async () => {
    await it().store.addEvidence("acme", sid, anEntry());
    const again = await it().reopen();
    expect((await again.addEvidence("acme", sid, anEntry())).sequence).toBe(2);
  });

  test("no line can be changed or taken away", async () => {
    const { store, tamper } = it();
    await store.addEvidence("acme", sid, anEntry());
    await expect(tamper("update evidence set actor = 'nobody'")).rejects.toThrow("append-only");
    await expect(tamper("delete from evidence")).rejects.toThrow("append-only");
  });

  test("where it was done all the same, the check says so", async () => {
    const { store, tamper } = it();
    for (let at = 0; at < 3; at += 1) await store.addEvidence("acme", sid, anEntry({ at }));
    await tamper("drop trigger evidence_refuses_update; drop trigger evidence_refuses_delete");
    await tamper("delete from evidence where sequence = 3");
    expect(await check()).toEqual({ ok: false, fault: { type: "cut-off", lines: 2, signed: 3 } });
    await tamper("update evidence set address = '198.51.100.9' where sequence = 2");
    expect(await check()).toEqual({ ok: false, fault: { type: "edited", sequence: 2 } });
    await tamper("delete from evidence where sequence = 1");
    expect(await check()).toEqual({ ok: false, fault: { type: "unlinked", sequence: 2 } });
  });
};
