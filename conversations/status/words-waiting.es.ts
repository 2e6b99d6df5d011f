import type { StatusContext } from "./words.ts";
import type { WaitingSentences } from "./words-waiting.ts";

const toLosing = ({ losing }: StatusContext): string =>
  losing === "" ? "al operador actual" : `a ${losing}`;

const order = ({ orders }: StatusContext): string =>
  orders.length === 0 ? "" : ` Tenga a mano la orden: ${orders.join(", ")}.`;

export const spanish: WaitingSentences = {
  advice: {
    draft: null,
    submitting: ({ gaining }) =>
      `${gaining} aún no ha dicho si tiene la solicitud. Sigo preguntando; su página de estado o su soporte pueden decir si tiene algún problema. No la presente por segunda vez.`,
    "in-review": (context) =>
      `Pregunte al soporte de ${context.gaining} qué está revisando todavía.${order(context)}`,
    "awaiting-signature": ({ repName }) =>
      `Pídale ${repName === "" ? "al representante" : `a ${repName}`} que busque la carta, también en la carpeta de correo no deseado. Con «reenviar la carta» le muestro solo a usted dónde se firma.`,
    "with-carrier": (context) =>
      `Pídale a ${context.gaining} que insista ante ${context.losing === "" ? "el operador actual" : context.losing}. Suele ayudar más que el titular de la cuenta llame ${toLosing(context)}: «Hay una orden de portabilidad abierta para mis números y aún no tiene respuesta. Por favor, pásela a su departamento de portabilidad.»${order(context)}`,
    "action-required": ({ elsewhere }) =>
      elsewhere === null
        ? "Espera su corrección. Diga «corregir» y le pregunto solo lo que se señaló; los operadores dan de baja una solicitud que queda sin respuesta, algunos a las dos semanas."
        : `Espera una corrección en ${elsewhere}, porque se presentó en otro lugar. Los operadores dan de baja una solicitud que queda sin respuesta, algunos a las dos semanas.`,
    "date-set": (context) =>
      context.date === null
        ? `Ambos operadores están de acuerdo, y no se fijó una fecha. Pídasela al soporte de ${context.gaining}.${order(context)}`
        : `La fecha de portabilidad ya pasó, y nadie ha dicho que los números se transfirieran. Llame a cada número desde otro teléfono y después pregunte al soporte de ${context.gaining}. Conserve el servicio anterior hasta que yo le diga que está hecho.${order(context)}`,
    activating: (context) =>
      `El cambio empezó, y nadie ha dicho que esté hecho. Llame a cada número desde otro teléfono y después pregunte al soporte de ${context.gaining}. Conserve el servicio anterior.${order(context)}`,
    completed: null,
    "partly-completed": null,
    cancelling: (context) =>
      `Pregunte al soporte de ${context.gaining} si aceptó la cancelación. Hasta entonces, la portabilidad todavía puede realizarse.${order(context)}`,
    cancelled: null,
    rejected: null,
    expired: null,
    unknown: (context) =>
      `Pregunte al soporte de ${context.gaining} qué significa el estado que informa.${order(context)}`,
  },
  movesToday: (carrier, date) => `Los números se transfieren a ${carrier} hoy, ${date}.`,
  movesOn: (carrier, date, inDays) => `Los números se transfieren a ${carrier} el ${date}, ${inDays}.`,
  onTheDay:
    "Rara vez se sabe la hora. Hasta que termine, las llamadas pueden llegar a cualquiera de los dos lados, así que tenga ambos teléfonos a mano y conserve el servicio anterior.",
  tellYou: "Le aviso aquí en cuanto esté hecho, y qué hay que probar entonces.",
  untilThen:
    "Hasta entonces, mantenga los números activos con el operador actual y no cambie nada en la cuenta. Tenga listos los teléfonos nuevos y a alguien que haga las pruebas.",
  tooLate: "Ya es demasiado tarde para detenerla.",
  stopUntil: (date) => `Se puede detener hasta el ${date}.`,
  stopToday: "Se puede detener hasta hoy.",
  quietSinceDate: (sid, date) => `No hay noticias de ${sid} desde su fecha de portabilidad, ${date}.`,
  quietFor: (sid, days, meaning) =>
    `No hay noticias de ${sid} desde hace ${days} ${days === 1 ? "día hábil" : "días hábiles"}. ${meaning}`,
  stillQuiet: (sid, since, advice) => `Sigue sin haber noticias de ${sid} desde el ${since}. ${advice}`,
  wroteTo: (sid, since, operator, advice) =>
    `Sigue sin haber noticias de ${sid} desde el ${since}. Le escribí a ${operator}, que se encarga de estas solicitudes. ${advice}`,
};
