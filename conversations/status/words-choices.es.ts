import type { ChoiceWords } from "./words-choices.ts";

export const spanish: ChoiceWords = {
  goOn: "Continuar",
  approve: "Aprobar y presentar",
  sendBack: "Devolver",
  signHere: "Firmar aquí",
  sendAgain: "Enviarla otra vez",
  newLetter: "Enviar una carta nueva",
  repair: "Corregir ahora",
  startAgain: "Empezar de nuevo",
  deskAnswer: "Pegar la respuesta del departamento",
  status: "Estado",
  history: "Historial",
  cancel: "Cancelar la portabilidad",
  calendar: "Agregar a un calendario",
  handOver: "Pasarla a una persona",
  remindDesk: "Recordar al departamento",
  importIt: "Importarla",
};
