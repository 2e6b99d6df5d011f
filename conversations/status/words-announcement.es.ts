import type { AnnouncementWords } from "./words-announcement.ts";

const staying = "Se quedan con el operador actual; conserve ese servicio para ellos.";

export const spanish: AnnouncementWords = {
  advice: {
    "date-set":
      "Mantenga todos los números activos con el operador actual, también los que se transfieren más tarde.",
    completed:
      "Pruebe los que se transfirieron: una llamada entrante, una saliente y un mensaje de texto, y registre su dirección de emergencia (E911). Conserve el servicio anterior hasta que se transfieran también los demás.",
    cancelled: staying,
    expired: staying,
    unknown: "Sigo preguntando y le aviso cuando se aclare. Los demás siguen adelante.",
  },
  ended: {
    cancelled: "su orden se canceló",
    expired: "el plazo terminó antes de que la orden pudiera seguir",
    unknown: "no se sabe cómo terminó",
  },
  ofSome: (count) => ` de ${count === 1 ? "1 número" : `${count} números`}`,
  dateTaken: (whose, from) =>
    `La fecha de portabilidad${whose} se retiró; era el ${from}. Publico la nueva en cuanto se fije.`,
  untilThen: "Hasta entonces, mantenga los números activos con el operador actual.",
  dateMoved: (whose, from, to) =>
    `La fecha de portabilidad${whose} se movió: era el ${from} y ahora es el ${to}.`,
  newPhones:
    "Hasta entonces, mantenga los números activos con el operador actual y tenga listos los teléfonos nuevos para ese día.",
  which: "Cuáles",
  others: (groups) => `Los demás: ${groups}`,

  done: (meaning) => `Listo: ${meaning}`,
  checkNow: "Compruebe esto ahora, en este orden:",
  keepOld:
    "Conserve el servicio anterior para cada número que se quedó. Si lo cancela, podría perder esos números.",
  testMoved: (texting) =>
    `Pruebe los números que se transfirieron: una llamada entrante, una saliente y un mensaje de texto. Registre su dirección de emergencia (E911), configure de nuevo el nombre de quien llama (CNAM) y agréguelos a su campaña 10DLC. ${texting}`,
  moveRest:
    "Si quiere transferir los demás de todos modos, resuelva el motivo e inicie una solicitud nueva para ellos con /port.",
  split: (carrier, sid, orders) =>
    `${carrier} ahora tramita ${sid} como ${orders} órdenes. Aquí sigue siendo una sola solicitud, con el mismo SID; cada parte puede tener su propia fecha, y le aviso de cada una.`,

  results: "Resultado de las órdenes de portabilidad",
  ported: "Transferidos",
  notPorted: (why) => `No transferidos: ${why}`,
  otherReason: "otro motivo",
};
