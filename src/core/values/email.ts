import { z } from "zod";
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
const example = "name@company.com";

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
  if (local === undefined)
    return `I could not find an e-mail address in that. Please write it like ${example}.`;
  return `I see a space beside the @. Please write it in one piece, like ${shown(`${local}@${domain}`)}.`;
}

function syntaxProblem(address: string): string | null {
  const strange = /[^\x21-\x7e]/u.exec(address)?.[0];
  if (strange !== undefined) {
    return `The address has the character "${strange}", which many mail systems cannot take. Please give one written with plain letters a to z.`;
  }
  if (address.length > longestAddress) {
    return `That address has ${address.length} characters; mail systems take at most ${longestAddress}. Is there a shorter one?`;
  }
  const [local = "", domain = "", ...more] = address.split("@");
  if (more.length > 0) return `I see more than one @ in ${shown(address)}. Please write it like ${example}.`;
  if (local.length > longestLocal) {
    return `The part before the @ has ${local.length} characters; mail systems take at most ${longestLocal}. Is there a shorter one?`;
  }
  if (!domain.includes(".")) {
    return `${shown(address)} seems to stop early: after the @ it needs a name with a dot, as in ${example}. What is the whole address?`;
  }
  if (syntax.safeParse(address).success) return null;
  return `I could not read ${shown(address)} as an e-mail address. Please write it like ${example}.`;
}

/**
 * Reads the one e-mail address in a text such as "it's dana@acme.com". The problem is a sentence to say: none found,
 * two different ones, invisible or non-ASCII characters, or a shape no mail system takes.
 */
export function readEmail(text: string): EmailReading {
  if (text.length > longestText) {
    return { ok: false, problem: "That is a long text. Please send just the e-mail address." };
  }
  if (text.includes("@") && invisible.test(text)) {
    return {
      ok: false,
      problem: "There is an invisible character in that. Please type the address instead of pasting it.",
    };
  }
  const found = text.split(wrapping).map(trimmed);
  const whole = found.filter((candidate) => /^[^@＠].*[@＠].*[^@＠]$/u.test(candidate)).map(withPlainDomain);
  const [address, another] = new Set(
    whole.filter((one, index) => whole.findIndex((other) => sameMailbox(one, other)) === index),
  );
  if (address === undefined) return { ok: false, problem: withSpace(text) };
  if (another !== undefined) {
    return {
      ok: false,
      problem: `I see two addresses, ${shown(address)} and ${shown(another)}. Which one should I use?`,
    };
  }
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
