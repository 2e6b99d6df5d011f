import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { FileWords } from "./file-words.ts";

const instead = "Por favor, envíe la factura como PDF, o como imagen JPEG, PNG, WebP o TIFF.";
const again = "Por favor, vuelva a guardar o descargar el archivo y envíelo de nuevo.";

const named: [RegExp, string][] = [
  [/^image\/hei[cf]/, "una foto HEIC, el formato propio del iPhone, que los operadores no pueden abrir"],
  [/^image\/avif$/, "una imagen AVIF, que los operadores no pueden abrir"],
  [/wordprocessingml|msword|opendocument\.text|^application\/rtf$/, "un documento de procesador de textos"],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet/, "una hoja de cálculo"],
  [/presentationml|opendocument\.presentation/, "una presentación"],
  [/^application\/(zip|gzip|x-7z|x-rar|x-tar|vnd\.rar|x-bzip)/, "un archivo comprimido"],
  [/^image\/(gif|bmp)$/, "una imagen GIF o BMP"],
  [/^image\//, "un tipo de imagen que los operadores no pueden abrir"],
  [/^(video|audio)\//, "una grabación"],
];

export const spanish: FileWords = {
  empty: "Ese archivo está vacío. Por favor, revise que se abra en su equipo y envíelo de nuevo.",
  tooLarge:
    "Ese archivo pasa de 10 MB, lo máximo que acepta un operador. Por favor, envíe solo las páginas de la factura donde se ven el nombre, la dirección y el número de cuenta, o guarde el escaneo más pequeño.",
  unknown: `Ese archivo es de un tipo que no conozco. ${instead}`,
  otherKind: (mime) => {
    const what = named.find(([pattern]) => pattern.test(mime))?.[1];
    if (!what) return `Ese no es un documento que pueda pasar a un operador. ${instead}`;
    return `Eso es ${what}. Por favor, guárdelo como PDF o JPEG y envíelo de nuevo.`;
  },
  cutOff: (what) =>
    `${what === "PDF" ? "Ese PDF está cortado" : "Esa imagen está cortada"}: le falta el final. ${again}`,
  damaged: (what) =>
    `${what === "PDF" ? "Ese PDF está dañado" : "Esa imagen está dañada"} y no se puede abrir. ${again}`,
  tooManyPixels: (what) =>
    `${what === "PDF" ? "Ese PDF" : "Esa imagen"} tiene demasiados píxeles para abrirse de forma segura. Por favor, guarde el archivo más pequeño, a unos 200 puntos por pulgada, y envíelo de nuevo.`,

  tooMany: (most) =>
    `Son más de ${most} archivos. Por favor, envíe solo las páginas de la factura donde se ven el nombre, la dirección y el número de cuenta, o un solo PDF.`,
  tooLargeTogether:
    "Esos archivos pasan juntos de 10 MB, lo máximo que acepta un operador. Por favor, envíe solo las páginas de la factura donde se ven el nombre, la dirección y el número de cuenta, o guarde las imágenes más pequeñas.",
  severalPdfs: (count) =>
    `Son ${count} PDF, y un operador acepta un solo documento. Por favor, envíe el que contiene la factura completa, o guarde sus páginas como un solo PDF y envíelo.`,
  pdfAlone: (pdf) =>
    `Tomé solo «${quoted(pdf)}», porque un PDF y otros archivos no van juntos. Si los demás son páginas de la factura, envíe todas sus páginas como imágenes en un solo mensaje, o como un solo PDF.`,
  inPlace: (what, place, of, name, sentence) =>
    `${what === "Picture" ? "Imagen" : "Archivo"} ${place} de ${of} («${quoted(name)}»): ${sentence} Por favor, envíe también los demás de nuevo.`,
  listAlone: "Esa es una lista de números, que no va junto con otros archivos. Por favor, envíela sola.",
  joined: (count) => `${count} pictures.pdf`,
};
