import { myRequests } from "../../src/chat/my-requests.ts";
import { agencyOf } from "./address.ts";
import type { Edge } from "./edge.ts";
import { homePageSize, homeView } from "./home-view.ts";
import type { Workspace } from "./workspaces.ts";

/** Draws a person's home tab anew: what they may do, and their requests. */
export const showHome = async (edge: Edge, workspace: Workspace, user: string, page = 1): Promise<void> => {
  const settings = await edge.settings.of(workspace.id);
  const { person, admin } = await edge.who.standing(workspace, user, settings);
  const requests = person.role === "none" ? [] : await myRequests(edge.records, agencyOf(workspace.id), user);
  const pages = Math.max(1, Math.ceil(requests.length / homePageSize));
  const shown = Math.min(page, pages);
  const cards = requests.slice((shown - 1) * homePageSize, shown * homePageSize).map(edge.cardOf);
  const view = homeView({
    cards,
    page: shown,
    total: requests.length,
    role: person.role,
    enabled: settings.enabled,
    admin,
  });
  await workspace.client.views.publish({ user_id: user, view });
};
