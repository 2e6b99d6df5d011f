import type { PortRequest } from "../../../src/core/port-request.ts";

/** One step of a port, the same on every platform. */
export type Step =
  | { do: "begin" }
  | { do: "press"; label: string }
  | { do: "say"; text: string }
  | { do: "bill" }
  /** The only secret that is asked for just now. */
  | { do: "secret"; value: string }
  /** Opens the form that a button offers and fills it in. */
  | { do: "form"; button: string; values: Record<string, string> }
  | { do: "pass"; hours: number };

/** How a step is done on a platform, in a few words for a table. */
export type Ways = Record<"begin" | "press" | "say" | "bill" | "secret" | "form", string>;

/** What is left of a port when the story is over, without whose platform it was. */
export type Ending = {
  status: string;
  answers: Record<string, unknown>;
  numbers: Record<string, unknown>;
  orders: string[];
  date: string | null;
  rejections: Record<string, number>;
  history: string[];
};

/** Somebody who plays a story on a platform. */
export type Player = {
  platform: "terminal" | "Slack" | "Teams";
  ways: Ways;
  play(step: Step): Promise<void>;
  ending(): Promise<Ending>;
  request(): Promise<PortRequest | null>;
  /** Time passes until the carrier was asked what changed. */
  hear(): Promise<void>;
  /** Everything said in the conversation, on one line. */
  said(): Promise<string>;
  /** The same of what only the person who plays was told. */
  saidAlone(): Promise<string>;
  /** True where this secret is in something that the platform or the log was told. */
  leaks(secret: string): boolean;
  close(): Promise<void>;
};

/** Opens a player with this bill, and with these settings besides its own. */
export type MakePlayer = (bill: Promise<Buffer>, environment?: Record<string, string>) => Promise<Player>;

/** Hours that are long enough for a carrier to be asked again, where that is done every second. */
export const aMoment = 2 / 3600;

const upToBill = (numbers: string): Step[] => [
  { do: "begin" },
  { do: "press", label: "Agree to all six" },
  ...[
    "none, ready",
    numbers,
    "yes, 1, 8841-22-7730",
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ].map((text): Step => ({ do: "say", text })),
  { do: "bill" },
];

/** From the last answer to the carrier: the last yes, and the signature. */
const filing: Step[] = [
  { do: "say", text: "submit" },
  { do: "press", label: "Yes, file it" },
  { do: "press", label: "Sign it here" },
  { do: "say", text: "Dana Reyes" },
];

const passing = (...hours: number[]): Step[] => hours.map((each) => ({ do: "pass", hours: each }));

export const pin = "739184";

/** The stories that every platform must end alike. */
export const stories: Record<string, Step[]> = {
  "three landlines": [
    ...upToBill("(212) 555-0100, 212.555.0101 and 212-555-0102"),
    ...filing,
    ...passing(1, 24, 30, 26, 24 * 6, 24 * 12),
  ],
  "a rejection and its repair in a form": [
    ...upToBill("(212) 555-0177"),
    ...filing,
    ...passing(1, 24, 30),
    { do: "form", button: "Correct it in a form", values: { serviceZip: "10013" } },
    ...filing,
    ...passing(24, 48, 48, 24 * 6, 24 * 12),
  ],
  "a wireless number and its PIN": [
    ...upToBill("(212) 555-0150"),
    { do: "secret", value: pin },
    ...filing,
    ...passing(1, 24, 30, 26, 24 * 6, 24 * 12),
  ],
  "landlines and a wireless number, which become two orders": [
    ...upToBill("212-555-0100, 212-555-0101 and 212-555-0150"),
    { do: "secret", value: pin },
    ...filing,
    ...passing(1, 24, 30, 26, 24 * 6, 24 * 12),
  ],
  "an answer changed by a form, one skipped, one taken back": [
    ...upToBill("(212) 555-0100"),
    { do: "say", text: "form contact" },
    { do: "say", text: "change the zip to 10013" },
    { do: "say", text: "undo" },
    ...filing,
    ...passing(1, 24, 30, 26),
  ],
  "another date, one number taken out, and a person asked": [
    ...upToBill("(212) 555-0100, 212.555.0101 and 212-555-0102"),
    ...filing,
    ...passing(1, 24, 30, 26),
    { do: "say", text: "change the date to Jan 21" },
    { do: "press", label: "Yes, ask for that day" },
    ...passing(2),
    { do: "say", text: "cancel 212-555-0101" },
    { do: "press", label: "Yes, cancel the port" },
    ...passing(2),
    { do: "say", text: "hand over" },
    { do: "say", text: "what is stuck" },
    ...passing(24 * 10, 24 * 20),
  ],
  "temporary numbers bought, tested, swapped and given back": [
    ...upToBill("(212) 555-0100 and 212.555.0101"),
    { do: "say", text: "temporary numbers for all" },
    { do: "say", text: "submit" },
    { do: "press", label: "Yes, file it" },
    { do: "press", label: "Buy 2 for $2.30 a month" },
    { do: "press", label: "(212) 555-0100 rings" },
    { do: "say", text: "0101 rings, too" },
    { do: "say", text: "show the temporary numbers" },
    { do: "press", label: "Sign it here" },
    { do: "say", text: "Dana Reyes" },
    ...passing(1, 24, 30, 26, 24 * 6, 24 * 12),
    { do: "press", label: "Tick them off" },
    { do: "press", label: "E911 address" },
    { do: "say", text: "the old service is cancelled" },
    ...passing(24 * 8),
    { do: "press", label: "Give back 2 numbers" },
  ],
  "others kept informed, a page shared and ended, and a list ticked": [
    ...upToBill("(212) 555-0100"),
    { do: "say", text: "keep anna@acme.com and lee@acme.com informed" },
    ...filing,
    { do: "say", text: "share this with bob@example.com for 7 days" },
    { do: "say", text: "share link" },
    { do: "say", text: "revoke link 2" },
    { do: "say", text: "digest daily at 9" },
    { do: "say", text: "quiet hours 6pm to 8am" },
    ...passing(1, 24, 30, 26),
    { do: "say", text: "stop informing lee@acme.com" },
    { do: "say", text: "calendar" },
    ...passing(12, 12, 12, 12),
    { do: "say", text: "done: Routing" },
    { do: "say", text: "people are told" },
    ...passing(24 * 12),
    { do: "say", text: "done: E911 address" },
  ],
  "a second port of a company, with its details taken over": [
    ...upToBill("(212) 555-0100"),
    ...filing,
    ...passing(1),
    { do: "begin" },
    { do: "press", label: "Agree to all six" },
    { do: "press", label: "Yes, use these" },
    { do: "say", text: "none, ready" },
    { do: "say", text: "(212) 555-0110" },
    { do: "say", text: "1, 8841-22-7730" },
    { do: "say", text: "yes, yes" },
    { do: "bill" },
    ...filing,
    ...passing(1, 24, 30, 26, 24 * 6, 24 * 12),
  ],
  "cancelled before it was sent": [
    ...upToBill("(212) 555-0100"),
    { do: "say", text: "cancel" },
    { do: "press", label: "Delete the draft" },
  ],
};
