import type { Refusal } from "./reading-words.ts";

const otherKinds = "Por favor, envíe la factura como PDF, o como imagen JPEG, PNG, WebP o TIFF.";
const printAgain = "Por favor, ábralo, elija Imprimir y después Guardar como PDF, y envíe el archivo nuevo.";

export const spanish: Record<Refusal, string> = {
  empty: "Ese archivo está vacío. Por favor, revise que se abra en su equipo y envíelo de nuevo.",
  unknown: `Ese archivo es de un tipo que no puedo leer. ${otherKinds}`,
  heic: "Esa es una foto HEIC, el formato propio del iPhone, que los operadores no pueden abrir. Por favor, guárdela como JPEG o PDF y envíela de nuevo. También sirve una captura de pantalla de ella.",
  avif: "Esa es una imagen AVIF, que los operadores no pueden abrir. Por favor, guárdela como JPEG o PDF y envíela de nuevo.",
  locked:
    "Ese PDF pide una contraseña antes de abrirse. Por favor, envíe una copia sin contraseña: ábralo, elija Imprimir y después Guardar como PDF, y envíe el archivo nuevo. Por favor, no comparta la contraseña.",
  "broken-pdf":
    "Ese PDF está dañado y no se puede abrir. Por favor, descárguelo otra vez del sitio web de su operador y envíelo de nuevo.",
  "broken-picture":
    "Esa imagen está dañada y no se puede abrir. Por favor, tome la foto o escanéela otra vez y envíela de nuevo.",
  "no-pages":
    "Ese PDF no tiene páginas. Por favor, descárguelo otra vez del sitio web de su operador y envíelo de nuevo.",
  blank:
    "Abrí ese archivo y no encontré nada escrito en él. Por favor, revise que sea la factura, y envíe un PDF del sitio web de su operador, o una foto nítida de la página completa con buena luz.",
  "too-many-pixels":
    "Esa imagen tiene demasiados píxeles para abrirla de forma segura. Por favor, guárdela más pequeña, a unos 200 puntos por pulgada, y envíela de nuevo.",
  "too-much": `Ese archivo se despliega en mucho más de lo que contiene una factura, así que dejé de abrirlo. ${printAgain}`,
  "too-slow": `Ese archivo tardó en abrirse más de lo que debería una factura, así que paré. ${printAgain}`,
  "broken-table":
    "Esa lista está dañada o no es una hoja de cálculo, y no se puede abrir. Por favor, guárdela otra vez como XLSX o CSV y envíela de nuevo, o pegue aquí la columna de números.",
  "locked-table":
    "Esa hoja de cálculo pide una contraseña. Por favor, guarde una copia sin contraseña, o pegue aquí la columna de números.",
  "too-much-table":
    "Esa hoja de cálculo se despliega en mucho más de lo que contiene una lista de números, así que dejé de abrirla. Por favor, copie la columna de números en una nueva y envíela.",
  "too-slow-table":
    "Esa hoja de cálculo tardó en abrirse más de lo que debería una lista de números, así que paré. Por favor, copie la columna de números en una nueva y envíela.",
  "no-numbers":
    "Abrí esa hoja de cálculo y no encontré ninguna columna de números de teléfono de EE. UU. en su primera hoja. Por favor, revise que los números tengan diez dígitos cada uno y envíela de nuevo, o péguelos aquí.",
  "too-many-pictures":
    "Son demasiadas imágenes para una sola factura. Por favor, envíe 20 como máximo, las primeras páginas primero.",
};
