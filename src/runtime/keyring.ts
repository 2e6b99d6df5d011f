import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from "node:crypto";
import { freshBytes } from "./fresh-bytes.ts";
import type { Keyring } from "./ports.ts";
import { isSignedWith, signWith } from "./signing-key.ts";

/** Keys of 32 bytes by id. New values are sealed with the active one; the others only open what is older. */
export type Keys = { keys: Record<string, Uint8Array>; active: string };

const ivLength = 12;
const tagLength = 16;

const sealWith = (key: KeyObject, plain: Uint8Array, place: string): Buffer[] => {
  const iv = freshBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  return [iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()];
};

const openWith = (key: KeyObject, iv: Uint8Array, sealed: Uint8Array, place: string): Buffer => {
  const end = sealed.length - tagLength;
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagLength })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
};

/** Strict: Node reads past characters and bits that do not belong, and a changed token must not open. */
const bytesOf = (text: string): Buffer => {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text) throw new Error("This is not base64url as it was written.");
  return bytes;
};

const opened = (place: string, open: () => Buffer): Buffer => {
  try {
    return open();
  } catch (error) {
    throw new Error(`The sealed value at ${place} was changed, or belongs to another place.`, {
      cause: error,
    });
  }
};

const tokenShape = /^v1\.([\w-]{1,32})\.[\w-]{16}\.[\w-]{22,}$/;
const signatureShape = /^s1\.([\w-]{1,32})\.[\w-]{86}$/;

const keyIdOf = (made: string | Uint8Array): string | null => {
  if (typeof made === "string") return (tokenShape.exec(made) ?? signatureShape.exec(made))?.[1] ?? null;
  const id = Buffer.from(made.subarray(2, 2 + (made[1] ?? 0))).toString();
  return made[0] === 1 && /^[\w-]{1,32}$/.test(id) ? id : null;
};

/**
 * Seals with AES-256-GCM. A text becomes `v1.<key id>.<iv>.<ciphertext and tag>` (base64url), bytes become
 * `1, length of key id, key id, iv, ciphertext, tag`; the place is authenticated with either, not stored.
 */
export const keyring = ({ keys, active }: Keys): Keyring => {
  // Made once: from bytes, a cipher makes its key anew each time, which takes longer than sealing a short value.
  const prepared = new Map(Object.entries(keys).map(([id, key]) => [id, createSecretKey(key)]));
  const keyOf = (id: string, place: string): KeyObject => {
    const key = prepared.get(id);
    if (key) return key;
    throw new Error(
      `The key "${id}" that sealed ${place} is not here. Put it back into PORTSIDE_KEYS or the key file.`,
    );
  };
  const activeKey = keyOf(active, "new values");
  const bytesOfActive = keys[active] as Uint8Array;

  return {
    seal: (plain, place) => {
      const [iv, ...rest] = sealWith(activeKey, Buffer.from(plain), place);
      return ["v1", active, iv?.toString("base64url"), Buffer.concat(rest).toString("base64url")].join(".");
    },
    open: (token, place) => {
      const [version, id = "", iv = "", sealed = "", ...more] = token.split(".");
      if (version !== "v1" || sealed === "" || more.length > 0) {
        throw new Error(`What stands at ${place} is not a sealed value of this version.`);
      }
      const key = keyOf(id, place);
      return opened(place, () => openWith(key, bytesOf(iv), bytesOf(sealed), place)).toString();
    },
    sign: (text) => `s1.${active}.${signWith(bytesOfActive, text)}`,
    isSigned: (text, signature) => {
      const [version, id = "", signed = "", ...more] = signature.split(".");
      const key = Object.hasOwn(keys, id) ? keys[id] : undefined;
      return version === "s1" && more.length === 0 && key !== undefined && isSignedWith(key, text, signed);
    },
    sealBytes: (plain, place) => {
      const id = Buffer.from(active);
      return Buffer.concat([Buffer.of(1, id.length), id, ...sealWith(activeKey, plain, place)]);
    },
    ids: () => [active, ...Object.keys(keys).filter((id) => id !== active)],
    madeBy: keyIdOf,
    openBytes: (sealed, place) => {
      const start = 2 + (sealed[1] ?? 0);
      if (sealed[0] !== 1 || sealed.length < start + ivLength + tagLength) {
        throw new Error(`The file at ${place} is not a sealed document of this version, or it is cut off.`);
      }
      const key = keyOf(Buffer.from(sealed.subarray(2, start)).toString(), place);
      const body = sealed.subarray(start + ivLength);
      return opened(place, () => openWith(key, sealed.subarray(start, start + ivLength), body, place));
    },
  };
};
