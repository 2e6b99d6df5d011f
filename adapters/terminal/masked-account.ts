import type { Message } from "../../src/core/message.ts";
import { lastFour } from "../../src/core/secret.ts";

/** A phone number as people write it, which stays, or else ... */
const phone = /(?<![\w/.-])(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]?[2-9]\d\d[ .-]?\d{4}(?![\w/-])/;
/** ... runs of digits with the letters, dots and dashes among them, and single spaces between such runs. */
const code = /(?<![\w/.-])[\w/.-]*\d(?:[\w/.-]*\w)?(?: [\w/.-]*\d(?:[\w/.-]*\w)?)*/;
const either = new RegExp(`(${phone.source})|${code.source}`, "g");

/** Fewer digits are a place in a list. */
const leastDigits = 4;

/** True when the message asks for an account number. */
export const asksAccount = ({ parts }: Message): boolean =>
  parts
    .flatMap((part) => (part.type === "text" ? [part.text] : part.type === "list" ? part.items : []))
    .some((text) => /\b(?:account number|número de (?:la |su )?cuenta)[^.?!]*\?/i.test(text));

/** True when a line, or the name of a field, is about an account. */
export const namesAccount = (text: string): boolean => /\b(?:acc(?:oun)?t|cuenta)\b/i.test(text);

/** A line in which whatever may be an account number is shown by its last four. Phone numbers stay. */
export const withMaskedAccount = (line: string): string =>
  line.replace(either, (found: string, isPhone: string | undefined) =>
    isPhone || found.replace(/\D/g, "").length < leastDigits ? found : lastFour(found),
  );
