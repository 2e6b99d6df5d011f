import { listed } from "../../src/core/values/listed.ts";
import type { EdgeWords } from "./edge-words.ts";
import { plainName } from "./plain-name.ts";

/** "un administrador de Portside (Dana Reyes)": who can help, by name where it is known. */
const anAdmin = (names: string[]): string => {
  const plain = names.map(plainName).filter((name) => name !== "");
  return plain.length === 0
    ? "un administrador de Portside"
    : `un administrador de Portside (${listed(plain, "or")})`;
};

export const spanish: EdgeWords = {
  root: (name) =>
    `Nueva portabilidad, iniciada por ${plainName(name) || "alguien de aquí"}. Las preguntas están en este hilo: responda ahí con los botones o con el formulario.`,
  rootTitle: "Nueva portabilidad",
  off: (admins) =>
    `Portside todavía no está activado en esta organización. Pida a ${anAdmin(admins)} que lo active con **ajustes**.`,
  offAdmin:
    "Portside todavía no está activado en esta organización. Usted puede activarlo: escríbame **ajustes**.",
  mayNot: (admins) =>
    `Aquí se encargan de las portabilidades unas pocas personas. Pida a ${anAdmin(admins)} que la haga por usted, o que le agregue.`,
  mayOnlyLook: (admins) =>
    `Usted puede consultar aquí, pero no hacer portabilidades: tiene a su disposición **estado PR-…** y **lista**. Pida a ${anAdmin(admins)} que le agregue.`,
  settingsForAdmins: (admins) => `Los ajustes los cambia ${anAdmin(admins)}.`,
  cannotCheck:
    "En este momento Teams no dice quién puede hacer esto, así que no se hizo nada. Inténtelo de nuevo en un minuto, por favor.",
  failed: "Eso no funcionó, y nada cambió. Inténtelo de nuevo en un minuto, por favor.",
  somebody: "Alguien",
  whomYouMentioned: "a quien mencionó",
  fromMessage: (user, author, quote) =>
    author === null
      ? `Primero se toman los números de este mensaje: «${quote}»`
      : `${author} escribió: «${quote}». ${user} empieza a transferir estos números. Si no es lo que se quería, dígalo aquí, por favor: nada se presenta antes de que todo esté respondido y confirmado.`,
  foundNothing:
    "Ninguna solicitud de aquí coincide. Se encuentra con un SID, un número de teléfono completo o una parte del nombre.",
  personalLink:
    "Ese enlace es para una sola persona: quien lo abra puede responder o firmar en su lugar. Quítelo del mensaje, por favor.",
  slow: "Esto tarda un poco más. La respuesta llega aquí por sí sola.",
  started: "Iniciada: las preguntas están en el hilo de la nueva tarjeta.",
  startedThere: "Iniciada. Las preguntas están en el hilo de ese mensaje.",
  startedInPersonal: "Iniciada. Las preguntas están en su chat conmigo.",
  startedHere: "Iniciada. Las preguntas están en este chat.",
  startTitle: "Portside",
  notInstalledHere:
    "Portside no está en este equipo o chat, así que las preguntas le esperan en su chat personal conmigo. Para usarlo aquí, agregue la aplicación.",
  help: [
    "**Portside transfiere números de teléfono de EE. UU. de un operador a otro.**",
    "En un canal o chat de grupo, mencióneme; en nuestro chat personal, simplemente escriba.",
    "**port** inicia una solicitud, o sigue con la que se empezó aquí. **nueva** inicia otra.",
    "**estado PR-…** muestra cómo va una solicitud; también sirven un número de teléfono, el identificador del operador o un nombre.",
    "**inicio** muestra sus solicitudes de un vistazo, **lista** una por una, **cifras** cómo van sus portabilidades.",
    "**números** enumera sus números y de quién son; **asignar 0142 a** y una mención se lo da a alguien, a quien se le avisa.",
    "**port importar** y el identificador del operador siguen una portabilidad que se presentó en otro lugar.",
    "**suscribir hitos**, **acción**, **final** o **todo** avisa a este canal de las solicitudes; **las mías**, **de Verizon** y **#etiqueta** lo limitan. **avisos** muestra de qué se entera, **anular suscripción** lo detiene.",
    "**ajustes** es para administradores: quién puede hacer portabilidades, y si Portside está activado.",
    "Un PIN o los últimos dígitos de un SSN se piden solo en privado. Por favor, nunca los escriba en un mensaje.",
  ].join("\n\n"),
  fillIn: "Llenar el formulario",
  askSomebody: "Pedírselo a alguien",
  repairButton: "Corregirlo en un formulario",
  answeredBelow: "Respondido; sigue abajo.",
  oldButton: "Ese botón es de algo que ya no está. **lista** muestra sus solicitudes.",
  oldCard: "Esa pregunta ya está respondida; use la tarjeta más reciente, abajo.",
  taken: "Anotado.",
  signHere:
    "La carta está en nuestro chat personal. Cuando la haya leído, vuelva aquí, mencióneme y escriba su nombre completo, como **@Portside Dana Reyes**.",
  opened: "El formulario está en la tarjeta.",
  formDone: "Por ahora no hay nada que llenar. La conversación dice qué sigue.",
  sentPrivately: "Eso es solo para usted: le escribí en nuestro chat personal.",
  unmarked: (sentence) => sentence.replace(/[*`]/g, "").replace(/\n+/g, " "),
  cannotWriteToYou:
    "Todavía no puedo escribirle solo a usted. Agregue Portside una vez a sus aplicaciones personales y pulse el botón de nuevo.",
  secretPage: "Esto pide algo que es solo para usted. La página se puede usar una vez.",
  secretButton: "Responder en una página privada",
  billPage: "La página recibe el archivo y aquí no se lo muestra a nadie. Se puede usar una vez.",
  billButton: "Enviar el archivo",
  attachHere: "Adjunte aquí el archivo con el clip, y yo me encargo de lo demás.",
  fileAmong: (place, of, sentence) =>
    of === 1
      ? sentence
      : `Archivo ${place} de ${of}: ${sentence} Envíe de nuevo los demás junto con él, por favor.`,
  fileGone: "Teams ya no me entrega ese archivo. Envíelo otra vez, por favor.",
  fileElsewhere: "Ese archivo está fuera de Teams, adonde no voy. Adjunte el archivo mismo, por favor.",
  fileTooLarge:
    "Ese archivo pasa de 10 MB. Envíe uno más pequeño: un PDF del sitio web del operador suele ser pequeño.",
  fileNotNow: "En este momento Teams no entrega el archivo. Envíelo de nuevo en unos minutos, por favor.",
  filesByButton:
    "Teams no me muestra archivos en canales ni en chats de grupo. Pulse **Enviar la factura**, o adjúntela en nuestro chat personal.",
  closedNote:
    "Ya no puedo escribir donde se trata esta solicitud, así que aquí está lo que tenía que decir ahí. Se dirá también ahí cuando Portside se agregue de nuevo.",
  goneNote:
    "La conversación en la que se trataba esta solicitud ya no existe, así que aquí está lo que tenía que decir ahí.",
  alertsClosed:
    "Ya no puedo escribir en un canal que usted suscribió a las noticias de solicitudes. La suscripción se mantiene: agregue Portside ahí de nuevo y continúa.",
  openConversation: "Abrir la conversación",
  welcomePersonal:
    "Hola, soy Portside. Transfiero números de teléfono de EE. UU. de un operador a otro y le aviso de lo que hacen los operadores. Escriba **port** para empezar, o **ayuda**.",
  welcomeShared:
    "Portside está aquí. Mencióneme y escriba **port** para transferir números de teléfono a otro operador; cada solicitud tiene su propia tarjeta y su hilo.",
  welcomeAdmin:
    "Usted fue la primera persona que instaló Portside aquí, así que decide quién lo usa. Queda desactivado hasta que usted lo active: escríbame **ajustes**.",
};
