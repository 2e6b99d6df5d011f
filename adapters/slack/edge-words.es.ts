import { listed } from "../../src/core/values/listed.ts";
import type { EdgeWords } from "./edge-words.ts";

const mention = (user: string): string => `<@${user}>`;

export const spanish: EdgeWords = {
  root: (user) =>
    `Nueva portabilidad, iniciada por ${mention(user)}. Las preguntas están en el hilo: responda ahí con los botones, con el formulario o con sus propias palabras.`,
  off: "Portside todavía no está activado en este espacio de trabajo. Puede hacerlo un propietario o administrador con `/port ajustes`.",
  offAdmin:
    "Portside todavía no está activado en este espacio de trabajo. Usted puede hacerlo con `/port ajustes`.",
  mayNot: (people) =>
    people.length === 0
      ? "De las portabilidades se encargan los propietarios y administradores de este espacio de trabajo. Uno de ellos puede hacerla por usted, o agregarle con `/port ajustes`."
      : `De las portabilidades se encargan los propietarios y administradores de este espacio de trabajo, y ${listed(people.slice(0, 10).map(mention), "or")}. Uno de ellos puede hacerla por usted; un propietario o administrador puede agregarle con \`/port ajustes\`.`,
  mayOnlyLook:
    "Usted puede consultar aquí, pero no hacer portabilidades: tiene a su disposición `/port estado PR-…` y `/port lista`. Un propietario o administrador puede agregarle con `/port ajustes`.",
  settingsForAdmins:
    "Los ajustes los cambian los propietarios y administradores de este espacio de trabajo. Pídaselo a uno de ellos.",
  cannotCheck:
    "En este momento Slack no dice quién puede hacer esto, así que no se hizo nada. Inténtelo de nuevo en un minuto, por favor.",
  cannotCheckChannel:
    "En este momento Slack no dice quién lee este canal, así que no se hizo nada. Inténtelo de nuevo en un minuto, por favor.",
  sharedChannel:
    "Este canal se comparte con otra organización, donde también se leería lo que se diga de una portabilidad; por eso aquí no las trato. Escriba `/port` en un canal de su propia organización, o escríbame directamente; una solicitud que ya está abierta continúa ahí cuando usted diga «reanudar».",
  notInChannel: (bot) =>
    `No puedo escribir en este canal. Agrégueme con \`/invite ${mention(bot)}\` y luego escriba \`/port\` de nuevo. En un mensaje directo conmigo funciona de inmediato.`,
  notInThatChannel:
    "No puedo escribir en ese canal. Agrégueme allí con `/invite` y vuelva a iniciar la portabilidad desde el mensaje. En un mensaje directo conmigo funciona de inmediato.",
  failed: "Eso no funcionó, y nada cambió. Inténtelo de nuevo en un minuto, por favor.",
  personalLink:
    "Ese enlace es para una sola persona: quien lo abra puede responder o firmar en su lugar. Borre el mensaje, por favor, y si alguien pudo haberlo abierto, diga «reenviar la carta» o pida un enlace nuevo en el hilo de la solicitud.",
  slow: "Esto tarda un poco más. La respuesta llega aquí por sí sola.",
  started: "Iniciada: las preguntas están en el hilo del nuevo mensaje de abajo.",
  help: [
    "*Portside transfiere números de teléfono de EE. UU. de un operador a otro.*",
    "`/port` inicia una solicitud: una tarjeta en el canal, y las preguntas en su hilo.",
    "`/port estado PR-…` muestra cómo va una solicitud; también sirven un número de teléfono, el identificador del operador o un nombre.",
    "`/port cifras` muestra cómo van sus portabilidades: cuántas se aceptaron a la primera, por qué se devolvieron otras y cuánto tardaron.",
    "`/port lista` muestra sus solicitudes. Solo usted ve estas respuestas.",
    "`/port números` enumera sus números y de quién son, `/port quién tiene 0142` pregunta por uno, y `/port asignar 0142 @nombre` se lo da a alguien, a quien se le avisa.",
    "`/port importar …` sigue una portabilidad que se presentó en otro lugar, con el identificador que le dio el operador.",
    "`/port suscribir hitos|acción|final|todo` avisa a este canal de las solicitudes; `las mías`, `de Verizon` y `#etiqueta` lo limitan. `/port avisos` muestra de qué se entera, `/port anular suscripción` lo detiene.",
    "`/port ajustes` es para propietarios y administradores: quién puede hacer portabilidades y de qué se avisa en los canales.",
    "En un hilo los comandos no funcionan: mencióneme ahí, o pulse un botón. Un mensaje directo conmigo funciona como un hilo.",
    "Un PIN o los últimos dígitos de un SSN se piden solo en un formulario privado. Por favor, nunca los escriba en un mensaje.",
  ].join("\n"),
  unknownCommand: (word) =>
    `No conozco \`/port ${word.replace(/[^\p{L}\p{N}-]/gu, "").slice(0, 20)}\`. \`/port ayuda\` muestra lo que hay.`,
  openForm:
    "El formulario está listo. Pulse el botón para abrirlo: Slack abre formularios solo desde un botón.",
  fillIn: "Llenar el formulario",
  askSomebody: "Pedírselo a alguien",
  repairButton: "Corregirlo en un formulario",
  formButton: "Abrir el formulario",
  formLate: "Slack da tres segundos para abrir un formulario, y tardó más. Pulse el botón otra vez.",
  oldButton: "Ese botón es de algo que ya no está. `/port lista` muestra sus solicitudes.",
  oldForm: "Ese formulario es de algo que ya no está. `/port lista` muestra sus solicitudes.",
  channelClosed: (channel, code) =>
    `Ya no puedo escribir en <#${channel}> (${code.replace(/_/g, " ")}), así que aquí está lo que tenía que decir ahí. Para continuar ahí, déjeme entrar de nuevo con /invite.`,
  alertsClosed: (channel, code) =>
    `Ya no puedo escribir en <#${channel}> (${code.replace(/_/g, " ")}), que usted suscribió a las noticias de solicitudes. La suscripción se mantiene: agrégueme ahí con /invite y continúa, o escriba ahí \`/port anular suscripción\`.`,
  alertsShared: (channel) =>
    `<#${channel}> ahora se comparte con otra organización, así que ya no doy ahí noticias de solicitudes. Su suscripción se mantiene y continúa cuando el canal vuelva a ser solo de ustedes; \`/port anular suscripción\` escrito ahí le pone fin.`,
  fromMessage: (user, author, quote) =>
    author === null
      ? `Primero se toman los números de este mensaje: «${quote}»`
      : `${mention(author)} escribió: «${quote}»\n${mention(user)} empieza a transferir estos números. Si no es lo que se quería, dígalo aquí, por favor: nada se presenta antes de que todo esté respondido y confirmado.`,
  startedInThread: "Iniciada. Las preguntas están en el hilo de ese mensaje.",
  startedInDirect: "Iniciada. Las preguntas están en su mensaje directo conmigo.",
  unmarked: (sentence) =>
    sentence.replace(/[`*]/g, "").replace(/<@[A-Z0-9]+>/g, "las personas nombradas en los ajustes"),
  wait: "Un momento",
  waitText: "El formulario se abre en cuanto esté listo.",
  formTitle: "Portside",
  formSlow: "Esto tarda un poco más. Puede cerrar esta ventana; la conversación sigue por sí sola.",
  formUnchanged: "Nada cambió, y todo se conserva como estaba. La conversación dice qué sigue.",
  repairUnchanged:
    "Nada cambió, y el operador lo devolvería de nuevo. Corrija lo que está mal, o cierre este formulario y diga «conservar» en la conversación si está bien como se presentó.",
  formTaken: "Todo quedó anotado. La conversación dice qué sigue.",
  formNotTaken: (problems) => `No todo se pudo anotar. ${problems.join(" ")}`,
  fileAmong: (place, of, sentence) =>
    of === 1
      ? sentence
      : `Archivo ${place} de ${of}: ${sentence} Envíe de nuevo los demás junto con él, por favor.`,
  fileGone: "Slack no me entrega ese archivo. Envíelo otra vez aquí, o con el botón, por favor.",
  fileElsewhere: "Ese archivo está fuera de Slack, adonde no voy. Suba el archivo mismo, por favor.",
  fileTooLarge:
    "Ese archivo pasa de 10 MB. Envíe uno más pequeño: un PDF del sitio web del operador suele ser pequeño.",
  fileNotUploaded: (title) =>
    `Slack no me deja subir archivos aquí, así que falta «${title.replace(/[<>&]/g, " ")}». Un administrador puede permitirlo instalando la aplicación de nuevo.`,
  filePage:
    "Slack me dio su página de inicio de sesión en lugar del archivo: Portside no puede leer archivos aquí. Un administrador puede permitirlo instalando la aplicación de nuevo; mientras tanto, envíe la factura con el botón.",
  fileNotNow: "En este momento Slack no entrega el archivo. Envíelo de nuevo en unos minutos, por favor.",
  formDone: "No hay nada que llenar",
  formDoneText: "Por ahora no hay nada que llenar. La conversación dice qué sigue.",
  installed: (name) =>
    `Portside está instalado${name === "" ? "" : ` en ${name}`}. Vuelva a Slack: un propietario o administrador lo activa con /port ajustes.`,
  notInstalled:
    "Eso no funcionó, y no se instaló nada. Empiece de nuevo desde la página de instalación, en un solo navegador, por favor.",
  welcome:
    "Portside está instalado aquí. Queda desactivado hasta que un propietario o administrador lo active con `/port ajustes`, donde también se decide quién puede hacer portabilidades. Después, `/port` en un canal inicia una.",
  noInstall: (url) =>
    url === null
      ? "Portside no está conectado a este espacio de trabajo. Pida a quien lo opera que lo conecte."
      : `Portside no está instalado en este espacio de trabajo. Un administrador puede instalarlo: ${url}`,
};
