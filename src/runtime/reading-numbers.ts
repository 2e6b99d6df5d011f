import type { EffectOf } from "../core/effect.ts";
import type { TableDesk } from "../core/table-reading.ts";
import { done, type Performed } from "./performed.ts";
import type { DocumentStore, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ReadingNumbersOptions = {
  runner: TurnRunner;
  documents: DocumentStore;
  /** Null where nothing here reads spreadsheets. */
  tables?: TableDesk | null;
};

const nowhere: TableDesk = async () => {
  throw new Error(
    "A spreadsheet is to be read, and nothing here reads any; give the assistant its table desk.",
  );
};

/** Reads the list of numbers in a spreadsheet and gives it back to the conversation as an event. */
export const createReadingNumbers =
  ({ runner, documents, tables }: ReadingNumbersOptions) =>
  async (stored: StoredEffect, effect: EffectOf<"read-numbers">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { to: conversation, by, sid, document } = effect;
    const reading = await (tables ?? nowhere)(await documents.read(document));
    await runner.run("effect", { id: key, agency, conversation, by, type: "numbers-read", sid, reading }, id);
    return done;
  };
