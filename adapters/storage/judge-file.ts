import { fileTypeFromBuffer } from "file-type";
import { fileWords } from "./file-words.ts";
import { pdfFault } from "./pdf-fault.ts";
import { pictureFault } from "./picture-fault.ts";

/** `kind` is null where the content tells none. */
export type Judged = { ok: true; kind: string } | { ok: false; kind: string | null; sentence: string };

const pictures = ["image/jpeg", "image/png", "image/webp", "image/tiff"];

/** The kind of a file by its content, whatever it is called; and a sentence where something is wrong with it. */
export const judgeFile = async (bytes: Uint8Array): Promise<Judged> => {
  if (bytes.length === 0) return { ok: false, kind: null, sentence: fileWords.empty };
  const kind = (await fileTypeFromBuffer(bytes))?.mime;
  if (!kind) return { ok: false, kind: null, sentence: fileWords.unknown };
  if (kind !== "application/pdf" && !pictures.includes(kind)) {
    return { ok: false, kind, sentence: fileWords.otherKind(kind) };
  }
  const fault = kind === "application/pdf" ? pdfFault(bytes) : pictureFault(bytes, kind);
  return fault === null ? { ok: true, kind } : { ok: false, kind, sentence: fault };
};
