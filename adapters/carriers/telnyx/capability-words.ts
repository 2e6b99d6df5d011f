import { spoken } from "../../../src/core/language.ts";
import { spanish } from "./capability-words.es.ts";

const english = {
  textsFollow:
    "within minutes, sometimes after one or two business days; with toll-free numbers after four or five",
  called: "porting order",
  where: "the Telnyx portal, under Porting",
  sellsFirst:
    "At Telnyx a new number rings nowhere by itself: in the portal, under Numbers, give it the connection its calls go to.",
};

export type CapabilityWords = typeof english;

/** What the conversation says of this carrier, within its own sentences or as one. */
export const capabilityWords = spoken({ en: english, es: spanish });
