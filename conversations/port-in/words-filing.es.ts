import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { numbersToFile } from "../../src/core/moves/begin-filing.ts";
import { nameOf, numbersOf, type PortRequest, type Status, textOf } from "../../src/core/port-request.ts";
import { addBusinessDays } from "../../src/core/values/business-days.ts";
import { fewListed, listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import { billWords } from "./bill-words.ts";
import { reasonInSpanish } from "./carrier-reasons.es.ts";
import { asOrders } from "./parts.ts";
import type { FilingWords } from "./words-filing.ts";

const businessDays = (days: number): string => (days === 1 ? "1 día hábil" : `${days} días hábiles`);

/** As it is said of a request: "PR-… está cancelada". */
const stateOf: Record<Status, string> = {
  draft: "es un borrador",
  "awaiting-signature": "espera la firma",
  submitting: "se está presentando",
  "in-review": "está en revisión",
  "with-carrier": "está con el operador actual",
  "action-required": "espera una corrección",
  "date-set": "tiene fecha",
  activating: "se está cambiando en este momento",
  completed: "está terminada",
  "partly-completed": "está terminada en parte",
  cancelling: "se está cancelando",
  cancelled: "está cancelada",
  rejected: "fue rechazada",
  expired: "venció",
  unknown: "está sin aclarar",
};

const nameAndState = (request: PortRequest): string =>
  `${nameOf(request) || request.sid} ${stateOf[request.status]}`;

const cancelNotice = ({ request, carrier, today }: Context): string => {
  const days = carrier.cancelNoticeDays;
  const rule = `${carrier.name} acepta una cancelación hasta ${businessDays(days)} antes de la fecha.`;
  if (request.date === null) return `${rule} Todavía no hay fecha.`;
  const last = addBusinessDays(request.date, -days);
  return last < today
    ? `${rule} La fecha es el ${showDate(request.date)}, así que el último día fue el ${showDate(last)}: es muy posible que no la acepte.`
    : `${rule} La fecha es el ${showDate(request.date)}, así que el último día es el ${showDate(last)}.`;
};

const wayOutAfter = ({ request, carrier }: Context): string => {
  const ids = request.orders.map(({ carrierId }) => quoted(carrierId, 60)).filter((id) => id !== "");
  const order = ids.length === 0 ? "" : ` con la orden ${ids.slice(0, 3).join(", ")}`;
  return `Si no se debe transferir ese día, llame hoy mismo al departamento de portabilidad de ${carrier.name}${order}; solo las personas de allí todavía pueden intentarlo. Si no, deje que se transfiera, conserve el servicio anterior hasta que termine y haga regresar los números después.`;
};

const oldCarrier = (request: PortRequest): string => textOf(request, "carrier") || "el operador actual";

export const spanish: FilingWords = {
  checkingStep: (done, of, carrier) => {
    const what = of === 1 ? "su número" : `sus ${of.toLocaleString("en-US")} números`;
    if (done >= of) return `Consultando ${what} con ${carrier}: listo.`;
    return done === 0
      ? `Consultando ${what} con ${carrier}.`
      : `Consultando ${what} con ${carrier}: ${done.toLocaleString("en-US")} respondidos hasta ahora.`;
  },
  readingList: (name) => `Estoy leyendo los números de «${quoted(name, 80)}».`,
  listColumn: (header, aside) => {
    if (header === "") return "";
    const others = aside.map((each) => `«${quoted(each, 40)}»`);
    const from = `Tomé los números de la columna «${quoted(header, 40)}»`;
    return others.length === 0 ? `${from}.` : `${from} y no toqué ${listed(others)}.`;
  },
  stillChecking: "Todavía estoy consultando los números con el operador; le aviso aquí en cuanto responda.",
  readingBill: "Estoy leyendo la factura; en un momento le digo lo que muestra.",
  readingStep: (step) => billWords.step(step),
  readingDone: "Leyendo su factura: listo.",
  stillReading: "Todavía estoy comparando sus respuestas con la factura; tarda unos segundos.",
  billNote: (pages, pagesRead) =>
    pagesRead === undefined
      ? `${pages} ${pages === 1 ? "página leída" : "páginas leídas"}`
      : `${pagesRead} de ${pages} páginas leídas`,
  notOnBill: "No encontré eso en la factura, así que no se cambió nada.",
  useOffer: (shown) => billWords.use(shown),
  asGiven: "Presentarlo como lo di",
  standsAsGiven: (labels) =>
    `${listed(labels)}: se presenta como usted lo dio. En el historial queda que usted lo decidió así.`,
  numberTaken: (number, sid) =>
    `${showNumber(number)} ya forma parte de ${sid}, así que aquí se deja fuera. «estado de ${sid}» la muestra.`,
  secondLook: (numbers, operator) => {
    const one = numbers.length === 1;
    return `${fewListed(numbers.map(showNumber), 10)}: antes de ${one ? "transferirlo" : "transferirlos"}, quien administra Portside tiene que ${one ? "revisarlo" : "revisarlos"}, para que nadie transfiera un número que no es suyo. Por favor, escriba a ${operator ? `${operator.name}, ${operator.address}` : "esa persona"} y mencione ${one ? "el número" : "los números"}.`;
  },
  numberNotPortable: (number, reason) =>
    `${showNumber(number)} no se puede transferir: ${quoted(reasonInSpanish(reason), 240)}`,
  checkedNote: (kept, refused) => `${kept} se pueden transferir, ${refused} fuera`,

  reviewIntro:
    "Aquí está todo. Los operadores lo comparan letra por letra con sus registros, así que revíselo con la factura a la vista.",
  reviewNext:
    "Para cambiar algo, diga «editar» y su nombre. Cuando todo esté bien, diga «enviar»; primero verá la carta y después confirmará una vez más.",
  reviewAgain:
    "Todo está completo. Diga «enviar» para presentarla, «revisar» para ver todo, o corrija lo que quiera con sus palabras.",
  leftOutTitle: "No forma parte de esta solicitud:",
  missing: "todavía falta",
  stillMissing: (labels) => `Queda pendiente: ${listed(labels)}.`,
  submit: "Enviar",
  edit: "Editar",
  leave: "Dejarla para después",
  letterLater: "La carta se hace con sus respuestas, así que se muestra en cuanto estén completas.",
  confirmSubmit: (context) => {
    const { request, carrier } = context;
    const count = numbersToFile(request).length;
    const holder =
      textOf(request, "customerType") === "business"
        ? textOf(request, "accountName")
        : textOf(request, "repName");
    const what = `${count} ${count === 1 ? "número" : "números"} de ${textOf(request, "carrier")} a nombre de ${holder}`;
    const test = carrier.test ? " Esto es el sandbox, para pruebas: en realidad no se transfiere nada." : "";
    return request.attempt === 0
      ? `¿Presento la portabilidad de ${what}${asOrders(context)}? A ${textOf(request, "repName")} se le pedirá por correo que firme la carta.${test}`
      : `¿Presento la corrección de ${request.sid}: ${what}?${test}`;
  },
  confirmYes: "Sí, presentarla",
  confirmNo: "Todavía no",
  confirmOther:
    "A otra persona se le pidió que confirmara esto, y solo ella puede hacerlo; o diga usted «enviar».",
  notSubmitted: "No se presentó nada. Todo queda como está.",
  changedSince: "Algo cambió desde que se mostró, así que no se hizo nada. Así está ahora.",
  alreadyFiled: (sid) =>
    `${sid} ya está enviada, así que nada se hizo dos veces. «estado de ${sid}» muestra dónde está.`,
  submittedBy: (name) => `por ${name}`,
  filing: "La presento ahora al operador.",
  filingAgain: "Presento ahora la corrección.",
  filedNote: (ids) => `Orden del operador ${ids.join(", ")}`,
  filedAgain: (sid) =>
    `El operador ya tiene la corrección de ${sid}. Le aviso aquí cuando responda, por lo general en unos pocos días hábiles.`,
  filingDelayed: ({ carrier }, nextTry) =>
    `${carrier.name} no responde en este momento. La solicitud está guardada y se presenta, una sola vez, en cuanto responda; el próximo intento es a las ${showTime(nextTry, carrier.zone)}. Usted no tiene que hacer nada.`,
  filingRefused: (sentence) =>
    `El operador no la aceptó: ${quoted(sentence, 240)} No se presentó nada. Cambie lo que haga falta y después diga «enviar».`,

  repairTitle: "Lo que rechazó el operador",
  repairNow: "Corregirlo ahora",
  repairOpen: (sid) => `Estábamos en la corrección de ${sid}.`,
  repairWaits: (sid) =>
    `La corrección de ${sid} espera, con todas las respuestas guardadas. «reanudar ${sid}» continúa con ella; «cancelar ${sid}» abandona la portabilidad.`,
  correctionTitle: "Antes y ahora",
  correctionIntro: "Esta es la corrección.",
  nothingNamed:
    "No se señaló ningún dato, así que no pregunto nada. Si las palabras del operador apuntan a uno, diga «editar» y su nombre, y después «enviar». «reiniciar» muestra todo lo que se presentó.",
  nothingCorrected:
    "Todavía no se cambió nada. Diga «editar» y el nombre de lo que hay que corregir, y después «enviar».",
  othersGoOn: (sid) =>
    `No queda nada que presentar de nuevo, porque usted quitó todos los números que fueron devueltos. El resto de ${sid} sigue adelante.`,
  oldAndNew: (before, now) =>
    before === "" ? now : before === now ? `${now} (como antes)` : `${before} → ${now}`,
  newLetter: "Esto requiere una carta firmada, así que el representante recibe una nueva.",
  sameLetter: "Nada de lo impreso en la carta cambió, así que no hay que firmarla otra vez.",
  fileAgain: "Presentar de nuevo",

  cannotWithdraw: (request) =>
    request.status === "cancelling"
      ? `El operador ya tiene la cancelación de ${request.sid}.`
      : `${nameAndState(request)}, así que no hay nada que cancelar.`,
  withdrawAsk: (context, some) => {
    const { request } = context;
    const whole = some.length === 0;
    const numbers = showNumbers(whole ? numbersOf(request) : some);
    const rest = whole ? "" : " Los demás números siguen adelante.";
    return `¿Cancelo la portabilidad de ${numbers}? Esto no se puede deshacer: para ${some.length === 1 ? "transferirlo" : "transferirlos"} más adelante se presenta una solicitud nueva.${rest} ${cancelNotice(context)}`;
  },
  whichToCancel: (numbers) =>
    `¿Qué número se debe cancelar? Esta solicitud tiene ${showNumbers(numbers)}. Dé cada uno con diez dígitos, o «cancelar la portabilidad» para todos.`,
  cancelsAllOnly: ({ carrier, request }) =>
    `${carrier.name} solo detiene una orden completa, no números sueltos de ella, así que no se canceló nada. «cancelar la portabilidad» detiene los ${numbersOf(request).length}; lo que todavía se quiera se puede presentar de nuevo. O deje que se transfiera y haga regresar después los números sueltos.`,
  numbersNotMoving: (numbers) =>
    `${numbers.map(showNumber).join(", ")}: ya no hay nada en curso, así que no se canceló nada.`,
  someWithdrawn: (request, numbers) => {
    const one = numbers.length === 1;
    const shown = numbers.map(showNumber).join(", ");
    return numbers.some((number) => request.numbers[number]?.status === "cancelling")
      ? `${shown}: pedí que ${one ? "lo" : "los"} saquen de ${request.sid}. Hasta que se confirme, todavía ${one ? "puede" : "pueden"} transferirse, así que conserve el servicio anterior. Los demás números siguen adelante.`
      : `${shown}: fuera de ${request.sid}; ${one ? "se queda" : "se quedan"} con ${oldCarrier(request)}, así que conserve ese servicio. Los demás números siguen adelante.`;
  },
  withdrawYes: "Sí, cancelar la portabilidad",
  withdrawNo: "No, seguir",
  withdrawing: "Le estoy pidiendo al operador que la cancele.",
  notWithdrawn: "No se canceló nada. La portabilidad sigue.",
  withdrawn: (request) =>
    request.status === "cancelled"
      ? `${request.sid} está cancelada. Los números se quedan con ${oldCarrier(request)}; conserve ese servicio.`
      : `El operador recibió la cancelación de ${request.sid}; se confirma en el plazo de una hora. Conserve el servicio anterior.`,
  withdrawalRefused: (sentence, context) =>
    `No se pudo cancelar: ${quoted(sentence, 240)} La portabilidad sigue. ${wayOutAfter(context)}`,
  dateIsPast: (request) =>
    request.status === "cancelling" || request.status === "activating"
      ? `${request.sid} ${stateOf[request.status]}, así que su fecha ya no se puede cambiar.`
      : `${nameAndState(request)}, así que no hay fecha que cambiar.`,
  dateNotHere: ({ request, carrier }) =>
    `${carrier.name} no acepta otra fecha para una solicitud ya presentada.${request.date === null ? "" : ` La fecha sigue siendo el ${showDate(request.date)}.`} Lo que puede hacer: dejar que se transfiera como se acordó, o decir «cancelar la portabilidad» y después «reiniciar» con otra fecha; así se presenta de nuevo con todas las respuestas guardadas.`,
  dateTooLate: (context) => {
    const { request, carrier } = context;
    const days = carrier.dateNoticeDays ?? 0;
    const date = request.date ?? context.today;
    return `La fecha de la portabilidad es el ${showDate(date)}. ${carrier.name} la cambia hasta ${businessDays(days)} antes, es decir, hasta el ${showDate(addBusinessDays(date, -days))}, así que aquí ya es tarde para cambiarla. ${wayOutAfter(context)}`;
  },
  dateWhich: ({ carrier, today, request }) =>
    `${request.date === null ? "Todavía no se acordó ninguna fecha." : `La fecha acordada es el ${showDate(request.date)}.`} ¿Qué día pido? Diga «cambiar la fecha al» y un día hábil; el primero posible es el ${showDate(addBusinessDays(today, carrier.earliestDays))}.`,
  dateAsk: ({ request, carrier }, date) =>
    `¿Le pido a ${carrier.name} que transfiera ${request.sid} el ${showDate(date)}${request.date === null ? "" : ` en lugar del ${showDate(request.date)}`}? Los dos operadores tienen que acordarlo de nuevo${request.date === null ? "" : ", y hasta entonces vale la fecha anterior"}.`,
  dateYes: "Sí, pedir ese día",
  dateNo: "No, dejar la fecha",
  dateKept: "La fecha queda como está.",
  dateChanging: "Le estoy pidiendo ese día al operador.",
  dateAsked: ({ request, carrier }, date) =>
    request.date === date
      ? `${carrier.name} aceptó la nueva fecha: los números se transfieren el ${showDate(date)}. Hasta entonces, manténgalos activos con el operador actual.`
      : `${carrier.name} ya tiene la petición del ${showDate(date)}. ${request.date === null ? "Le aviso aquí qué día se acuerda." : `Hasta que los dos operadores lo acuerden, vale el ${showDate(request.date)}.`}`,
  dateRefused: (sentence, context) =>
    `La fecha queda como está: ${quoted(sentence, 240)} ${wayOutAfter(context)}`,
  nothingToCancel: "Ninguna portabilidad suya está en curso, así que no hay nada que cancelar.",
  restarted: (sid) =>
    `Empezamos de nuevo, con todas las respuestas de ${sid} guardadas. Cambie lo que quiera.`,
  cannotRestart: (request) =>
    request.status === "completed" || request.status === "partly-completed"
      ? `${request.sid} está terminada, así que no puede empezar de nuevo. Escriba /port para una nueva.`
      : `El operador ya tiene ${request.sid}, así que no puede empezar de nuevo. «estado de ${request.sid}» muestra dónde está.`,
};
