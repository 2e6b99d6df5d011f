import type { Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Command } from "./commands.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { settingsWords as words } from "./settings-words.ts";
import type { Workspace } from "./workspaces.ts";

const kinds = ["all", "action", "done"] as const;

/** `/port subscribe [all|action|done]`: said in the channel itself, which shows that Portside can write there. */
export const subscribe = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel, id }: Command,
  wanted: string,
): Promise<string | null> => {
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return admitted.sentence;
  const kind = kinds.find((each) => each === (wanted || "all"));
  if (!kind) return words.whichNews;
  const refused = await edge.shared.refusal(workspace, channel);
  if (refused !== null) return refused;
  const place: Place = { type: "direct", install: workspace.id, channel };
  const content = { text: words.subscribed[kind], blocks: [] };
  try {
    await edge.outbound.post(workspace, place, content, { key: id, broadcast: false, look: false });
  } catch (error) {
    if (faultOf(error)?.type !== "closed") throw error;
    return edgeWords.notInChannel(workspace.botUser);
  }
  await edge.settings.saveChannel(workspace.id, channel, { alerts: kind, by: user, trouble: null });
  return null;
};

export const unsubscribe = async (
  edge: Edge,
  workspace: Workspace,
  { user, channel }: Command,
): Promise<string | null> => {
  const admitted = await admit(edge, workspace, user, "manage");
  if (!admitted.ok) return admitted.sentence;
  await edge.settings.saveChannel(workspace.id, channel, { alerts: "none", by: null, trouble: null });
  return words.unsubscribed;
};
