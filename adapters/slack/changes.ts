import { agencyOf, conversationAt, isDirect, type Place } from "./address.ts";
import { admit, assertSure } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { type MessageChange, messageId } from "./message-change.ts";
import { typedText } from "./typed-text.ts";
import type { Workspace } from "./workspaces.ts";

/** A message of a conversation of ours was changed or deleted: its answers may be meant otherwise. Else nothing. */
export const handleChange = async (
  edge: Edge,
  workspace: Workspace,
  { id, user, channel, ts, thread, text, before }: MessageChange,
): Promise<void> => {
  if (user === workspace.botUser) return;
  const install = workspace.id;
  const place: Place = isDirect(channel)
    ? { type: "direct", install, channel }
    : { type: "thread", install, channel, root: thread ?? ts };
  const conversation = conversationAt(place);
  if ((await edge.records.conversation(conversation)) === null) return;
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return assertSure(admitted);
  await edge.assistant.receive({
    source: "slack",
    id,
    agency: agencyOf(install),
    conversation,
    by: admitted.person,
    type: "edited",
    message: messageId(channel, ts),
    text: text === null ? null : typedText(text),
    before: typedText(before),
  });
};
