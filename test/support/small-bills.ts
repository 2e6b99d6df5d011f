import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { planted } from "./planted-secrets.ts";

type Bill = { account: string; dated: Date; zip: string };

const day = 24 * 60 * 60 * 1000;

/** Dated ten days ago, so that no carrier finds it too old, whenever it is drawn. */
const recent = (account: string): Bill => ({
  account,
  dated: new Date(Date.now() - 10 * day),
  zip: "10036",
});

const written = (date: Date): string =>
  date.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });

/** Text and where it stands, in points from the top left of a page of 612 by 400. */
const marksOf = ({ account, dated, zip }: Bill): [string, number, number][] => [
  ["SANDBOX BELL", 40, 50],
  [`Statement date   ${written(dated)}`, 320, 50],
  [`Account number   ${account}`, 320, 70],
  ["Bill to", 40, 130],
  ["Acme Plumbing LLC", 40, 150],
  ["120 W 45th St, Apt 4B", 40, 168],
  [`New York, NY ${zip}`, 40, 186],
  ["Service address", 320, 130],
  ["120 W 45th St, Apt 4B", 320, 150],
  [`New York, NY ${zip}`, 320, 168],
  ["Monthly service", 40, 250],
  ["$48.00", 320, 250],
  ["Total amount due", 40, 270],
  ["$48.00", 320, 270],
];

const [width, height, size] = [612, 400, 11];

const pdfOf = async (bill: Bill): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([width, height]);
  for (const [text, x, y] of marksOf(bill)) page.drawText(text, { x, y: height - y, size, font });
  return pdf.save();
};

const fontFile = "node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf";

const pictureOf = (bill: Bill, kind: "image/png" | "image/jpeg"): Buffer => {
  GlobalFonts.registerFromPath(fontFile, "Bill");
  const scale = 200 / 72;
  const canvas = createCanvas(width * scale, height * scale);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "black";
  pen.font = `${size * scale}px Bill`;
  for (const [text, x, y] of marksOf(bill)) pen.fillText(text, x * scale, y * scale);
  return kind === "image/png" ? canvas.toBuffer(kind) : canvas.toBuffer(kind, 90);
};

/** A bill of Acme Plumbing, as the scripts give its answers, with the account number they give. */
export const acmeBill = async (account = "8841-22-7730"): Promise<Buffer> =>
  Buffer.from(await pdfOf(recent(account)));

/** A bill in each of three kinds, with the planted account number on it, written into a folder: their paths. */
export const writeBills = async (folder: string): Promise<Record<"pdf" | "png" | "jpeg", string>> => {
  const bill = recent(planted.account);
  const paths = {
    pdf: join(folder, "bill of March.pdf"),
    png: join(folder, "bill.png"),
    jpeg: join(folder, "bill.jpeg"),
  };
  writeFileSync(paths.pdf, await pdfOf(bill));
  writeFileSync(paths.png, pictureOf(bill, "image/png"));
  writeFileSync(paths.jpeg, pictureOf(bill, "image/jpeg"));
  return paths;
};
