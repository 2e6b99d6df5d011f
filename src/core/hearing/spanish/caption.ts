import { folded } from "./folded.ts";

/** What is said in Spanish to hand a file over. */
const handing = new Set(
  `a aca actual adjunta adjunto ahi al aqui archivo archivos buenas buenos cada captura como con copia cuenta de del dias
   documento documentos el ella en envie envio es escaneo esa ese esta estado estan este esto factura facturas foto fotos
   gracias hoja hojas hola imagen imagenes la las le les lo los mande mando mas me mes mi mis nuestra nuestro nueva otra otro
   papel parte pdf pedida pedido pidio pidieron por favor primera que recibo recibos restante segunda siguiente son su tardes
   te tengo tercera tiene todas ultima ultimo una un va van y ya`.split(/\s+/),
);

const pages = /\bpag(?:ina)?s?\.?\s*(\d{1,2}(?:\s*(?:-|–|a|al|y|de|\/)\s*\d{1,2})*)/g;

const which = /\b(?:de|del|para)\s+(?:el |la )?(?:mes de )?[a-z&]+(?=[\s.,;:!]*$)/;

/** The English of Spanish words that only hand a file over: "aquí está la factura, página 2 de 3". Null for others. */
export const captionInEnglish = (text: string): string | null => {
  const { plain } = folded(text);
  if (plain.length > 200 || /[?@]/.test(plain)) return null;
  const numbered = [...plain.matchAll(pages)].map(
    ([, numbers = ""]) => ` page ${numbers.replace(/de|al?/g, "of")}`,
  );
  const rest = plain.replace(pages, " ");
  const isHanding = (said: string): boolean =>
    said.split(/[\s.,;:!–-]+/).every((word) => word === "" || handing.has(word));
  if (!isHanding(rest) && !isHanding(rest.replace(which, " "))) return null;
  return rest.trim() === "" && numbered.length === 0 ? null : `here is the bill${numbered.join("")}`;
};
