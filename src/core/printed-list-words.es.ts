import type { PrintedListWords } from "./printed-list-words.ts";

/** What stands on the printed list of temporary numbers, in Spanish. */
export const spanish: PrintedListWords = {
  title: "Números temporales",
  mark: "TEST — PRUEBA, NADA SE TRANSFIERE",
  foot: "Página {page} de {of}",
  from: (name, carrier) => `${name}, que se transfiere de ${carrier}.`,
  call: "Hasta que el número de la izquierda se haya transferido, llame al que está al lado.",
  moving: "Número que se transfiere",
  meanwhile: "Mientras tanto llame a",
  person: "Persona",
  state: "Estado",
  states: {
    in: "en uso",
    changing: "se está cambiando",
    over: "cambiado",
    asked: "cambiado",
    kept: "conservado",
    going: "se está devolviendo",
    gone: "devuelto",
    back: "libre otra vez",
  },
};
