import { someStay } from "../../src/core/some-stay.ts";
import { type Dialogue, sayingText } from "../../src/core/turn.ts";
import { answerTo } from "./faq.ts";
import { deskWords as words } from "./words.ts";

/** The questions whose answer is another one once the port is complete. */
const asked = ["cancel-old-first", "cancel-after-filing"];

/** "Can I cancel the old service now?" once it is done; before that the general answer holds. */
export const oldService: Dialogue = {
  hear: (text, turn) => {
    const status = turn.request?.status;
    if (status !== "completed" && status !== "partly-completed") return null;
    const found = answerTo(text);
    if (!found || !asked.includes(found.id)) return null;
    const isOver = turn.request && status === "completed" && !someStay(turn.request);
    return sayingText(turn, isOver ? words.mayCancel : words.mayNotCancel);
  },
};
