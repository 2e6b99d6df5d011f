import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { DocumentStore, Incoming } from "../../src/runtime/ports.ts";
import { openFile } from "./file-path.ts";
import { words } from "./words.ts";

type Sent<Event> = Event extends { type: "file-received" | "file-refused" } ? Event : never;

/** What came of a file, without the part that every event has. */
export type FileEvent =
  | Pick<Extract<Sent<Incoming>, { type: "file-received" }>, "type" | "item" | "document">
  | Pick<Extract<Sent<Incoming>, { type: "file-refused" }>, "type" | "item" | "sentence">;

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

/** Streams the file at a typed path into the store. A file that cannot be read is refused with what to do. */
export const sendFile = async (item: string, path: string, documents: DocumentStore): Promise<FileEvent> => {
  const opened = await openFile(path);
  if (!opened.ok) return { type: "file-refused", item, sentence: opened.sentence };
  let unreadable: unknown = null;
  try {
    const bytes = reading(opened.bytes, (error) => {
      unreadable = error;
    });
    const taken = await documents.take([{ name: opened.name, bytes }]);
    return taken.ok
      ? { type: "file-received", item, document: taken.document }
      : { type: "file-refused", item, sentence: taken.sentence };
  } catch (error) {
    if (unreadable !== error) throw error;
    return { type: "file-refused", item, sentence: words.fileUnreadable(quoted(path)) };
  } finally {
    await opened.close();
  }
};
