/** What `parseArgs` is told of an option; `value` is how help names what it takes. */
export type OptionShape = { type: "boolean" | "string"; value?: string };

/** A verb of the command line: what it does, what it takes, and one command that shows it. */
export type Verb = {
  does: string;
  /** Name of the one thing it is about, or undefined when it is about none. */
  argument?: string;
  /** The option that takes its place. */
  unless?: string;
  options: string[];
  example: string;
};

export const optionShapes: Record<string, OptionShape> = {
  open: { type: "boolean" },
  status: { type: "string", value: "X" },
  agency: { type: "string", value: "A" },
  limit: { type: "string", value: "N" },
  out: { type: "string", value: "FILE" },
  to: { type: "string", value: "postgres://…" },
  certificate: { type: "string", value: "FILE" },
  claims: { type: "string", value: "FILE" },
  why: { type: "string", value: "TEXT" },
  "older-than": { type: "string", value: "365d" },
  yes: { type: "boolean" },
  show: { type: "boolean" },
  json: { type: "boolean" },
};

export const verbs = {
  help: { does: "shows this", options: ["json"], example: "help" },
  list: {
    does: "requests, newest first",
    options: ["open", "status", "agency", "limit", "json"],
    example: "list --open --limit 20",
  },
  show: {
    does: "all that is known of one request; secrets stay sealed",
    argument: "SID",
    options: ["json"],
    example: "show PR-7K3M-9Q2X",
  },
  history: {
    does: "what happened to one request, and who did it",
    argument: "SID",
    options: ["json"],
    example: "history PR-7K3M-9Q2X",
  },
  evidence: {
    does: "what happened with its letter, and whether the record of it is whole",
    argument: "SID",
    options: ["json"],
    example: "evidence PR-7K3M-9Q2X",
  },
  dead: {
    does: "what was given up after many tries, with the reason",
    options: ["agency", "json"],
    example: "dead",
  },
  replay: {
    does: "tries one of these again; the id is the one that dead shows",
    argument: "ID",
    options: ["json"],
    example: "replay 17",
  },
  export: {
    does: "one CSV row per number; a request without numbers has none",
    options: ["open", "status", "agency", "out", "json"],
    example: "export --out ports.csv",
  },
  numbers: {
    does: "one CSV row per number an agency has or is to get: whose it is, where it stands, by which request",
    options: ["agency", "out", "json"],
    example: "numbers --out numbers.csv",
  },
  "read-bill": {
    does: "what is read of a bill, and how it compares with answers in a JSON file; --show hides nothing",
    argument: "FILE",
    options: ["claims", "show", "json"],
    example: "read-bill bill.pdf --claims answers.json",
  },
  move: {
    does: "moves records and documents from the data folder to Postgres; Portside must be stopped; safe to repeat",
    options: ["to", "json"],
    example: "move --to postgres://portside:password@localhost:5432/portside",
  },
  erase: {
    does: "takes a request that is over away for good, with all that is kept of it; a note of that stays",
    argument: "SID",
    unless: "older-than",
    options: ["why", "older-than", "yes", "json"],
    example: 'erase PR-7K3M-9Q2X --why "asked for by the customer" --yes',
  },
  keys: {
    does: "list: which key sealed how much; rotate: a new key, and everything sealed anew; drop ID: an unused one away",
    argument: "list | rotate | drop ID",
    options: ["json"],
    example: "keys rotate",
  },
  verify: {
    does: "whether a signed letter is as it was sealed, and with --certificate by whom; needs no data folder",
    argument: "FILE",
    options: ["certificate", "json"],
    example: "verify letter.pdf --certificate seal.pem",
  },
} as const satisfies Record<string, Verb>;

export type VerbName = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as VerbName[];
