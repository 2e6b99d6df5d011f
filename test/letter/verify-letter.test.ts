import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { drawLetter } from "../../src/letter/draw-letter.ts";
import { sealedBytes } from "../../src/letter/sealed-bytes.ts";
import { signLetter } from "../../src/letter/sign-letter.ts";
import { verifyLetter } from "../../src/letter/verify-letter.ts";
import { aLetter } from "../support/any-letter.ts";
import { aMark } from "../support/any-mark.ts";
import { pdfTool } from "../support/pdf-tools.ts";
import { testSealKey } from "../support/test-seal-key.ts";

let sealed: Buffer;
beforeAll(async () => {
  sealed = Buffer.from(await signLetter(aLetter(), aMark(), "c3".repeat(32), [], await testSealKey()));
});

const changedAt = (index: number, byte: number): Buffer => {
  const changed = Buffer.from(sealed);
  changed[index] = byte;
  return changed;
};

test("a sealed letter is as it was, by whom and since when", () => {
  expect(verifyLetter(sealed)).toEqual({
    ok: true,
    signer: "Portside seal",
    at: aMark().at,
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    selfMade: true,
  });
});

describe("any change is seen", () => {
  const isSeen = (index: number, byte: number): boolean =>
    sealed[index] === byte || !verifyLetter(changedAt(index, byte)).ok;

  test("of any byte of the file", () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(255), (index, byte) => isSeen(index, byte)),
      { numRuns: 300 },
    );
  });

  test("of any digit of the seal, also in those that nothing signs", () => {
    const parts = sealedBytes(sealed);
    const start = (parts.ok ? (parts.covered[0]?.length ?? 0) : 0) + 1;
    const digits = parts.ok ? parts.der.length * 2 + 40 : 0;
    expect(digits).toBeGreaterThan(2000);
    fc.assert(
      fc.property(fc.nat(digits), fc.constantFrom(..."0123456789abcdefABCDEF >"), (offset, digit) =>
        isSeen(start + offset, digit.charCodeAt(0)),
      ),
      { numRuns: 600 },
    );
  });

  test("of its length, also where other programs call it valid", () => {
    const longer = Buffer.concat([sealed, Buffer.from("\n")]);
    expect(verifyLetter(longer)).toEqual({ ok: false, problem: "Something was added after it was sealed." });
    const program = pdfTool("pdfsig", Buffer.concat([sealed, Buffer.from("\n% more\n")])).text;
    expect(program).toContain("Signature is Valid");
    for (const length of [0, 4, 5, 1000, sealed.length - 1])
      expect(verifyLetter(sealed.subarray(0, length)).ok).toBe(false);
  });

  test("and one changed byte is told from a changed seal", () => {
    const index = sealed.indexOf("Letter of Authorization PR") > 0 ? sealed.indexOf("/Lang") : 20;
    expect(verifyLetter(changedAt(index + 1, 0x4d))).toEqual({
      ok: false,
      problem: "The document was changed after it was sealed.",
    });
  });
});

test("the seal of one letter does not fit another", async () => {
  const other = Buffer.from(
    await signLetter(aLetter({ version: "LOA-2026-12" }), aMark(), "c3".repeat(32), [], await testSealKey()),
  );
  const [from, into] = [sealedBytes(sealed), sealedBytes(other)];
  if (!from.ok || !into.ok) throw new Error("Both letters are sealed.");
  const start = into.covered[0]!.length + 1;
  const moved = Buffer.concat([
    other.subarray(0, start),
    Buffer.from(Buffer.from(from.der).toString("hex")),
    other.subarray(start + from.der.length * 2),
  ]);
  expect(verifyLetter(moved)).toMatchObject({ ok: false });
});

test("what is not sealed, or not a PDF, is no letter of ours", async () => {
  expect(verifyLetter(await drawLetter(aLetter()))).toEqual({ ok: false, problem: "This PDF has no seal." });
  expect(verifyLetter(Buffer.from("hello"))).toEqual({ ok: false, problem: "This is not a PDF." });
  const twice = Buffer.concat([sealed, Buffer.from("/ByteRange [0 1 2 3]")]);
  expect(verifyLetter(twice)).toMatchObject({ problem: expect.stringContaining("more than one") });
});

test("whatever is in a file, checking it ends with an answer", () => {
  const range = "/ByteRange [0 31 40 0]";
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(..."0123456789abcdef<>") }),
      (bytes, hex) => {
        const text = Buffer.concat([Buffer.from(`%PDF-1.7 ${range}<${hex}>`), bytes]);
        expect(verifyLetter(text).ok).toBe(false);
        expect(verifyLetter(bytes).ok).toBe(false);
      },
    ),
  );
});
