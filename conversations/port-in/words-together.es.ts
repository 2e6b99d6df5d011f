import { quoted } from "../../src/core/hearing/typed-text.ts";
import { nameOf } from "../../src/core/port-request.ts";
import type { TogetherWords } from "../../src/core/together-words.ts";
import { listed } from "../../src/core/values/listed.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import { byPerson, lower, who } from "./named-labels.ts";
import { askMail } from "./words-ask-mail.ts";

const zone = "America/New_York";

const articles: [RegExp, string][] = [
  [
    /^(?:número|nombre|representante|correo|código|estado|PIN|tipo|operador|contrato|permiso|SSN|CSR|BTN|teléfono|cargo|plazo|motivo)(?!\p{L})/iu,
    "el",
  ],
  [/^(?:números|nombres|teléfonos|códigos|últimos)(?!\p{L})/iu, "los"],
  [
    /^(?:factura|calle|unidad|ciudad|fecha|dirección|empresa|compañía|cuenta|clave|hora|orden|carta|línea|zona)(?!\p{L})/iu,
    "la",
  ],
  [/^(?:fechas|facturas|líneas|direcciones|órdenes)(?!\p{L})/iu, "las"],
];

/** "la factura", "el número de cuenta"; what is no such noun stands between marks. */
const named = (label: string): string => {
  const article = articles.find(([shape]) => shape.test(label))?.[1];
  return article === undefined ? `«${lower(label)}»` : `${article} ${lower(label)}`;
};
const the = (labels: string[]): string => listed(labels.map(named));
const isOne = (labels: string[]): boolean => labels.length === 1 && !/^l[oa]s /.test(the(labels));

export const spanish: TogetherWords = {
  askWho: (labels) =>
    `¿Quién tiene ${the(labels)}? Mencione a esa persona o dé su correo electrónico, y se lo pido en privado.`,
  askSomebody: "Pedirlo a otra persona",
  askNothingOpen: "Ahora mismo no falta nada, así que no hay nada que pedir a nadie.",
  askNoSuchItem: (typed) =>
    `No sé qué es «${quoted(typed, 40)}» aquí. Diga por ejemplo «pedir la factura a @Sam», o el número de cuenta, o el PIN.`,
  askOutside: (name) =>
    `${who(name)} pertenece a otra organización o es un programa, así que aquí no le pido nada. Dé un correo electrónico, y recibirá una página propia.`,
  askNoAddress: (name) =>
    `No encuentro a ${who(name)} solo por el nombre. Mencione a esa persona o dé su correo electrónico: «pedir la factura a sam@acme.com».`,
  askYourself: "Esa persona es usted: simplemente responda aquí.",
  asking: (name, labels, byMail) =>
    byMail
      ? `Pido ${the(labels)} a ${who(name)} por correo, con un enlace que sirve 7 días y para nada más. Mientras tanto podemos seguir.`
      : `Pido ${the(labels)} a ${who(name)} en privado. Mientras tanto podemos seguir.`,
  askedAlready: (asks) =>
    `${byPerson(asks)
      .map(({ name, labels, at }) => `Ya se pidió a ${name} el ${dayOf(at, zone)}: ${the(labels)}`)
      .join("; ")}. «recordar a ${who(asks[0]?.person.name ?? "")}» lo pide una vez más.`,
  askedInstead: (former, label) => `Ya no se le pide a ${who(former)} ${named(label)}.`,
  takenBack: (name, labels) => `Retirado: ya no se le pide a ${who(name)} ${the(labels)}.`,
  nobodyAsked: "En este momento no se le pide nada a nadie.",
  notReached: (name, labels) =>
    `No pude escribir a ${who(name)}, así que todavía ${isOne(labels) ? "falta" : "faltan"} ${the(labels)}. Pídalo a otra persona, dé un correo electrónico o responda aquí.`,
  waitingFor: (asks) =>
    `En espera de ${listed(byPerson(asks).map(({ name, labels, at }) => `${name} (${listed(labels.map(lower))}, desde el ${dayOf(at, zone)})`))}. Quien lo tenga también puede darlo aquí.`,
  giveHere: (label) => `Dar aquí ${named(label)}`,
  stopAsking: (name) => `Ya no pedir a ${who(name)}`,

  answerStands: (name, label, value, typed) =>
    `Dos personas respondieron a la vez. ${name === null ? "La primera respuesta" : `La respuesta de ${who(name)}`} llegó primero y queda${value === "" ? "" : `: ${label} ${value}`}. ${typed === "" ? `Lo que usted dio no se toma; dé ${named(label)} otra vez para usar lo suyo.` : `Usted escribió ${typed}, que no se toma.`}`,
  useTheirs: (value) => `Usar ${quoted(value, 60)}`,
  saidTheSame: (name) =>
    `${name === null ? "Otra persona" : who(name)} dijo lo mismo hace un momento. Gracias.`,
  wasGivenBy: (name, label) =>
    `La respuesta anterior («${lower(label)}») la dio ${name === null ? "otra persona" : who(name)}.`,

  approve: "Aprobar y presentar",
  sendBack: "Devolver",
  approvalAsked: (by, sid) =>
    `Ya está todo. Antes de que salga, otra persona que pueda llevar portabilidades tiene que aprobar lo que envió ${who(by)}: aquí, con «aprobar ${sid}» en cualquier parte, o diga «pedir a @Lee que apruebe». Antes de eso no se presenta nada ni sale ninguna carta.`,
  approvalAskedOf: (name) => `Se lo muestro a ${who(name)} en privado, para que lo apruebe o lo devuelva.`,
  approvalNotReached: (name) =>
    `No pude escribir a ${who(name)}. Pídalo a otra persona que pueda llevar portabilidades, o que diga «aprobar» aquí.`,
  approvalNotTheirs: (name) =>
    `${who(name)} no puede llevar portabilidades aquí, así que su palabra no cuenta para esto. Pídalo a alguien que pueda; un administrador puede agregar personas en los ajustes.`,
  approvalNotYours:
    "Usted mismo envió esto, así que otra persona que pueda llevar portabilidades tiene que decir sí o no. Para cambiar algo, simplemente cámbielo y envíelo de nuevo.",
  approvalWaits: (by, sid) =>
    `${who(by)} ya lo envió, y espera la aprobación de otra persona: «aprobar ${sid}».`,
  approvalOfYou: (by, { request }) =>
    `${who(by)} envió «${quoted(nameOf(request), 60)}» (${request.sid}) y le pide su aprobación. Esto es lo que se presentaría:`,
  approvalWhy: "¿Por qué se devuelve? Una frase para quien lo envió.",
  approvalVoid:
    "Las respuestas cambiaron, así que la aprobación que se pidió ya no vale. Diga «enviar» para pedirla de nuevo.",
  approvalKeepsSigner:
    "El firmante se aprobó junto con todo lo demás. Diga «editar firmante» para cambiarlo; entonces hay que enviarlo y aprobarlo de nuevo.",
  nothingToApprove: "Aquí no hay nada que aprobar: mientras tanto se aprobó, se devolvió o se cambió.",
  approvedBy: (name) => `${who(name)} lo aprobó.`,
  sentBackBy: (name, reason) =>
    `${who(name)} no lo aprobó: «${quoted(reason, 300)}». Cambie lo que haga falta y diga «enviar» otra vez; no se presentó nada.`,
  sentBackNoted: "Devuelto, con su motivo. No se presentó nada.",

  handing: (name) =>
    `Le pido a ${who(name)} que se encargue, con lo que queda por hacer. Hasta que diga que sí, sigue siendo de usted; «me lo quedo» lo retira.`,
  handByMention: (sid) =>
    `Una solicitud completa se entrega solo a alguien que pueda llevar portabilidades, así que menciónelo en Slack o Teams. En esta terminal, quien esté sentado aquí sigue con «reanudar ${sid}».`,
  handYours: "Ya es de usted.",
  handNotTheirs: (name) =>
    `${who(name)} no puede llevar portabilidades aquí, así que no puede encargarse. Un administrador puede agregar a esa persona en los ajustes; o pídale cosas sueltas: «pedir la factura a @${quoted(name, 30)}».`,
  handNotReached: (name) => `No pude escribir a ${who(name)}, así que sigue siendo de usted.`,
  handKept: (name) => `Sigue siendo de usted; ${who(name)} ya no puede encargarse.`,
  handOfYou: (by, { request }, left) =>
    `${who(by)} le pide que se encargue de la solicitud de portabilidad «${quoted(nameOf(request), 60)}» (${request.sid}). ${left.length === 0 ? "Todo está completo; falta revisarla y enviarla." : `Falta por hacer: ${listed(left.slice(0, 12).map(lower))}${left.length > 12 ? ` y ${left.length - 12} más` : ""}.`} Si se encarga, las preguntas le llegan a usted.`,
  takeIt: "Encargarme",
  notNow: "No, gracias",
  isYours: "Ahora es de usted. Todo lo que se respondió se conserva, y desde aquí se sigue.",
  takenOver: (name) => `${who(name)} se encargó; desde ahora las preguntas le llegan a esa persona.`,
  notTaken: (name) => `${who(name)} no puede encargarse, así que se queda donde está. «reanudar» continúa.`,
  notTakenNoted: "Está bien. Se queda con quien se lo pidió.",

  askedOfYou: (by, { request }, labels, reminder) =>
    `${reminder ? "Un recordatorio, y el único: " : ""}${who(by)} está transfiriendo números de teléfono a otro operador («${quoted(nameOf(request), 60)}», ${request.sid}) y le pide ${the(labels)}.`,
  askedPrivately:
    "Solo usted ve esta pregunta, y su respuesta no se muestra a nadie más allá de lo que la portabilidad necesita.",
  haveNot: "No lo tengo",
  notMe: "No soy la persona indicada",
  whatYouCanSay: (labels) =>
    `A usted se le pide ${the(labels)} y nada más. Responda aquí, diga «no lo tengo» o diga quién lo tiene.`,
  thanks: (labels) =>
    `Gracias, eso era todo: ${the(labels)} ya ${isOne(labels) ? "está" : "están"} en la solicitud. No se necesita nada más de usted.`,
  thanksFor: (labels) => `Gracias por ${the(labels)}.`,
  askIsOver: "Gracias. Aquí ya no se le pide nada.",
  declineNoted: (by) => `Está bien: se lo digo a ${who(by)}, y no le llegará nada más sobre esto.`,
  notNeeded: (by, labels) => `Ya no se necesita de usted ${the(labels)}; ${who(by)} se encargó. Gracias.`,

  gave: (name, label, shown) =>
    shown === "" ? `${who(name)} dio ${named(label)}.` : `${who(name)} dio ${named(label)}: ${shown}.`,
  hasNot: (name, labels, said) =>
    `${who(name)} no tiene ${the(labels)}${said === "" ? "." : `, y dice: «${quoted(said, 200)}»`}`,
  reminded: (name, labels) => `Le recordé a ${who(name)}, una sola vez, que se le pide ${the(labels)}.`,
  askMail,
  askLinks: (name, pages, folder) =>
    `El correo para ${who(name)} espera en ${folder}. Para pasarlo: ${pages.map(({ label, address }) => `${label}: ${address}`).join(" ; ")}`,
};
