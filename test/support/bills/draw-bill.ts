import { PDFDocument, StandardFonts } from "pdf-lib";
import type { Bill } from "./bill.ts";

const letterPaper: [number, number] = [612, 792];

/** A bill as a PDF of text; the same bytes every time. */
export const drawBill = async (bill: Bill): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const marks of bill.pages) {
    const page = pdf.addPage(letterPaper);
    for (const { x, y, text, size, bold: isBold } of marks) {
      page.drawText(text, { x, y: letterPaper[1] - y, size, font: isBold ? bold : regular });
    }
  }
  return pdf.save();
};
