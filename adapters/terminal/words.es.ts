import type { TerminalWords } from "./words.ts";

export const spanish: TerminalWords = {
  prompt: "> ",
  continuation: "… ",
  masked: "••••",
  testMark: "[sandbox]",
  testCard: "PRUEBA",

  welcomeTyped:
    "Responda con sus propias palabras. «ayuda» funciona en cada pregunta; «salir» termina, y todo queda guardado.",
  welcomePiped:
    'Cada línea que entra es un mensaje. Para enviar varias líneas como uno solo, ponga antes y después de ellas una línea que tenga solo """.',
  goodbye:
    "Todo lo que envió está guardado. Inicie Portside de nuevo y escriba «reanudar» para continuar donde estaba.",
  notTaken: (why) =>
    `No pude guardar eso, así que no se tomó; todo lo anterior está guardado. ${why} Cuando se resuelva, envíelo de nuevo, por favor.`,
  answerLater: (why) =>
    `Eso está guardado, pero la respuesta tiene que esperar. ${why} Cuando se resuelva, llega por sí sola.`,

  progress: (step, of, title, left) => {
    const fields = left === 0 ? "" : left === 1 ? "falta 1 dato" : `faltan ${left} datos`;
    return [`Paso ${step} de ${of}`, title, fields].filter((each) => each !== "").join(" · ");
  },
  fileRequest:
    "Suelte el archivo en esta ventana o escriba su ruta, y pulse Enter. Las fotos de varias páginas van en una sola línea, en su orden.",
  secretRequest: (label) =>
    `${label}: no se muestra al escribirlo. «ayuda» y «omitir» también funcionan aquí.`,

  formHow:
    "Enter solo conserva lo que hay. «atrás» vuelve un campo, «guardar» manda lo que tiene, «cancelar» sale del formulario.",
  formField: (index, of, label) => `${index} de ${of} · ${label}`,
  formNow: (value) => `Ahora: ${value}`,
  formHidden: "No se muestra al escribirlo.",
  formOptional: "Este puede dejarlo sin llenar.",
  formCancelled: "Salió del formulario. Lo que acababa de escribir en él no se usó.",
  formUnchanged: "Nada cambió.",
  formProblems: (count) =>
    count === 1
      ? "Hay que revisar un campo; lo demás está guardado."
      : `Hay que revisar ${count} campos; lo demás está guardado.`,
  problem: (label, problem) => `${label}: ${problem}`,

  handed: (title, where) => `${title}: ${where}`,

  uploadWhat:
    "¿Qué archivo? Escriba su ruta después de la palabra, por ejemplo: subir ~/Downloads/factura.pdf",
  fileMissing: (path) =>
    `No hay ningún archivo en ${path}. Revise cómo está escrito, o suelte el archivo en esta ventana y pulse Enter.`,
  fileIsFolder: (path) =>
    `${path} es una carpeta. Escriba la ruta del archivo que está dentro, o suelte ese archivo en esta ventana.`,
  fileNotAllowed: (path) =>
    `Este programa no tiene permiso para leer ${path}. Copie el archivo a una carpeta suya, como Downloads, y envíelo desde ahí.`,
  fileUnreadable: (path) =>
    `${path} no se puede leer como archivo. Guarde la factura como PDF o tómele una foto, y envíe eso.`,
};
