import { Buffer } from "node:buffer";

/** A stream object: its dictionary without the length, and its bytes. */
export const stream = (entries: string, bytes: Uint8Array | string): Buffer => {
  const data = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${data.length}>>stream\n`, "latin1"),
    data,
    Buffer.from("\nendstream"),
  ]);
};

/** A PDF of objects numbered from 1, the first of them its catalog, with a table that finds each. */
export const rawPdf = (objects: (string | Buffer)[], trailer = ""): Buffer => {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const body = typeof object === "string" ? Buffer.from(object, "latin1") : object;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]);
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + end, "latin1")]);
};

export const pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/** Objects 1 to 5 of a document of one page with a font F; `more` goes into its catalog and its page. */
export const onePage = (
  content: string | Buffer,
  more: { catalog?: string; page?: string } = {},
): (string | Buffer)[] => [
  `<</Type/Catalog/Pages 2 0 R${more.catalog ?? ""}>>`,
  pages,
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R${more.page ?? ""}>>`,
  font,
  typeof content === "string" ? stream("", content) : content,
];

/** What a page shows, so that a reading can be told from an accident. */
export const billLines = [
  "Sandbox Bell Monthly Statement",
  "Account number 0044 1188 22",
  "Acme Plumbing LLC, 120 Example Street",
];

/** Content that writes lines of text from the top of a letter page down. */
export const written = (lines = billLines): string =>
  `BT /F 12 Tf 72 720 Td 20 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
