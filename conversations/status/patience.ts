import type { Patience } from "../../src/core/patience.ts";

/**
 * How long each status may stay as it is before somebody asks, in business days. The sources are of 2026; where there
 * is none, the number is ours.
 */
export const patience: Patience = {
  draft: null,
  // Ours: carriers take an order within minutes, and a failed try is made again.
  submitting: { days: 1, since: "change" },
  // Telnyx checks an order within hours (support.telnyx.com 3284588); Twilio says a few days. Ours: three.
  "in-review": { days: 3, since: "change" },
  // Ours. Only where the carrier has the letter signed: a letter of ours reminds its signer by itself.
  "awaiting-signature": { days: 5, since: "change" },
  // Losing carriers answer in 36 to 48 business hours (support.telnyx.com 3284588), and simple ports in one business
  // day (47 CFR 52.35 (a)); hosted resellers in 7 to 10 business days (8x8, Port Your Phone Numbers).
  "with-carrier": { days: 10, since: "change" },
  // Telnyx drops an exception that stays unanswered for 14 days; some days are left to act.
  "action-required": { days: 3, since: "change" },
  // The numbers move on the date; the morning after, somebody should know.
  "date-set": { days: 1, since: "date", undated: 5 },
  // US activations end at 20:00 Central of their day (Telnyx, FastPort).
  activating: { days: 1, since: "change" },
  completed: null,
  "partly-completed": null,
  // Ours: carriers confirm within two business days.
  cancelling: { days: 3, since: "change" },
  cancelled: null,
  rejected: null,
  expired: null,
  // Ours.
  unknown: { days: 3, since: "change" },
};
