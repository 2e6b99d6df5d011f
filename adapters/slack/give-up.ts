import type { ChatLog } from "../../src/chat/log.ts";
import { finalCode } from "./errors.ts";
import type { Answer } from "./receive.ts";

/**
 * Handles a payload. Where Slack does not know the person or the channel it names, or refuses what it asks for, that is
 * logged and the payload acknowledged; any other error is passed on, and Slack delivers again.
 */
export const orGiveUp = async (
  work: (answer: Answer) => Promise<void>,
  answer: Answer,
  log: ChatLog,
): Promise<void> => {
  let answered = false;
  const once: Answer = async (...said) => {
    answered = true;
    await answer(...said);
  };
  try {
    await work(once);
  } catch (error) {
    const code = finalCode(error);
    if (code === null) throw error;
    log.warn({ code }, "payload given up");
    if (!answered) await answer();
  }
};
