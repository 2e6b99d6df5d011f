import type { CapabilityWords } from "./capability-words.ts";

export const spanish: CapabilityWords = {
  textsFollow: "en dos horas, a veces después de uno o dos días",
  instead:
    "Twilio no recibe desde aquí mensajes sobre portabilidades. Escriba a su soporte en Twilio Console, o responda el ticket que abrió para esta portabilidad.",
  called: "solicitud de portabilidad",
  where: "Twilio Console, en Phone Numbers, Port & Host",
  sellsFirst:
    "En Twilio un número nuevo no suena en ningún lugar por sí solo: indique en Twilio Console, en Phone Numbers, Active numbers, a dónde van sus llamadas. Allí lleva el nombre de esta solicitud.",
};
