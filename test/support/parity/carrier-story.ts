import { setTimeout as wait } from "node:timers/promises";
import type { PortRequest } from "../../../src/core/port-request.ts";
import { addDays, localDate } from "../../../src/core/values/local-date.ts";
import { startMailServer } from "../../adapters/mail/mail-server.ts";
import { openTelnyx } from "../telnyx/open-telnyx.ts";
import { openFakeTwilio } from "../twilio/fake-twilio.ts";
import type { Step } from "./story.ts";

/** A carrier that a story happens at. `happen` does the next thing; `isKnown` says whether a request is as it is there. */
type StandIn = {
  settings: Record<string, string>;
  happen(what: string): void;
  isKnown(request: PortRequest): boolean;
  /** What is there in the end, for comparison. */
  left(): unknown;
  close(): Promise<void>;
};

export type CarrierStory = {
  open(): Promise<StandIn>;
  steps: (Step | { do: "happen"; what: string })[];
  /** What people are told, each once. */
  said: RegExp[];
  status: string;
};

const pins = { wrong: "555555", right: "739164" };
export const secrets = Object.values(pins);

const twilioStatus: Record<string, string> = {
  "In Review": "in-review",
  "Waiting for Signature": "awaiting-signature",
  "Action Required": "action-required",
  Completed: "completed",
};

const openTwilio = async (portDate: string): Promise<StandIn> => {
  const twilio = await openFakeTwilio();
  const { behaviour, requests } = twilio.state;
  behaviour.mobile.add("+12125550150");
  behaviour.pins.set("+12125550150", pins.right);
  behaviour.portDate = portDate;
  const statusNow = (): string | undefined => {
    const last = requests.at(-1);
    const isDated = last?.numbers.every(({ status }) => status === "port_pending");
    return twilioStatus[last?.status ?? ""] ?? (isDated ? "date-set" : "with-carrier");
  };
  return {
    settings: twilio.settings,
    happen: () => {
      const last = requests.at(-1);
      if (last) twilio.advance(last);
    },
    isKnown: ({ status }) => status === statusNow(),
    left: () => [
      ...requests.map(({ status, numbers }) => [status, numbers.map((each) => each.status)]),
      [twilio.shop.sold, twilio.shop.owned.length],
    ],
    close: twilio.close,
  };
};

const openTelnyxFor = async (dates: [string, string, string]): Promise<StandIn> => {
  const telnyx = await openTelnyx({ now: () => Date.now() });
  const happenings: Record<string, (one: string, other: string) => void> = {
    sent: (...both) => {
      for (const id of both) telnyx.move(id, "submitted");
    },
    dated: (one, other) => {
      telnyx.settle(one, `${dates[0]}T16:00:00Z`);
      telnyx.settle(other, `${dates[1]}T16:00:00Z`);
    },
    moved: (_one, other) => telnyx.settle(other, `${dates[2]}T16:00:00Z`),
    "first ported": (one) => telnyx.move(one, "ported"),
    "second ported": (_one, other) => telnyx.move(other, "ported"),
  };
  return {
    settings: telnyx.settings,
    happen: (what) => {
      const [one = "", other = ""] = telnyx.orders.map(({ id }) => id);
      happenings[what]?.(one, other);
    },
    isKnown: ({ orders }) =>
      telnyx.orders.every(
        ({ id, updated_at }) =>
          orders.find(({ carrierId }) => carrierId === id)?.changed === Date.parse(updated_at),
      ),
    left: () => [
      ...telnyx.orders.map(({ status, numbers }) => [status.value, numbers]),
      [telnyx.shop.sold, telnyx.shop.owned.length],
    ],
    close: telnyx.close,
  };
};

const desk = "desk@carrier.example";

/** A desk of people behind a real mail server. What it answers is pasted by the person of the story. */
const openDesk = async (): Promise<StandIn> => {
  const server = await startMailServer();
  const orders = () => server.received.filter(({ to }) => to.includes(desk));
  return {
    settings: {
      CARRIER: "manual",
      PORTING_DESK: desk,
      SMTP_URL: server.url,
      MAIL_FROM: "Portside <porting@example.com>",
    },
    happen: () => undefined,
    isKnown: () => true,
    left: () => orders().length,
    close: server.close,
  };
};

/** A losing carrier's mail as the desk's people forward it. */
const forwarded = [
  "---------- Forwarded message ---------",
  "From: Port Out Team <ports@bell.example>",
  "Date: Mon, Nov 23, 2026 at 9:14 AM",
  "Subject: RE: Port order: 2 numbers from Sandbox Bell",
  `To: <${desk}>`,
  "",
  "Hello,",
  "Reject: zip code invalid for service address.",
  "",
  "Regards,",
  "Lena Ortiz",
].join("\n");

const upToReview = (numbers: string, btn: string): CarrierStory["steps"] => [
  { do: "begin" },
  { do: "press", label: "Agree to all six" },
  ...[
    "none, ready",
    numbers,
    "carrier is Sandbox Bell",
    `the BTN is ${btn}, account number 8841-22-7730`,
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ].map((text): Step => ({ do: "say", text })),
  { do: "bill" },
];

const filed: CarrierStory["steps"] = [
  { do: "say", text: "submit" },
  { do: "press", label: "Yes, file it" },
];

const signed: CarrierStory["steps"] = [
  ...filed,
  { do: "press", label: "Sign it here" },
  { do: "say", text: "Dana Reyes" },
];

const happen = (...all: string[]): CarrierStory["steps"] => all.map((what) => ({ do: "happen", what }));
const next = (count: number): CarrierStory["steps"] => happen(...Array<string>(count).fill("next"));

/** A day that both Twilio's two business days and Telnyx's 48 hours count as too near. */
const tomorrow = (): string => addDays(localDate(Date.now(), "America/New_York"), 1);

const landlines = "212-555-0100, 212-555-0101, 212-555-0166";

/** Ports at Twilio, at Telnyx and at a desk of people that every surface must bring to the same end. */
export const carrierStories: Record<string, CarrierStory> = {
  "a wireless number with a wrong PIN, repaired at Twilio": {
    open: () => openTwilio("2027-12-01T00:00:00Z"),
    steps: [
      ...upToReview("212-555-0150", "212-555-0150"),
      { do: "secret", value: pins.wrong },
      ...filed,
      ...next(3),
      { do: "secret", value: pins.right },
      ...filed,
      ...next(4),
    ],
    said: [
      /Invalid PIN/g,
      /This is the correction/g,
      /Both carriers agreed: the numbers move on Wed, Dec 1, 2027/g,
      /Done: All numbers are with Twilio/g,
    ],
    status: "completed",
  },
  "a rejection by forwarded mail at the porting desk": {
    open: openDesk,
    steps: [
      { do: "begin" },
      { do: "press", label: "Agree to all six" },
      ...[
        "none, ready",
        "212-555-0100, 212-555-0101",
        "none",
        "Sandbox Bell, 1, 8841-22-7730",
        "business, Acme Plumbing LLC",
        "Dana Reyes, dana@acme.com, yes, yes",
        "120 W 45th St, Apt 4B, New York, NY 10036, same",
      ].map((text): Step => ({ do: "say", text })),
      { do: "bill" },
      ...signed,
      { do: "say", text: "desk answer" },
      { do: "say", text: forwarded },
      { do: "press", label: "Yes, record it" },
      { do: "say", text: "10013" },
      ...signed,
      { do: "say", text: "desk said: FOC 12/01/2027" },
      { do: "press", label: "Yes, record it" },
      { do: "say", text: "desk said: all numbers ported, the port is complete" },
      { do: "press", label: "Yes, record it" },
    ],
    said: [
      /rejected because of: ZIP code/g,
      /Both carriers agreed: the numbers move on Wed, Dec 1, 2027/g,
      /Done: All numbers are with/g,
    ],
    status: "completed",
  },
  "landlines split in two at Telnyx, with one date moved": {
    open: () => openTelnyxFor(["2027-12-01", "2027-12-02", "2027-12-03"]),
    steps: [
      ...upToReview(landlines, "212-555-0101"),
      ...signed,
      ...happen("sent", "dated", "moved", "first ported", "second ported"),
    ],
    said: [
      /Telnyx made 2 orders of it/g,
      /(?<!The others: )2 numbers move on Wed, Dec 1, 2027\./g,
      /(?<!The others: )1 number moves on Thu, Dec 2, 2027\./g,
      /The port date of 1 number moved: it was Thu, Dec 2, 2027 and is now Fri, Dec 3, 2027/g,
      /Done: All numbers are with Telnyx/g,
    ],
    status: "completed",
  },
  "a temporary number bought at Twilio, swapped and given back": {
    open: () => openTwilio("2027-12-01T00:00:00Z"),
    steps: [
      ...upToReview("212-555-0101", "212-555-0101"),
      { do: "say", text: "temporary numbers for all" },
      ...filed,
      { do: "press", label: "Buy 1 number for $1.15 a month" },
      ...next(4),
      { do: "say", text: "release 1 number, yes" },
    ],
    said: [
      /Your temporary number works now/g,
      /At Twilio a new number rings nowhere by itself/g,
      /The ported number took over/g,
      /\(212\) 555-0180 was given back and costs nothing any more/g,
    ],
    status: "completed",
  },
  "temporary numbers bought at Telnyx, and given back after the move": {
    open: () => openTelnyxFor(["2027-12-01", "2027-12-02", "2027-12-03"]),
    steps: [
      ...upToReview(landlines, "212-555-0101"),
      { do: "say", text: "temporary numbers for the first 2" },
      ...signed,
      { do: "say", text: "buy 2 numbers at $1.00 each, $2.00 a month, and $2.00 once, yes" },
      ...happen("sent", "dated", "moved", "first ported", "second ported"),
      { do: "say", text: "release 2 numbers, yes" },
    ],
    said: [/Your 2 temporary numbers work now/g, /2 temporary numbers were given back/g],
    status: "completed",
  },
  "cancelled too late at Telnyx, which says why": {
    open: () => openTelnyxFor([tomorrow(), tomorrow(), tomorrow()]),
    steps: [
      ...upToReview(landlines, "212-555-0101"),
      ...signed,
      ...happen("sent", "dated"),
      { do: "say", text: "cancel" },
      { do: "press", label: "Yes, cancel the port" },
    ],
    said: [/Telnyx needs 48 hours' notice to cancel, so it is too late to stop it here\./g],
    status: "date-set",
  },
  "cancelled too late at Twilio, which says why": {
    open: () => openTwilio(`${tomorrow()}T00:00:00Z`),
    steps: [
      ...upToReview("212-555-0101", "212-555-0101"),
      ...filed,
      ...next(3),
      { do: "say", text: "cancel" },
      { do: "press", label: "Yes, cancel the port" },
    ],
    said: [/Twilio needs 2 business days' notice, so it is too late to stop it here\./g],
    status: "date-set",
  },
};

/** Telnyx counts in seconds: what happens in one of them cannot be told apart. */
export const toNextSecond = (): Promise<void> => wait(1010 - (Date.now() % 1000));
