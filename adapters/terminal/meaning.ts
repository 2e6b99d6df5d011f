import { readCommand } from "../../src/core/hearing/command.ts";
import { withoutTypedSecrets } from "../../src/core/hearing/typed-secret.ts";
import type { Action, Choice } from "../../src/core/message.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";
import type { Asked } from "./asked.ts";
import { looksLikePath } from "./file-path.ts";
import type { Understood } from "./fill-form.ts";
import { namesAccount, withMaskedAccount } from "./masked-account.ts";
import { words } from "./words.ts";

/** What a line is, given what was asked. */
export type Meaning =
  | { type: "leave" }
  | { type: "pressed"; action: Action; sid: Sid | null }
  | { type: "secret"; item: string; label: string; sid: Sid; value: string }
  /** `path` is what was typed: one path, or several. */
  | { type: "file"; item: string; path: string; sid: Sid | null }
  | { type: "said"; text: string };

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

const marked = (line: string, { choices, marks }: Asked): Choice | undefined =>
  choices[marks.indexOf(line.toLowerCase().replace(/\)$/, ""))];

const labelled = (line: string, choices: Choice[]): Choice | undefined =>
  choices.find(({ label }) => folded(label) === folded(line));

const lookUps =
  /^\/?(?:port )?(?:status|list|history|drafts|numbers|my ports|ports|settings|glossary|why|what|who)\b/i;

/** A word to the conversation, where a secret was asked: a command, a question, a SID or a sentence. */
const isSpoken = (line: string): boolean =>
  readCommand(line) !== null ||
  lookUps.test(line) ||
  readSid(line) !== null ||
  line.endsWith("?") ||
  (/\p{L}/u.test(line) && /\s/.test(line));

const sending = /^(upload|bill)(?:\s+([^\n]*))?$/i;

const fileIn = async (
  line: string,
  english: string,
  asked: Asked,
  namesFiles: (path: string) => Promise<boolean>,
): Promise<{ item: string; path: string } | null> => {
  const command = sending.exec(line) ?? sending.exec(english);
  const path = command?.[2] ?? "";
  const sure = command?.[1]?.toLowerCase() === "upload";
  if (command && (sure || looksLikePath(path) || (path !== "" && (await namesFiles(path))))) {
    return { item: sure ? (asked.file ?? "bill") : "bill", path };
  }
  if (readCommand(line) !== null || readCommand(english) !== null) return null;
  const item = asked.file ?? "bill";
  if (asked.file === null)
    return looksLikePath(line) && (await namesFiles(line)) ? { item, path: line } : null;
  return looksLikePath(line) || (await namesFiles(line)) ? { item, path: line } : null;
};

/**
 * Reads a line that is not blank. `namesFiles` is true for the path of a file that is there, or the paths of several.
 * Buttons of cards are pressed by their words only; they have no numbers.
 */
export const meaningOf = async (
  entered: string,
  asked: Asked,
  cards: Choice[],
  namesFiles: (path: string) => Promise<boolean>,
  understood: Understood,
): Promise<Meaning> => {
  const line = entered.trim();
  const english = understood(line);
  if ([line, english].some((each) => /^(?:exit|bye)[.!]?$/i.test(each))) return { type: "leave" };
  const choice = marked(line, asked) ?? labelled(line, asked.choices);
  if (choice) return { type: "pressed", action: choice.action, sid: choice.action.sid ?? asked.sid };
  const button = labelled(line, cards);
  if (button) return { type: "pressed", action: button.action, sid: button.action.sid ?? null };
  const file = await fileIn(line, english, asked, namesFiles);
  if (file) return { type: "file", ...file, sid: asked.sid };
  if (asked.secret && asked.sid && !isSpoken(line) && !isSpoken(english)) {
    return { type: "secret", ...asked.secret, sid: asked.sid, value: line };
  }
  return { type: "said", text: entered };
};

/** Digits and nothing else, not a place in a list, a ZIP code or a phone number: perhaps a PIN in the wrong place. */
const loneCode = /^(?:\d{4}|\d{6,9})$/;

/** The line as it may be seen in a transcript: a secret as dots and an account number by its last four, anywhere. */
export const shownLine = (entered: string, meaning: Meaning, asked: Asked): string => {
  const told = meaning.type === "said" && withoutTypedSecrets(entered, asked.secret !== null) !== entered;
  const lone = meaning.type === "said" && loneCode.test(entered.trim());
  if (meaning.type === "secret" || told || lone) return words.masked;
  if (meaning.type !== "said") return entered;
  return asked.account || namesAccount(entered) ? withMaskedAccount(entered) : entered;
};
