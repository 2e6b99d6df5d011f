import { z } from "zod";
import { emailWords as words } from "./email-words.ts";
import { likelyDomain } from "./mail-domain.ts";

/**
 * One e-mail address out of a text. `email` keeps the part before the @ as typed, with the domain in lower case.
 * `suggestion` is the whole address the person may have meant ("gmial.com"): ask, never assume.
 */
export type EmailReading = { ok: true; email: string; suggestion?: string } | { ok: false; problem: string };

/** RFC 5321 4.5.3.1.1, and 4.5.3.1.3 less the angle brackets. */
const longestLocal = 64;
const longestAddress = 254;
const longestText = 1_000;

const invisible = /[[\p{Cf}\p{Cc}]--\s]/v;
const wrapping = /[\s<>()[\]{},;:|"`“”‘’«»…]+/u;
const spacedShape = /([\w.+-]+)\s*@\s*([\w-]+(?:\.[\w-]+)+)/;

const syntax = z.email();

/** Without the punctuation and chat marks around it; an underscore in front may belong to the address. */
function trimmed(candidate: string): string {
  const bare = candidate
    .replace(/^mailto:/i, "")
    .replace(/^[.!?*~'/\\]+/, "")
    .replace(/[.!?*~'/\\]+$/, "");
  return bare.endsWith("_") ? bare.replace(/^_+|_+$/g, "") : bare;
}

function withPlainDomain(address: string): string {
  const at = address.lastIndexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function withSpace(text: string): string {
  const [, local, domain] = text.includes("@") ? (spacedShape.exec(text) ?? []) : [];
  return local === undefined ? words.none : words.spaced(shown(`${local}@${domain}`));
}

function syntaxProblem(address: string): string | null {
  const strange = /[^\x21-\x7e]/u.exec(address)?.[0];
  if (strange !== undefined) return words.strange(strange);
  if (address.length > longestAddress) return words.tooLong(address.length, longestAddress);
  const [local = "", domain = "", ...more] = address.split("@");
  if (more.length > 0) return words.manySigns(shown(address));
  if (local.length > longestLocal) return words.longBefore(local.length, longestLocal);
  if (!domain.includes(".")) return words.stopsEarly(shown(address));
  return syntax.safeParse(address).success ? null : words.unread(shown(address));
}

/**
 * Reads the one e-mail address in a text such as "it's dana@acme.com". The problem is a sentence to say: none found,
 * two different ones, invisible or non-ASCII characters, or a shape no mail system takes.
 */
export function readEmail(text: string): EmailReading {
  if (text.length > longestText) return { ok: false, problem: words.longText };
  if (text.includes("@") && invisible.test(text)) return { ok: false, problem: words.invisible };
  const found = text.split(wrapping).map(trimmed);
  const whole = found.filter((candidate) => /^[^@＠].*[@＠].*[^@＠]$/u.test(candidate)).map(withPlainDomain);
  const [address, another] = new Set(
    whole.filter((one, index) => whole.findIndex((other) => sameMailbox(one, other)) === index),
  );
  if (address === undefined) return { ok: false, problem: withSpace(text) };
  if (another !== undefined) return { ok: false, problem: words.two(shown(address), shown(another)) };
  const problem = syntaxProblem(address);
  if (problem !== null) return { ok: false, problem };
  const at = address.lastIndexOf("@");
  const domain = likelyDomain(address.slice(at + 1));
  return domain === null
    ? { ok: true, email: address }
    : { ok: true, email: address, suggestion: `${address.slice(0, at)}@${domain}` };
}

function sameMailbox(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
