import { addressedIn } from "./addressed.ts";
import type { Edge } from "./edge.ts";
import type { Workspace } from "./workspaces.ts";

const chosen = /^<@[UW][A-Z0-9]+>$/;

/**
 * What was filled in, with people who were chosen from a list as people type them: "Sam Lee [U1]"; guests and programs by
 * their name alone.
 */
export const withChosenPeople = async (
  edge: Edge,
  workspace: Workspace,
  values: Record<string, string>,
): Promise<Record<string, string>> => {
  const named = { ...values };
  for (const [item, value] of Object.entries(values)) {
    if (!chosen.test(value)) continue;
    const person = (await addressedIn(edge, workspace, value))?.people[0];
    const name = person?.name.replace(/[[\]]/g, " ") ?? "";
    named[item] = person && !person.outside ? `${name} [${person.id}]` : name;
  }
  return named;
};
