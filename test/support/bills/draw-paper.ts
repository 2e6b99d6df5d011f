import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";
import type { Ink, PaperBill } from "./paper.ts";

const faces = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  mono: [StandardFonts.Courier, StandardFonts.CourierBold],
} as const;

const colorOf = (hex: string) => {
  const value = Number.parseInt(hex.slice(1), 16);
  return rgb((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
};

/** The words of a line, each with how far it stands from the start of the line. */
const wordsOf = (text: string, size: number, font: PDFFont): { word: string; offset: number }[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    offset: font.widthOfTextAtSize(text.slice(0, index), size),
  }));

const writeText = (
  page: PDFPage,
  ink: Extract<Ink, { type: "text" }>,
  font: PDFFont,
  wordByWord: boolean,
): void => {
  const { text, size, align } = ink;
  const share = { left: 0, centre: 0.5, right: 1 }[align];
  const x = ink.x - share * font.widthOfTextAtSize(text, size);
  const style = { y: page.getHeight() - ink.y, size, font, color: colorOf(ink.color) };
  const pieces = wordByWord ? wordsOf(text, size, font) : [{ word: text, offset: 0 }];
  for (const { word, offset } of pieces) page.drawText(word, { ...style, x: x + offset });
};

/** A statement as the PDF its carrier made; the same bytes every time. */
export const drawPaper = async ({ pages, size = [612, 792], wordByWord = false }: PaperBill) => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const fonts = new Map<string, PDFFont>();
  for (const name of Object.values(faces).flat()) fonts.set(name, await pdf.embedFont(name));
  for (const inks of pages) {
    const page = pdf.addPage(size);
    for (const ink of inks) {
      if (ink.type === "text") {
        writeText(page, ink, fonts.get(faces[ink.face][ink.bold ? 1 : 0])!, wordByWord);
      } else {
        const { x, width, height, color } = ink;
        page.drawRectangle({ x, y: size[1] - ink.y - height, width, height, color: colorOf(color) });
      }
    }
  }
  return pdf.save();
};
