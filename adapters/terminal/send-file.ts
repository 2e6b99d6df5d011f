import { quoted } from "../../src/core/hearing/typed-text.ts";
import { toldLater } from "../../src/core/told.ts";
import type { DocumentStore, Incoming } from "../../src/runtime/ports.ts";
import { type Opened, openFile } from "./file-path.ts";
import { severalPaths } from "./several-paths.ts";
import { words } from "./words.ts";

/** What came of a file, without the part that every event has. */
export type FileEvent =
  | Pick<Extract<Incoming, { type: "file-received" }>, "type" | "item" | "document" | "note">
  | Pick<Extract<Incoming, { type: "file-refused" }>, "type" | "item" | "sentence" | "spanish" | "words">;

const reading = async function* (
  bytes: AsyncIterable<Uint8Array>,
  failed: (error: unknown) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* bytes;
  } catch (error) {
    failed(error);
    throw error;
  }
};

type Open = Extract<Opened, { ok: true }>;

/** Streams the file at a typed path into the store, or the files at several. What cannot be read says what to do. */
export const sendFile = async (item: string, typed: string, documents: DocumentStore): Promise<FileEvent> => {
  const opened: Open[] = [];
  const unreadable = new Map<unknown, string>();
  try {
    for (const path of (await severalPaths(typed)) ?? [typed]) {
      const file = await openFile(path);
      if (!file.ok) {
        const { ok: _ok, ...refused } = file;
        return { type: "file-refused", item, ...refused };
      }
      opened.push({ ...file, bytes: reading(file.bytes, (error) => unreadable.set(error, path)) });
    }
    const taken = await documents.take(opened.map(({ name, bytes }) => ({ name, bytes })));
    if (!taken.ok) {
      const { ok: _ok, ...refused } = taken;
      return { type: "file-refused", item, ...refused };
    }
    const { document, note } = taken;
    return { type: "file-received", item, document, ...(note === undefined ? {} : { note }) };
  } catch (error) {
    const path = unreadable.get(error);
    if (path === undefined) throw error;
    return { type: "file-refused", item, ...toldLater(() => words.fileUnreadable(quoted(path))) };
  } finally {
    for (const file of opened) await file.close();
  }
};
