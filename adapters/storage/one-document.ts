import { isTable } from "../../src/core/table-reading.ts";
import { type Told, toldLater, toldNow } from "../../src/core/told.ts";
import { cleanFileName } from "./file-name.ts";
import { fileWords } from "./file-words.ts";
import { judgeFile } from "./judge-file.ts";

/** Makes one PDF of pictures, a page each. A refusal may say which picture is to blame, counted from one. */
export type PictureJoiner = (
  pictures: Uint8Array[],
) => Promise<{ ok: true; pdf: Uint8Array } | ({ ok: false; place?: number } & Told)>;

type Received = { name: string; bytes: Uint8Array };

/** One file to be kept. `note` says what of the others was left out. */
export type OneDocument =
  | { ok: true; name: string; kind: string; bytes: Uint8Array; note?: Told }
  | ({ ok: false } & Told);

const pdf = "application/pdf";

/** What was sent together as one document: a file as it is, the only PDF among others, or pictures joined in order. */
export const oneDocument = async (files: Received[], join: PictureJoiner): Promise<OneDocument> => {
  const judged = await Promise.all(
    files.map(async ({ name, bytes }) => ({
      name: cleanFileName(name),
      bytes,
      judged: await judgeFile(bytes, name),
    })),
  );
  type File = (typeof judged)[number];
  const refused = (file: File, why: Told): OneDocument => {
    if (files.length === 1) return { ok: false, ...why };
    const what = file.judged.kind?.startsWith("image/") ? "Picture" : "File";
    const place = judged.indexOf(file) + 1;
    const say = (): string => fileWords.inPlace(what, place, files.length, file.name, toldNow(why));
    return { ok: false, ...toldLater(say) };
  };
  const alone = (file: File, note?: Told): OneDocument => {
    const { name, bytes, judged: verdict } = file;
    if (!verdict.ok) return refused(file, verdict);
    return { ok: true, name, bytes, kind: verdict.kind, ...(note === undefined ? {} : { note }) };
  };

  const [first] = judged;
  if (!first) throw new Error("A document is taken of one file at least; this was called with none.");
  if (judged.length === 1) return alone(first);
  const pdfs = judged.filter((file) => file.judged.kind === pdf);
  const [only] = pdfs;
  if (pdfs.length > 1) return { ok: false, ...toldLater(() => fileWords.severalPdfs(pdfs.length)) };
  if (only)
    return alone(
      only,
      toldLater(() => fileWords.pdfAlone(only.name)),
    );
  const table = judged.find((file) => file.judged.ok && isTable({ kind: file.judged.kind ?? "" }));
  if (table)
    return refused(
      table,
      toldLater(() => fileWords.listAlone),
    );
  for (const file of judged) if (!file.judged.ok) return refused(file, file.judged);
  const joined = await join(judged.map(({ bytes }) => bytes));
  if (joined.ok) return { ok: true, name: fileWords.joined(files.length), kind: pdf, bytes: joined.pdf };
  const blamed = judged[(joined.place ?? 0) - 1];
  return blamed ? refused(blamed, joined) : joined;
};
