import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Fontkit from "@pdf-lib/fontkit";

const require = createRequire(import.meta.url);

/** The faces a letter is set in: text, headings, a typed signature, and a signature in letters that one lacks. */
export const faces = {
  plain: {
    path: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
    subset: true,
  },
  bold: {
    path: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
    subset: true,
  },
  /** Whole: the subset of this one loses most of its ink. */
  hand: {
    path: require.resolve("@expo-google-fonts/caveat/400Regular/Caveat_400Regular.ttf"),
    subset: false,
  },
  italic: {
    path: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif-Italic.ttf"),
    subset: true,
  },
} as const;

export type Face = keyof typeof faces;

const files = new Map<Face, Uint8Array>();
const glyphs = new Map<Face, ReadonlySet<number>>();

/** The font file of a face, read once. */
export const fontFile = (face: Face): Uint8Array => {
  const known = files.get(face) ?? readFileSync(faces[face].path);
  files.set(face, known);
  return known;
};

/** The code points a face has glyphs for. */
export const charactersOf = (face: Face): ReadonlySet<number> => {
  const fontkit: typeof Fontkit = require("@pdf-lib/fontkit");
  const known = glyphs.get(face) ?? new Set(fontkit.create(fontFile(face)).characterSet);
  glyphs.set(face, known);
  return known;
};
