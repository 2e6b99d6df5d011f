import { folded } from "../../src/core/hearing/spanish/folded.ts";
import { account } from "./asks-account.es.ts";
import { after } from "./asks-after.es.ts";
import { basics } from "./asks-basics.es.ts";
import { letter } from "./asks-letter.es.ts";
import { clausesOf, closeness, wordsOf } from "./match.ts";

/**
 * How a question of the FAQ is asked in Spanish: patterns as there (see `closeness`), without accents, and the English
 * question that is read in its place.
 */
export type SpanishAsks = { id: string; english: string; asks: string[]; says?: string[] };

/** The Spanish of every question of the FAQ. */
export const spanishAsks: readonly SpanishAsks[] = [...basics, ...account, ...letter, ...after];

const companyEnding =
  /\b(?:inc|llc|l\.l\.c|llp|lp|ltd|limited|corp|corporation|co|company|pllc|s\.?a\.?|s\.?r\.?l\.?|de c\.?v\.?)\.?$/i;

const politeness =
  /^(?:(?:hola|buenas|buen(?:os|as)? (?:dias?|tardes|noches)|ok|okay|oiga|oye|disculpe?a?|perdone?|por favor|una (?:pregunta|duda|consulta)|pregunta|duda|bueno|pues|entonces|gracias|espere|espera|tambien|a ver)[\s,:;.!-]+)+/;

const requests =
  /^(?:(?:me |nos )?(?:puede|puedes|podria|podrias)? ?(?:decir|explicar|indicar)(?:me|nos)? (?:que|como|cuando|cuanto|donde|por que|quien|si|cual)|(?:quiero|quisiera|necesito|me gustaria) (?:saber|entender)|digame|dime|explique(?:me)?|explica(?:me)?|no (?:se|entiendo) (?:como|cuando|donde|por que|quien|cual))\b/;

const openings =
  /^(?:(?:y |pero )?(?:(?:a|en|de|para|por|con|desde|hasta) )?(?:que (?=(?:es|son|pasa|pasara|hago|significa|debo|tengo|necesito|puedo|documentos?|facturas?|numeros?|datos?|quiere|hay|sucede|ocurre|hace|hacen|dice|tipo|direccion|fecha|dia|hora|sigue|viene|falta|tan|tal|si|incluye|cubre|bancos?|companias?|operador(?:es)?|carta|pin) )|cual(?:es)?|quien(?:es)?|cuant[oa]s?|cuando|donde) (?!rico|sabroso|bueno|linda?|chulo)|por que |como (?:se|es|son|puedo|podemos|hago|hacemos|lo|la|va|me|nos|consigo|obtengo|encuentro|funciona|sabre|corrijo|cambio|cancelo|firmo|desbloqueo|llega|recibo|pido|hablo|contacto|evito|averiguo|porto|paso|sigo|debo|tengo|envio|subo)\b|(?:se )?(?:puedo|puede|pueden|podemos|podre|podria) |(?:debo|debemos|deberia|tengo que|tenemos que|hay que|hace falta|es (?:posible|necesari[oa]|obligatori[oa]|segur[oa]|gratis|gratuit[oa]|definitiv[oa]|legal|valid[oa]))\b|(?:hay|cobran|pierdo|perdere|perdemos|aceptan|sirve|sirven|vale|valen|funcionan?|funcionaran?|seguir[ae]n?|dejaran? de|voy a|vamos a|va a|van a|me va a|cuesta|tarda|tienen|tiene) |(?:eres|es usted|es) (?:un |una )?(?:robot|bot|persona|humano|real)\b|esta seguro|estan seguros)/;

/** A name written as names are, with capitals in every longer word. */
const isTitle = (text: string): boolean => {
  const long = text.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, "").length > 3);
  return long.length > 1 && long.every((word) => /^\P{L}*\p{Lu}\p{Ll}/u.test(word));
};

/** True when a text asks something in Spanish, with or without its marks. */
const asks = (text: string, plain: string): boolean => {
  if (/^\s*¿|\?[\s!?"'”»)]*$/.test(text)) return true;
  if (companyEnding.test(plain.trim()) || isTitle(text)) return false;
  return requests.test(plain) || openings.test(`${plain} `);
};

type Found = { entry: SpanishAsks; score: number };

const best = (words: readonly string[], isAsked: boolean): Found | null => {
  let found: SpanishAsks | null = null;
  let highest = 0;
  for (const entry of spanishAsks) {
    for (const pattern of isAsked ? [...entry.asks, ...(entry.says ?? [])] : (entry.says ?? [])) {
      const score = closeness(words, pattern);
      if (score > highest) {
        found = entry;
        highest = score;
      }
    }
  }
  return found && { entry: found, score: highest };
};

const bestOf = (all: (Found | null)[]): Found | null =>
  all.reduce((most, each) => (each && each.score > (most?.score ?? 0) ? each : most), null);

/**
 * The English of a question asked in Spanish. One that is not known becomes a question by its mark, so that it is not
 * taken for an answer; null for what is none.
 */
export const spanishQuestion = (text: string): string | null => {
  const said = text.trim();
  if (said.length > 400 || !/\p{L}\S*\s+\S/u.test(said)) return null;
  const plain = folded(said)
    .plain.replace(/^[¿¡\s]+/, "")
    .replace(politeness, "");
  const isAsked = asks(said, plain);
  const words = wordsOf(plain);
  if (words.length < 2 || words.length > 60) return null;
  const found = isAsked
    ? best(words, true)
    : bestOf(clausesOf(plain).map((each) => best(wordsOf(each), false)));
  if (found && !(isAsked && /\d{3}.?\d{4}|@/.test(said))) return found.entry.english;
  return isAsked && !/\?\s*$/.test(said) ? `${said}?` : null;
};
