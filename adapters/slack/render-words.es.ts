import type { RenderWords } from "./render-words.ts";

export const spanish: RenderWords = {
  test: "PRUEBA: nada se transfiere de verdad",
  testShort: "PRUEBA",
  progress: (step, of, title, left) => {
    const fields = left === 0 ? "" : left === 1 ? "falta 1 dato" : `faltan ${left} datos`;
    return [`Paso ${step} de ${of}`, title, fields].filter((each) => each !== "").join(" · ");
  },
  more: (count) => `… y ${count.toLocaleString("en-US")} más.`,
  page: (title, page, of) => `${title} (página ${page} de ${of})`,
  alsoSay: (texts) => `También puede responder: ${texts.map((text) => `«${text}»`).join(", ")}`,
  sayPrivately: (labels) =>
    `Diga «formulario» para responder estos también en privado: ${labels.join(", ")}.`,
  nothing: "No hay nada que mostrar.",

  answerPrivately: "Responder en privado",
  answerThisPrivately: (label) => `${label} (en privado)`,
  sendBill: "Enviar la factura",
  sendFile: "Enviar el archivo",
  orDrop:
    "También puede soltarlo en esta conversación: las fotos de varias páginas en un solo mensaje, en su orden.",

  openThread: "Enlace a la conversación",
  requestedBy: (mention) => `Solicitada por ${mention}`,

  repairTitle: "Corregir y presentar",
  save: "Guardar",
  send: "Enviar",
  close: "Cerrar",
  formIntro: (sid) => `Solicitud ${sid}. Lo que deje como está se queda como está.`,
  formMore: (count) => `… y ${count} más, que no caben aquí. Se preguntan en la conversación.`,
  takes: (label, value) => `«${value}» significa: ${label}`,
  now: (value) => `Ahora: ${value}`,
  kept: "Déjelo vacío para conservar lo que hay",
  longList: "Una lista más larga, envíela como mensaje",
  ownWords: (label) => `${label}: o con sus propias palabras`,
  choose: "Elegir",

  secretTitle: "Responder en privado",
  secretHint:
    "Esto lo recibe solo Portside, nunca el canal. Queda sellado y se borra después de la portabilidad. Al escribirlo, se puede leer en su pantalla.",
  fileLabel: "Archivo",
  billLabel: "La factura más reciente del operador actual",
  fileHint: (kinds, megabytes) =>
    `${kinds}, como máximo ${megabytes} MB en total. Las fotos de varias páginas se unen en un solo documento, en su orden. No se muestra en el canal.`,
  notChecked: "Eso no se pudo anotar. Pruebe con otra respuesta, por favor.",
};
