import { fileURLToPath } from "node:url";
import { createWorker, type Line, OEM, type Page, PSM, type Word } from "tesseract.js";
import type { BillPage, TextRun } from "../../core/bill.ts";
import { forRecognition, type Picture } from "./decode-picture.ts";

const trainingPackage = import.meta.resolve("@tesseract.js-data/eng/package.json");
const training = fileURLToPath(new URL("4.0.0_best_int", trainingPackage));

/** Below this a page may lie on its side. */
const uprightConfidence = 60;

/** Words of this confidence are words; a page with fewer letters in such words shows no text. */
const sureConfidence = 60;
/** What is less certain than this is a stain or an edge. */
const noiseConfidence = 10;
const fewestSure = 10;

/** A page as recognised, and by how much it had to be turned clockwise to be upright. */
export type Recognised = { page: BillPage; turn: number };

/** Recognises pages one after the other; `isLate` says when to be content with what there is. */
export type Recogniser = (picture: Picture, points: number) => Promise<Recognised>;

type Attempt = {
  data: Page;
  turn: number;
  width: number;
  height: number;
  /** Letters in words that are certain, none on a page that lies on its side. */
  sure: number;
  sideways: "up" | "down" | null;
};

/** Turns to try after one, the likeliest first. */
const turnsAfter = ({ turn, sideways }: Attempt): number[] => {
  const more = sideways === "down" ? [270, 90] : [90, 270];
  return (sideways ? more : [180, ...more]).map((each) => (turn + each) % 360);
};

const linesOf = (page: Page): Line[] =>
  (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));

const wordsOf = (page: Page, confidence: number): Word[] =>
  linesOf(page).flatMap((line) => line.words.filter((word) => word.confidence >= confidence));

const lettersIn = (words: Word[]): number =>
  words
    .map((word) => word.text)
    .join("")
    .match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether lines were recognised that run up or down: the words are right, but the page has to be turned. */
const sidewaysIn = (page: Page): Attempt["sideways"] => {
  const lines = linesOf(page).filter((line) => line.words.length > 1 && line.confidence >= sureConfidence);
  const tall = lines.filter(({ bbox }) => bbox.y1 - bbox.y0 > 2 * (bbox.x1 - bbox.x0));
  if (tall.length <= lines.length / 2) return null;
  const down = tall.filter(({ words }) => (words[0]?.bbox.y0 ?? 0) < (words.at(-1)?.bbox.y0 ?? 0));
  return down.length > tall.length / 2 ? "down" : "up";
};

/** All words of a line end at its base line, as in a text that was read. */
const runOf = (word: Word, line: Line, scale: number): TextRun => {
  const base = (line.baseline.y0 + line.baseline.y1) / 2;
  const bottom = base > line.bbox.y0 && base <= line.bbox.y1 ? base : line.bbox.y1;
  return {
    text: word.text,
    x: word.bbox.x0 * scale,
    y: line.bbox.y0 * scale,
    width: (word.bbox.x1 - word.bbox.x0) * scale,
    height: (bottom - line.bbox.y0) * scale,
    confidence: word.confidence,
  };
};

const pageOf = ({ data, width, height, sure }: Attempt, points: number): BillPage => {
  const scale = points / Math.max(width, height);
  const lines = sure < fewestSure ? [] : linesOf(data);
  const runs = lines.flatMap((line) =>
    line.words.filter((word) => word.confidence >= noiseConfidence).map((word) => runOf(word, line, scale)),
  );
  return { width: width * scale, height: height * scale, how: "picture", runs };
};

/** Starts a recogniser; `points` is the length of a page's longer side. It needs no network and writes nothing. */
export const createRecogniser = async (isLate: () => boolean): Promise<Recogniser> => {
  const worker = await createWorker("eng", OEM.LSTM_ONLY, {
    langPath: training,
    gzip: true,
    cacheMethod: "none",
    errorHandler: (error: unknown) => console.error(error),
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  let likelyTurn = 0;

  const attempt = async (picture: Picture, turn: number): Promise<Attempt> => {
    const { png, width, height } = await forRecognition(picture, turn);
    const { data } = await worker.recognize(png, {}, { text: false, blocks: true });
    const sideways = sidewaysIn(data);
    return {
      data,
      turn,
      width,
      height,
      sure: sideways ? 0 : lettersIn(wordsOf(data, sureConfidence)),
      sideways,
    };
  };

  return async (picture, points) => {
    let best = await attempt(picture, likelyTurn);
    const isEmpty = lettersIn(wordsOf(best.data, 0)) < fewestSure;
    for (const turn of isEmpty ? [] : turnsAfter(best)) {
      if (best.data.confidence >= uprightConfidence && best.sure >= fewestSure) break;
      if (isLate()) break;
      const other = await attempt(picture, turn);
      if (other.sure > best.sure) best = other;
    }
    if (best.sure >= fewestSure) likelyTurn = best.turn;
    return { page: pageOf(best, points), turn: best.sure >= fewestSure ? best.turn : 0 };
  };
};
