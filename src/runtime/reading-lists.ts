import type { EffectOf } from "../core/effect.ts";
import type { RowsDesk } from "../core/table-reading.ts";
import { done, type Performed } from "./performed.ts";
import type { DocumentStore, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ReadingListsOptions = {
  runner: TurnRunner;
  documents: DocumentStore;
  /** Null where nothing here reads spreadsheets. */
  lists?: RowsDesk | null;
};

const nowhere: RowsDesk = async () => {
  throw new Error("A list is to be read, and nothing here reads any; give the assistant its rows desk.");
};

/** Reads a list of numbers beside people and gives it back to the conversation as an event. */
export const createReadingLists =
  ({ runner, documents, lists }: ReadingListsOptions) =>
  async (stored: StoredEffect, effect: EffectOf<"read-list">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { to: conversation, by, document, use } = effect;
    const reading = await (lists ?? nowhere)(await documents.read(document));
    await runner.run("effect", { id: key, agency, conversation, by, type: "list-read", use, reading }, id);
    return done;
  };
