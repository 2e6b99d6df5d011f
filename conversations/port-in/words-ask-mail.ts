import { quoted } from "../../src/core/hearing/typed-text.ts";
import { inEnglish } from "../../src/core/language.ts";
import { nameOf } from "../../src/core/port-request.ts";
import type { TogetherWords } from "../../src/core/together-words.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import { the, who } from "./named-labels.ts";

const zone = "America/New_York";
const mail: TogetherWords["askMail"] = ({ request, carrier }, by, pages, expires, reminder) => ({
  subject: `${reminder ? "Reminder: " : ""}${who(by)} asks you for ${the(pages.map(({ label }) => label))} (${request.sid})`,
  text: [
    "Hello,",
    `${who(by)} moves phone numbers to another carrier and asks you for ${the(pages.map(({ label }) => label))}. The request is called "${quoted(nameOf(request), 60)}" and has the number ${request.sid}.`,
    ...pages.map(({ label, address }) => `${label}:\n${address}`),
    `Each link works once, until ${dayOf(expires, zone)}, and for this alone. What you give is shown to nobody beyond what the port needs; a PIN is shown to nobody at all. If you do not have it, say so on the page.`,
    ...(carrier.test ? ["This is a test with the sandbox carrier: nothing moves."] : []),
    "Portside",
  ].join("\n\n"),
});

/** The mail to somebody outside who is asked for something: in English, whoever asks. */
export const askMail: TogetherWords["askMail"] = inEnglish(mail);
