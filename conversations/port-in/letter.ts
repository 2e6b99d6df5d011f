import type { Context } from "../../src/core/item.ts";
import { numbersOf, textOf } from "../../src/core/port-request.ts";
import { showNumber } from "../../src/core/values/phone.ts";

/** Changes with the wording; it is printed on the letter and kept with what is signed. */
const letterVersion = "LOA-2026-11";

const addressOf = ({ request }: Context, which: "service" | "billing"): string => {
  const part = (key: string): string => textOf(request, `${which}${key}`);
  const line = [part("Street"), part("Unit"), part("City")].filter((each) => each !== "").join(", ");
  return `${line}, ${part("State")} ${part("Zip")}`;
};

/**
 * The Letter of Authorization for these answers: only the authorisation, the billing name and address, every number,
 * who is chosen as agent and that a charge may apply (47 CFR 64.1130 (e)). No offer and nothing else stands on it.
 */
export const letterOf = (context: Context): { title: string; paragraphs: string[] } => {
  const { request, carrier } = context;
  const business = textOf(request, "customerType") === "business";
  const holder = business ? textOf(request, "accountName") : textOf(request, "repName");
  const service = addressOf(context, "service");
  const billing = textOf(request, "billingSame") === "yes" ? service : addressOf(context, "billing");
  const numbers = numbersOf(request).map(showNumber);
  const agent = carrier.test ? `${carrier.name} (a test; nothing moves)` : carrier.name;
  return {
    title: "Letter of Authorization",
    paragraphs: [
      `Account holder: ${holder}`,
      `Service address: ${service}`,
      `Billing address: ${billing}`,
      `Billing telephone number: ${showNumber(textOf(request, "btn"))}`,
      `Current carrier: ${textOf(request, "carrier")}`,
      `Telephone numbers (${numbers.length}): ${numbers.join(", ")}`,
      `I authorise the change of the carrier of the telephone numbers above from ${textOf(request, "carrier")} to ${agent}, and I name ${agent} as agent to carry out this change.`,
      "I understand that only one carrier can be chosen for each number, and that my current carrier may charge me for the change.",
      `I am ${holder}, or I am allowed to act for ${holder}.`,
      `Authorised representative: ${textOf(request, "repName")}`,
      "Signature and date: ____________________",
      `${letterVersion} · ${request.sid}`,
    ],
  };
};
