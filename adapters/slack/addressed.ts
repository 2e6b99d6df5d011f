import type { Addressed } from "../../src/core/mentioned.ts";
import type { Edge } from "./edge.ts";
import { namedText } from "./typed-text.ts";
import type { Workspace } from "./workspaces.ts";

/** People looked up for one message; more are named in no sentence that is meant for us. */
const most = 20;

/** The text with the people named in it, as Slack knows them; null where there are none. */
export const addressedIn = async (
  { who, settings }: Edge,
  workspace: Workspace,
  marked: string,
): Promise<Addressed | null> => {
  const { text, users } = namedText(marked, workspace.botUser);
  if (users.length === 0 || users.length > most) return null;
  const decided = await settings.of(workspace.id);
  const people = await Promise.all(
    users.map(async (user) => {
      const { person, insider } = await who.standing(workspace, user, decided);
      return { ...person, ...(insider ? {} : { outside: true as const }) };
    }),
  );
  return { text, people };
};
