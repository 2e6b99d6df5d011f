import fontkit from "@pdf-lib/fontkit";
import { pdflibAddPlaceholder } from "@signpdf/placeholder-pdf-lib";
import {
  PDFDocument,
  type PDFFont,
  PDFHexString,
  type PDFImage,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
  rgb,
} from "pdf-lib";
import type { Language } from "../core/language.ts";
import { type Face, faces, fontFile } from "./fonts.ts";
import type { Tag } from "./tag.ts";

/** US letter, in points; `y` counts downwards from the top edge everywhere but in this file. */
export const paper = { width: 612, height: 792 };

/** Red, green and blue from 0 to 1. */
export type Color = readonly [number, number, number];
export type Style = { face: Face; size: number; color: Color };
export type Box = { x: number; y: number; width: number; height: number };

export type Picture = { width: number; height: number; image: PDFImage };

/** A page to draw on. What has no tag is decoration and is not read out. */
export type Sheet = {
  /** `y` is the baseline. */
  text(text: string, x: number, y: number, style: Style, tag: Tag | null): void;
  box(box: Box, fill: Color | null, line: { color: Color; width: number } | null): void;
  rule(x: number, y: number, width: number, color: Color, thickness: number): void;
  picture(picture: Picture, box: Box, tag: Tag): void;
};

/** Who seals, when (milliseconds since 1970 UTC) and why, as PDF readers show it. */
export type SealNote = { name: string; at: number; reason: string };

export type PdfFile = {
  root: Tag;
  sheets: Sheet[];
  addSheet(): Sheet;
  widthOf(text: string, style: Pick<Style, "face" | "size">): number;
  /** A PNG that was made here; never one from outside. */
  picture(png: Uint8Array): Promise<Picture>;
  save(seal?: SealNote): Promise<Uint8Array>;
};

export type PdfOptions = {
  title: string;
  /** 32 hexadecimal digits. */
  id: string;
  /** Milliseconds since 1970 UTC; without it the file has no date. */
  at: number | null;
  /** Those that are drawn with; each is embedded. */
  faces: Face[];
  /** False embeds the fonts whole, to prove that their subsets lose nothing. */
  subset: boolean;
  /** What it is written in; English where nothing is said. */
  language?: Language;
};

/** Room for the seal's signature in bytes, with three certificates. */
const sealLength = 12_288;

/** No ligatures or alternates: every letter has its own width, wherever it stands. */
const features = { calt: false, liga: false, clig: false, dlig: false };

const embedFonts = async (document: PDFDocument, used: Face[], subset: boolean): Promise<FontOf> => {
  const fonts = new Map<Face, PDFFont>();
  document.registerFontkit(fontkit);
  for (const face of used) {
    const options = { subset: subset && faces[face].subset, features };
    fonts.set(face, await document.embedFont(fontFile(face), options));
  }
  return (face) => {
    const font = fonts.get(face);
    if (!font) throw new Error(`The face "${face}" is drawn with but not embedded. Name it in the options.`);
    return font;
  };
};

type FontOf = (face: Face) => PDFFont;

const color = ([red, green, blue]: Color) => rgb(red, green, blue);

/** Widths at size 1; the same words are measured again and again. */
const widthsOf = (fontOf: FontOf): ((face: Face, text: string) => number) => {
  const known = new Map<string, number>();
  return (face, text) => {
    const key = `${face} ${text}`;
    const width = known.get(key) ?? fontOf(face).widthOfTextAtSize(text, 1);
    known.set(key, width);
    return width;
  };
};

/** Draws between the operators that say what the content is part of. */
const marker = (page: PDFPage, index: number) => {
  let count = 0;
  const mark = (tag: Tag | null): PDFOperator => {
    if (!tag) return PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of("Artifact")]);
    const id = count;
    count += 1;
    tag.kids.push({ page: index, mark: id });
    const properties = `<</MCID ${id}>>`;
    return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag.role), properties]);
  };
  return (tag: Tag | null, draw: () => void): void => {
    page.pushOperators(mark(tag));
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  };
};

const sheetOn = (page: PDFPage, index: number, fontOf: FontOf): Sheet => {
  const marked = marker(page, index);
  const up = (y: number): number => paper.height - y;
  return {
    text: (text, x, y, style, tag) =>
      marked(tag, () =>
        page.drawText(text, {
          x,
          y: up(y),
          size: style.size,
          font: fontOf(style.face),
          color: color(style.color),
        }),
      ),
    box: ({ x, y, width, height }, fill, line) =>
      marked(null, () =>
        page.drawRectangle({
          x,
          y: up(y + height),
          width,
          height,
          ...(fill ? { color: color(fill) } : {}),
          ...(line ? { borderColor: color(line.color), borderWidth: line.width } : {}),
        }),
      ),
    rule: (x, y, width, ink, thickness) =>
      marked(null, () =>
        page.drawLine({
          start: { x, y: up(y) },
          end: { x: x + width, y: up(y) },
          color: color(ink),
          thickness,
        }),
      ),
    picture: ({ image }, { x, y, width, height }, tag) =>
      marked(tag, () => page.drawImage(image, { x, y: up(y + height), width, height })),
  };
};

/** Writes the structure, and for each page which element each piece of its content belongs to. */
const writeStructure = (document: PDFDocument, root: Tag): void => {
  const { context, catalog } = document;
  const pages = document.getPages();
  const owners = pages.map((page): { page: PDFPage; owned: PDFRef[] } => ({ page, owned: [] }));
  const treeRef = context.nextRef();
  const pageOf = (index: number) => {
    const found = owners[index];
    if (!found) throw new Error(`There is content for page ${index + 1}, which was never added.`);
    return found;
  };

  const write = (tag: Tag, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const home = pageOf(tag.kids.find((kid) => "mark" in kid)?.page ?? 0);
    const kids = tag.kids.map((kid) => {
      if ("role" in kid) return write(kid, ref);
      const { page, owned } = pageOf(kid.page);
      owned[kid.mark] = ref;
      return page === home.page ? kid.mark : context.obj({ Type: "MCR", Pg: page.ref, MCID: kid.mark });
    });
    const element = context.obj({
      Type: "StructElem",
      S: tag.role,
      P: parent,
      Pg: home.page.ref,
      K: kids,
    });
    if (tag.alt !== undefined) element.set(PDFName.of("Alt"), PDFHexString.fromText(tag.alt));
    if (tag.role === "TH") element.set(PDFName.of("A"), context.obj({ O: "Table", Scope: "Row" }));
    context.assign(ref, element);
    return ref;
  };

  const top = write(root, treeRef);
  const numbers = owners.flatMap(({ owned }, index) => [index, context.register(context.obj(owned))]);
  const parents = context.register(context.obj({ Nums: numbers }));
  const tree = { Type: "StructTreeRoot", K: top, ParentTree: parents, ParentTreeNextKey: pages.length };
  context.assign(treeRef, context.obj(tree));
  pages.forEach((page, index) => {
    page.node.set(PDFName.of("StructParents"), context.obj(index));
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  });
  catalog.set(PDFName.of("StructTreeRoot"), treeRef);
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
};

/** A new, tagged PDF. The same calls give the same bytes. The only file that knows the library that writes PDF. */
export const newPdf = async (options: PdfOptions): Promise<PdfFile> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const fontOf = await embedFonts(document, options.faces, options.subset);
  const widths = widthsOf(fontOf);
  const root: Tag = { role: "Document", kids: [] };
  const sheets: Sheet[] = [];

  document.setTitle(options.title, { showInWindowTitleBar: true });
  document.setLanguage(`${options.language ?? "en"}-US`);
  document.setProducer("Portside");
  const id = PDFHexString.of(options.id);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  if (options.at !== null) {
    document.setCreationDate(new Date(options.at));
    document.setModificationDate(new Date(options.at));
  }

  return {
    root,
    sheets,
    addSheet: () => {
      const sheet = sheetOn(document.addPage([paper.width, paper.height]), sheets.length, fontOf);
      sheets.push(sheet);
      return sheet;
    },
    widthOf: (text, { face, size }) => size * widths(face, text),
    picture: async (png) => {
      const image = await document.embedPng(png);
      return { width: image.width, height: image.height, image };
    },
    save: async (seal) => {
      writeStructure(document, root);
      if (seal)
        pdflibAddPlaceholder({
          pdfDoc: document,
          reason: seal.reason,
          name: seal.name,
          contactInfo: "",
          location: "",
          signingTime: new Date(seal.at),
          signatureLength: sealLength,
        });
      return document.save({ useObjectStreams: false });
    },
  };
};
