import type { TextingWords } from "./words-texting.ts";

export const spanish: TextingWords = {
  usual: "en unas horas, a veces hasta tres días hábiles después",
  follow: (when) => `Las llamadas ya funcionan; los mensajes de texto siguen después, normalmente ${when}.`,
  followTold: (when) =>
    `Las llamadas ya funcionan; los mensajes de texto siguen después, normalmente ${when}. Le aviso aquí cuando funcionen.`,
  notYet: (carrier) =>
    `Las llamadas ya funcionan. Los mensajes de texto aún no se pudieron transferir; ${carrier} tiene que revisarlo, y le aviso aquí cuando funcionen.`,
  work: "Las llamadas y los mensajes de texto ya funcionan.",
  stay: "Las llamadas ya funcionan. Los mensajes de texto no son parte de esta portabilidad; se quedan donde están.",

  ofSome: (numbers) => ` en ${numbers}`,
  workNow: (whose) => `Los mensajes de texto ya funcionan${whose}. Envíe uno y reciba uno.`,
  campaign: "Si desde ellos se envían mensajes comerciales, agréguelos a su campaña 10DLC antes del primero.",
  couldNot: (whose) =>
    `Los mensajes de texto aún no se pudieron transferir${whose}. Las llamadas no se ven afectadas.`,
  nothingAsked: (carrier, ids) =>
    `Usted no tiene que hacer nada; si dura más de dos días hábiles, pregunte al soporte de ${carrier} por ${ids}. Le aviso aquí cuando funcionen.`,
  calledOff: (whose) =>
    `Los mensajes de texto no se van a transferir${whose}: eso se canceló. Las llamadas no se ven afectadas.`,
  afterAll: (carrier, ids) =>
    `Si de todos modos deben transferirse, pregunte al soporte de ${carrier} por ${ids}.`,
};
