import { spoken } from "../../../src/core/language.ts";
import { spanish } from "./capability-words.es.ts";

const english = {
  textsFollow: "within two hours, sometimes after one or two days",
  instead:
    "Twilio takes no messages about ports from here. Write to its support in the Twilio Console, or answer the ticket it opened for this port.",
  called: "port-in request",
  where: "the Twilio Console, under Phone Numbers, Port & Host",
  sellsFirst:
    "At Twilio a new number rings nowhere by itself: say in the Console, under Phone Numbers, Active numbers, where its calls go. There it carries the name of this request.",
};

export type CapabilityWords = typeof english;

/** What the conversation says of this carrier, within its own sentences or as one. */
export const capabilityWords = spoken({ en: english, es: spanish });
