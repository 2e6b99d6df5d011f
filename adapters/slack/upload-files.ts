import { filesOf, type Message } from "../../src/core/message.ts";
import type { DocumentStore } from "../../src/runtime/ports.ts";
import type { Place } from "./address.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Outbound } from "./outbound.ts";
import type { Workspace } from "./workspaces.ts";

/** No upload may hold a lane for long, in milliseconds. */
const patience = 30_000;

const upload = async (
  { client }: Workspace,
  place: Place,
  file: { name: string; title: string; alt: string | undefined; bytes: Uint8Array },
): Promise<void> => {
  const { upload_url, file_id } = await client.files.getUploadURLExternal({
    filename: file.name,
    length: file.bytes.byteLength,
    ...(file.alt === undefined ? {} : { alt_txt: file.alt.slice(0, 1000) }),
  });
  if (!upload_url || !file_id) throw new Error("Slack took an upload without saying where; try again.");
  const sent = await fetch(upload_url, {
    method: "POST",
    body: Buffer.from(file.bytes),
    signal: AbortSignal.timeout(patience),
  });
  if (!sent.ok) throw new Error(`Slack took no file (${sent.status}); try again.`);
  await client.files.completeUploadExternal({
    files: [{ id: file_id, title: file.title }],
    channel_id: place.channel,
    ...(place.type === "thread" ? { thread_ts: place.root } : {}),
  });
};

/**
 * Uploads what is handed out with a message to where it was said. What is for `user` alone goes into their direct
 * message: a file shown to one person of a channel does not exist. Where Slack takes no file the reader is told.
 */
export const createUploadFiles =
  (outbound: Outbound, documents: Pick<DocumentStore, "read">) =>
  async (workspace: Workspace, where: Place, message: Message, user: string | null): Promise<void> => {
    const files = filesOf(message);
    if (files.length === 0) return;
    const place: Place =
      user === null || where.type === "direct"
        ? where
        : { type: "direct", install: workspace.id, channel: await outbound.directWith(workspace, user) };
    for (const { document, title, alt } of files) {
      const bytes = await documents.read(document.hash);
      try {
        await upload(workspace, place, { name: document.name, title, alt, bytes });
      } catch (error) {
        const type = faultOf(error)?.type;
        if (type === "closed" || type === "lost") return;
        if (type !== "refused") throw error;
        const content = { text: edgeWords.fileNotUploaded(title), blocks: [] };
        if (user !== null) await outbound.privately(workspace, where, user, content);
        else await outbound.post(workspace, place, content, { key: "file", broadcast: false, look: false });
      }
    }
  };
