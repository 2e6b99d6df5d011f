import { z } from "zod";
import { lookAfter } from "../../src/chat/look-after.ts";
import { speaking } from "../../src/core/language.ts";
import { toldLater, toldNow } from "../../src/core/told.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";
import { agencyOf } from "./address.ts";
import { admit, assertSure } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { FileNotNow, fetchFiles } from "./fetch-files.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

/**
 * Files that somebody sent together for one item and that are not taken yet. `id` is the payload's, so that they are
 * taken once; `text` is what was written beside them, and has its answer together with them.
 */
export type Sent = {
  id: string;
  user: string;
  conversation: string;
  item: string;
  /** Their ids, in the order they were sent in. */
  files: string[];
  sid: Sid | null;
  text?: string;
};

const sent = z.object({
  id: z.string(),
  user: z.string(),
  conversation: z.string(),
  item: z.string(),
  files: z.array(z.string()).min(1),
  /** Sealed: people write all kinds of things beside a bill. */
  text: z.string().exactOptional(),
  sid: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : readSid(text))),
});

/** Notes of files belong to the adapter, not to an agency: every process looks through them. */
const ours = "slack";
const start = "file/";
const keyOf = (install: string, { id, item }: Sent): string => `${start}${install}/${item}/${id}`;

/** Seconds between tries at a file that Slack does not hand out. */
const pauses = [1, 5, 20];

/** `refused`: why it was not taken, when nothing was said of it in the conversation. */
export type FileResult = { refused: string } | "taken" | "refused to the person";

export type Files = {
  /** Noted before anything is acknowledged: a file that was sent is not forgotten. */
  note(workspace: Workspace, sent: Sent[]): Promise<void>;
  /** Fetches them and gives them to the conversation as one. With `tell` false a refusal is only returned. */
  take(workspace: Workspace, sent: Sent, tell: boolean): Promise<FileResult>;
  /** Takes what other processes left, and what could not be taken, until the watch is stopped. */
  lookAfter(workspaces: Workspaces): Promise<void>;
};

export const createFiles = (edge: Edge, apiUrl: string | null): Files => {
  const { records, assistant, keyring, watch, log } = edge;
  const underWay = new Set<string>();

  const fetched = async (workspace: Workspace, files: string[]): ReturnType<typeof fetchFiles> => {
    for (const pause of pauses) {
      try {
        return await fetchFiles(workspace, files, apiUrl, assistant.documents);
      } catch (error) {
        if (!(error instanceof FileNotNow)) throw error;
        log.warn({ files: files.join(" "), error: error.message }, "file not fetched, tried again");
        await watch.wait(pause * 1000);
      }
    }
    return { ok: false, ...toldLater(() => edgeWords.fileNotNow) };
  };

  const takeAt = async (
    key: string,
    workspace: Workspace,
    each: Sent,
    tell: boolean,
  ): Promise<FileResult> => {
    const { id, user, conversation, item, files, sid, text = "" } = each;
    const own = `${id} ${files.join(" ")}`;
    if (await records.seen("slack", own)) {
      await records.setNote(ours, key, null);
      return "taken";
    }
    const admitted = await admit(edge, workspace, user, "manage", true);
    if (!admitted.ok) {
      assertSure(admitted);
      await records.setNote(ours, key, null);
      return { refused: admitted.sentence };
    }
    const base = {
      source: "slack",
      id: own,
      agency: agencyOf(workspace.id),
      conversation,
      by: admitted.person,
      ...(sid ? { sid } : {}),
      ...(text === "" ? {} : { text }),
    };
    const result = await fetched(workspace, files);
    if (result.ok) {
      const { ok: _ok, ...taken } = result;
      await assistant.receive({ ...base, ...taken, type: "file-received", item });
    } else if (tell) {
      const { ok: _ok, ...refused } = result;
      await assistant.receive({ ...base, ...refused, type: "file-refused", item });
    }
    await records.setNote(ours, key, null);
    if (result.ok) return "taken";
    if (tell) return "refused to the person";
    return { refused: speaking(admitted.person.language ?? "en", () => toldNow(result)) };
  };

  const take: Files["take"] = async (workspace, each, tell) => {
    const key = keyOf(workspace.id, each);
    underWay.add(key);
    try {
      return await takeAt(key, workspace, each, tell);
    } finally {
      underWay.delete(key);
    }
  };

  return {
    take,
    note: async (workspace, together) => {
      for (const each of together) {
        const { text, ...rest } = each;
        const key = keyOf(workspace.id, each);
        const sealed = text ? { text: keyring.seal(text, `${ours}/${key}`) } : {};
        await records.setNote(ours, key, { ...rest, ...sealed });
      }
    },
    lookAfter: (workspaces) => {
      const taken = async (key: string, value: unknown): Promise<void> => {
        const install = key.slice(start.length).split("/")[0] ?? "";
        const left = sent.safeParse(value);
        const workspace = left.success ? await workspaces.of(install) : null;
        if (left.success && workspace) {
          const { text, ...rest } = left.data;
          const opened = text ? { text: keyring.open(text, `${ours}/${key}`) } : {};
          await take(workspace, { ...rest, ...opened }, true);
        } else await records.setNote(ours, key, null);
      };
      return lookAfter({
        records,
        watch,
        log,
        ours,
        start,
        isUnderWay: (key) => underWay.has(key),
        take: taken,
      });
    },
  };
};
