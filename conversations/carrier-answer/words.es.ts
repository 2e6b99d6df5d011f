import type { AnswerWords } from "./words.ts";

/** What is said about the desk's answers, in Spanish. Their own words stand as they wrote them. */
export const spanish: AnswerWords = {
  paste:
    "Pegue lo que escribieron, completo y tal como llegó; los encabezados y los correos citados no estorban. Le muestro cómo lo entiendo, y nada se anota antes de que usted esté de acuerdo. «cancelar» si no hay nada.",
  readAs: (shown) => `Entiendo esto así: ${shown}.`,
  readAsList: "Entiendo esto así:",
  theyWrote: "Escribieron",
  quote: (words) => `«${words}»`,
  mayRecord: "¿Lo anoto?",
  record: "Sí, anótelo",
  recordNot: "No, no es eso",
  unclearReason: "La rechazaron, y no veo por qué. Prefiero preguntar antes que adivinar.",
  unclearMeaning: "No veo con seguridad qué significa eso, y prefiero preguntar antes que adivinar.",
  whichReason: "¿Por qué la rechazaron?",
  whichMeaning:
    "¿Qué significa? Para una fecha de portabilidad, dígalo con estas palabras: «mesa: FOC 12/04».",
  meanings: {
    received: "Tienen la orden",
    submitted: "Está con el operador actual",
    rejected: "Fue rechazada",
    completed: "Está completa",
    cancelled: "Está cancelada",
  },
  reasons: {
    account: "Número de cuenta",
    pin: "PIN o código de acceso",
    name: "Nombre de la cuenta",
    signer: "Quién firmó",
    address: "Dirección de servicio",
    zip: "Código postal",
    btn: "Número de facturación (BTN)",
    notOnAccount: "No está en la cuenta",
    notActive: "No está activo",
    lock: "Bloqueo",
    pendingOrder: "Hay otra orden abierta",
    feature: "Una función de la línea",
    document: "Factura o carta",
    date: "La fecha",
    other: "Otra cosa",
  },
  none: "Nada de esto",
  recorded: "Anotado.",
  notRecorded:
    "No se anotó nada. Dígalo con otras palabras, como «mesa: FOC 12/04» o «mesa: rechazada, número de cuenta incorrecto».",
  changedSince:
    "Una orden más nueva ocupó el lugar de la que responde, así que no se anotó. Péguela otra vez si es sobre la nueva.",
  nothingThere:
    "Ahora no hay nada de esta solicitud con la mesa de portabilidad, así que no hay respuesta que anotar.",
  otherRequest: (sid, here) =>
    `Ese correo es sobre ${sid}${here === null ? "" : `, y aquí hablamos de ${here}`}. No se anotó nada; péguelo en la solicitud a la que pertenece.`,
  pasteFor: (sid) => `Pegarlo para ${sid}`,
  chased: (address) => `Le pregunto a ${address} cómo va. Pegue aquí la respuesta cuando llegue.`,
  linked: (address) =>
    `Le mando a ${address} por correo un enlace nuevo al número de cuenta y los PIN. Sirve una sola vez, durante siete días.`,
  states: {
    "in-review": "la mesa tiene la orden y trabaja en ella",
    "with-carrier": "la orden está con el operador actual, que tiene que responder",
    "date-set": "la portabilidad está acordada",
    activating: "los números se están cambiando ahora",
    completed: "la portabilidad está completa",
    cancelled: "la orden está cancelada",
  },
  date: (date) => `fecha FOC ${date}`,
  refused: (reason) => `rechazada por: ${reason}`,
  amongThem: (reason) => `Los operadores lo aclaran entre ellos: ${reason}`,
  otherReason: "otro motivo",
};
