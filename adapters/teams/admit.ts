import { tooHasty } from "../../src/chat/haste.ts";
import { isAskedHere } from "../../src/chat/is-asked.ts";
import { type Refusal, type Right, refusalOf } from "../../src/chat/rights.ts";
import { withSecond } from "../../src/chat/with-second.ts";
import type { Person } from "../../src/core/event.ts";
import { asChosen, speakOn } from "../../src/core/language.ts";
import type { From } from "./activity.ts";
import { agencyOf } from "./address.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";

export type Admitted =
  | { ok: true; person: Person; admin: boolean }
  | {
      ok: false;
      sentence: string;
      /** They heard it a moment ago. */
      told?: true;
      /** Nobody refused them: Teams did not say who they are. */
      unsure?: true;
    };

const sentenceOf = async ({ tenants, people }: Edge, { tenant }: From, refusal: Refusal): Promise<string> => {
  const named = async (): Promise<string[]> => {
    const admins = (await tenants.of(tenant))?.admins ?? [];
    const known = await Promise.all(admins.slice(0, 3).map((aad) => people.of(tenant, aad)));
    return known.flatMap((each) => (each && each.name !== "" ? [each.name] : []));
  };
  switch (refusal) {
    case "settings-for-admins":
      return edgeWords.settingsForAdmins(await named());
    case "off":
      return edgeWords.off(await named());
    case "off-admin":
      return edgeWords.offAdmin;
    case "may-not":
      return edgeWords.mayNot(await named());
    case "may-only-look":
      return edgeWords.mayOnlyLook(await named());
  }
};

/** May this person do that here, now? What is answered is in their language from here on. With `orAsked` also somebody who was asked for something. A refusal is one sentence for them alone, and says who can help. */
export const admit = async (edge: Edge, from: From, right: Right, orAsked = false): Promise<Admitted> => {
  const { who, settings, records, secondPerson, haste, perMinute, log } = edge;
  const pace = haste(`${from.tenant} ${from.user.aad}`);
  if (pace !== "fine") return tooHasty(pace, perMinute);
  try {
    const decided = await settings.of(from.tenant);
    const [{ person: known, admin }, chosen] = await Promise.all([
      who.standing(from, decided),
      records.languageOf(agencyOf(from.tenant), from.user.aad || from.user.id),
    ]);
    const person = withSecond(asChosen(known, chosen), decided, secondPerson);
    speakOn(person.language);
    const refusal = refusalOf(right, decided, { role: person.role, admin });
    if (refusal === null) return { ok: true, person, admin };
    if (orAsked && (await isAskedHere(records, agencyOf(from.tenant), person.id, refusal)))
      return { ok: true, person, admin };
    return { ok: false, sentence: await sentenceOf(edge, from, refusal) };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    log.warn({ fault: fault.type, code: fault.code }, "Teams could not say who somebody is");
    return { ok: false, sentence: edgeWords.cannotCheck, unsure: true };
  }
};
