import { encryptedPdf } from "../encrypted-pdf.ts";
import { onePage, rawPdf, stream, written } from "../raw-pdf.ts";
import { picturePage } from "./bombs.ts";
import type { HostileFile } from "./hostile-file.ts";

const account = /Account number 0044 1188 22/;
const good = (): Buffer => rawPdf(onePage(written()));
const zip = Buffer.from("PK\x03\x04\x14\0\0\0\0\0 a.exe MZ this program", "latin1");

const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 2654435761) >>> 24));

/** A page with one picture in a format of which only the name is right. */
const badlyPacked = (filter: string): Buffer =>
  picturePage(
    stream(
      `/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/Width 99/Height 99/BitsPerComponent 8/Filter/${filter}`,
      noise(5000),
    ),
  );

/** Documents that act, hide something, are locked, damaged or not what they seem. */
export const oddPdfs: HostileFile[] = [
  {
    name: "one with a script",
    bytes: () =>
      rawPdf([
        ...onePage(written(), { catalog: "/OpenAction 6 0 R" }),
        "<</S/JavaScript/JS(app.launchURL\\(1\\))>>",
      ]),
    read: { text: account, flags: ["javascript"] },
  },
  {
    name: "one that starts a program",
    bytes: () => rawPdf(onePage(written(), { catalog: "/OpenAction<</S/Launch/F(cmd.exe)>>" })),
    read: { text: account, flags: ["launch"] },
  },
  {
    name: "one with a form in XML",
    bytes: () => rawPdf(onePage(written(), { catalog: "/AcroForm<</Fields[]/XFA 6 0 R>>" })),
    read: { text: account, flags: ["xfa"] },
  },
  {
    name: "one with a program attached",
    bytes: () =>
      rawPdf([
        ...onePage(written(), {
          catalog: "/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>]>>>>",
        }),
        stream("/Type/EmbeddedFile", "MZ program"),
      ]),
    read: { text: account, flags: [] },
  },
  { name: "one with a password", bytes: () => encryptedPdf("user", "owner"), refused: ["locked"] },
  {
    name: "one only its owner may change",
    bytes: () => encryptedPdf("", "owner"),
    read: { text: account, flags: [] },
  },
  {
    name: "one in a cipher nobody knows",
    bytes: () => rawPdf([...onePage(written()), "<</Filter/Secret/V 99/R 99>>"], "/Encrypt 6 0 R"),
    refused: ["broken-pdf", "locked"],
  },
  { name: "one cut in half", bytes: () => good().subarray(0, 420), refused: ["broken-pdf", "no-pages"] },
  {
    name: "one whose table is gone",
    bytes: () => good().subarray(0, good().indexOf("xref")),
    refused: ["broken-pdf"],
  },
  {
    name: "noise after the header",
    bytes: () => Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(100_000)]),
    refused: ["broken-pdf"],
  },
  { name: "a header and nothing else", bytes: () => Buffer.from("%PDF-1.7\n"), refused: ["broken-pdf"] },
  {
    name: "one without pages",
    bytes: () => rawPdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]),
    refused: ["no-pages", "broken-pdf"],
  },
  {
    name: "one with a program behind it",
    bytes: () => Buffer.concat([good(), zip]),
    read: { text: account },
  },
  {
    name: "one behind an archive's beginning",
    bytes: () => Buffer.concat([zip, good()]),
    read: { text: account },
  },
  {
    name: "one behind 900 bytes of junk",
    bytes: () => Buffer.concat([Buffer.alloc(900, "junk\n"), good()]),
    read: { text: account },
  },
  {
    name: "one whose font is noise",
    bytes: () => {
      const objects = onePage(written());
      objects[3] =
        "<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Broken/FirstChar 32/LastChar 33/Widths[500 500]/FontDescriptor 6 0 R>>";
      return rawPdf([
        ...objects,
        "<</Type/FontDescriptor/FontName/AAAAAA+Broken/Flags 32/FontBBox[0 0 1 1]/FontFile2 7 0 R>>",
        stream("", noise(20_000)),
      ]);
    },
    read: { text: account },
  },
  {
    name: "one whose font is missing",
    bytes: () => {
      const objects = onePage(written());
      objects[3] = "null";
      return rawPdf(objects);
    },
    read: { text: account },
  },
  { name: "a scan that is no JPEG", bytes: () => badlyPacked("DCTDecode"), refused: ["blank"] },
  { name: "a scan that is no JPEG 2000", bytes: () => badlyPacked("JPXDecode"), refused: ["blank"] },
  { name: "a fax that is no JBIG2", bytes: () => badlyPacked("JBIG2Decode"), refused: ["blank"] },
];
