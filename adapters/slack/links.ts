import { linkPreview, mostPreviewed } from "../../src/chat/link-preview.ts";
import { agencyOf, isDirect, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Payload } from "./payload.ts";
import { messageBlocks } from "./render.ts";
import type { Workspace } from "./workspaces.ts";

type Links = Extract<Payload, { type: "links" }>;

/** Links of one message that are looked at; more of them nobody has to give away. */
const most = 10;

/** Nobody is shown anything where others read along, or where the poster may not look. */
const mayShow = async (edge: Edge, workspace: Workspace, { channel, user }: Links): Promise<boolean> => {
  const isOthersToo = !isDirect(channel) && (await edge.shared.isShared(workspace, channel));
  return !isOthersToo && (await admit(edge, workspace, user, "look")).ok;
};

/**
 * Links of ours were posted, or are about to be: a status page shows in the message what it shows anybody; of a link for
 * one person its poster is told, alone, that others have it now, whoever posted it and whoever reads along.
 */
export const handleLinks = async (edge: Edge, workspace: Workspace, links: Links): Promise<void> => {
  const { urls, user, channel, ts, composing } = links;
  if (user === workspace.botUser) return;
  const isShown = (await mayShow(edge, workspace, links)) && urls.length <= mostPreviewed;
  let isPersonal = false;
  const unfurls: Record<string, { blocks: ReturnType<typeof messageBlocks>["blocks"] }> = {};
  for (const url of urls.slice(0, most)) {
    const preview = await linkPreview(edge, agencyOf(workspace.id), url);
    if (preview?.type === "personal") isPersonal = true;
    else if (preview && isShown && (composing || edge.mayRepeat(`unfurl ${channel} ${url}`)))
      unfurls[url] = { blocks: messageBlocks(preview.message).blocks };
  }
  if (isPersonal && !composing && !isDirect(channel)) {
    const place: Place = { type: "private", install: workspace.id, channel, user };
    await edge.outbound.privately(workspace, place, user, { text: edgeWords.personalLink, blocks: [] });
  }
  if (Object.keys(unfurls).length === 0) return;
  const where = composing ? composing : { channel, ts };
  try {
    await workspace.client.chat.unfurl({ ...where, unfurls } as Parameters<
      Workspace["client"]["chat"]["unfurl"]
    >[0]);
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    edge.log.warn({ channel, fault: fault.type }, "link not unfurled");
  }
};
