import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { keyring } from "../../src/runtime/keyring.ts";

const key = (fill: number) => Buffer.alloc(32, fill);
const ring = keyring({ keys: { k2: key(2), k1: key(1) }, active: "k2" });

describe("keyring", () => {
  test("what is sealed opens at its place, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (plain, place) => {
        expect(ring.open(ring.seal(plain, place), place)).toBe(plain);
      }),
    );
  });

  test("a token says version and key, shows nothing, and is never the same twice", () => {
    const token = ring.seal("48213377", "requests/PR-1/pin");
    expect(token).toMatch(/^v1\.k2\.[\w-]{16}\.[\w-]{32}$/);
    expect(token).not.toContain("48213377");
    expect(ring.seal("48213377", "requests/PR-1/pin")).not.toBe(token);
  });

  test("a token moved to another place is refused", () => {
    const token = ring.seal("4821", "requests/PR-1/pin");
    expect(() => ring.open(token, "requests/PR-2/pin")).toThrow("requests/PR-2/pin was changed");
  });

  test("a token changed anywhere is refused", () => {
    const token = ring.seal("4821", "p");
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === "B" ? "C" : "B") + token.slice(at + 1);
      expect(() => ring.open(changed, "p")).toThrow(Error);
    }
    expect(() => ring.open(token.slice(0, -24), "p")).toThrow(Error);
    expect(() => ring.open(`${token}.x`, "p")).toThrow("not a sealed value");
    expect(() => ring.open("", "p")).toThrow("not a sealed value");
  });

  test("older keys open, the active one seals, a missing one is named", () => {
    const old = keyring({ keys: { k1: key(1) }, active: "k1" });
    expect(ring.open(old.seal("4821", "p"), "p")).toBe("4821");
    expect(() => old.open(ring.seal("4821", "p"), "p")).toThrow('The key "k2" that sealed p is not here');
    expect(() => keyring({ keys: { k1: key(1) }, active: "k9" })).toThrow('"k9"');
  });

  test("bytes of a file are sealed alike", () => {
    const plain = Buffer.from([0, 255, 1, 2, 3]);
    const sealed = ring.sealBytes(plain, "documents/a");
    expect(Buffer.from(ring.openBytes(sealed, "documents/a"))).toEqual(plain);
    expect(ring.openBytes(ring.sealBytes(Buffer.alloc(0), "p"), "p")).toHaveLength(0);
    expect(() => ring.openBytes(sealed, "documents/b")).toThrow("was changed");
    expect(() => ring.openBytes(sealed.subarray(0, 20), "documents/a")).toThrow("cut off");
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => ring.openBytes(changed, "documents/a")).toThrow("was changed");
  });

  test("a signature holds for its text and its key alone", () => {
    const signature = ring.sign("the end of the chain");
    expect(signature).toMatch(/^s1\.k2\.[\w-]{86}$/);
    expect(ring.isSigned("the end of the chain", signature)).toBe(true);
    expect(ring.isSigned("the end of another", signature)).toBe(false);
    for (let at = 0; at < signature.length; at += 1) {
      const changed = signature.slice(0, at) + (signature[at] === "B" ? "C" : "B") + signature.slice(at + 1);
      expect(ring.isSigned("the end of the chain", changed)).toBe(false);
    }
    for (const none of ["", "s1.k2.", "s1.k9.AAAA", `${signature}.x`, "s1.__proto__.AAAA"])
      expect(ring.isSigned("the end of the chain", none)).toBe(false);
    const old = keyring({ keys: { k1: key(1) }, active: "k1" });
    expect(ring.isSigned("older", old.sign("older"))).toBe(true);
    expect(old.isSigned("the end of the chain", signature)).toBe(false);
  });
});
