import type { Surface } from "../../src/runtime/ports.ts";
import { conversationAt, placeOf } from "./address.ts";
import { faultOf, isAway } from "./errors.ts";
import type { Outbound } from "./outbound.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

/** Their id, also of somebody who is named by the address of their mailbox; null where that is nobody's here. */
const idOf = async (outbound: Outbound, workspace: Workspace, person: string): Promise<string | null> => {
  if (!person.includes("@")) return person;
  const { user } = await outbound.atPace(workspace, "users.lookupByEmail", () =>
    workspace.client.users.lookupByEmail({ email: person }),
  );
  return user?.id && !user.deleted && !user.is_bot ? user.id : null;
};

/** The direct message with somebody of a workspace, opened if need be. */
export const createDirectWith =
  (workspaces: Workspaces, outbound: Outbound): NonNullable<Surface["directWith"]> =>
  async (near, person) => {
    const install = placeOf(near)?.install;
    const workspace = install ? await workspaces.of(install) : null;
    if (!workspace) return null;
    try {
      const id = await idOf(outbound, workspace, person);
      if (id === null || id === workspace.botUser) return null;
      const channel = await outbound.directWith(workspace, id);
      return conversationAt({ type: "direct", install: workspace.id, channel });
    } catch (error) {
      if (!faultOf(error) || isAway(error)) throw error;
      return null;
    }
  };
