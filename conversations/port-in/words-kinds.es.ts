import type { KindWords } from "./words-kinds.ts";

export const spanish: KindWords = {
  yes: "Sí",
  no: "No",
  exampleYes: "sí",
  strayNumber:
    "Ahí hay un número suelto que corresponde a otra respuesta. Por favor, envíe solo este dato, o dé el otro por su nombre.",
  tooLong: (most) => `Eso pasa de los ${most} caracteres que acepta un operador. Por favor, acórtelo.`,
  waits: (date) =>
    `Eso es el ${date}. Los operadores rechazan una portabilidad mientras haya una orden así abierta, de modo que se presenta después de ese día. Se lo recuerdo entonces; todo lo demás queda guardado.`,
  due: (label, date, _name) =>
    `Hoy el operador actual debería haber terminado con su orden (${label.toLowerCase()}: ${date}). Si es así, podemos continuar; si no, diga «editar ${label.toLowerCase()}» y dé la nueva fecha.`,
};
