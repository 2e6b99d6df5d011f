import type { WorkProgress } from "../../src/core/message.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { isHere, placeOf } from "./address.ts";
import type { Outbound } from "./outbound.ts";
import { messageBlocks } from "./render.ts";
import type { Workspaces } from "./workspaces.ts";

/**
 * A message that is edited while work goes on. After a crash it is found again by its key. What only one person sees
 * cannot be edited, so it is not shown there.
 */
export const createShowProgress =
  (workspaces: Workspaces, outbound: Outbound): NonNullable<Surface["showProgress"]> =>
  async ({ to, message, key, shown, tries }: WorkProgress) => {
    const place = placeOf(to);
    if (!place || !isHere(to) || place.type === "private") return null;
    const workspace = await workspaces.of(place.install);
    if (!workspace) return null;
    const content = messageBlocks(message);
    if (shown === null) {
      return outbound.post(workspace, place, content, { key, broadcast: false, look: tries > 0 });
    }
    await outbound.update(workspace, place.channel, shown, content);
    return shown;
  };
