import type { Told } from "../../../src/core/told.ts";
import { cleanText } from "../clean-text.ts";
import { hour } from "./carrier-time.ts";
import type { OrderFile } from "./order-file.ts";
import { words } from "./words.ts";

/** The sandbox's desk answers whatever is written to it, after so long. */
const answersAfter = hour;
const longestQuote = 80;

/** Takes a message on an order; its desk answers an hour later. Gives the sentence that refuses it, or null. */
export const writeComment = (file: OrderFile, reference: string, text: string, now: number): Told | null => {
  const order = file.ordersOf(reference).find((each) => each.reference === reference);
  if (!order) return words.noOrder(reference);
  file.comment(order, now, text, true);
  const quote = cleanText(text.split("\n")[0] ?? "", longestQuote);
  file.comment(order, now + answersAfter, `We have your message, "${quote}", and look into it.`, false);
  return null;
};

/** True where a message with this mark is on the order already. */
export const isWritten = (file: OrderFile, reference: string, mark: string): boolean =>
  file.ordersOf(reference).some((order) => file.isWritten(order, mark));
