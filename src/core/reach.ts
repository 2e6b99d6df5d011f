/**
 * Why somebody is written to alone: what they are asked for, by item; to approve what was submitted; or to take the
 * request over, where `moves` is said of a conversation that only its owner reads.
 */
export type Reach =
  | { type: "asked"; items: string[]; reminder: boolean }
  | { type: "approval" }
  | { type: "hand-over"; moves?: boolean };

/** What one person did elsewhere, to be said where the request is talked about. `shown` is "" for what stays private. */
export type PersonNews =
  | { type: "gave"; items: { label: string; shown: string }[] }
  | { type: "has-not"; labels: string[]; said: string }
  | { type: "approved" }
  | { type: "sent-back"; reason: string };
