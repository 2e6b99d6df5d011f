import type { Item } from "../../src/core/item.ts";
import { languageNow } from "../../src/core/language.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { signing, withoutRole } from "./introduced.ts";
import { lineItem, readYesNo } from "./kinds.ts";
import { contactWords as words } from "./words-contact.ts";

const notAName =
  /\b(?:the|my|our|your|not|who|what|we|they|it|is|are|please|same|above|owner|boss|manager|nobody|someone|somebody|anyone|company|account|btn|pin|ssn|zip|acct|loa|foc|sid)\b/i;

const notASpanishName =
  /(?<!\p{L})(?:mi|nuestr[oa]|su|no|es|quien|quién|nadie|alguien|algo|cualquiera|dueñ[oa]|jef[ea]|gerente|titular|mism[oa]|igual|cuenta|empresa|compañía|favor)(?!\p{L})/iu;

const namedPerson = lineItem({
  key: "repName",
  label: () => words.rep.label,
  names: [
    "representative's name",
    "representative name",
    "authorised representative",
    "authorized representative",
    "authorised person",
    "authorized person",
    "authorised signer",
    "authorized signer",
    "representative",
    "rep name",
    "rep",
    "signer name",
    "signer",
    "contact name",
    "contact",
    "name",
    "representante autorizado",
    "representante",
    "firmante",
  ],
  ask: () => words.rep.ask,
  example: "Dana Reyes",
  help: () => words.rep.help,
  most: 60,
  printed: true,
  check: (text, context) => {
    if (/^(me|myself|it'?s me|i am|i do)$/i.test(text))
      return context.request.requester.name.includes(" ") ? null : words.rep.ownName;
    if (/\d|@|https?:/.test(text)) return words.rep.digits;
    if (readYesNo(text) !== null || notAName.test(text)) return words.rep.person;
    if (languageNow() === "es" && notASpanishName.test(text)) return words.rep.person;
    return /\p{L}[\p{L}'.-]*\s+\p{L}/u.test(text) ? null : words.rep.both;
  },
});

/** "Maria Lopez (maria@brightside.example)" */
const nameAndMail = /^([^@,;]*[\p{L}.])[\s(<|/–-]+([^\s<>(),;@]+@[^\s<>(),;]+)[)>]*$/u;

const introduced =
  /^(?:[Ii]t['’]?s|[Tt]hat['’]?s|[Tt]his is|[Ii]['’]?m|[Ii] am|[Hh]e['’]?s|[Ss]he['’]?s)\s+(?=\p{Lu})/u;
const spanishIntroduced =
  /^(?:[Mm]e llamo|[Ss]e llama|[Mm]i nombre es|[Ss]u nombre es|[Ss]oy|[Ee]s)\s+(?=\p{Lu})/u;

const namedOrMe: Item = {
  ...namedPerson,
  read: (text, context) => {
    const [, before, address = ""] = (text.includes("@") && nameAndMail.exec(text.trim())) || [];
    if (before !== undefined) {
      const [named, mail] = [namedOrMe.read(before, context), readEmail(address)];
      if (named.ok === true && mail.ok && !mail.suggestion)
        return { ...named, also: { repEmail: mail.email } };
    }
    const name = withoutRole(text).replace(introduced, "").replace(spanishIntroduced, "");
    const read = namedPerson.read(name, context);
    return read.ok === true && /^(me|myself|it'?s me|i am|i do)$/i.test(name.trim())
      ? { ok: true, value: context.request.requester.name }
      : read;
  },
};

/** A name right before an address that it is in, or at least is written like a person's. */
const nameBeforeMail =
  /(?:^|[\n;:.,]\s*|\b(?:is|am|i['’]m|soy|es)\s+)(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})\s*(?:,[\p{L} -]{3,30},)?[\s,<(|/–-]*([^\s<>(),;:@]{1,64})@/u;

const nameAtEnd = /(?:^|[\n;:.,]\s*|\b(?:and|y|es)\s+)(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})$/u;
const spanishSigner =
  /^(?:[Yy]\s+)?(?:(?:[Ll]a|[Ee]l) que (?:va a firmar|firma) es|[Qq]uien (?:va a firmar|firma) es|(?:[Vv]a a firmar|[Ff]irmará|[Ff]irma))\s+(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})(?=\s*(?:$|[,;.]))/u;

/** What is asked, or what depends on it, names nobody. */
const asksOrDepends =
  /\?|^\s*(?:if|when|once|after|before|until|unless|as soon|what|who|does|did|will|can|may|si|cuando|después|antes|hasta|qué|quién)(?!\p{L})/iu;

/** "Dana Reyes signs, …": the name, and the words that say it. */
const whoSigns = (text: string): { name: string; words: string } | null => {
  if (!/sign|firma/i.test(text) || asksOrDepends.test(text)) return null;
  const spanish = languageNow() === "es" ? spanishSigner.exec(text) : null;
  if (spanish?.[1]) return { name: spanish[1], words: spanish[0] };
  const signs = signing.exec(text);
  const name = signs && nameAtEnd.exec(text.slice(0, signs.index))?.[1];
  return name ? { name, words: `${name}${signs[0]}` } : null;
};

/** Who may sign, given before that is asked: "Dana Reyes, owner, dana@acme.com", or "Dana Reyes will sign". */
const nameEarly: NonNullable<Item["spotEarly"]> = (text, context) => {
  const signer = whoSigns(text);
  const signed = signer && namedOrMe.read(signer.name, context);
  if (signer && signed?.ok === true) return { value: signed.value, rest: text.replace(signer.words, "") };
  const match = text.includes("@") ? nameBeforeMail.exec(text) : null;
  const [, name = "", mailbox = ""] = match ?? [];
  const isInMailbox = name
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part.length > 2 && mailbox.toLowerCase().includes(part));
  if (!match || !isInMailbox) return null;
  const read = namedOrMe.read(name, context);
  return read.ok === true ? { value: read.value, rest: text.replace(name, "") } : null;
};

/** Who signs for the account. */
export const repName: Item = { ...namedOrMe, early: "open", spotEarly: nameEarly };
