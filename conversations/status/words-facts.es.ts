import type { FactWords } from "./words-facts.ts";

export const spanish: FactWords = {
  newRequest: "Nueva solicitud de portabilidad",
  sid: "SID de la solicitud",
  status: "Estado",
  created: "Creada",
  carrierAction: "Acción del operador",
  turn: "A quién le toca",
  date: "Fecha de portabilidad",
  dateNear: (date, near) => `${date} (${near})`,
  signBy: "Firmar hasta",
  about: (date) => `${date}, aproximadamente`,
  handledBy: "A cargo de",
  deskPerson: (address) => `una persona en ${address}`,
  approval: "Aprobación",
  approvalAwaited: (name) => `espera a alguien que no sea ${name}`,
  approvedBy: (name) => `de ${name}`,
  asked: (name) => `Se preguntó a: ${name}`,
  askedSince: (labels, date, reminded) =>
    `${labels} (desde el ${date}${reminded ? ", con recordatorio" : ""})`,
  orderAt: (carrier) => `Orden en ${carrier}`,
  oneOrderAt: (carrier, index, count) => `Orden ${index} de ${count} en ${carrier}`,
  ids: (ids, more) => `${ids.join(", ")}${more > 0 ? ` y ${more} más` : ""}`,
  heard: "Última noticia del operador",
};
