import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { onePage, rawPdf, stream, written } from "./raw-pdf.ts";

/** RC4, which no current library of ciphers offers any more and PDFs of 1.1 use. */
const rc4 = (key: Uint8Array, data: Uint8Array): Buffer => {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [at(b), at(a)];
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [x, y] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      x = (x + 1) & 255;
      y = (y + at(x)) & 255;
      swap(x, y);
      return byte ^ at(at(x) + at(y));
    }),
  );
};

const md5 = (...parts: Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

/** What passwords are filled up with (ISO 32000-1, 7.6.3.3). */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32);

const permissions = -44;

/**
 * A statement encrypted with RC4 and a key of 40 bits (ISO 32000-1, 7.6.3, revision 2). With an empty user password
 * it opens for everybody, and only its owner may change or copy it.
 */
export const encryptedPdf = (user: string, owner: string, catalog = ""): Buffer => {
  const id = Buffer.from("portside-example");
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const key = md5(padded(user), ownerEntry, allowed, id).subarray(0, 5);
  const userEntry = rc4(key, padding);
  const contents = 5;
  const ofObject = md5(key, Buffer.from([contents, 0, 0, 0, 0])).subarray(0, 10);
  const objects = onePage(stream("", rc4(ofObject, Buffer.from(written()))), { catalog });
  const entries = `/O<${ownerEntry.toString("hex")}>/U<${userEntry.toString("hex")}>/P ${permissions}`;
  const ids = `/ID[<${id.toString("hex")}><${id.toString("hex")}>]`;
  return rawPdf(
    [...objects, `<</Filter/Standard/V 1/R 2/Length 40${entries}>>`],
    `/Encrypt ${objects.length + 1} 0 R${ids}`,
  );
};
