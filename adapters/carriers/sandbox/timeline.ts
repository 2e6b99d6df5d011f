import type { MessagingStatus, NumberStatus, Order, Refusal } from "../../../src/core/carrier.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { cleanText } from "../clean-text.ts";

/** What an order becomes at a moment on the sandbox's clock. `left`: its numbers that are in another order by then. */
export type Step = {
  at: number;
  status: NumberStatus;
  date: string | null;
  refusals: Refusal[];
  raw: string | null;
  messaging?: MessagingStatus;
  left: E164[];
};

/** An order and everything that will happen to it, oldest first. What it is at any time follows from this alone. */
export type Timeline = { reference: string; numbers: E164[]; steps: Step[] };

/** Orders have an id once they are stored. `attempt` counts filings of the same request from 1. */
export type SandboxOrder = Timeline & { id: number; attempt: number };

const longestRaw = 100;
const longestWords = 500;

/** How many steps of a timeline have been reached. */
export const reached = (steps: Step[], now: number): number => steps.filter((step) => step.at <= now).length;

/** The order as the carrier reports it after one of its steps. */
export const orderAfter = (order: SandboxOrder, step: Step): Order => {
  const numbers = order.numbers.filter((number) => !step.left.includes(number));
  return {
    reference: order.reference,
    carrierId: `SBX-${String(order.id).padStart(6, "0")}`,
    status: step.status,
    numbers: Object.fromEntries(numbers.map((number) => [number, step.status])),
    date: step.date,
    refusals: step.refusals.map((refusal) => ({ ...refusal, words: cleanText(refusal.words, longestWords) })),
    raw: step.raw === null ? null : cleanText(step.raw, longestRaw),
    ...(step.messaging ? { messaging: step.messaging } : {}),
    changed: step.at,
  };
};

/** The order at a time, or null while it is not yet split off. */
export const orderAt = (order: SandboxOrder, now: number): Order | null => {
  const step = order.steps[reached(order.steps, now) - 1];
  return step ? orderAfter(order, step) : null;
};

/** Another future: what was reached or reported stays, and `after` follows. */
export const turnedAt = (steps: Step[], now: number, reported: number, after: Step[]): Step[] => [
  ...steps.slice(0, Math.max(reported, reached(steps, now))),
  ...after,
];
