import { z } from "zod";
import { createLooks } from "../../src/chat/looks.ts";
import { firstView, type HomeView, homeQuery, homeShows } from "../../src/core/home.ts";
import { asChosen, speakingAlong, speakOn } from "../../src/core/language.ts";
import { agencyOf } from "./address.ts";
import type { Edge } from "./edge.ts";
import { homePageSize, homeView } from "./home-view.ts";
import type { Workspace } from "./workspaces.ts";

const kept = z.object({
  at: z.number(),
  view: z.object({
    whose: z.enum(["mine", "all"]),
    show: z.enum(homeShows),
    losing: z.string().nullable(),
    page: z.int().min(1),
  }),
});

const start = "home/";

/** How long after somebody looked at their home tab it is kept up to date, in milliseconds. */
const looking = 8 * 60 * 60 * 1000;

/** Home tabs of a workspace that are drawn anew when something changes: those opened last. */
const mostWatched = 50;

const lastViewOf = async (edge: Edge, install: string, user: string): Promise<HomeView> => {
  const note = kept.safeParse(await edge.records.note(agencyOf(install), start + user));
  return note.success ? note.data.view : firstView;
};

/** `anew`: also where it looks as it was drawn last. */
type Drawing = { user: string; view: HomeView; anew: boolean };

const draw = (edge: Edge, workspace: Workspace, drawing: Drawing): Promise<void> =>
  speakingAlong("en", () => drawn(edge, workspace, drawing));

/** In the language of whose it is. */
const drawn = async (edge: Edge, workspace: Workspace, { user, view, anew }: Drawing): Promise<void> => {
  const settings = await edge.settings.of(workspace.id);
  const agency = agencyOf(workspace.id);
  const [{ person, admin }, chosen] = await Promise.all([
    edge.who.standing(workspace, user, settings),
    edge.records.languageOf(agency, user),
  ]);
  speakOn(asChosen(person, chosen).language);
  const maySee = settings.enabled && person.role !== "none";
  const found = maySee
    ? {
        ...(await edge.records.find(agency, homeQuery(view, homePageSize), user, homePageSize)),
        numbers: await edge.records.numberCounts(agency),
      }
    : null;
  const mayManage = person.role === "manage";
  const home = found && edge.homeOf(view, { ...found, size: homePageSize, mayManage });
  const shown = homeView({ home, role: person.role, enabled: settings.enabled, admin });
  const looks = createLooks(edge.records);
  const look = JSON.stringify(shown);
  if (!anew && (await looks.isShown(agency, `home/${user}`, look))) return;
  await workspace.client.views.publish({ user_id: user, view: shown });
  await looks.shown(agency, `home/${user}`, look);
};

/** Draws a person's home tab anew, as they looked at it last unless another view is given. */
export const showHome = async (
  edge: Edge,
  workspace: Workspace,
  user: string,
  wanted?: HomeView,
): Promise<void> => {
  const view = wanted ?? (await lastViewOf(edge, workspace.id, user));
  const note = { at: edge.watch.now(), view };
  await edge.records.setNote(agencyOf(workspace.id), start + user, note);
  await draw(edge, workspace, { user, view, anew: true });
};

/** Draws the home tabs anew that somebody may be looking at. Those that look as before are left alone. */
export const refreshHomes = async (edge: Edge, workspace: Workspace): Promise<void> => {
  const notes = await edge.records.notes(agencyOf(workspace.id), start);
  const watched = notes
    .flatMap(({ key, value }) => {
      const note = kept.safeParse(value);
      const isRecent = note.success && note.data.at > edge.watch.now() - looking;
      return isRecent ? [{ user: key.slice(start.length), ...note.data }] : [];
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, mostWatched);
  for (const { user, view } of watched) {
    try {
      await edge.outbound.atPace(workspace, "views.publish", () =>
        draw(edge, workspace, { user, view, anew: false }),
      );
    } catch (error) {
      edge.log.warn({ user, error: String(error).slice(0, 200) }, "home tab not drawn anew");
    }
  }
};
