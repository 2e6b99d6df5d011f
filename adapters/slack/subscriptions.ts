import { noFilters, readSubscription } from "../../src/chat/subscription.ts";
import type { Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { subscriptionTexts as words } from "./settings-words.ts";
import type { Workspace } from "./workspaces.ts";

/** Who says it, where, and the id of what was typed; `again` where that may have been said in the channel already. */
export type Subscriber = { user: string; channel: string; id: string; again?: boolean };

/** `/port subscribe …`: said in the channel itself, which shows that Portside can write there. */
export const subscribe = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel, id, again = false }: Subscriber,
  wanted: string,
): Promise<string | null> => {
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return admitted.sentence;
  const given = readSubscription(wanted);
  if (!given) return words.which;
  const refused = await edge.shared.refusal(workspace, channel);
  if (refused !== null) return refused;
  const place: Place = { type: "direct", install: workspace.id, channel };
  const content = { text: words.subscribed(given, `<@${user}>`), blocks: [] };
  try {
    await edge.outbound.post(workspace, place, content, { key: id, broadcast: false, look: again });
  } catch (error) {
    if (faultOf(error)?.type !== "closed") throw error;
    return edgeWords.notInChannel(workspace.botUser);
  }
  await edge.settings.saveChannel(workspace.id, channel, { ...given, by: user, trouble: null });
  return null;
};

export const unsubscribe = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel }: Subscriber,
): Promise<string> => {
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return admitted.sentence;
  await edge.settings.saveChannel(workspace.id, channel, {
    ...noFilters,
    alerts: "none",
    by: null,
    trouble: null,
  });
  return words.unsubscribed;
};

/** "What does this channel hear?" */
export const whatIsHeard = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel }: Subscriber,
): Promise<string> => {
  const admitted = await admit(edge, workspace, user, "look");
  if (!admitted.ok) return admitted.sentence;
  const heard = await edge.settings.channel(workspace.id, channel);
  return words.hears(heard, heard.by === null ? words.somebody : `<@${heard.by}>`);
};
