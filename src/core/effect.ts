import type { Person, Purpose, Query } from "./event.ts";
import type { Card, Message } from "./message.ts";
import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";

/**
 * What should happen in the world, as data. The turn stores effects with the state in one transaction; the outbox
 * carries them out afterwards, in order within a lane, until each is done or dead.
 */
export type Effect =
  | { type: "say"; to: string; message: Message }
  | { type: "say-privately"; to: string; person: string; message: Message }
  | { type: "update-card"; to: string; card: Card }
  | { type: "look-up"; to: string; by: Person; query: Query; purpose: Purpose }
  | { type: "check-numbers"; sid: Sid; numbers: E164[] }
  /** Files or files again; `attempt` counts from 1 and makes the carrier reference unique. */
  | { type: "file-request"; sid: Sid; attempt: number }
  | { type: "withdraw-request"; sid: Sid; attempt: number }
  | { type: "send-mail"; sid: Sid; to: string; subject: string; text: string }
  /** `due` in milliseconds. One timer per key: a later one replaces an earlier one. */
  | { type: "remind"; sid: Sid; reminder: string; due: number }
  | { type: "forget"; sid: Sid; reminder: string };

export type EffectOf<T extends Effect["type"]> = Extract<Effect, { type: T }>;

/** Effects of one lane are carried out one after another; lanes run side by side. */
export const laneOf = (effect: Effect): string => {
  switch (effect.type) {
    case "say":
    case "say-privately":
    case "update-card":
    case "look-up":
      return `conversation ${effect.to}`;
    default:
      return `request ${effect.sid}`;
  }
};
