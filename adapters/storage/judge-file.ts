import { fileTypeFromBuffer } from "file-type";
import { type Told, toldLater } from "../../src/core/told.ts";
import { fileWords } from "./file-words.ts";
import { pdfFault } from "./pdf-fault.ts";
import { pictureFault } from "./picture-fault.ts";

/** `kind` is null where the content tells none. */
export type Judged = { ok: true; kind: string } | ({ ok: false; kind: string | null } & Told);

const pictures = ["image/jpeg", "image/png", "image/webp", "image/tiff"];

/** A list of numbers; what of it can be read is found out when it is. */
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Text has no mark of its own: it is a table when it is called one and holds no bytes that no text has. */
const isDividedText = (bytes: Uint8Array, name: string): boolean =>
  /\.(?:csv|tsv|tab)$/i.test(name) &&
  ((bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    !bytes.includes(0));

/** The kind of a file by its content, whatever it is called; and a sentence where something is wrong with it. */
export const judgeFile = async (bytes: Uint8Array, name = ""): Promise<Judged> => {
  if (bytes.length === 0) return { ok: false, kind: null, ...toldLater(() => fileWords.empty) };
  const kind = (await fileTypeFromBuffer(bytes))?.mime;
  if (kind === workbook || (kind === "application/zip" && /\.xlsx$/i.test(name)))
    return { ok: true, kind: workbook };
  if (!kind && isDividedText(bytes, name)) return { ok: true, kind: "text/csv" };
  if (!kind) return { ok: false, kind: null, ...toldLater(() => fileWords.unknown) };
  if (kind !== "application/pdf" && !pictures.includes(kind)) {
    return { ok: false, kind, ...toldLater(() => fileWords.otherKind(kind)) };
  }
  const fault = (): string | null =>
    kind === "application/pdf" ? pdfFault(bytes) : pictureFault(bytes, kind);
  return fault() === null ? { ok: true, kind } : { ok: false, kind, ...toldLater(() => fault() ?? "") };
};
