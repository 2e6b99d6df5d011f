import type { CalendarEntry } from "../core/calendar.ts";
import type { EffectOf } from "../core/effect.ts";
import { languageMark } from "../core/language.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, DocumentStore, Store, StoredEffect } from "./ports.ts";

/** Makes an iCalendar file; `at` in milliseconds. */
export type CalendarMaker = (
  entry: CalendarEntry,
  at: number,
) => { name: string; kind: string; bytes: Uint8Array };

export type HandingCalendarOptions = {
  store: Store;
  documents: DocumentStore;
  /** Null where nothing here makes calendar files. */
  calendarFile?: CalendarMaker | null;
  clock: Clock;
};

/** Hands out the port date as a calendar file, in the conversation that asked for it. */
export const createHandingCalendar =
  ({ store, documents, calendarFile, clock }: HandingCalendarOptions) =>
  async (stored: StoredEffect, { to, sid, entry }: EffectOf<"hand-calendar">): Promise<Performed> => {
    if (!calendarFile)
      throw new Error("Nothing here makes calendar files; give the assistant its calendarFile.");
    const { agency, key, id } = stored;
    const { name, kind, bytes } = calendarFile(entry, clock.now());
    const document = await documents.keep(name, kind, bytes);
    await store.commit({
      agency,
      source: "calendar",
      eventId: key,
      at: clock.now(),
      conversation: null,
      request: null,
      history: [],
      effects: [
        {
          type: "say",
          to,
          message: { parts: [{ type: "file", document, title: entry.summary }], sid },
          ...languageMark(),
        },
      ],
      completes: id,
    });
    return done;
  };
