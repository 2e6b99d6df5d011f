import type { ChatLog } from "../../src/chat/log.ts";
import { faultOf } from "./errors.ts";

/** Stops the start when Slack does not take a token. Where Slack does not answer, it is asked again when needed. */
export const accepted = async (token: string, work: () => unknown, log: ChatLog): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const fault = faultOf(error);
    if (fault?.type === "signed-out" || fault?.type === "refused")
      throw new Error(
        `Slack does not take ${token} (${fault.code}). Copy it again from the app's page at api.slack.com/apps.`,
        { cause: error },
      );
    if (!fault) throw error;
    log.warn({ token, fault: fault.type }, "Slack does not answer yet");
  }
};
