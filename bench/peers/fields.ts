import { readYesNo } from "../../conversations/port-in/kinds.ts";
import { readAddress } from "../../src/core/values/address.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { readNumbers } from "../../src/core/values/number-list.ts";

/** One thing that is asked: how a text is read as its value, null when it is none; and what kind of question it is. */
export type Field = {
  key: string;
  ask: string;
  said: string;
  read(text: string): unknown;
  kind?: "yes or no" | string[];
};

const matching =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.test(text.trim()) ? text.trim() : null;

const numbersIn = (text: string): string[] | null => {
  const { numbers } = readNumbers(text, { fictional: true, limit: 1000 });
  return numbers.length > 0 ? numbers : null;
};

const emailIn = (text: string): string | null => {
  const read = readEmail(text);
  return read.ok ? read.email : null;
};

const addressIn = (text: string): unknown => {
  const read = readAddress(text.replace(/,? *same$/i, ""));
  return read.ok ? { service: read.address, billing: "same" } : null;
};

const bothYes = (text: string): string | null =>
  text.split(",").every((each) => readYesNo(each) === "yes") ? "yes" : null;

/**
 * What every engine asks after "/port", a turn each; with that one, sixteen. The values that take work to read are read
 * by the same functions everywhere, so that what is compared is the conversation around them.
 */
export const fields: Field[] = [
  { key: "agree", ask: "Do you agree to all six?", said: "agree", read: matching(/^agree$/i) },
  {
    key: "ready",
    ask: "DSL or alarms on these lines? Bill at hand?",
    said: "none, ready",
    read: matching(/^none, ready$/i),
  },
  {
    key: "numbers",
    ask: "Which numbers?",
    said: "212-555-0100, 212-555-0101, 212-555-0102",
    read: numbersIn,
  },
  { key: "carrier", ask: "Are they with Bell Atlantic?", said: "yes", read: readYesNo, kind: "yes or no" },
  {
    key: "btn",
    ask: "Which is the billing number? 1, 2 or 3",
    said: "1",
    read: matching(/^[123]$/),
    kind: ["1", "2", "3"],
  },
  {
    key: "account",
    ask: "The account number?",
    said: "8841-22-7730",
    read: matching(/^[A-Za-z0-9][A-Za-z0-9 ./-]{2,29}$/),
  },
  {
    key: "type",
    ask: "Residential or business?",
    said: "business",
    read: matching(/^(?:business|residential)$/i),
    kind: ["residential", "business"],
  },
  { key: "company", ask: "The company's name?", said: "Acme Plumbing LLC", read: matching(/^\S.{0,99}$/) },
  { key: "name", ask: "Who signs?", said: "Dana Reyes", read: matching(/^\p{L}+(?: \p{L}+)+$/u) },
  { key: "email", ask: "Their e-mail?", said: "dana@acme.com", read: emailIn },
  { key: "allowed", ask: "Can they read it? Are you allowed?", said: "yes, yes", read: bothYes },
  {
    key: "address",
    ask: "The service address?",
    said: "120 W 45th St, Apt 4B, New York, NY 10036, same",
    read: addressIn,
  },
  { key: "bill", ask: "The bill, please.", said: "bill", read: matching(/^bill$/) },
  { key: "submit", ask: "All right? Type submit.", said: "submit", read: matching(/^submit$/i) },
  { key: "confirm", ask: "File it now?", said: "yes", read: readYesNo, kind: "yes or no" },
];

/** What a person types, in order. */
export const lines: string[] = ["/port", ...fields.map(({ said }) => said)];

export const notUnderstood = "Sorry, please try that again.";
export const thanks = "Filed.";

/**
 * The conversation in some engine. A state is stored as text after each turn and read before the next one, as it has to
 * be where a person may answer after a week and another process may be the one that hears it.
 */
export type Peer = {
  say(conversation: string, text: string): Promise<void> | void;
  /** The answers by field, once the conversation is over. */
  answers(conversation: string): Record<string, unknown>;
  /** Bytes stored of a conversation. */
  bytes(conversation: string): number;
  /** Messages it has sent. */
  sent(): number;
};

/** States as text, by conversation. */
export const shelf = <State>() => {
  const texts = new Map<string, string>();
  return {
    read: (key: string): State | undefined => {
      const text = texts.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as State);
    },
    write: (key: string, state: State): void => {
      texts.set(key, JSON.stringify(state));
    },
    bytes: (key: string): number => texts.get(key)?.length ?? 0,
  };
};
