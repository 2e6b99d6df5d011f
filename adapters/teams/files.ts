import { z } from "zod";
import { lookAfter } from "../../src/chat/look-after.ts";
import { toldLater } from "../../src/core/told.ts";
import type { Incoming } from "../../src/runtime/ports.ts";
import type { From, SentFile } from "./activity.ts";
import { agencyOf } from "./address.ts";
import { admit } from "./admit.ts";
import type { Authentication } from "./authentication.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { FileNotNow, fetchFiles } from "./fetch-files.ts";

/** Files that somebody attached together and that are not taken yet. `id` is the activity's: they are taken once. */
export type Sent = {
  id: string;
  from: From;
  conversation: string;
  item: string;
  /** In the order they were attached in. */
  files: SentFile[];
  /** What was written beside them. */
  text: string;
};

const sent = z.object({
  id: z.string(),
  from: z.custom<From>((value) => typeof value === "object" && value !== null && "tenant" in value),
  conversation: z.string(),
  item: z.string(),
  text: z.string(),
  files: z.array(z.object({ name: z.string(), url: z.string(), kind: z.enum(["file", "picture"]) })).min(1),
});

/** Notes of files belong to the adapter, not to a tenant: every process looks through them. */
const ours = "teams";
const start = "file/";
const keyOf = ({ id }: Sent): string => `${start}${id}`.slice(0, 300);
const sealedAt = (key: string): string => `teams/${key}`;

/** Seconds between tries at a file that Teams does not hand out. */
const pauses = [1, 5, 20];

export type Files = {
  /** Noted, sealed, before anything is acknowledged: a file that was sent is not forgotten. */
  note(sent: Sent): Promise<void>;
  /** Fetches them and gives them to the conversation as one; a sentence when the person may not. */
  take(sent: Sent): Promise<string | null>;
  /** Takes what other processes left, and what could not be taken, until the watch is stopped. */
  lookAfter(): Promise<void>;
};

export const createFiles = (
  edge: Edge,
  { tokenFor }: Pick<Authentication, "tokenFor">,
  peerHost: string | null,
): Files => {
  const { records, assistant, keyring, watch, log } = edge;
  const underWay = new Set<string>();

  const fetched = async ({ from, files }: Sent): ReturnType<typeof fetchFiles> => {
    const { serviceUrl } = from;
    const fetching = { serviceUrl, peerHost, token: () => tokenFor(serviceUrl) };
    for (const pause of pauses) {
      try {
        return await fetchFiles(files, fetching, assistant.documents);
      } catch (error) {
        if (!(error instanceof FileNotNow)) throw error;
        log.warn({ error: error.message }, "file not fetched, tried again");
        await watch.wait(pause * 1000);
      }
    }
    return { ok: false, ...toldLater(() => edgeWords.fileNotNow) };
  };

  const takeAt = async (key: string, each: Sent): Promise<string | null> => {
    const { id, from, conversation, item, text } = each;
    const own = `${id} files`;
    const done = async (sentence: string | null): Promise<string | null> => {
      await records.setNote(ours, key, null);
      return sentence;
    };
    if (await records.seen("teams", own)) return done(null);
    const admitted = await admit(edge, from, "manage", true);
    if (!admitted.ok && admitted.unsure) throw new Error("Teams did not say who sent a file.");
    if (!admitted.ok) return done(admitted.sentence);
    const agency = agencyOf(from.tenant);
    const base = { source: "teams", id: own, agency, conversation, by: admitted.person };
    const about = { ...base, item, ...(text === "" ? {} : { text }) };
    const result = await fetched(each);
    const { ok: _ok, ...outcome } = result;
    const incoming: Incoming =
      "document" in outcome
        ? { ...about, ...outcome, type: "file-received" }
        : { ...about, ...outcome, type: "file-refused" };
    await assistant.receive(incoming);
    return done(null);
  };

  const opened = (key: string, value: unknown): Sent | null => {
    try {
      return sent.parse(
        JSON.parse(keyring.open(z.object({ sealed: z.string() }).parse(value).sealed, sealedAt(key))),
      );
    } catch (error) {
      log.warn({ error: String(error).slice(0, 100) }, "noted file cannot be read");
      return null;
    }
  };

  const take: Files["take"] = async (each) => {
    const key = keyOf(each);
    underWay.add(key);
    try {
      return await takeAt(key, each);
    } finally {
      underWay.delete(key);
    }
  };

  return {
    take,
    note: async (each) => {
      const key = keyOf(each);
      await records.setNote(ours, key, { sealed: keyring.seal(JSON.stringify(each), sealedAt(key)) });
    },
    lookAfter: () =>
      lookAfter({
        records,
        watch,
        log,
        ours,
        start,
        isUnderWay: (key) => underWay.has(key),
        take: async (key, value) => {
          const left = opened(key, value);
          if (left) await take(left);
          else await records.setNote(ours, key, null);
        },
      }),
  };
};
