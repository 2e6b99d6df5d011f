import type { CapabilityWords } from "./capability-words.ts";

export const spanish: CapabilityWords = {
  textsFollow:
    "en unos minutos, a veces después de uno o dos días hábiles; con números gratuitos, después de cuatro o cinco",
  called: "orden de portabilidad",
  where: "el portal de Telnyx, en Porting",
  sellsFirst:
    "En Telnyx un número nuevo no suena en ningún lugar por sí solo: en el portal, en Numbers, asígnele la conexión a la que van sus llamadas.",
};
