import { type Dialogue, sayingText } from "../../src/core/turn.ts";
import { answerTo } from "./faq.ts";

/** The questions whose answer is another one once the port is complete. */
const asked = ["cancel-old-first", "cancel-after-filing"];

const yes =
  "Yes: the port is complete, so you may cancel what is left of the old service. Check first that no other line and no internet is on the same account, and keep the last bill and the signed letter.";
const notYet =
  "Not for the numbers that stayed: they need the old service, and cancelling it could lose them. For those that moved it is needed no more.";

/** "Can I cancel the old service now?" once it is done; before that the general answer holds. */
export const oldService: Dialogue = {
  hear: (text, turn) => {
    const status = turn.request?.status;
    if (status !== "completed" && status !== "partly-completed") return null;
    const found = answerTo(text);
    if (!found || !asked.includes(found.id)) return null;
    return sayingText(turn, status === "completed" ? yes : notYet);
  },
};
