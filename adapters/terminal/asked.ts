import type { Choice, Message } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { choiceMarks } from "./choice-mark.ts";
import { asksAccount } from "./masked-account.ts";

/** What a message asks for. It decides how the next line is read. */
export type Asked = {
  sid: Sid | null;
  choices: Choice[];
  /** What is typed for each choice, in the same order. */
  marks: string[];
  secret: { item: string; label: string } | null;
  /** The item a file is wanted for. */
  file: string | null;
  /** An account number is wanted, which is never repeated in full. */
  account: boolean;
};

export const nothingAsked: Asked = {
  sid: null,
  choices: [],
  marks: [],
  secret: null,
  file: null,
  account: false,
};

export const askedBy = (message: Message): Asked => {
  const secret = message.parts.find((part) => part.type === "secret-request");
  const file = message.parts.find((part) => part.type === "file-request");
  return {
    sid: message.sid ?? null,
    choices: message.parts.flatMap((part) => (part.type === "choices" ? part.choices : [])),
    marks: choiceMarks(message),
    secret: secret ? { item: secret.item, label: secret.label } : null,
    file: file?.item ?? null,
    account: asksAccount(message),
  };
};

/** True when it takes more than a sentence to answer. */
export const asksSomething = (asked: Asked): boolean =>
  asked.choices.length > 0 || asked.secret !== null || asked.file !== null || asked.account;
