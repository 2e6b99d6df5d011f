import type { LentDocuments, OwnDocuments } from "./lent-ports.ts";

/**
 * Documents of which those that are made for a request are noted as its own before they are kept: they go with it, also
 * where what they were made for was broken off, or nobody wanted it any more.
 */
export const ownedDocuments = (store: Pick<LentDocuments, "own">, documents: OwnDocuments): OwnDocuments => ({
  ...documents,
  keep: async (name, kind, bytes, of) => {
    if (of !== undefined) await store.own(of, documents.hashOf(bytes));
    return documents.keep(name, kind, bytes);
  },
});
