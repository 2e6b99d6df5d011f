import type { BillPage } from "../../core/bill.ts";
import type { ChildAnswer, ChildTask } from "../child-message.ts";
import type { HearStep } from "../reading-steps.ts";
import { forCarriers, openPicture } from "./decode-picture.ts";
import { letterPoints, picturesPdf } from "./pictures-pdf.ts";
import { CannotRead, serveOne, type Work } from "./serve-one.ts";

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
const recognisePdf = async (bounds: Bounds, bytes: Buffer, say: HearStep): Promise<ChildAnswer> => {
  const { openPdf } = await import("./open-pdf.ts");
  const { drawPage } = await import("./draw-page.ts");
  const document = await openPdf(Uint8Array.from(bytes), bounds.pixels);
  const of = document.numPages;
  const recognise = await recogniserFor(bounds);
  const pages: BillPage[] = [];
  for (let number = 1; number <= Math.min(of, bounds.recognisedPages); number += 1) {
    if (number > 1 && late(bounds)()) break;
    say({ type: "recognising", page: number, of });
    const { picture, points } = await drawPage(document, number, bounds.drawnPixels);
    pages.push((await recognise(picture, points)).page);
  }
  return { type: "read", pages, pageCount: of, flags: [], file: null };
};

/** Recognises the first pages of a photo or fax, and puts all of them upright into one PDF. */
const recognisePicture = async (bounds: Bounds, bytes: Buffer, say: HearStep): Promise<ChildAnswer> => {
  const { pages: pictures, pageCount } = await openPicture(bytes, bounds.pixels, bounds.pages);
  const recognise = await recogniserFor(bounds);
  const pages: BillPage[] = [];
  const jpegs: Buffer[] = [];
  for (const [index, picture] of pictures.entries()) {
    const isRead = index < bounds.recognisedPages && (index === 0 || !late(bounds)());
    if (isRead) say({ type: "recognising", page: index + 1, of: Math.max(pageCount, index + 1) });
    const recognised = isRead ? await recognise(picture, letterPoints) : null;
    if (recognised) pages.push(recognised.page);
    jpegs.push(await forCarriers(picture, recognised?.turn ?? 0));
  }
  const file = pictures.length === pageCount ? await picturesPdf(jpegs) : null;
  return { type: "read", pages, pageCount, flags: [], file };
};

/** Does something with each file. What one cannot stand is put down to its place among them. */
const each = async <From, To>(files: From[], work: (file: From) => Promise<To>): Promise<To[]> => {
  const made: To[] = [];
  for (const [index, file] of files.entries()) {
    try {
      made.push(await work(file));
    } catch (error) {
      if (error instanceof RangeError) throw error;
      const reason = error instanceof CannotRead ? error.reason : "broken-picture";
      throw new CannotRead(reason, { place: index + 1, cause: error });
    }
  }
  return made;
};

/** All pages of all pictures in one PDF: as large as they are good to read, and smaller where that is too much. */
const joinPictures = async (bounds: Bounds, files: Buffer[]): Promise<ChildAnswer> => {
  const opened = await each(files, (bytes) => openPicture(bytes, bounds.pixels, bounds.pages));
  const pageCount = opened.reduce((sum, file) => sum + file.pageCount, 0);
  if (pageCount > bounds.pages) throw new CannotRead("too-many-pictures");
  const jpegsOf = async (shrunk: boolean): Promise<Buffer[]> => {
    const made = await each(opened, async ({ pages }) => {
      const jpegs: Buffer[] = [];
      for (const picture of pages) jpegs.push(await forCarriers(picture, 0, shrunk));
      return jpegs;
    });
    return made.flat();
  };
  const large = await jpegsOf(false);
  const bytes = large.reduce((sum, { length }) => sum + length, 0);
  const jpegs = bytes > bounds.joinedBytes ? await jpegsOf(true) : large;
  return { type: "read", pages: [], pageCount, flags: [], file: await picturesPdf(jpegs) };
};

const work: Work = async ({ type, bounds }, files, say) => {
  const [bytes = Buffer.alloc(0)] = files;
  if (type === "recognise-pdf") return recognisePdf(bounds, bytes, say);
  return type === "join-pictures" ? joinPictures(bounds, files) : recognisePicture(bounds, bytes, say);
};

await serveOne(work, ({ type }) => (type === "recognise-pdf" ? "broken-pdf" : "broken-picture"));
