import type { Person } from "../../src/core/event.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { NumberPerson } from "../../src/core/inventory.ts";
import type { Mentioned } from "../../src/core/mentioned.ts";
import { readEmail } from "../../src/core/values/email.ts";

/** Who is named by whom: those mentioned in the text, and whoever wrote it. */
export type Named = { people: Mentioned[]; by: Person };

export type PersonReading =
  | { ok: true; person: NumberPerson }
  | { ok: false; problem: "nobody" | "outside" | "address"; text: string };

const separators = /^[\s,;:()<>"'“”|–-]+|[\s,;:()<>"'“”|–.!?-]+$/g;
const mail = /<?(?:mailto:)?([^\s<>,;:()"@]{1,64}@[^\s<>,;:()"@]{1,255}\.[^\s<>,;:()"@]{2,})>?/i;
const fromButton = /^(.*?)\s*\[([^[\]]{1,100})\]$/;

const byMail = (text: string, address: string): PersonReading => {
  const read = readEmail(address);
  if (!read.ok) return { ok: false, problem: "address", text: quoted(address, 80) };
  const name = quoted(text.replace(mail, " ").replace(separators, ""), 80);
  return {
    ok: true,
    person: { id: `mail:${read.email.toLowerCase()}`, name: name || read.email, email: read.email },
  };
};

/**
 * Who a text names: somebody mentioned ("@1"), "me", an e-mail address with or without a name, or a plain name. "[U1]" at
 * the end is a platform's id, as our own buttons give it.
 */
export const readPerson = (text: string, { people, by }: Named): PersonReading => {
  const said = text.replace(separators, "").replace(/^(?:user|person|colleague) /i, "");
  const mention = /^@(\d+)$/.exec(said)?.[1];
  if (mention !== undefined) {
    const somebody = people[Number(mention) - 1];
    if (!somebody) return { ok: false, problem: "nobody", text: said };
    if (somebody.outside) return { ok: false, problem: "outside", text: quoted(somebody.name, 80) };
    return { ok: true, person: { id: somebody.id, name: quoted(somebody.name, 80) } };
  }
  if (/^(?:me|myself|i)$/i.test(said)) return { ok: true, person: { id: by.id, name: quoted(by.name, 80) } };
  const [, name = "", id] = fromButton.exec(said) ?? [];
  if (id !== undefined && name.trim() !== "") return { ok: true, person: { id, name: quoted(name, 80) } };
  const address = mail.exec(said)?.[1];
  if (address !== undefined) return byMail(said, address);
  const plain = quoted(said.replace(/^@/, ""), 80);
  if (!/\p{L}/u.test(plain) || plain.length < 2 || /[@\d]/.test(plain) || plain.split(" ").length > 5)
    return { ok: false, problem: "nobody", text: plain };
  return { ok: true, person: { id: `name:${plain.toLowerCase()}`, name: plain } };
};

/** A person as a button's text names them, so that `readPerson` knows them again. */
export const typedPerson = ({ id, name, email }: NumberPerson): string => {
  const safe = name.replace(/[[\]<>]/g, " ").trim() || "them";
  if (email !== undefined) return safe === email ? email : `${safe} <${email}>`;
  return id.startsWith("name:") ? safe : `${safe} [${id}]`;
};
