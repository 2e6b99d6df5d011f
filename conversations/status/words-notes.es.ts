import type { NoteWords } from "./words-notes.ts";

export const spanish: NoteWords = {
  notEquallyFar: (groups) => `No todos los números están igual de avanzados: ${groups}`,
  byNumber: (meaning, groups) => `${meaning} Número por número: ${groups}`,
  test: "PRUEBA: esta solicitud está en el sandbox. No se transfiere ningún número real.",
  testTitle: (name) => `PRUEBA: ${name}`,
  testList: "Las marcadas con PRUEBA están en el sandbox.",
  mayCancel:
    "Ahora puede cancelar lo que quede del servicio anterior. Verifique que no haya otras líneas ni el internet en la misma cuenta, y conserve la última factura y la carta firmada.",
  keepsRest:
    "Conserve el servicio anterior: otros números se quedan en esa cuenta, y cancelarlo podría hacer que se pierdan. Conserve también la última factura y la carta firmada.",
  quote: (words) => `«${words}»`,
  noReason: "no dio un motivo",
  thePlace: "el sistema donde se presentó",
  today: "hoy",
  tomorrow: "mañana",
  inDays: (days) => `en ${days} días`,
  past: "ya pasó",
};
