/** What is said about a letter that waits for its signature. `rest` names who signs instead, or is empty. */
export type LetterCommand = { type: "sign" | "resend" | "who" } | { type: "signer"; rest: string };

const sign =
  /^(?:i(?:'ll| will| want to| would like to| can)? )?sign(?: (?:it|this|here|now|myself|the letter|the loa|in (?:the )?chat))*$/;
const resend =
  /^(?:(?:re-?send|send) (?:again|it again|(?:the |a |an )?(?:new |other |another )?(?:letter|link|loa|mail|e-?mail)(?: again)?|another(?: one)?|a new one)|resend|(?:re-?send it)|renew(?: it| the letter)?|(?:a )?new (?:letter|link)|remind (?:them|him|her|the signer|the representative))$/;

const who =
  "(?:signer|signatory|representative|rep|authori[sz]ed representative|(?:(?:signer|representative|rep)'?s )?(?:e-?mail|mail)(?: address)?)";
const changed = new RegExp(
  `^(?:change|edit|correct|replace|update|set)(?: the| my| our)? ${who}(?:(?:\\s+(?:to|with|is)|\\s*:)\\s+(.+))?$`,
  "i",
);
const given = new RegExp(
  `^(?:the |my |our )?(?:new )?${who}\\s*(?:(?:is|should be|must be)\\b|:|=)\\s*(?:now |actually )?(.+)$`,
  "i",
);
const sendTo = /^(?:re-?send|send|mail) (?:it|the letter|the link|the loa) to (.+)$/i;
const somebodyElse =
  /^(?:somebody|someone|another person) else (?:signs|will sign|should sign|has to sign|must sign)$/i;

/** "Can Lee sign instead?" */
const instead =
  /^(?:(?:can|could|may|should|let|have|get) )(?!(?:i|we|you|he|she|they|it)\b)(?:(?:somebody|someone) else|([\p{L}][\p{L} .'-]{1,40}?)) (?:to )?(?:please )?sign(?: (?:it|this|the letter|the loa|for (?:me|us|him|her|them)))?(?: instead)?$/iu;

const whoSigns =
  /^who(?:'s| is| has to| needs to| must| should| will| does)? (?:going to |supposed to )?sign(?:s|ing)?(?: (?:it|this|here|now|the letter|the loa))*$/i;

const tidy = (text: string): string =>
  text
    .replaceAll("’", "'")
    .replace(/^[\s"“”]+|[\s"“”.!]+$/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:please|ok,|okay,)\s+/i, "")
    .replace(/,? please$/i, "");

/** The command about a letter that a text is, or null when it is something else. */
export const readLetterCommand = (text: string): LetterCommand | null => {
  if (text.length > 300) return null;
  const said = tidy(text);
  if (sign.test(said.toLowerCase())) return { type: "sign" };
  const wanted = said.replace(/^(?:can|could|would|will) you (?:please )?(?=\S+ )|\?$/gi, "");
  if (resend.test(wanted.toLowerCase())) return { type: "resend" };
  if (somebodyElse.test(said)) return { type: "signer", rest: "" };
  const asked = said.replace(/\?$/, "");
  if (whoSigns.test(asked)) return { type: "who" };
  const other = instead.exec(asked);
  if (other) return { type: "signer", rest: other[1] ?? "" };
  const named = changed.exec(said) ?? given.exec(said) ?? sendTo.exec(said);
  return named ? { type: "signer", rest: named[1] ?? "" } : null;
};
