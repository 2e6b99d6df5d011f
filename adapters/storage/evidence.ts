import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { chained, type Digest, headText } from "../../src/core/evidence-chain.ts";
import type { Evidence, LetterEvent } from "../../src/core/letter.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import type { EvidenceRecords, Keyring } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { inTransaction } from "./in-transaction.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

const digest: Digest = (text) => createHash("sha256").update(text).digest("hex");

const lineOf = ({ agency: _, sid: __, ...row }: Tables["evidence"]): Evidence => ({
  ...row,
  sequence: Number(row.sequence),
  at: Number(row.at),
  event: row.event as LetterEvent,
});

const lines = (db: Kysely<Tables>, agency: string, sid: string) =>
  db.selectFrom("evidence").selectAll().where("agency", "=", agency).where("sid", "=", sid);

const queriesOn = (db: Kysely<Tables>) => ({
  last: compiledQuery<{ agency: string; sid: string }, Tables["evidence"]>((slot) =>
    lines(db, slot("agency"), slot("sid")).orderBy("sequence", "desc").limit(1),
  ),
  append: compiledQuery<Tables["evidence"]>((slot) =>
    db.insertInto("evidence").values({
      agency: slot("agency"),
      sid: slot("sid"),
      sequence: slot("sequence"),
      at: slot("at"),
      event: slot("event"),
      actor: slot("actor"),
      address: slot("address"),
      agent: slot("agent"),
      document: slot("document"),
      detail: slot("detail"),
      previous: slot("previous"),
      digest: slot("digest"),
    }),
  ),
  signHead: compiledQuery<Tables["evidence_heads"]>((slot) =>
    db
      .insertInto("evidence_heads")
      .values({
        agency: slot("agency"),
        sid: slot("sid"),
        sequence: slot("sequence"),
        digest: slot("digest"),
        signature: slot("signature"),
      })
      .onConflict((conflict) =>
        conflict.columns(["agency", "sid"]).doUpdateSet({
          sequence: (row) => row.ref("excluded.sequence"),
          digest: (row) => row.ref("excluded.digest"),
          signature: (row) => row.ref("excluded.signature"),
        }),
      ),
  ),
});

/** The part of the evidence that needs no keys. */
export const evidenceReader = (db: Kysely<Tables>): Pick<EvidenceRecords, "evidence" | "evidenceHead"> => ({
  evidence: async (agency, sid) => {
    const rows = await lines(db, agency, sid).orderBy("sequence").execute();
    return rows.map(lineOf);
  },
  evidenceHead: async (agency, sid) => {
    const row = await db
      .selectFrom("evidence_heads")
      .select(["sequence", "digest", "signature"])
      .where("agency", "=", agency)
      .where("sid", "=", sid)
      .executeTakeFirst();
    return row ? { ...row, sequence: Number(row.sequence) } : null;
  },
});

/** The evidence of letters. A line and the signature of its chain's new end are written together or not at all. */
export const evidence = (
  db: Kysely<Tables>,
  dialect: Pick<StorageDialect, "oneAtATime">,
  keyring: Keyring,
): EvidenceRecords => {
  const queries = queriesOn(db);
  return {
    ...evidenceReader(db),
    addEvidence: (agency, sid: Sid, entry) =>
      inTransaction(db, async (on) => {
        await dialect.oneAtATime(on, `evidence ${agency} ${sid}`);
        const [last] = (await queries.last(on, { agency, sid })).rows;
        const line = chained(last ? lineOf(last) : null, entry, digest);
        const signature = keyring.sign(headText(agency, sid, line));
        await queries.append(on, { ...line, agency, sid });
        await queries.signHead(on, {
          agency,
          sid,
          sequence: line.sequence,
          digest: line.digest,
          signature,
        });
        return line;
      }),
  };
};
