import type { HostileFile } from "./hostile-file.ts";

const text =
  (words: string): (() => Buffer) =>
  () =>
    Buffer.from(words, "latin1");

/** Files of other kinds, whatever they are called. */
export const oddFiles: HostileFile[] = [
  { name: "nothing", bytes: text(""), refused: ["empty"] },
  {
    name: "a page of the web",
    bytes: text("<!DOCTYPE html><script>alert(1)</script>"),
    refused: ["unknown"],
  },
  {
    name: "an SVG that reaches for a file",
    bytes: text(
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
    ),
    refused: ["unknown"],
  },
  { name: "a GIF", bytes: text("GIF89a\x01\0\x01\0\0\0\0;"), refused: ["unknown"] },
  { name: "an archive", bytes: text("PK\x03\x04\x14\0\0\0"), refused: ["unknown"] },
  { name: "a program", bytes: text("MZ\x90\0\x03\0\0\0\x04\0\0\0"), refused: ["unknown"] },
  { name: "a HEIC photo", bytes: text("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), refused: ["heic"] },
  { name: "an AVIF picture", bytes: text("\0\0\0\x1cftypavif\0\0\0\0avifmif1"), refused: ["avif"] },
  { name: "PostScript", bytes: text("%!PS-Adobe-3.0\n(/etc/passwd) (r) file"), refused: ["unknown"] },
];
