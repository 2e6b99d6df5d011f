import { quoted } from "../../src/core/hearing/typed-text.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import type { CarrierWords } from "./carrier-words.ts";

export const spanish: CarrierWords = {
  heard: (carrier, sid, numbers) =>
    `${carrier} escribió sobre ${sid}${numbers === "" ? "" : `, ${numbers}`}. Estas son sus palabras, no las mías:`,
  wrote: (carrier) => `${carrier} escribió`,
  quote: (text) => `«${text}»`,
  replyTo: (carrier) => `Responder a ${carrier}`,
  writeTo: (carrier) => `Escribir a ${carrier}`,
  how: (carrier) =>
    `Escriba «responder al operador:» y después su mensaje, o use el botón. Llega al departamento de portabilidad de ${carrier} con su nombre.`,
  label: "Su mensaje",
  hint: (carrier) =>
    `Lo lee el departamento de portabilidad de ${carrier}, con su nombre y el SID de la solicitud, tal como usted lo escriba; allí suelen leer inglés. No incluya PIN ni números de cuenta.`,
  example: "Yes, the service address is 120 W 45th Street. Please go on.",
  sending: (carrier) => `Se lo estoy pasando a ${carrier}.`,
  sent: (carrier, sid) => `${carrier} tiene su mensaje sobre ${sid}. Lo que responda aparecerá aquí.`,
  delayed: (carrier, nextTry, zone) =>
    `${carrier} no responde por el momento. Su mensaje se conserva y se pasa, una sola vez, en cuanto responda; el próximo intento es a las ${showTime(nextTry, zone)}.`,
  refused: (sentence) => `${quoted(sentence, 240)} Su mensaje no se pasó.`,
  tooLong: (most) =>
    `Eso supera los ${most} caracteres que acepta el operador. Acórtelo, por favor; no se pasó nada.`,
  nothingThere: (sid) =>
    `${sid} todavía no está con ningún operador, así que no hay a quién escribir. Podrá hacerlo cuando se presente.`,
  whichRequest: "¿Sobre qué solicitud? Diga primero «estado de» y su SID, y después escriba al operador.",
  secretLeftOut:
    "Dejé fuera un PIN o dígitos del SSN: nunca se pasan en un mensaje. Si hay que corregirlos, se piden en privado.",
  instead: (carrier) =>
    `${carrier} no recibe mensajes desde aquí. Pregunte a su soporte y mencione la orden.`,
  orders: (ids) => `La orden allí: ${ids.join(", ")}.`,
};
