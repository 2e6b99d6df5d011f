import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from "node:crypto";

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410, 7). */
const ed25519 = Buffer.from("302e020100300506032b657004220420", "hex");

const known = new WeakMap<Uint8Array, KeyObject>();

/** The Ed25519 key that comes from a key for sealing; neither tells anything about the other (RFC 5869). */
const signingKey = (key: Uint8Array): KeyObject => {
  const found = known.get(key);
  if (found) return found;
  const seed = Buffer.from(hkdfSync("sha256", key, "", "portside signing key 1", 32));
  const made = createPrivateKey({ key: Buffer.concat([ed25519, seed]), format: "der", type: "pkcs8" });
  known.set(key, made);
  return made;
};

/** An Ed25519 signature of the text, as base64url. */
export const signWith = (key: Uint8Array, text: string): string =>
  sign(null, Buffer.from(text), signingKey(key)).toString("base64url");

export const isSignedWith = (key: Uint8Array, text: string, signature: string): boolean => {
  const bytes = Buffer.from(signature, "base64url");
  const isAsWritten = bytes.toString("base64url") === signature;
  return isAsWritten && verify(null, Buffer.from(text), createPublicKey(signingKey(key)), bytes);
};
