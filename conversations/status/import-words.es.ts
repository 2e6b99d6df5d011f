import { quoted } from "../../src/core/hearing/typed-text.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import type { ImportWords } from "./import-words.ts";

export const spanish: ImportWords = {
  unable: (carrier) =>
    `${carrier} no da a sus órdenes un identificador por el que yo pueda preguntar, así que no se puede importar una portabilidad presentada allí a mano. /port presenta una nueva y la sigue.`,
  which: ({ name, called, example, where }) =>
    `¿Cuál? Diga «importar» y el identificador (${called}) que tiene en ${name}, como ${example}. Está en ${where}.`,
  notAnId: (typed, { name, called, example, where }) =>
    `«${quoted(typed, 60)}» no se parece al identificador (${called}) que da ${name}; se ve así: ${example}. Está en ${where}; cópielo entero y diga «importar» y el identificador.`,
  asking: (id, { name, called }) => `Estoy preguntando a ${name} por ${quoted(id, 60)} (${called}).`,
  nothing: (id, { name, called, where }) =>
    `${name} no tiene ${quoted(id, 60)} (${called}) en esta cuenta. Pregunté con la clave que usa este Portside, así que no se ven las de otra cuenta. Revise el identificador en ${where}.`,
  known: (id, sid) =>
    `${quoted(id, 60)} ya está aquí: es ${sid}, así que no se importó dos veces. Así está ahora:`,
  away: (id, why) =>
    `${quoted(why, 200)} Había preguntado por ${quoted(id, 60)}; no se importó nada. Dígalo otra vez en unos minutos.`,
  refused: (sentence) => `${quoted(sentence, 400)} No se importó nada.`,
  done: (id, sid, { name, called }) =>
    `Importada. ${quoted(id, 60)} (${called}) de ${name} es ${sid} aquí, y en esta conversación se enterará de lo que cambie.`,
  filed: (date, { name }) => `${name} la tiene desde el ${showDate(date)}.`,
  limits: ({ name, where }) =>
    `Se presentó en otro lugar, así que no tengo sus respuestas, su factura ni su carta. Si la devuelven, le digo por qué y qué hay que buscar; corríjala en ${where} y yo sigo la respuesta de ${name}. Desde aquí sí se puede cancelar.`,
  taken: (number, sid) =>
    `${showNumber(number)} también es parte de ${sid}. Dos portabilidades del mismo número se bloquean entre sí, así que cancele una de ellas.`,
};
