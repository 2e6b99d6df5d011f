import { onePage, rawPdf, stream, written } from "../raw-pdf.ts";
import type { HostileFile } from "./hostile-file.ts";

const account = /Account number 0044 1188 22/;

const withPages = (tree: string, ...more: (string | Buffer)[]): Buffer => {
  const objects = onePage(written());
  objects[1] = tree;
  return rawPdf([...objects, ...more]);
};

const replaced = (pdf: Buffer, what: RegExp, by: string): Buffer =>
  Buffer.from(pdf.toString("latin1").replace(what, by), "latin1");

/** A chain of `levels` page nodes, each the only child of the one before; the last holds the page. */
const deepTree = (levels: number): Buffer => {
  const nodes = Array.from(
    { length: levels },
    (_, level) => `<</Type/Pages/Count 1/Kids[${level === levels - 1 ? 3 : level + 7} 0 R]>>`,
  );
  return withPages("<</Type/Pages/Count 1/Kids[6 0 R]>>", ...nodes);
};

/** Documents whose parts point at themselves, or go deeper or on for longer than a document does. */
export const loops: HostileFile[] = [
  {
    name: "a tree of pages that holds itself",
    bytes: () => withPages("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"),
    refused: ["broken-pdf", "no-pages"],
  },
  {
    name: "a tree of pages ten thousand levels deep",
    bytes: () => deepTree(10_000),
    read: { text: account, flags: ["unexamined"], cleaned: false },
  },
  {
    name: "lists a hundred thousand levels deep",
    bytes: () =>
      withPages("<</Type/Pages/Kids[3 0 R]/Count 1>>", `${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    read: { text: account, flags: ["unexamined"] },
  },
  {
    name: "a count of 200,000 pages where there is one",
    bytes: () => withPages("<</Type/Pages/Kids[3 0 R]/Count 200000>>"),
    read: { text: account },
  },
  {
    name: "200,000 times the same page",
    bytes: () => withPages(`<</Type/Pages/Kids[${"3 0 R ".repeat(200_000)}]/Count 200000>>`),
    read: { text: account, cleaned: false },
  },
  {
    name: "a form that shows itself",
    bytes: () => {
      const objects = onePage(`${written()} /X Do`);
      const page = String(objects[2]).replace("/Font", "/XObject<</X 6 0 R>>/Font");
      objects[2] = page;
      const form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>";
      return rawPdf([...objects, stream(form, "/X Do /X Do")]);
    },
    read: { text: account },
  },
  {
    name: "a drawn font whose letter is written in itself",
    bytes: () => {
      const objects = onePage(written());
      objects[3] =
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]" +
        "/Encoding<</Differences[65/A]>>/CharProcs<</A 6 0 R>>/Resources<</Font<</F 4 0 R>>>>>>";
      return rawPdf([...objects, stream("", "1 0 d0 BT /F 1 Tf (A) Tj ET")]);
    },
    read: { text: /./ },
  },
  {
    name: "a stream of objects that lies in itself",
    bytes: () =>
      rawPdf([...onePage(written()), stream("/Type/ObjStm/N 1/First 4/Extends 6 0 R", "6 0 6 0 R")]),
    read: { text: account },
  },
  {
    name: "a stream whose length is itself",
    bytes: () => replaced(rawPdf(onePage(written())), /\/Length \d+/, "/Length 5 0 R"),
    read: { text: account },
  },
  {
    name: "a stream of minus five bytes",
    bytes: () => replaced(rawPdf(onePage(written())), /\/Length \d+/, "/Length -5"),
    read: { text: account },
  },
  {
    name: "a table that names itself as the one before",
    bytes: () => {
      const pdf = rawPdf(onePage(written())).toString("latin1");
      const start = /startxref\n(\d+)/.exec(pdf)?.[1];
      return Buffer.from(pdf.replace("/Root", `/Prev ${start}/Root`), "latin1");
    },
    read: { text: account },
  },
  {
    name: "a table of a thousand million objects",
    bytes: () => replaced(rawPdf(onePage(written())), /xref\n0 6/, "xref\n0 1000000000"),
    read: { text: account },
  },
];
