import type { EffectOf } from "../core/effect.ts";
import type { NotTold, PersonNote } from "../core/telling.ts";
import { createLanguageFor } from "./language-for.ts";
import { type MailingOptions, tryMail } from "./mailing.ts";
import { done, type Performed } from "./performed.ts";
import type { Store, StoredEffect, Surface } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type TellingPeopleOptions = Pick<MailingOptions, "mailer" | "clock"> & {
  store: Store;
  runner: TurnRunner;
  surfaces: Surface[];
};

/** Whoever was named by an address or a name alone has an id of ours, which no platform knows. */
const isOfPlatform = ({ id }: PersonNote["person"]): boolean => !/^(?:mail|name):/.test(id);

type Tried = "told" | "filed" | { later: number; why: string } | NotTold;

/**
 * Tells each of several people alone: where they can be written to, by mail otherwise. Whom an earlier try reached is left
 * out, so that nobody is told twice; whoever cannot be told is named in the conversation it came from.
 */
export const createTellingPeople = (options: TellingPeopleOptions) => {
  const { store, runner, surfaces, mailer, clock } = options;
  const languageFor = createLanguageFor(options);

  const directWith = async (near: string, person: string): Promise<string | null> =>
    (await surfaces.find((each) => each.holds(near))?.directWith?.(near, person)) ?? null;

  const byMail = async (stored: StoredEffect, note: PersonNote, key: string): Promise<Tried> => {
    const { person, mail } = note;
    if (person.email === undefined) return { person, why: "no-way" };
    const failed = await tryMail({ mailer, clock }, { to: person.email, ...mail, key }, stored);
    if (!failed) return mailer.folder === null ? "told" : "filed";
    if (failed.due !== null) return { later: failed.due, why: failed.why };
    return { person, why: failed.fault === "address" ? "address" : "mail" };
  };

  const tell = async (stored: StoredEffect, near: string, note: PersonNote, key: string): Promise<Tried> => {
    const named = isOfPlatform(note.person) ? note.person.id : note.person.email;
    const direct = named === undefined ? null : await directWith(near, named);
    const tried = direct === null ? await byMail(stored, note, key) : "told";
    if (tried !== "told" && tried !== "filed") return tried;
    const { agency } = stored;
    const language = direct === null ? "en" : await languageFor(agency, near, note.person.id);
    const { translated = {}, ...plain } = note;
    const own = { ...plain, message: translated[language] ?? plain.message };
    const base = { id: key, agency, conversation: near };
    await runner.run("effect", { ...base, type: "person-told", direct, note: own, language });
    return tried;
  };

  return async (
    stored: StoredEffect,
    { to, notes, language }: EffectOf<"tell-people">,
  ): Promise<Performed> => {
    const failed: NotTold[] = [];
    const filed: string[] = [];
    let later: { later: number; why: string } | null = null;
    for (const [index, note] of notes.entries()) {
      const key = `${stored.key}/${index}`;
      if (await store.seen("effect", key)) continue;
      const tried = await tell(stored, to, note, key);
      if (tried === "filed") filed.push(note.person.email ?? "");
      else if (typeof tried === "object" && "later" in tried) later = tried;
      else if (typeof tried === "object") failed.push(tried);
    }
    if (later) return { type: "later", due: later.later, why: later.why };
    if (failed.length === 0 && filed.length === 0) return done;
    const { agency, key, id } = stored;
    const base = { id: key, agency, conversation: to, ...(language ? { language } : {}) };
    await runner.run("effect", { ...base, type: "people-not-told", failed, filed }, id);
    return done;
  };
};
