import type { PortRequest } from "../../src/core/port-request.ts";
import { agencyOf } from "./address.ts";
import type { Edge } from "./edge.ts";
import { homePageSize, homeView } from "./home-view.ts";
import type { Workspace } from "./workspaces.ts";

/** Requests that can be paged through on the home tab; older ones are found by asking. */
const most = 200;

/** Open ones first, each newest first. */
const requestsOf = async (edge: Edge, agency: string, user: string): Promise<PortRequest[]> => {
  const open = await edge.records.find(agency, { type: "mine", open: true }, user, most);
  const all = await edge.records.find(agency, { type: "mine" }, user, most);
  const known = new Set(open.results.map(({ sid }) => sid));
  return [...open.results, ...all.results.filter(({ sid }) => !known.has(sid))];
};

/** Draws a person's home tab anew: what they may do, and their requests. */
export const showHome = async (edge: Edge, workspace: Workspace, user: string, page = 1): Promise<void> => {
  const settings = await edge.settings.of(workspace.id);
  const { person, admin } = await edge.who.standing(workspace, user, settings);
  const requests = person.role === "none" ? [] : await requestsOf(edge, agencyOf(workspace.id), user);
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
