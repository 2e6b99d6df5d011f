import type { Kysely } from "kysely";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

/** Requests whose documents are remembered, so that a turn which names no new one writes none. */
const most = 5000;

/** Writes down which documents a request named, each once. */
export const documentWriter = (db: Kysely<Tables>) => {
  const name = compiledQuery<Tables["request_documents"]>((slot) =>
    db
      .insertInto("request_documents")
      .values({ sid: slot("sid"), hash: slot("hash") })
      .onConflict((conflict) => conflict.doNothing()),
  );
  const known = new Map<string, string>();
  return {
    name: async (on: Executor, sid: string, hashes: string[]): Promise<void> => {
      const joined = hashes.join();
      if (known.get(sid) === joined) return;
      for (const hash of new Set(hashes)) await name(on, { sid, hash });
      if (known.size >= most) known.clear();
      known.set(sid, joined);
    },
    /** A transaction that was undone wrote none. */
    forget: (): void => known.clear(),
  };
};
