import { Buffer } from "node:buffer";
import type { EffectOf } from "../core/effect.ts";
import { speaking } from "../core/language.ts";
import type { DrawList } from "../core/printed-list.ts";
import { standInCsv, standInPrint } from "../core/stand-in-list.ts";
import { carrierOf } from "./carrier-of.ts";
import { loadRequest } from "./load-request.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, DocumentStore, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ListingStandInsOptions = {
  store: Store;
  documents: DocumentStore;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  /** Null or left out where nothing draws: then there is the spreadsheet alone. */
  drawList?: DrawList | null;
};

/** Makes the list of a request's temporary numbers as CSV and as PDF, with whose they are. */
export const createListingStandIns = (options: ListingStandInsOptions) => {
  const { store, documents, runner, carriers, drawList } = options;
  return async (stored: StoredEffect, effect: EffectOf<"list-stand-ins">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { sid, to, person, language = "en" } = effect;
    const request = await loadRequest(store, agency, sid);
    const pairs = request.standIns?.all ?? [];
    const rows = await store.numbersAmong(
      agency,
      pairs.flatMap(({ number, standsFor }) => [number, standsFor]),
    );
    const name = `temporary-numbers-${sid}`;
    const csv = Buffer.from(standInCsv(request, rows));
    const files = [await documents.keep(`${name}.csv`, "text/csv", csv)];
    if (drawList) {
      const { test } = carrierOf(request, carriers).capabilities;
      const pdf = await drawList(speaking(language, () => standInPrint(request, rows, test)));
      files.push(await documents.keep(`${name}.pdf`, "application/pdf", pdf));
    }
    const result = { type: "listed" as const, to, person, files };
    await runner.run("effect", { id: key, agency, type: "stand-ins", sid, result }, id);
    return done;
  };
};
