import type { Payload } from "./activity.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { placeOfChat } from "./start.ts";
import { typedText } from "./typed-text.ts";

type Change = Extract<Payload, { type: "change" }>;

/** The id of a message: the same in what is heard of it first, and when it is changed. */
export const messageId = (chat: string, message: string): string => `message ${chat} ${message}`;

/** A message of a conversation of ours was changed or deleted: its answers may be meant otherwise. Else nothing. */
export const handleChange = async (edge: Edge, change: Change): Promise<void> => {
  const { tenant, chat, root, message, id, text } = change;
  const place: Place = placeOfChat(change) ?? { type: "thread", tenant, chat, root: root ?? message };
  const conversation = conversationAt(place);
  if ((await edge.records.conversation(conversation)) === null) return;
  const admitted = await admit(edge, change, "manage");
  if (!admitted.ok) return;
  await edge.assistant.receive({
    source: "teams",
    id,
    agency: agencyOf(tenant),
    conversation,
    by: admitted.person,
    type: "edited",
    message: messageId(chat, message),
    text: text === null ? null : typedText(text),
    before: null,
  });
};
