import type { EffectOf } from "../core/effect.ts";
import type { RowsDesk } from "../core/table-reading.ts";
import { lentFrom } from "./lending.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, DocumentStore, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ReadingListsOptions = {
  store: Pick<Store, "lend">;
  clock: Clock;
  runner: TurnRunner;
  documents: DocumentStore;
  /** Null where nothing here reads spreadsheets. */
  lists?: RowsDesk | null;
};

const nowhere: RowsDesk = async () => {
  throw new Error("A list is to be read, and nothing here reads any; give the assistant its rows desk.");
};

/**
 * Reads a list of numbers beside people and gives it back to the conversation as an event. Nobody needs it any more then:
 * it is no request's, so it goes like what was handed out, when no try can want it any more.
 */
export const createReadingLists =
  ({ store, clock, runner, documents, lists }: ReadingListsOptions) =>
  async (stored: StoredEffect, effect: EffectOf<"read-list">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { to: conversation, by, document, use } = effect;
    await store.lend(document, lentFrom(clock.now()));
    const reading = await (lists ?? nowhere)(await documents.read(document));
    await runner.run("effect", { id: key, agency, conversation, by, type: "list-read", use, reading }, id);
    return done;
  };
