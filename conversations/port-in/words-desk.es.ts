import type { DeskWords } from "./words-desk.ts";

export const spanish: DeskWords = {
  takes: (numbers) =>
    `Anotado: ${numbers}. Si se pueden transferir, lo averigua el departamento de portabilidad cuando tenga la orden.`,
  hasIt: ({ address, byFile }) => [
    byFile
      ? `No hay ningún servidor de correo configurado, así que la orden de trabajo espera como archivo en la bandeja de salida. Ábrala allí y envíela a ${address}.`
      : `La orden de trabajo salió para ${address}, donde una persona la presenta a mano. El número de cuenta y los PIN no van en el correo; una página se los muestra a ese departamento una sola vez.`,
    "Cuando respondan, pegue aquí la respuesta tal cual, o diga por ejemplo «desk: FOC 12/04» o «el departamento dijo: el número de cuenta no coincide». Le muestro cómo la leí antes de registrar nada.",
  ],
};
