import { z } from "zod";
import { readSid, type Sid } from "../../src/core/values/sid.ts";
import { agencyOf } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { FileNotNow, fetchFile } from "./fetch-file.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

/**
 * A file that somebody sent and that is not taken yet. `id` is the payload's, so that it is taken once; `text` is what
 * was written beside it, and has its answer together with the file.
 */
export type Sent = {
  id: string;
  user: string;
  conversation: string;
  item: string;
  file: string;
  sid: Sid | null;
  text?: string;
};

const sent = z.object({
  id: z.string(),
  user: z.string(),
  conversation: z.string(),
  item: z.string(),
  file: z.string(),
  /** Sealed: people write all kinds of things beside a bill. */
  text: z.string().exactOptional(),
  sid: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : readSid(text))),
});

/** Notes of files belong to the adapter, not to an agency: they are looked through when it starts. */
const ours = "slack";
const start = "file/";
const keyOf = (install: string, { id, file }: Sent): string => `${start}${install}/${file}/${id}`;

/** Seconds between tries at a file that Slack does not hand out. */
const pauses = [1, 5, 20];

/** `refused`: why it was not taken, when nothing was said of it in the conversation. */
export type FileResult = { refused: string } | "taken" | "refused to the person";

export type Files = {
  /** Noted before anything is acknowledged: a file that was sent is not forgotten. */
  note(workspace: Workspace, files: Sent[]): Promise<void>;
  /** Fetches it and gives it to the conversation. With `tell` false a refusal is only returned. */
  take(workspace: Workspace, file: Sent, tell: boolean): Promise<FileResult>;
  /** Takes what an earlier process left. */
  resume(workspaces: Workspaces): Promise<void>;
};

export const createFiles = (edge: Edge, apiUrl: string | null): Files => {
  const { records, assistant, keyring, watch, log } = edge;

  const fetched = async (workspace: Workspace, file: string): ReturnType<typeof fetchFile> => {
    for (const pause of pauses) {
      try {
        return await fetchFile(workspace, file, apiUrl, assistant.documents);
      } catch (error) {
        if (!(error instanceof FileNotNow)) throw error;
        log.warn({ file, error: error.message }, "file not fetched, tried again");
        await watch.wait(pause * 1000);
      }
    }
    return { ok: false, sentence: edgeWords.fileNotNow };
  };

  const take: Files["take"] = async (workspace, each, tell) => {
    const { id, user, conversation, item, file, sid, text = "" } = each;
    const key = keyOf(workspace.id, each);
    if (await records.seen("slack", `${id} ${file}`)) {
      await records.setNote(ours, key, null);
      return "taken";
    }
    const admitted = await admit(edge, workspace, user, "manage");
    if (!admitted.ok) {
      await records.setNote(ours, key, null);
      return { refused: admitted.sentence };
    }
    const base = {
      source: "slack",
      id: `${id} ${file}`,
      agency: agencyOf(workspace.id),
      conversation,
      by: admitted.person,
      ...(sid ? { sid } : {}),
      ...(text === "" ? {} : { text }),
    };
    const result = await fetched(workspace, file);
    if (result.ok)
      await assistant.receive({ ...base, type: "file-received", item, document: result.document });
    else if (tell)
      await assistant.receive({ ...base, type: "file-refused", item, sentence: result.sentence });
    await records.setNote(ours, key, null);
    if (result.ok) return "taken";
    return tell ? "refused to the person" : { refused: result.sentence };
  };

  return {
    take,
    note: async (workspace, files) => {
      for (const each of files) {
        const { text, ...rest } = each;
        const key = keyOf(workspace.id, each);
        const sealed = text ? { text: keyring.seal(text, `${ours}/${key}`) } : {};
        await records.setNote(ours, key, { ...rest, ...sealed });
      }
    },
    resume: async (workspaces) => {
      for (const { key, value } of await records.notes(ours, start)) {
        const install = key.slice(start.length).split("/")[0] ?? "";
        const left = sent.safeParse(value);
        const workspace = left.success ? await workspaces.of(install) : null;
        if (left.success && workspace) {
          const { text, ...rest } = left.data;
          const opened = text ? { text: keyring.open(text, `${ours}/${key}`) } : {};
          await take(workspace, { ...rest, ...opened }, true);
        } else await records.setNote(ours, key, null);
      }
    },
  };
};
