import { tooHasty } from "../../src/chat/haste.ts";
import { isAskedHere } from "../../src/chat/is-asked.ts";
import { type Refusal, type Right, refusalOf } from "../../src/chat/rights.ts";
import type { Settings } from "../../src/chat/settings.ts";
import { withSecond } from "../../src/chat/with-second.ts";
import type { Person } from "../../src/core/event.ts";
import { asChosen, speakOn } from "../../src/core/language.ts";
import { agencyOf } from "./address.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf, isAway } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

const sentenceOf = (refusal: Refusal, { people }: Settings): string => {
  switch (refusal) {
    case "settings-for-admins":
      return edgeWords.settingsForAdmins;
    case "off":
      return edgeWords.off;
    case "off-admin":
      return edgeWords.offAdmin;
    case "may-not":
      return edgeWords.mayNot(people);
    case "may-only-look":
      return edgeWords.mayOnlyLook;
  }
};

export type Admitted =
  | { ok: true; person: Person; admin: boolean }
  | {
      ok: false;
      sentence: string;
      /** They heard it a moment ago. */
      told?: true;
      /** Nobody refused them: Slack did not say who they are; "now" where it may say so in a moment. */
      unsure?: "now" | "always";
    };

/** May this person do that here, now? What is answered is in their language from here on. With `orAsked` also somebody who was asked for something. A refusal is one sentence for them alone, and says who can. */
export const admit = async (
  { who, settings, records, secondPerson, haste, perMinute, log }: Edge,
  workspace: Workspace,
  user: string,
  right: Right,
  orAsked = false,
): Promise<Admitted> => {
  const pace = haste(`${workspace.id} ${user}`);
  if (pace !== "fine") return tooHasty(pace, perMinute);
  try {
    const decided = await settings.of(workspace.id);
    const [{ person: known, admin }, chosen] = await Promise.all([
      who.standing(workspace, user, decided),
      records.languageOf(agencyOf(workspace.id), user),
    ]);
    const person = withSecond(asChosen(known, chosen), decided, secondPerson);
    speakOn(person.language);
    const refusal = refusalOf(right, decided, { role: person.role, admin });
    if (refusal === null) return { ok: true, person, admin };
    if (orAsked && (await isAskedHere(records, agencyOf(workspace.id), person.id, refusal)))
      return { ok: true, person, admin };
    return { ok: false, sentence: sentenceOf(refusal, decided) };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    log.warn({ user, fault: fault.type }, "Slack could not say who somebody is");
    const unsure = isAway(error) ? "now" : "always";
    return { ok: false, sentence: edgeWords.cannotCheck, unsure };
  }
};

/** Throws where Slack may say in a moment who somebody is, so that what they wrote is delivered again and not lost. */
export const assertSure = ({ unsure }: Pick<Extract<Admitted, { ok: false }>, "unsure">): void => {
  if (unsure === "now") throw new Error("Slack did not say who wrote this; it is to be delivered again.");
};
