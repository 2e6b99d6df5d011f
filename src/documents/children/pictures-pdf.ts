import { PDFDocument } from "pdf-lib";

/** The longer side of a letter page, in points. */
export const letterPoints = 792;

/** A PDF with one JPEG a page, each filling its page. */
export const picturesPdf = async (jpegs: Buffer[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const jpeg of jpegs) {
    const image = await document.embedJpg(jpeg);
    const { width, height } = image.scale(letterPoints / Math.max(image.width, image.height));
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return document.save({ addDefaultPage: false });
};
