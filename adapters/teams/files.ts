import { z } from "zod";
import type { Incoming } from "../../src/runtime/ports.ts";
import type { From, SentFile } from "./activity.ts";
import { agencyOf } from "./address.ts";
import { admit } from "./admit.ts";
import type { Authentication } from "./authentication.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { FileNotNow, fetchFile } from "./fetch-file.ts";

/** A file that somebody attached and that is not taken yet. `id` is the activity's, so that it is taken once. */
export type Sent = {
  id: string;
  from: From;
  conversation: string;
  item: string;
  file: SentFile;
  /** What was written beside it. */
  text: string;
};

const sent = z.object({
  id: z.string(),
  from: z.custom<From>((value) => typeof value === "object" && value !== null && "tenant" in value),
  conversation: z.string(),
  item: z.string(),
  text: z.string(),
  file: z.object({ name: z.string(), url: z.string(), kind: z.enum(["file", "picture"]) }),
});

/** Notes of files belong to the adapter, not to a tenant: they are looked through when it starts. */
const ours = "teams";
const start = "file/";
const keyOf = ({ id, file }: Sent): string => `${start}${id} ${file.name}`.slice(0, 300);
const sealedAt = (key: string): string => `teams/${key}`;

/** Seconds between tries at a file that Teams does not hand out. */
const pauses = [1, 5, 20];

export type Files = {
  /** Noted, sealed, before anything is acknowledged: a file that was sent is not forgotten. */
  note(files: Sent[]): Promise<void>;
  /** Fetches it and gives it to the conversation; a sentence when the person may not. */
  take(file: Sent): Promise<string | null>;
  /** Takes what an earlier process left. */
  resume(): Promise<void>;
};

export const createFiles = (
  edge: Edge,
  { tokenFor }: Pick<Authentication, "tokenFor">,
  peerHost: string | null,
): Files => {
  const { records, assistant, keyring, watch, log } = edge;

  const fetched = async ({ from, file }: Sent): ReturnType<typeof fetchFile> => {
    const { serviceUrl } = from;
    const fetching = { serviceUrl, peerHost, token: () => tokenFor(serviceUrl) };
    for (const pause of pauses) {
      try {
        return await fetchFile(file, fetching, assistant.documents);
      } catch (error) {
        if (!(error instanceof FileNotNow)) throw error;
        log.warn({ error: error.message }, "file not fetched, tried again");
        await watch.wait(pause * 1000);
      }
    }
    return { ok: false, sentence: edgeWords.fileNotNow };
  };

  const take: Files["take"] = async (each) => {
    const { id, from, conversation, item, file, text } = each;
    const own = `${id} ${file.name}`;
    const key = keyOf(each);
    const done = async (sentence: string | null): Promise<string | null> => {
      await records.setNote(ours, key, null);
      return sentence;
    };
    if (await records.seen("teams", own)) return done(null);
    const admitted = await admit(edge, from, "manage");
    if (!admitted.ok) return done(admitted.sentence);
    const agency = agencyOf(from.tenant);
    const base = { source: "teams", id: own, agency, conversation, by: admitted.person };
    const about = { ...base, item, ...(text === "" ? {} : { text }) };
    const result = await fetched(each);
    const incoming: Incoming = result.ok
      ? { ...about, type: "file-received", document: result.document }
      : { ...about, type: "file-refused", sentence: result.sentence };
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

  return {
    take,
    note: async (files) => {
      for (const each of files) {
        const key = keyOf(each);
        await records.setNote(ours, key, { sealed: keyring.seal(JSON.stringify(each), sealedAt(key)) });
      }
    },
    resume: async () => {
      for (const { key, value } of await records.notes(ours, start)) {
        const left = opened(key, value);
        if (left) await take(left);
        else await records.setNote(ours, key, null);
      }
    },
  };
};
