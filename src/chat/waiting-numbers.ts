import { z } from "zod";
import { withoutTypedSecrets } from "../core/hearing/typed-secret.ts";
import type { Assistant, Incoming } from "../runtime/ports.ts";
import type { Records } from "./parts.ts";

/** As much of a message as is searched for numbers. */
const mostText = 40_000;

const noted = z.object({ id: z.string(), text: z.string() });

const keyOf = (conversation: string): string => `numbers/${conversation}`;

/**
 * Keeps the numbers of a message until its request may take them: nothing can be answered before the agreement. Whoever
 * wrote it may have written a PIN beside them, which is kept nowhere.
 */
export const keepNumbers = async (
  records: Pick<Records, "setNote">,
  { agency, conversation, id, text }: { agency: string; conversation: string; id: string; text: string },
): Promise<void> => {
  const kept = withoutTypedSecrets(text.slice(0, mostText), false);
  if (!/\d{3}\D{0,4}\d{4}/.test(kept)) return;
  await records.setNote(agency, keyOf(conversation), { id: `${id} numbers`, text: kept });
};

/** The assistant, which is given kept numbers as soon as somebody has agreed where they are kept. */
export const givingNumbers = (assistant: Assistant, records: Records): Assistant => {
  const give = async ({ source, agency, conversation, by }: Incoming): Promise<void> => {
    const kept = noted.safeParse(await records.note(agency, keyOf(conversation)));
    if (!kept.success) return;
    const sid = (await records.conversation(conversation))?.sid;
    const request = sid ? await records.request(agency, sid) : null;
    if (!sid || !request?.answers.agreements) return;
    const { id, text } = kept.data;
    const action = { text, item: "numbers", sid };
    await assistant.receive({ source, id, agency, conversation, by, type: "pressed", action, sid });
    await records.setNote(agency, keyOf(conversation), null);
  };
  return {
    documents: assistant.documents,
    settle: () => assistant.settle(),
    receive: async (incoming) => {
      const reply = await assistant.receive(incoming);
      await give(incoming);
      return reply;
    },
  };
};
