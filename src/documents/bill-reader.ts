import type { BillPage, BillReading } from "../core/bill.ts";
import { type Told, toldLater } from "../core/told.ts";
import { type ChildAnswer, type ChildTask, decodeAnswer, encodeTask } from "./child-message.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { isPlausible } from "./plausible-text.ts";
import { type ReadingLimits, readingLimits } from "./reading-limits.ts";
import type { HearStep } from "./reading-steps.ts";
import { type Refusal, readingWords } from "./reading-words.ts";
import { type ChildOutcome, type ChildUse, runChild } from "./run-child.ts";
import { waitingLine } from "./waiting-line.ts";

/**
 * Pictures as one PDF, a page each, in their order and upright as their cameras said; or why not, with the place of
 * the one to blame, counted from one.
 */
export type Joined = { ok: true; pdf: Uint8Array } | ({ ok: false; place?: number } & Told);

export type BillReader = {
  /** Goes by the content, whatever the kind it was taken as. Never throws for what is in the file. */
  read(bytes: Uint8Array, kind?: string, heard?: HearStep): Promise<BillReading>;
  joinPictures(pictures: Uint8Array[]): Promise<Joined>;
};

export type BillReaderOptions = {
  limits?: ReadingLimits;
  /** Told of each child when it is over, for measurements. */
  used?: (use: ChildUse) => void;
};

/** With fewer letters and digits than this on its first pages, a PDF is a scan. */
const fewest = 40;

const refused = (reason: Refusal): { ok: false } & Told => ({
  ok: false,
  ...toldLater(() => readingWords[reason]),
});

const stopReasons = { time: "too-slow", memory: "too-much", output: "too-much" } as const;

type Answer = Exclude<ChildAnswer, { type: "table" | "rows" }>;

const answerOf = (outcome: ChildOutcome): Answer => {
  if (outcome.type === "answered") {
    const answer = decodeAnswer(outcome.bytes);
    if (answer.type === "table" || answer.type === "rows")
      throw new Error("A reader of bills answered with a table, which none was asked for.");
    return answer;
  }
  return { type: "refused", reason: outcome.type === "stopped" ? stopReasons[outcome.why] : "too-much" };
};

const charactersOn = (pages: BillPage[]): number => {
  const texts = pages.flatMap((page) => page.runs.map((run) => run.text));
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
};

type Read = Extract<ChildAnswer, { type: "read" }>;

const reading = ({ pages, pageCount, flags, file }: Read): BillReading =>
  charactersOn(pages) === 0
    ? refused("blank")
    : { ok: true, text: { pages, pageCount: Math.max(pageCount, pages.length) }, flags, cleaned: file };

const refusedKinds: Partial<Record<FileKind, Refusal>> = {
  heic: "heic",
  avif: "avif",
  zip: "unknown",
  unknown: "unknown",
};

/**
 * Reads statements, each in a process of its own that lives as long as the reading: two texts at once, and one
 * picture, because recognising one takes a whole processor and a third of a gigabyte.
 */
export const createBillReader = ({ limits = readingLimits, used }: BillReaderOptions = {}): BillReader => {
  const lines = { text: waitingLine(2), picture: waitingLine(1) };

  const ask = async (
    kind: "text" | "picture",
    type: ChildTask["type"],
    files: Uint8Array[],
    heard: HearStep,
  ): Promise<Answer> =>
    lines[kind](
      async () => {
        const { text, picture, table: _table, answerBytes, ...bounds } = limits;
        const own = { text, picture }[kind];
        const input = encodeTask({ type, bounds: { ...bounds, milliseconds: own.milliseconds } }, files);
        return answerOf(await runChild({ kind, input, limits: own, answerBytes, heard, used }));
      },
      () => heard({ type: "waiting" }),
    );

  const readScan = async (bytes: Uint8Array, text: Read, heard: HearStep): Promise<BillReading> => {
    const seen = await ask("picture", "recognise-pdf", [bytes], heard);
    if (seen.type === "refused") return charactersOn(text.pages) > 0 ? reading(text) : refused(seen.reason);
    const pages = text.pages.map((page, index) => seen.pages[index] ?? page);
    return reading(charactersOn(pages) >= charactersOn(text.pages) ? { ...text, pages } : text);
  };

  /** A scan whose own text is garbled: what is recognised counts, where it makes more sense. */
  const readGarbled = async (bytes: Uint8Array, text: Read, heard: HearStep): Promise<BillReading> => {
    const seen = await ask("picture", "recognise-pdf", [bytes], heard);
    const isBetter = seen.type === "read" && charactersOn(seen.pages) >= fewest && isPlausible(seen.pages);
    if (!isBetter) return reading(text);
    return reading({
      ...text,
      pages: text.pages.map((page, index) => seen.pages[index] ?? { ...page, runs: [] }),
    });
  };

  const readPdf = async (bytes: Uint8Array, heard: HearStep): Promise<BillReading> => {
    const text = await ask("text", "read-text", [bytes], heard);
    if (text.type === "refused") return refused(text.reason);
    const first = text.pages.slice(0, limits.recognisedPages);
    if (charactersOn(first) < fewest) return readScan(bytes, text, heard);
    return isPlausible(first) ? reading(text) : readGarbled(bytes, text, heard);
  };

  const readPicture = async (bytes: Uint8Array, heard: HearStep): Promise<BillReading> => {
    const seen = await ask("picture", "recognise-picture", [bytes], heard);
    return seen.type === "refused" ? refused(seen.reason) : reading(seen);
  };

  return {
    read: async (bytes, _kind, heard = () => undefined) => {
      if (bytes.length === 0) return refused("empty");
      const kind = fileKind(bytes);
      const reason = refusedKinds[kind];
      if (reason) return refused(reason);
      return kind === "pdf" ? readPdf(bytes, heard) : readPicture(bytes, heard);
    },
    joinPictures: async (pictures) => {
      if (pictures.length === 0) return refused("empty");
      if (pictures.length > limits.joinedPictures) return refused("too-many-pictures");
      const reasons = pictures.map((bytes) => refusedKinds[fileKind(bytes)]);
      const index = reasons.findIndex((each) => each);
      const reason = reasons[index];
      if (reason) return { ...refused(reason), place: index + 1 };
      const joined = await ask("picture", "join-pictures", pictures, () => undefined);
      if (joined.type === "refused") {
        const { reason: why, place } = joined;
        return { ...refused(why), ...(place === undefined ? {} : { place }) };
      }
      if (!joined.file) throw new Error("Pictures were joined, and no document came of it.");
      return { ok: true, pdf: joined.file };
    },
  };
};
