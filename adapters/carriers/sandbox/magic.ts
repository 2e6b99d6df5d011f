import type { E164 } from "../../../src/core/values/phone.ts";

/** The line behind a number: its kind, the losing carrier and the secret that one wants. */
export type Line = { type: "local" | "mobile"; carrier: string; needs: "pin" | "ssn4" | null };

/** How a number changes the life of the order it is in. */
export type Habit =
  | { type: "refused"; reason: string }
  | { type: "unknown-first" }
  | { type: "splits" }
  | { type: "rejects"; family: string; times: number }
  | { type: "unreachable" }
  | { type: "drops" }
  | { type: "silent" }
  | { type: "date-moves" }
  | { type: "texts-later" }
  | { type: "at-once" }
  | { type: "unknown-status" };

/** One row: the last two digits of NPA-555-01NN from `from` to `to`, and what they do. `docs/sandbox.md` lists them. */
export type Magic = { from: number; to: number; does: string; line: Line; habit?: Habit };

const landline: Line = { type: "local", carrier: "Sandbox Bell", needs: null };
const wireless = (needs: Line["needs"]): Line => ({ type: "mobile", carrier: "Sandbox Bell", needs });

const refused = (nn: number, reason: string, does: string): Magic => ({
  from: nn,
  to: nn,
  does,
  line: landline,
  habit: { type: "refused", reason },
});

/** Families that are not at 70 and their own number. */
const elsewhere: Record<number, string> = { 70: "R23", 98: "R01" };

const rejects = (nn: number, does: string, line = landline, times = 1): Magic => {
  const family = elsewhere[nn] ?? `R${String(nn - 70).padStart(2, "0")}`;
  return { from: nn, to: nn, does, line, habit: { type: "rejects", family, times } };
};

/** An ordinary landline: what every number is that the table does not know. */
const ordinary: Magic = {
  from: 0,
  to: 49,
  does: "Ordinary landline with Sandbox Bell.",
  line: landline,
};

export const magicNumbers: readonly Magic[] = [
  ordinary,
  { from: 50, to: 54, does: "Wireless with Sandbox Bell; needs a PIN.", line: wireless("pin") },
  {
    from: 55,
    to: 57,
    does: "Wireless with Sandbox Bell; needs the last four of an SSN.",
    line: wireless("ssn4"),
  },
  { from: 58, to: 59, does: "Wireless with Sandbox Bell; needs no secret.", line: wireless(null) },
  refused(
    60,
    "We do not serve the rate center of this number.",
    "Not portable: its rate center is not served.",
  ),
  refused(61, "This number can only be moved by hand.", "Not portable here: it can only be moved by hand."),
  refused(62, "This number is already with us.", "Not portable: it is already with the destination carrier."),
  refused(
    63,
    "Another port of this number is in progress.",
    "Not portable: a port is in progress elsewhere.",
  ),
  refused(64, "This number is inactive or disconnected.", "Not portable: inactive or disconnected."),
  {
    from: 65,
    to: 65,
    does: "The carrier cannot say the first time it is asked; then an ordinary landline.",
    line: landline,
    habit: { type: "unknown-first" },
  },
  {
    from: 66,
    to: 66,
    does: "Becomes a second order when filed with other numbers; otherwise an ordinary landline.",
    line: landline,
    habit: { type: "splits" },
  },
  { from: 67, to: 67, does: "Landline with Second Bell.", line: { ...landline, carrier: "Second Bell" } },
  {
    from: 68,
    to: 68,
    does: "Wireless with Second Mobile; needs a PIN.",
    line: { type: "mobile", carrier: "Second Mobile", needs: "pin" },
  },
  {
    from: 69,
    to: 69,
    does: "Landline whose text messages follow a day after the calls.",
    line: landline,
    habit: { type: "texts-later" },
  },
  rejects(70, "Rejected once: letter not legible (R23)."),
  rejects(71, "Rejected once: account number (R01)."),
  rejects(72, "Wireless that needs a PIN; rejected once: PIN (R02).", wireless("pin")),
  rejects(73, "Rejected once: authorized name (R03)."),
  rejects(74, "Rejected once: business name (R04)."),
  rejects(75, "Rejected once: billing telephone number (R05)."),
  rejects(76, "Rejected once: service address (R06)."),
  rejects(77, "Rejected once: ZIP code (R07)."),
  rejects(78, "Rejected once: number not on the account (R08)."),
  rejects(79, "Rejected once: number not portable or inactive (R09)."),
  rejects(80, "Rejected once: main number in a partial port (R10)."),
  rejects(81, "Rejected once: full or partial port (R11)."),
  rejects(82, "Rejected once: special feature (R12)."),
  rejects(83, "Rejected once: pending order (R13)."),
  rejects(84, "Rejected once: freeze or lock (R14)."),
  rejects(85, "Rejected once: document (R15)."),
  rejects(86, "Rejected once: letter not signed (R16)."),
  rejects(87, "Rejected once: date (R17)."),
  rejects(88, "Rejected once: duplicate (R18)."),
  rejects(89, "Different rate center (R19): the carrier splits it off by itself and goes on."),
  rejects(90, "Losing carrier silent (R20): said on the order for two days, then it goes on."),
  rejects(91, "Network conflict (R21): said on the order for two days, then it goes on."),
  rejects(92, "Rejected once with the code OTHER and words nobody mapped (R22)."),
  {
    from: 93,
    to: 93,
    does: "The carrier cannot be reached for two hours after the first try to file.",
    line: landline,
    habit: { type: "unreachable" },
  },
  {
    from: 94,
    to: 94,
    does: "The carrier takes the order, then the connection drops before it answers.",
    line: landline,
    habit: { type: "drops" },
  },
  {
    from: 95,
    to: 95,
    does: "Silent: nothing is heard for 15 business days after it is with the carrier.",
    line: landline,
    habit: { type: "silent" },
  },
  {
    from: 96,
    to: 96,
    does: "The port date moves once, by 3 business days, a day after it was set.",
    line: landline,
    habit: { type: "date-moves" },
  },
  {
    from: 97,
    to: 97,
    does: "Everything at once: the date is set within the hour, done on the next business day.",
    line: landline,
    habit: { type: "at-once" },
  },
  rejects(98, "Rejected three times: account number (R01).", landline, 3),
  {
    from: 99,
    to: 99,
    does: "A status nobody knows for two days, then it goes on.",
    line: landline,
    habit: { type: "unknown-status" },
  },
];

/** What a number does. Only the fictional NPA-555-01NN have habits; every other number is an ordinary landline. */
export const magicOf = (number: E164): Magic => {
  const digits = /^\+1\d{3}55501(\d\d)$/.exec(number)?.[1];
  if (digits === undefined) return ordinary;
  return magicNumbers.find(({ from, to }) => from <= Number(digits) && Number(digits) <= to) ?? ordinary;
};
