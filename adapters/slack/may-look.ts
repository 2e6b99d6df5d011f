import { refusalOf } from "../../src/chat/rights.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { placeOf } from "./address.ts";
import { faultOf } from "./errors.ts";
import type { Who } from "./who.ts";
import type { Workspaces } from "./workspaces.ts";

/** Asked before somebody is told what they asked for long ago. Whom Slack does not know any more may see nothing. */
export const createMayLook =
  (workspaces: Workspaces, who: Who, settings: SettingsBook): NonNullable<Surface["mayLook"]> =>
  async (near, user) => {
    const workspace = await workspaces.of(placeOf(near)?.install ?? "");
    if (!workspace) return false;
    try {
      const decided = await settings.of(workspace.id);
      const { person, admin } = await who.standing(workspace, user, decided);
      return refusalOf("look", decided, { role: person.role, admin }) === null;
    } catch (error) {
      const fault = faultOf(error);
      if (!fault || fault.type === "busy" || fault.type === "doubtful") throw error;
      return false;
    }
  };
