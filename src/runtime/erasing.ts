import type { Sid } from "../core/values/sid.ts";
import type { Erased, ErasureHelpers, ErasureRecords } from "./erasure-ports.ts";
import type { Clock } from "./ports.ts";

export type ErasingOptions = ErasureHelpers & {
  records: ErasureRecords;
  documents: { remove(hash: string): Promise<void> };
  clock: Clock;
};

/** What came of each request, and how many documents and mails went. */
export type ErasedAll = {
  outcomes: { sid: Sid; erased: Erased }[];
  documents: number;
  mails: number;
  /** False where something of them may still stand in the journal of the database. */
  whole: boolean;
};

/** Erases requests with everything that is kept of them anywhere in this installation. */
export const createErasing = (options: ErasingOptions) => {
  const { records, documents, clock, forgetMails, forgetFiles, forgetFilings } = options;

  return {
    /**
     * The records first, each request for itself; then what they named and nothing else names. After a crash it is done
     * again from where it was: what was to go is written down until it is gone.
     */
    erase: async (sids: Sid[], by: string, why: string): Promise<ErasedAll> => {
      const outcomes: ErasedAll["outcomes"] = [];
      for (const sid of sids)
        outcomes.push({ sid, erased: await records.erase({ sid, at: clock.now(), by, why }) });
      const gone = outcomes.flatMap(({ sid, erased }) =>
        erased.type === "erased" || erased.type === "before" ? [{ sid, erased }] : [],
      );
      const named = [...new Set(gone.flatMap(({ erased }) => erased.documents))];
      const unnamed = named.length > 0 ? await records.unnamed(named) : [];
      for (const hash of unnamed) await documents.remove(hash);
      for (const { sid, erased } of gone)
        forgetFilings({ sid, numbers: erased.type === "erased" ? erased.numbers : [] });
      const mails = gone.length > 0 ? await forgetMails(gone.map(({ sid }) => sid)) : 0;
      if (gone.length > 0) await forgetFiles(gone.map(({ sid }) => sid));
      for (const { sid } of gone) await records.documentsGone(sid);
      return { outcomes, documents: unnamed.length, mails, whole: await records.overwrite() };
    },
  };
};

export type Erasing = ReturnType<typeof createErasing>;
