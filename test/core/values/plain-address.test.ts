import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEmail } from "../../../src/core/values/email.ts";
import { isPlainAddress } from "../../../src/core/values/plain-address.ts";

test("every address that is taken in a conversation can be mailed to", () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
      const read = readEmail(text);
      return !read.ok || isPlainAddress(read.email);
    }),
  );
});

test("nothing that parts two addresses is in one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...'\r\n\t\0 ,;:<>()[]"\\@%!\u2028\u00a0\u202eа'),
      fc.nat(16),
      (character, place) => {
        const address = "dana@acme.example";
        return !isPlainAddress(address.slice(0, place) + character + address.slice(place));
      },
    ),
  );
});

test.each(["dana@acme.com", "o'neil+ports@mail.acme.co.uk", "portside@localhost", "a@b"])(
  "%s is one",
  (text) => {
    expect(isPlainAddress(text)).toBe(true);
  },
);
