import type { BillPage } from "../../core/bill.ts";
import type { ChildAnswer, ChildTask } from "../child-message.ts";
import { forCarriers, openPicture, type Picture } from "./decode-picture.ts";
import { letterPoints, picturesPdf } from "./pictures-pdf.ts";
import { serveOne, type Work } from "./serve-one.ts";

type Bounds = ChildTask["bounds"];

/** The time of this process after which no further attempt is begun, so that what was recognised is answered. */
const late =
  ({ milliseconds }: Bounds) =>
  (): boolean =>
    performance.now() > milliseconds * 0.6;

const recogniserFor = async (bounds: Bounds) => {
  const { createRecogniser } = await import("./recognise.ts");
  return createRecogniser(late(bounds));
};

/** Draws the first pages of a scanned document and recognises them. */
const recognisePdf = async (bounds: Bounds, bytes: Buffer): Promise<ChildAnswer> => {
  const { openPdf } = await import("./open-pdf.ts");
  const { drawPage } = await import("./draw-page.ts");
  const document = await openPdf(Uint8Array.from(bytes), bounds.pixels);
  const recognise = await recogniserFor(bounds);
  const pages: BillPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, bounds.recognisedPages); number += 1) {
    if (number > 1 && late(bounds)()) break;
    const { picture, points } = await drawPage(document, number, bounds.drawnPixels);
    pages.push((await recognise(picture, points)).page);
  }
  return { type: "read", pages, pageCount: document.numPages, flags: [], file: null };
};

/** Recognises the first pages of a photo or fax, and puts all of them upright into one PDF. */
const recognisePicture = async (bounds: Bounds, bytes: Buffer): Promise<ChildAnswer> => {
  const { pages: pictures, pageCount } = await openPicture(bytes, bounds.pixels, bounds.pages);
  const recognise = await recogniserFor(bounds);
  const pages: BillPage[] = [];
  const jpegs: Buffer[] = [];
  for (const [index, picture] of pictures.entries()) {
    const isRead = index < bounds.recognisedPages && (index === 0 || !late(bounds)());
    const recognised = isRead ? await recognise(picture, letterPoints) : null;
    if (recognised) pages.push(recognised.page);
    jpegs.push(await forCarriers(picture, recognised?.turn ?? 0));
  }
  const file = pictures.length === pageCount ? await picturesPdf(jpegs) : null;
  return { type: "read", pages, pageCount, flags: [], file };
};

const joinPictures = async (bounds: Bounds, files: Buffer[]): Promise<ChildAnswer> => {
  const pictures: Picture[] = [];
  for (const bytes of files) pictures.push(...(await openPicture(bytes, bounds.pixels, bounds.pages)).pages);
  const jpegs: Buffer[] = [];
  for (const picture of pictures.slice(0, bounds.pages)) jpegs.push(await forCarriers(picture, 0));
  return { type: "read", pages: [], pageCount: jpegs.length, flags: [], file: await picturesPdf(jpegs) };
};

const work: Work = async ({ type, bounds }, files) => {
  const [bytes = Buffer.alloc(0)] = files;
  if (type === "recognise-pdf") return recognisePdf(bounds, bytes);
  return type === "join-pictures" ? joinPictures(bounds, files) : recognisePicture(bounds, bytes);
};

await serveOne(work, ({ type }) => (type === "recognise-pdf" ? "broken-pdf" : "broken-picture"));
