import type { EdgeWords } from "./edge-words.ts";

export const spanish: EdgeWords = {
  tooMuch: (perMinute) =>
    `Fue mucho en un minuto: más de los ${perMinute} mensajes y botones que puedo recibir de una persona. Lo anterior quedó guardado; lo último que envió, no. Envíelo de nuevo en un minuto, por favor.`,
  request: "Solicitud",
  sid: "SID de la solicitud",
};
