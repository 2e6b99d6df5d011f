import { onlyAsks } from "../../src/chat/only-asks.ts";
import type { Action } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { agencyOf, conversationAt, isDirect, type Place, placeOf } from "./address.ts";
import type { Edge } from "./edge.ts";
import type { ClickedAt } from "./payload.ts";
import type { Workspace } from "./workspaces.ts";

const homeOf = async (edge: Edge, workspace: Workspace, sid: Sid | undefined): Promise<Place | null> => {
  if (!sid) return null;
  const request = await edge.records.request(agencyOf(workspace.id), sid);
  const home = request ? placeOf(request.home) : null;
  return home && home.type !== "private" ? home : null;
};

/**
 * The place in which a click is heard: the thread or direct message it was made in, when something is talked about
 * there. Elsewhere (a private answer, an alert, a view) questions are answered to that person alone, and acts belong
 * to the place of their request, or to the direct message.
 */
export const placeOfClick = async (
  edge: Edge,
  workspace: Workspace,
  user: string,
  at: ClickedAt | null,
  action: Action,
): Promise<Place> => {
  const install = workspace.id;
  if (at && isDirect(at.channel)) return { type: "direct", install, channel: at.channel };
  if (at && !at.ephemeral) {
    const thread: Place = { type: "thread", install, channel: at.channel, root: at.thread ?? at.ts };
    if ((await edge.records.conversation(conversationAt(thread))) !== null) return thread;
  }
  if (at && onlyAsks(action)) return { type: "private", install, channel: at.channel, user };
  const home = onlyAsks(action) ? null : await homeOf(edge, workspace, action.sid);
  return home ?? { type: "direct", install, channel: await edge.outbound.directWith(workspace, user) };
};
