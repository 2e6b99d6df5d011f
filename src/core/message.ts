import type { StoredDocument } from "./event.ts";
import type { Sid } from "./values/sid.ts";

/**
 * What a button does. It is the same as typing `text`, addressed to one item of the checklist when `item` is
 * given and to the conversation otherwise. `rev` is the request's revision when the button was drawn; acts that
 * cannot be taken back refuse another one.
 */
export type Action = { text: string; item?: string; rev?: number; sid?: Sid };

/** A button, or a numbered choice where there are none. */
export type Choice = { label: string; action: Action; style?: "primary" | "danger" };

/**
 * A label and a value, shown beside each other. Values may hold text from people and carriers: always escaped. `copy`
 * marks what people will want to copy: it stands alone.
 */
export type Fact = { label: string; value: string; copy?: true };

export type Part =
  | { type: "text"; text: string }
  | { type: "list"; items: string[]; ordered?: boolean }
  | { type: "facts"; title?: string; facts: Fact[] }
  | { type: "choices"; choices: Choice[] }
  /** A document on a screen of its own; nothing else may be shown with it (47 CFR 64.1130). */
  | { type: "letter"; title: string; paragraphs: string[] }
  /** Asks for a file for one item. `accept` are media types; `most` is in bytes. */
  | { type: "file-request"; item: string; accept: string[]; most: number }
  /** A stored document of ours, handed out: a list as CSV, a chart. `alt` says what a picture shows. */
  | { type: "file"; document: StoredDocument; title: string; alt?: string }
  /** Asks for a secret, in private only: a form on chat platforms, hidden input in a terminal. */
  | { type: "secret-request"; item: string; label: string };

/** A document handed out. */
export type FilePart = Extract<Part, { type: "file" }>;

/** Where a person is in the checklist: step k of n, and how many fields are left in all. */
export type Progress = { step: number; of: number; title: string; left: number };

/**
 * Something the bot says. `test` marks everything that concerns a sandbox carrier; `milestone` is also shown in
 * the channel, not only in the thread, and `urgent` what waits for no quiet hours. `sid` names the request it is about.
 */
export type Message = {
  parts: Part[];
  sid?: Sid;
  test?: boolean;
  milestone?: boolean;
  urgent?: boolean;
  progress?: Progress;
};

/**
 * How far some work is, said in the conversation `to`. `shown` stands for the message that says it so far, null before
 * the first; `key` is that of the effect, and `tries` counts those begun before this one.
 */
export type WorkProgress = { to: string; message: Message; key: string; shown: string | null; tries: number };

/**
 * The one live card of a request, replaced in place when something changes. `list` is another one beside it: what is to
 * be done around its port date, with ticks.
 */
export type Card = {
  sid: Sid;
  list?: "runbook";
  title: string;
  status: string;
  facts: Fact[];
  choices: Choice[];
  test: boolean;
};

/** By what a card is known among those of a place. */
export const cardKey = ({ sid, list }: Pick<Card, "sid" | "list">): string => (list ? `${sid} ${list}` : sid);

/**
 * One labelled input of a form. `value` is the text to start with; secrets never have one. `hint` is a sentence that
 * helps to fill it in, `example` an answer that would be taken, `reading` what is to be read in full before. What is
 * typed into a `sensitive` one is never shown again where others may see it.
 */
export type Field = {
  item: string;
  label: string;
  kind: FieldKind;
  hint?: string;
  example?: string;
  reading?: string[];
  sensitive?: true;
  value?: string;
  choices?: { label: string; value: string }[];
  optional: boolean;
};

/** A "text" may have several lines, a "line" one. */
export type FieldKind =
  | "line"
  | "text"
  | "email"
  /** Somebody here where the platform lets one be chosen ("Sam Lee [U1]"), otherwise a name or an e-mail address. */
  | "person"
  | "numbers"
  | "choice"
  | "many"
  | "date"
  | "secret"
  | "file";

/**
 * A section of the checklist as a form: same items, same rules as in the conversation. One that stands `apart` answers no
 * question, so what led to it stays to be read.
 */
export type Form = { form: string; sid: Sid; rev: number; title: string; fields: Field[]; apart?: true };

/** A message of plain sentences, one paragraph each. */
export const text = (...paragraphs: string[]): Part[] =>
  paragraphs.filter((paragraph) => paragraph !== "").map((paragraph) => ({ type: "text", text: paragraph }));

const plainPart = (part: Part): string => {
  switch (part.type) {
    case "text":
      return part.text;
    case "list":
      return part.items.map((item, index) => `${part.ordered ? `${index + 1}.` : "-"} ${item}`).join("\n");
    case "facts":
      return [part.title ?? "", ...part.facts.map((fact) => `${fact.label}: ${fact.value}`)]
        .filter((line) => line !== "")
        .join("\n");
    case "choices":
      return part.choices.map((choice, index) => `${index + 1}) ${choice.label}`).join("   ");
    case "letter":
      return [part.title, ...part.paragraphs].join("\n\n");
    case "file-request":
      return "";
    case "file":
      return [`${part.title}: ${part.document.name}`, part.alt ?? ""]
        .filter((line) => line !== "")
        .join("\n");
    case "secret-request":
      return `${part.label}: asked in private.`;
  }
};

/** The documents that are handed out with a message, in their order. */
export const filesOf = ({ parts }: Message): FilePart[] => parts.filter((part) => part.type === "file");

/** The whole message as plain text, for notifications, screen readers and logs of what was said. */
export const plain = (message: Message): string =>
  message.parts
    .map(plainPart)
    .filter((line) => line !== "")
    .join("\n");
