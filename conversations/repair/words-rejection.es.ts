import type { RejectionWords } from "./words-rejection.ts";

const ordinals = ["", "primer", "segundo", "tercer", "cuarto", "quinto"];

export const spanish: RejectionWords = {
  thePlace: "el sistema donde se presentó",
  rejectedElsewhere: (sid, where) =>
    `El operador rechazó ${sid}. Se presentó en otro lugar, así que no tengo sus respuestas: corríjala en ${where}, y desde ahí la sigo.`,
  rejected: (sid) =>
    `El operador rechazó ${sid}. No se pierde nada: solo se pregunta de nuevo lo que señala.`,
  reason: "Motivo",
  carrierWrote: "El operador escribió",
  quote: (words) => `«${words}»`,
  number: "Número",
  numbers: "Números",
  again: (times) =>
    `Este es el ${ordinals[times] ?? `${times}.º`} rechazo por el mismo motivo. Pida al operador anterior el registro de servicio del cliente (CSR): muestra exactamente con qué comparan. O diga «entregar», y una persona recibe la solicitud con todo lo que se intentó.`,
};
