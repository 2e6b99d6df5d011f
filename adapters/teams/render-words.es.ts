import type { RenderWords } from "./render-words.ts";

const most = (kinds: string, megabytes: number): string =>
  `${kinds === "" ? "" : `${kinds}, `}como máximo ${megabytes} MB.`;

export const spanish: RenderWords = {
  test: "PRUEBA: nada se transfiere de verdad",
  testShort: "PRUEBA",
  progress: (step, of, title, left) => {
    const fields = left === 0 ? "" : left === 1 ? "falta 1 dato" : `faltan ${left} datos`;
    return [`Paso ${step} de ${of}`, title, fields].filter((each) => each !== "").join(" · ");
  },
  more: (count) => `… y ${count.toLocaleString("en-US")} más.`,
  page: (title, page, of) => `${title} (página ${page} de ${of})`,
  part: (page, of) => `Parte ${page} de ${of}`,
  alsoSay: (texts) => `También puede responder: ${texts.map((text) => `«${text}»`).join(", ")}`,
  nothing: "No hay nada que mostrar.",

  answerPrivately: "Responder en privado",
  answerThisPrivately: (label) => `${label} (en privado)`,
  sendBill: "Enviar la factura",
  sendFile: "Enviar el archivo",
  attach: (kinds, megabytes) => `Adjunte aquí el archivo con el clip: ${most(kinds, megabytes)}`,
  onPage: "Enviar por una página",
  uploaded: (kinds, megabytes) =>
    `El botón abre una página que solo recibe este archivo: ${most(kinds, megabytes)} Aquí no se muestra.`,

  fetchFile: (title) => `Abrir: ${title}`,
  fileDay: (count) =>
    count === 1
      ? "El enlace funciona durante un día. Después, pida uno nuevo."
      : "Cada enlace funciona durante un día. Después, pida otros.",
  noPage: "No se puede abrir desde aquí, porque este Portside no tiene dirección en la web.",

  requestedBy: "Solicitada por",

  save: "Guardar",
  send: "Enviar",
  formIntro: (sid) => `Solicitud ${sid}. Lo que deje como está se queda como está.`,
  formMore: (count) => `… y ${count} más, que no caben aquí. Se preguntan en la conversación.`,
  takes: (label, value) => `«${value}» significa: ${label}`,
  now: (value) => `Ahora: ${value}`,
  kept: "Déjelo vacío para conservar lo que hay.",
  longList: "Una lista más larga, envíela como mensaje.",
  ownWords: (label) => `${label}: o con sus propias palabras`,
  choose: "Elegir",
  fillIn: (label) => `Llene este campo, por favor: ${label}`,
  problem: (text) => `Revíselo, por favor: ${text}`,
  problemsAbove: (count) =>
    count === 1
      ? "Hay que revisar una respuesta. Lo demás está guardado."
      : `Hay que revisar ${count} respuestas. Lo demás está guardado.`,
  notChecked: "Eso no se pudo anotar. Pruebe con otra respuesta, por favor.",

  secretTitle: "Responder en privado",
  secretHint:
    "Esto lo recibe solo Portside, nunca el canal. Queda sellado y se borra después de la portabilidad.",
  secretElsewhere: (label) => `${label}: se pide en privado.`,
  fileElsewhere: (label) => `${label}: se manda en privado.`,
  answered: (title) => `${title}: guardado`,
  by: (name) => `Respondió ${name}`,
  sealed: "•••• (sellado)",
  received: "recibido",
  open: "pendiente",
};
