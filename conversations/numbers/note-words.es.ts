import { quoted } from "../../src/core/hearing/typed-text.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import type { NoteWords } from "./note-words.ts";

/** What people are told of a number of their own, in Spanish. */
export const spanish: NoteWords = {
  arrived: (name, numbers, count) =>
    `Hola, ${quoted(name, 60)}. ${numbers} ya ${count === 1 ? "está aquí y es suyo" : "están aquí y son suyos"}: desde hoy las llamadas llegan ahí.`,
  stoodIn: (was, number, until) =>
    `${was} sustituyó a ${number}${until === null ? " y puede dejar de funcionar cualquier día" : ` y funciona hasta el ${showDate(until)}`}.`,
  arrivedTest: "Esto es una prueba: no se transfirió ningún número real.",
  arrivedSubject: (numbers, count) => `${numbers} ya ${count === 1 ? "está" : "están"} aquí`,

  given: (name, by, numbers, count) =>
    `Hola, ${quoted(name, 60)}. ${quoted(by, 60)} le asignó ${count === 1 ? "un número de teléfono" : `${count} números de teléfono`}: ${numbers}.`,
  onItsWay: (number, date, standIn) => {
    const meanwhile =
      standIn === null ? "Antes de eso no cambia nada." : `Hasta entonces usted tiene ${standIn}.`;
    return `${number} todavía se está transfiriendo aquí y debe llegar${date === null ? "" : ` el ${showDate(date)}`}. ${meanwhile}`;
  },
  askAdmin: "Su administrador puede decirle cómo configurar su teléfono.",
  setUp: (link) => `Para configurar su teléfono: ${link}`,
  noPassword: "Aquí nunca se le pedirá una contraseña.",
  givenTest: "Esto es una prueba: no se transfiere ningún número real.",
  givenSubject: (numbers, count) => `${count === 1 ? "Su número" : "Sus números"} de teléfono: ${numbers}`,
};
