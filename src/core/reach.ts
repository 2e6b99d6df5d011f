/**
 * Why somebody is written to alone: what they are asked for, by item; to approve what was submitted; or to take the
 * request over, where `moves` is said of a conversation that only its owner reads.
 */
export type Reach =
  | { type: "asked"; items: string[]; reminder: boolean }
  | { type: "approval" }
  | { type: "hand-over"; moves?: boolean };

/**
 * What one person did elsewhere, to be said where the request is talked about. `shown` is "" for what stays private.
 * `item` and `items` are what the labels stand for, which are in the language of whoever did it.
 */
export type PersonNews =
  | { type: "gave"; items: { item?: string; label: string; shown: string }[] }
  | { type: "has-not"; labels: string[]; items?: string[]; said: string }
  | { type: "approved" }
  | { type: "sent-back"; reason: string };
