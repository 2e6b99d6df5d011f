import type { Person } from "../../src/core/event.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

/** `look`: ask how things stand. `manage`: run ports. `settings`: change who may. */
export type Right = "look" | "manage" | "settings";

export type Admitted = { ok: true; person: Person; admin: boolean } | { ok: false; sentence: string };

/** May this person do that here, now? A refusal is one sentence for them alone, and says who can. */
export const admit = async (
  { who, settings, log }: Edge,
  workspace: Workspace,
  user: string,
  right: Right,
): Promise<Admitted> => {
  try {
    const decided = await settings.of(workspace.id);
    const { person, admin } = await who.standing(workspace, user, decided);
    if (right === "settings")
      return admin ? { ok: true, person, admin } : { ok: false, sentence: edgeWords.settingsForAdmins };
    if (!decided.enabled) return { ok: false, sentence: admin ? edgeWords.offAdmin : edgeWords.off };
    if (person.role === "none") return { ok: false, sentence: edgeWords.mayNot(decided.people) };
    if (person.role === "view" && right === "manage") return { ok: false, sentence: edgeWords.mayOnlyLook };
    return { ok: true, person, admin };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    log.warn({ user, fault: fault.type }, "Slack could not say who somebody is");
    return { ok: false, sentence: edgeWords.cannotCheck };
  }
};
