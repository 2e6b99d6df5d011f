import type { Surface } from "../../src/runtime/ports.ts";
import { conversationAt, placeOf } from "./address.ts";
import { faultOf } from "./errors.ts";
import type { Outbound } from "./outbound.ts";
import type { Workspaces } from "./workspaces.ts";

/** The direct message with somebody of a workspace, opened if need be. */
export const createDirectWith =
  (workspaces: Workspaces, outbound: Outbound): NonNullable<Surface["directWith"]> =>
  async (near, person) => {
    const install = placeOf(near)?.install;
    const workspace = install ? await workspaces.of(install) : null;
    if (!workspace || person === workspace.botUser) return null;
    try {
      const channel = await outbound.directWith(workspace, person);
      return conversationAt({ type: "direct", install: workspace.id, channel });
    } catch (error) {
      const fault = faultOf(error);
      if (!fault || fault.type === "busy" || fault.type === "doubtful") throw error;
      return null;
    }
  };
