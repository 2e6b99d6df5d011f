import { fileURLToPath } from "node:url";
import { getDocument, PasswordException, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { CannotRead } from "./serve-one.ts";

const library = import.meta.resolve("pdfjs-dist/package.json");
const inLibrary = (folder: string): string => fileURLToPath(new URL(`${folder}/`, library));

/**
 * Opens a PDF with everything off that a document could use to act. One protected only against changes or copying
 * opens like any other. `bytes` are taken over.
 */
export const openPdf = async (bytes: Uint8Array, pixels: number): Promise<PDFDocumentProxy> => {
  try {
    return await getDocument({
      data: bytes,
      verbosity: 0,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useWorkerFetch: false,
      maxImageSize: pixels,
      cMapUrl: inLibrary("cmaps"),
      standardFontDataUrl: inLibrary("standard_fonts"),
      wasmUrl: inLibrary("wasm"),
      iccUrl: inLibrary("iccs"),
    }).promise;
  } catch (error) {
    throw error instanceof PasswordException ? new CannotRead("locked") : error;
  }
};
