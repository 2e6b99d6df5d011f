import { deflateSync } from "node:zlib";
import { onePage, pages, rawPdf, stream, written } from "../raw-pdf.ts";
import type { HostileFile } from "./hostile-file.ts";
import { unfolding } from "./unfolding.ts";

const megabyte = 1024 * 1024;
const line = Buffer.from(written(["much too much text "]).padEnd(256, " "));
const textMegabyte = Buffer.concat(Array.from({ length: megabyte / line.length }, () => line));

/** `levels` forms, each shown ten times by the one before; the last shows `content`. */
const nestedForms = (levels: number, content: string): Buffer => {
  const forms = Array.from({ length: levels }, (_, level) =>
    level === levels - 1
      ? stream("/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>", content)
      : stream(
          `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X ${level + 7} 0 R>>>>`,
          "/X Do ".repeat(10),
        ),
  );
  const objects = onePage("/X Do ".repeat(10));
  objects[2] =
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 6 0 R>>>>/Contents 5 0 R>>";
  return rawPdf([...objects, ...forms]);
};

/** A page that shows one picture and no text. */
export const picturePage = (
  image: Buffer,
  mediaBox = "0 0 612 792",
  content = "612 0 0 792 0 0 cm /I Do",
): Buffer =>
  rawPdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    pages,
    `<</Type/Page/Parent 2 0 R/MediaBox[${mediaBox}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>`,
    stream("", content),
    image,
  ]);

const image = (entries: string, bytes: Buffer): Buffer =>
  stream(`/Type/XObject/Subtype/Image/ColorSpace/DeviceGray${entries}`, bytes);

/** Files that are small and unfold to more than any memory or patience holds. */
export const bombs: HostileFile[] = [
  {
    name: "a gigabyte of text in one stream",
    bytes: () => rawPdf(onePage(stream("/Filter/FlateDecode", unfolding(textMegabyte, 1024)))),
    refused: ["too-much", "too-slow"],
  },
  {
    name: "five gigabytes packed twice",
    bytes: () => {
      const once = unfolding(Buffer.alloc(megabyte, " "), 5 * 1024);
      return rawPdf(onePage(stream("/Filter[/FlateDecode/FlateDecode]", deflateSync(once, { level: 9 }))));
    },
    refused: ["too-much", "too-slow"],
  },
  {
    name: "a million million forms with text",
    bytes: () => nestedForms(12, written()),
    endless: true,
    refused: ["too-much", "too-slow"],
    read: { text: /Account number/ },
  },
  {
    name: "a million million forms without text",
    bytes: () => nestedForms(12, "0 0 m 1 1 l S"),
    endless: true,
    refused: ["too-much", "too-slow"],
  },
  {
    name: "a stream of objects that is a gigabyte",
    bytes: () => {
      const packed = unfolding(Buffer.alloc(megabyte, "1 0 "), 1024);
      return rawPdf([
        ...onePage(written()),
        stream("/Type/ObjStm/N 100000000/First 4/Filter/FlateDecode", packed),
      ]);
    },
    read: { text: /Account number/, flags: ["unexamined"] },
  },
  {
    name: "a picture of 60,000 by 60,000 dots in a page",
    bytes: () =>
      picturePage(
        image(
          "/Width 60000/Height 60000/BitsPerComponent 1/Filter/FlateDecode",
          unfolding(Buffer.alloc(megabyte), 430),
        ),
      ),
    refused: ["blank"],
  },
  {
    name: "a page of two million points",
    bytes: () =>
      picturePage(
        image("/Width 8/Height 8/BitsPerComponent 8", Buffer.alloc(64, 200)),
        "0 0 2000000 2000000",
        "2000000 0 0 2000000 0 0 cm /I Do",
      ),
    refused: ["blank"],
  },
  {
    name: "a page two million points wide and one high",
    bytes: () =>
      picturePage(image("/Width 8/Height 8/BitsPerComponent 8", Buffer.alloc(64, 200)), "0 0 2000000 1"),
    refused: ["blank"],
  },
  {
    name: "a pattern repeated a million million times",
    bytes: () =>
      rawPdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        pages,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Pattern<</P 5 0 R>>>>/Contents 4 0 R>>",
        stream("", "/Pattern cs /P scn 0 0 612 792 re f"),
        stream(
          "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .0005/YStep .0005/Resources<<>>",
          "0 0 1 1 re f",
        ),
      ]),
    refused: ["blank", "too-slow", "too-much"],
  },
  {
    name: "a predictor with rows of two thousand million bytes",
    bytes: () =>
      rawPdf(
        onePage(
          stream(
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2147483647/Colors 4/BitsPerComponent 16>>",
            deflateSync(Buffer.from(written())),
          ),
        ),
      ),
    refused: ["blank", "broken-pdf", "too-much"],
  },
  {
    name: "a font that maps four thousand million letters",
    bytes: () => {
      const objects = onePage(written());
      objects[3] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
      const map =
        "begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap";
      return rawPdf([...objects, stream("", map)]);
    },
    read: { text: /Account number|A/ },
  },
  {
    name: "a million times the same megabyte of text",
    endless: true,
    bytes: () => {
      const objects = onePage(stream("/Filter/FlateDecode", deflateSync(textMegabyte)));
      objects[2] = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>/Contents[${"5 0 R ".repeat(1_000_000)}]>>`;
      return rawPdf(objects);
    },
    refused: ["too-much", "too-slow"],
  },
];
