import type { Status } from "../../src/core/port-request.ts";
import { fewListed } from "../../src/core/values/listed.ts";
import type { StatusWords } from "./words.ts";
import { letterStatus } from "./words-letter.es.ts";

/** At most five labels, so that the sentence stays readable. */
const few = (labels: string[]): string => fewListed(labels, 4);

/** The losing carrier at the beginning of a sentence, and whose turn it is. */
const carrier = (losing: string): string => (losing === "" ? "El operador actual" : losing);
const itsTurn = (losing: string): string => (losing === "" ? "al operador actual" : `a ${losing}`);

const keepActive = "Mantenga los números activos con el operador actual y no cambie nada en la cuenta.";

export const spanish: Record<Status, StatusWords> = {
  draft: {
    label: "Borrador",
    meaning: ({ missing, approval }) =>
      approval !== null
        ? "Todo está completo y espera la aprobación de una segunda persona."
        : missing.length === 0
          ? "Todo está completo y aún no se ha enviado nada."
          : `Aún no se ha enviado nada. Queda pendiente: ${few(missing)}.`,
    turn: ({ approval }) =>
      approval === null ? "Le toca a usted." : `Le toca a alguien que no sea ${approval}.`,
    next: ({ missing, gaining, approval }) =>
      approval !== null
        ? "En cuanto la apruebe otra persona que puede hacer portabilidades, sigue su camino."
        : missing.length === 0
          ? `En cuanto la envíe, ${gaining} recibe la solicitud.`
          : "Cuando esté la última respuesta, le muestro todo una vez más antes de enviarlo.",
    can: ({ approval }) =>
      approval === null
        ? "Escriba «reanudar» para seguir o «cancelar» para dejarla de lado. Un borrador que nadie toca se elimina a los 30 días."
        : "Esa persona dice «aprobar» o «rechazar». Quien cambie una respuesta la envía de nuevo.",
  },
  submitting: {
    label: "Enviándose",
    meaning: ({ gaining }) => `La solicitud va en camino a ${gaining} y falta su respuesta.`,
    turn: () => "Le toca a Portside.",
    next: ({ gaining }) =>
      `Normalmente ${gaining} confirma en unos minutos. Si no responde, sigo intentando y le aviso.`,
    can: () =>
      "Por ahora no hay nada que hacer. No la presente otra vez; yo me aseguro de que llegue una sola vez.",
  },
  "in-review": {
    label: "En revisión",
    meaning: ({ gaining }) => `${gaining} tiene la solicitud y revisa que esté completa.`,
    turn: ({ gaining }) => `Le toca a ${gaining}.`,
    next: ({ carrierSigns, repName }) =>
      carrierSigns
        ? `Después la carta pasa ${repName === "" ? "al representante" : `a ${repName}`}, normalmente en uno o dos días hábiles.`
        : "Después la solicitud pasa al operador actual, normalmente en uno o dos días hábiles.",
    can: () => `${keepActive} No se necesita nada más de usted.`,
  },
  "awaiting-signature": letterStatus,
  "with-carrier": {
    label: "Con el operador actual",
    meaning: ({ losing }) => `${carrier(losing)} tiene la solicitud y la compara con sus registros.`,
    turn: ({ losing }) => `Le toca ${itsTurn(losing)}.`,
    next: () =>
      "Va a fijar una fecha de portabilidad o a decir qué no coincide. Suele tardar de tres a diez días hábiles.",
    can: () => `${keepActive} Un cambio ahora puede hacer que se rechace la solicitud.`,
  },
  "action-required": {
    label: "Requiere una acción",
    meaning: ({ losing, toFix }) =>
      toFix.length === 0
        ? `${carrier(losing)} devolvió la solicitud.`
        : `${carrier(losing)} devolvió la solicitud por este motivo: ${few(toFix)}.`,
    turn: () => "Le toca a usted.",
    next: ({ elsewhere }) =>
      elsewhere === null
        ? "Una vez corregido el dato, presento la solicitud de nuevo. Después el operador tarda unos días en revisarla."
        : "Una vez corregida y enviada de nuevo, el operador tarda unos días en revisarla. Le aviso aquí.",
    can: ({ elsewhere }) =>
      elsewhere === null
        ? "Escriba «corregir» y le pregunto solo lo que se señaló. Mientras tanto, los números siguen funcionando."
        : `Se presentó en otro lugar, así que corríjala en ${elsewhere}. Mientras tanto, los números siguen funcionando.`,
  },
  "date-set": {
    label: "Fecha fijada",
    meaning: ({ date }) =>
      date === null
        ? "Ambos operadores aceptaron la portabilidad."
        : `Ambos operadores están de acuerdo: los números se transfieren el ${date}.`,
    turn: ({ losing, gaining }) =>
      `Ambos operadores se preparan: ${losing === "" ? "el actual" : losing} y ${gaining}.`,
    next: ({ date }) =>
      date === null
        ? "Publico la fecha en cuanto se fije."
        : `El ${date} se cambian los números. Rara vez se sabe la hora, y la fecha aún puede moverse.`,
    can: ({ cancelNoticeDays }) =>
      `${keepActive} Tenga listos los teléfonos nuevos. Para detener la portabilidad hay que avisar con ${cancelNoticeDays} días hábiles.`,
  },
  activating: {
    label: "Cambiando ahora",
    meaning: ({ gaining }) => `Los números se están transfiriendo a ${gaining} en este momento.`,
    turn: ({ gaining }) => `Le toca a ${gaining}.`,
    next: () =>
      "Suele tardar unos minutos, a veces unas horas. Hasta que termine, las llamadas pueden llegar a cualquiera de los dos lados.",
    can: () =>
      "Tenga ambos teléfonos a mano y conserve el servicio anterior. Yo le digo cuándo hacer las pruebas.",
  },
  completed: {
    label: "Completada",
    meaning: ({ gaining, completed }) =>
      `Todos los números están con ${gaining}${completed === null ? "" : `, desde el ${completed}`}.`,
    turn: () => "Le toca a usted hacer las últimas comprobaciones.",
    next: ({ texting }) => texting,
    can: ({ someStay }) =>
      someStay
        ? "Pruebe una llamada entrante, una saliente y un mensaje de texto. Conserve el servicio anterior: otros números se quedan en él."
        : "Pruebe una llamada entrante, una saliente y un mensaje de texto. Después puede cancelar lo que quede del servicio anterior.",
  },
  "partly-completed": {
    label: "Completada en parte",
    meaning: ({ moved, count }) =>
      `Números transferidos: ${moved} de ${count}. Los demás se quedaron donde estaban.`,
    turn: () => "Le toca a usted decidir sobre los demás.",
    next: () =>
      "Con los números que se quedaron no pasa nada más, a menos que inicie una solicitud nueva para ellos.",
    can: () =>
      "Conserve el servicio anterior para los números que se quedaron. Pruebe los que se transfirieron.",
  },
  cancelling: {
    label: "Cancelándose",
    meaning: ({ gaining }) =>
      `Se le pidió a ${gaining} que detenga la portabilidad, y aún no lo ha confirmado.`,
    turn: ({ gaining }) => `Le toca a ${gaining}.`,
    next: ({ cancelNoticeDays }) =>
      `Normalmente lo confirma en dos días hábiles. Si faltan menos de ${cancelNoticeDays} días hábiles para la fecha de portabilidad, puede ser demasiado tarde.`,
    can: () =>
      "Mantenga los números activos. Hasta que se confirme, la portabilidad todavía puede realizarse.",
  },
  cancelled: {
    label: "Cancelada",
    meaning: () => "La portabilidad se detuvo. Los números se quedan con el operador actual.",
    turn: () => "No le toca a nadie.",
    next: () => "Con esta solicitud no pasa nada más.",
    can: () => "Escriba «reiniciar» para empezar de nuevo con las mismas respuestas.",
  },
  rejected: {
    label: "Rechazada",
    meaning: ({ toFix }) =>
      toFix.length === 0
        ? "La solicitud no pudo continuar. Los números se quedan donde están y siguen funcionando."
        : `La solicitud no pudo continuar por este motivo: ${few(toFix)}. Los números siguen funcionando.`,
    turn: () => "Le toca a usted.",
    next: () => "No pasa nada más hasta que se corrija y se presente de nuevo.",
    can: () =>
      "Escriba «reiniciar». Se conservan todas las respuestas y usted cambia solo lo que no coincidía.",
  },
  expired: {
    label: "Vencida",
    meaning: () => "El plazo terminó antes de que la solicitud pudiera seguir, y no se transfirió nada.",
    turn: () => "Le toca a usted, si todavía quiere transferir los números.",
    next: () =>
      "Con esta solicitud no pasa nada más por sí sola. Los números se quedan con el operador actual.",
    can: () =>
      "Escriba «reiniciar» para presentarla de nuevo con las mismas respuestas. Después se firma una carta nueva.",
  },
  unknown: {
    label: "Desconocido",
    meaning: ({ gaining, raw }) =>
      raw === null || raw === ""
        ? `${gaining} informa un estado que no conozco.`
        : `${gaining} informa un estado que no conozco: «${raw}».`,
    turn: ({ gaining }) => `Le toca a ${gaining}, hasta donde sé.`,
    next: () => "Sigo preguntando y le aviso cuando se aclare, normalmente en uno o dos días hábiles.",
    can: ({ gaining }) => `Pregunte al soporte de ${gaining} qué significa. ${keepActive}`,
  },
};
