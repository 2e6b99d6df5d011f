import { parseArgs } from "node:util";
import { statusWords } from "../../conversations/status/words.ts";
import { type Status, statuses } from "../core/port-request.ts";
import { optionShapes, type Verb, type VerbName, verbNames, verbs } from "./verbs.ts";

/** A command line as understood. `argument` is the SID or id as typed, "" for verbs without one. */
export type Command = {
  verb: VerbName;
  argument: string;
  json: boolean;
  filter: { open?: boolean; status?: Status; agency?: string };
  limit: number | null;
  out: string | null;
  /** The database that records are moved to. */
  to: string | null;
  /** A file with the answers a bill is held against. */
  claims: string | null;
  /** A file with the certificate that a letter is to be sealed with. */
  certificate: string | null;
  /** Why something is done, in the operator's words; and yes to what cannot be taken back. */
  why: string | null;
  yes: boolean;
  /** The age of what is erased, as typed. */
  olderThan: string | null;
  /** True when sensitive values are to be shown in full. */
  show: boolean;
};

type Read = { ok: true; command: Command } | { ok: false; sentence: string };

const no = (sentence: string): Read => ({ ok: false, sentence });

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, "");

/** A status by its name or by the label people read. */
const readStatus = (text: string): Status | undefined =>
  statuses.find((status) => [status, statusWords[status].label].some((name) => bare(name) === bare(text)));

/** What Node says of a wrong option, without its advice about how to pass it all the same. */
const complaint = (error: unknown): string => {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
  return `${message.split(/\. To specify|\n/)[0]?.replace(/\.$/, "")}.`;
};

const parsed = (verb: Verb, words: string[]) =>
  parseArgs({
    args: words,
    allowPositionals: true,
    options: Object.fromEntries(
      verb.options.map((name) => [name, { type: optionShapes[name]?.type ?? "boolean" }]),
    ),
  });

const commandOf = (name: VerbName, words: string[]): Read => {
  const verb: Verb = verbs[name];
  let given: ReturnType<typeof parsed>;
  try {
    given = parsed(verb, words);
  } catch (error) {
    return no(complaint(error));
  }
  const text = (option: string): string | undefined => {
    const value = given.values[option];
    return typeof value === "string" ? value : undefined;
  };
  const argument = given.positionals.join(" ").trim();
  const isNeeded = verb.argument && !(verb.unless && text(verb.unless) !== undefined);
  if (isNeeded && argument === "") return no(`"${name}" needs ${verb.argument}: ${verb.example}`);
  if (!verb.argument && argument !== "" && name !== "help")
    return no(`"${name}" takes options only, and "${argument}" is none.`);

  const [asked, agency, limit] = [text("status"), text("agency"), text("limit")];
  const status = asked === undefined ? undefined : readStatus(asked);
  if (asked !== undefined && !status)
    return no(`There is no status "${asked}". There are: ${statuses.join(", ")}.`);
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    return no(`--limit takes a whole number from 1 up, such as 20.`);
  return {
    ok: true,
    command: {
      verb: name,
      argument,
      json: given.values.json === true,
      filter: {
        ...(given.values.open === true ? { open: true } : {}),
        ...(status ? { status } : {}),
        ...(agency === undefined ? {} : { agency }),
      },
      limit: limit === undefined ? null : Number(limit),
      out: text("out") ?? null,
      to: text("to") ?? null,
      claims: text("claims") ?? null,
      certificate: text("certificate") ?? null,
      why: text("why")?.trim() || null,
      yes: given.values.yes === true,
      olderThan: text("older-than") ?? null,
      show: given.values.show === true,
    },
  };
};

/** Reads the words after the program's name. No words, and --help anywhere, ask for help. */
export const readCommand = (words: string[]): Read => {
  const [first, ...rest] = words;
  if (first === undefined || words.includes("--help") || words.includes("-h"))
    return commandOf("help", words.includes("--json") ? ["--json"] : []);
  const name = verbNames.find((each) => each === first.toLowerCase());
  if (name) return commandOf(name, rest);
  return no(
    first.startsWith("-")
      ? `What to do comes first, before "${first}".`
      : `"${first}" is not something I can do.`,
  );
};
