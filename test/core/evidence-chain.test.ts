import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  chained,
  checkChain,
  checkEvidence,
  type EvidenceHead,
  headText,
} from "../../src/core/evidence-chain.ts";
import type { Evidence } from "../../src/core/letter.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { anEntry } from "../support/any-evidence.ts";
import { testKeyring } from "../support/test-keyring.ts";

const sid = "PR-7K3M-9Q2X" as Sid;
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
const ring = testKeyring();

const chainOf = (count: number): Evidence[] => {
  const lines: Evidence[] = [];
  for (let at = 1; at <= count; at += 1) lines.push(chained(lines.at(-1) ?? null, anEntry({ at }), digest));
  return lines;
};

const headOf = (lines: Evidence[], agency = "acme"): EvidenceHead => {
  const { sequence = 0, digest: end = "" } = lines.at(-1) ?? {};
  const head = { sequence, digest: end };
  return { ...head, signature: ring.sign(headText(agency, sid, head)) };
};

const check = (lines: Evidence[], head: EvidenceHead | null) =>
  checkEvidence(lines, head, digest, (found) => ring.isSigned(headText("acme", sid, found), found.signature));

test("ten thousand lines are one whole chain", () => {
  const lines = chainOf(10_000);
  expect(checkChain(lines, digest)).toEqual({ ok: true });
  expect(check(lines, headOf(lines))).toEqual({ ok: true });
});

describe("every tampering is found", () => {
  const fields = ["at", "event", "actor", "address", "agent", "document", "detail"] as const;

  test("the line whose field was changed is named", () => {
    fc.assert(
      fc.property(
        fc.nat(19),
        fc.constantFrom(...fields),
        fc.string({ minLength: 1 }),
        (index, field, added) => {
          const lines = chainOf(20);
          const line = lines[index]!;
          const changed = field === "at" ? { at: line.at + 1 } : { [field]: line[field] + added };
          lines[index] = { ...line, ...changed };
          expect(check(lines, headOf(lines))).toEqual({
            ok: false,
            fault: { type: "edited", sequence: index + 1 },
          });
        },
      ),
    );
  });

  test("a line whose digest was made to fit breaks the link of the next", () => {
    const lines = chainOf(5);
    lines[2] = chained(lines[1]!, anEntry({ at: 3, actor: "Somebody else" }), digest);
    expect(check(lines, headOf(lines))).toEqual({ ok: false, fault: { type: "unlinked", sequence: 4 } });
  });

  test("a line taken out, put in twice or moved", () => {
    const [first, second, third] = chainOf(3) as [Evidence, Evidence, Evidence];
    const head = headOf([first, second, third]);
    const faultOf = (lines: Evidence[]) => check(lines, head);
    expect(faultOf([first, third])).toEqual({ ok: false, fault: { type: "unlinked", sequence: 3 } });
    expect(faultOf([second, third])).toEqual({ ok: false, fault: { type: "unlinked", sequence: 2 } });
    expect(faultOf([first, second, second, third])).toMatchObject({ ok: false });
    expect(faultOf([first, third, second])).toMatchObject({ ok: false });
  });

  test("a tail cut off", () => {
    const lines = chainOf(7);
    expect(check(lines.slice(0, 4), headOf(lines))).toEqual({
      ok: false,
      fault: { type: "cut-off", lines: 4, signed: 7 },
    });
    expect(check([], headOf(lines))).toMatchObject({ fault: { type: "cut-off" } });
  });

  test("a whole chain made anew, without the key", () => {
    const [real, forged] = [chainOf(3), chainOf(3).slice(0, 2)];
    forged.push(chained(forged[1]!, anEntry({ actor: "Forger" }), digest));
    const signedByOther = { ...headOf(real), digest: forged[2]!.digest };
    expect(check(forged, headOf(real))).toEqual({ ok: false, fault: { type: "not-signed" } });
    expect(check(forged, signedByOther)).toEqual({ ok: false, fault: { type: "not-signed" } });
    expect(check(forged, null)).toEqual({ ok: false, fault: { type: "not-signed" } });
  });

  test("the chain of another agency", () => {
    const lines = chainOf(3);
    expect(check(lines, headOf(lines, "globex"))).toEqual({ ok: false, fault: { type: "not-signed" } });
  });
});

test("no lines and no head are right: nothing has happened yet", () => {
  expect(check([], null)).toEqual({ ok: true });
});
