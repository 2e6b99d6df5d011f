import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { almostSid, makeSid, nearSids, readSid } from "../../../src/core/values/sid.ts";

const entropy = fc.stringMatching(/^[0-9a-f]{10}$/);
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bodyCharacter = fc.constantFrom(...alphabet);

describe("making a SID", () => {
  test.each([
    ["0000000000", "PR-0000-0000"],
    ["ffffffffff", "PR-ZZZZ-ZZZZ"],
    ["0000000001", "PR-0000-0001"],
    ["8000000000", "PR-G000-0000"],
    ["0123456789abcdef", "PR-04HM-ASW9"],
  ])("%s gives %s", (bits, sid) => {
    expect(makeSid(bits)).toBe(sid);
  });

  test("uses all forty bits: different bits, different SIDs", () => {
    fc.assert(
      fc.property(entropy, entropy, (one, other) => (makeSid(one) === makeSid(other)) === (one === other)),
    );
  });

  test.each(["", "012345678", "not hexadecimal"])("refuses %j as entropy, which is our bug", (bits) => {
    expect(() => makeSid(bits)).toThrow("at least ten hexadecimal characters");
  });
});

describe("reading a SID", () => {
  test.each([
    "PR-7K3M-9Q2X",
    "pr-7k3m-9q2x",
    "pr 7k3m 9q2x",
    "PR7K3M9Q2X",
    "pr-7k3m9q2x",
    "PR 7K3M9Q2X",
    "PR7K3M 9Q2X",
    "#pr-7k3m-9q2x.",
    "status of PR-7K3M-9Q2X, please",
    "`PR-7K3M-9Q2X`",
    "_PR-7K3M-9Q2X_",
    "(PR–7K3M–9Q2X)",
    "PR - 7K3M - 9Q2X",
    "PR: 7k3m 9q2x",
    "https://port.example.com/r/PR-7K3M-9Q2X?tab=history",
    "PR‑7K3M‑9Q2X's status",
    "ＰＲ－７Ｋ３Ｍ－９Ｑ２Ｘ",
    "the PR team said that PR-7K3M-9Q2X is late; not PR-0000-0000",
  ])("%j", (text) => {
    expect(readSid(text)).toBe("PR-7K3M-9Q2X");
  });

  test.each([
    ["pr-oil7-o0l1", "PR-0117-0011"],
    ["PR-TEAM-EAST", "PR-TEAM-EAST"],
    ["pr-1234-5678", "PR-1234-5678"],
  ])("%s is %s", (text, sid) => {
    expect(readSid(text)).toBe(sid);
  });

  test.each([
    "present day order",
    "PROBLEMS12",
    "PROBLEMS",
    "practices and problems",
    "the PR team said so",
    "PR team 2024",
    "our PR 2024 plan",
    "PR-campaign",
    "a PR-friendly letter",
    "PR 45th east",
    "San Juan PR 00901-2345",
    "call 212-555-0142",
    "7K3M-9Q2X",
    "APR-7K3M-9Q2X",
    "PR-7K3M-9Q2",
    "PR-7K3M-9Q2XX",
    "PR-7K3M-9Q2X-AB12",
    "PR-7K3U-9Q2X",
    "",
  ])("%j holds none", (text) => {
    expect(readSid(text)).toBeNull();
  });

  test("every SID is read back from any sentence, in either case", () => {
    fc.assert(
      fc.property(entropy, fc.lorem(), fc.boolean(), (bits, words, small) => {
        const sid = makeSid(bits);
        const sentence = `${words} ${small ? sid.toLowerCase() : sid}. ${words}`;
        expect(readSid(sentence)).toBe(sid);
      }),
    );
  });

  test("never throws, and gives only canonical SIDs", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^PR[-\s]?[\w -]{0,14}$/)),
        (text) => {
          expect(readSid(text) ?? "PR-0000-0000").toMatch(/^PR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        },
      ),
    );
  });
});

describe("almost a SID", () => {
  test.each([
    ["status of pr-7k3m-9q2", "PR-7K3M9Q2"],
    ["PR-7K3M-9Q2XX", "PR-7K3M9Q2XX"],
    ["PR-7K3U-9Q2X", "PR-7K3U9Q2X"],
    ["PR-7K3M9Q", "PR-7K3M9Q"],
    ["PR7K3M9Q2", "PR-7K3M9Q2"],
    ["pr-ol3m-9q2", "PR-013M9Q2"],
  ])("%j is nearly %s", (text, almost) => {
    expect(almostSid(text)).toBe(almost);
  });

  test.each([
    "present day order",
    "PR-campaign",
    "PROBLEMS12",
    "PR-7K3",
    "PR-7K3M-9Q2X-AB12",
    "PR team 2024",
    "",
  ])("%j is not", (text) => {
    expect(almostSid(text)).toBeNull();
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => nearSids(almostSid(text) ?? text).length <= 264),
    );
  });
});

describe("SIDs near a mistyped one", () => {
  const slip = fc.constantFrom("change", "swap", "drop", "add", "none");

  test("the meant SID is among them after any single slip, and they are few and all different", () => {
    fc.assert(
      fc.property(entropy, slip, fc.nat(7), bodyCharacter, (bits, kind, at, character) => {
        const sid = makeSid(bits);
        const body = sid.replaceAll("-", "").slice(2);
        const before = body.slice(0, at);
        const after = body.slice(at);
        const slipped = {
          change: before + character + after.slice(1),
          swap: before + after.charAt(1) + after.charAt(0) + after.slice(2),
          drop: before + after.slice(1),
          add: before + character + after,
          none: body,
        }[kind];
        const near = nearSids(`PR-${slipped}`);
        expect(near).toContain(sid);
        expect(new Set(near).size).toBe(near.length);
        expect(near.length).toBeLessThanOrEqual(264);
      }),
    );
  });

  test("a complete SID comes first among its own neighbours", () => {
    expect(nearSids("PR-7K3M-9Q2X")[0]).toBe("PR-7K3M-9Q2X");
  });

  test("a character outside the alphabet is the one to change", () => {
    const near = nearSids("PR-7K3U-9Q2X");
    expect(near).toHaveLength(32);
    expect(near).toContain("PR-7K3V-9Q2X");
  });

  test.each(["PR-7K3M9Q", "PR-7K3M9Q2XXX", "PR-UU3M9Q2X", "", "hello"])("%j is too far from any", (text) => {
    expect(nearSids(text)).toEqual([]);
  });
});
