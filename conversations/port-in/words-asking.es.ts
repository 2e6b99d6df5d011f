import { quoted } from "../../src/core/hearing/typed-text.ts";
import { listed } from "../../src/core/values/listed.ts";
import type { AskingWords } from "./words-asking.ts";

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const changedTo = (label: string, before: string, now: string): string =>
  before === now ? `${label} (${now})` : `${label}, de ${before} a ${now}`;

export const spanish: AskingWords = {
  together: "Puede responder a estas preguntas juntas o una por una:",
  example: (example) => `Por ejemplo: ${example}`,
  nowIs: (label, value) => `${label}, ahora: ${value}.`,
  keepIt: "Diga «conservar» para dejarlo como está.",
  filedWas: (label, value) =>
    `${label}, tal como se presentó: ${value}. Si de todos modos es correcto, diga «conservar».`,
  keptAsFiled: (labels) => `Queda como se presentó: ${listed(labels)}.`,
  taken: (label, value) => sentence(`${label}: ${value}`),
  changed: (label, before, now) => sentence(`${label}: ${before} pasa a ser ${now}`),
  formTaken: (labels) =>
    labels.length === 0 ? "No se cambió nada." : `Tomado del formulario: ${listed(labels)}.`,
  formLater: (labels) =>
    `${listed(labels)}: lo pregunto en cuanto el operador diga de quién son estos números, para que su «sí» sea a un nombre que usted vio.`,
  answeredMeanwhile: (who, value) =>
    `${who ?? "Otra persona"} respondió a esto mientras usted tenía abierto el formulario, y esa respuesta queda${value === "" ? "" : `: ${value}`}. Para cambiarla, abra otra vez el formulario.`,
  editedAsk: (changes) => {
    const [only] = changes;
    if (!only) return "";
    if (changes.length > 1)
      return `Usted cambió su mensaje de arriba: ${changes.map(({ label, before, now }) => changedTo(label, before, now)).join("; ")}. ¿Uso los nuevos datos?`;
    return `Usted cambió su mensaje de arriba: ${changedTo(only.label, only.before, only.now)}. ¿Uso el nuevo dato?`;
  },
  editedYes: "Usar lo que dice ahora",
  editedNo: "Conservar lo que estaba",
  editedKept: "De acuerdo, todo queda como estaba antes de que usted cambiara el mensaje.",
  editedUnclear: (problem, labels) =>
    `Usted cambió su mensaje de arriba, y no pude usar lo que dice ahora. ${problem} Mientras tanto conservo lo que dio antes: ${listed(labels)}.`,
  editedTooLong:
    "Usted cambió un mensaje largo de arriba. Por favor, envíe lo que se debe usar en un mensaje nuevo; hasta entonces queda lo que decía al principio.",
  editedSensitive: (labels) =>
    `Si cambió esto en su mensaje de arriba, por favor envíelo una vez más: ${listed(labels)}. Hasta entonces queda lo que envió primero.`,
  editedLate: (labels) =>
    `Usted cambió un mensaje de arriba del que tomé la respuesta (${listed(labels)}). Lo que ya se envió no cambia con él.`,
  deletedAsk: (answers) =>
    `Usted borró el mensaje en el que me dio esto: ${answers.map(({ label, now }) => `${label}: ${now}`).join("; ")}. ¿${answers.length === 1 ? "Lo olvido" : "Los olvido"} también?`,
  deletedYes: "Olvidarlo",
  deletedNo: "Conservar la respuesta",
  deletedKept: (labels) => `Se conserva: ${listed(labels)}.`,
  deletedLate: (labels) =>
    `Usted borró un mensaje de arriba del que tomé la respuesta (${listed(labels)}). Lo que ya se envió no cambia con él.`,
  forgotten: (labels) => `Olvidado: ${listed(labels)}.`,
  useInstead: (value) => `Sí, ${value}`,
  keepTyped: "No, como lo escribí",

  helpGeneral:
    "Transfiero números de teléfono a un operador nuevo. /port empieza una solicitud; «lista» muestra las suyas e «inicio» todo de un vistazo; «estado de PR-…» dice dónde está una; «cifras», cómo van sus portabilidades; «números» muestra sus números y de quién son, y «asignar 0142 a @nombre» da uno a alguien; «reanudar» continúa con un borrador. Una vez presentada, «cambiar la fecha al …», «cancelar» y un número, o «cancelar la portabilidad» se lo piden al operador, y «responder al operador:» le manda su mensaje. «números temporales» consigue números que funcionan hasta el cambio, y «lista de tareas tras la portabilidad» dice qué queda por hacer después. «importar» y el identificador que el operador dio a una portabilidad presentada en otro lugar hacen que también siga esa. Pregúnteme sobre el BTN, la LOA, los cargos, las fechas o cualquier otra cosa de la portabilidad.",
  helpReview:
    "Por ahora no pregunto nada. Corrija lo que quiera con sus palabras, por ejemplo «el código postal es 10013», o diga «editar» y un nombre. «revisar» muestra todo, «enviar» la presenta y «cancelar» la deja para después.",
  helpView:
    "Puede preguntar por las portabilidades de aquí: «lista», «estado de PR-…», «dónde está 212-555-0142» o «cifras», y cualquier cosa sobre la portabilidad en general.",
  helpCommands:
    "En cualquier momento: «atrás», «deshacer», «omitir», «no sé», «formulario», «revisar», «editar» y un nombre, «cancelar». O corrija algo con sus palabras, por ejemplo «el código postal es 10013». Si otra persona lo tiene: «pedir la factura a @Sam» o «pedir la factura a sam@acme.com»; «entregar esto a @Lee» le pasa el borrador completo.",
  nothingBefore: "Esta es la primera pregunta, así que no hay nada antes.",
  nothingToUndo: "No hay nada que deshacer.",
  undone: (labels) => `Deshecho: ${listed(labels)}.`,
  nothingToSkip: "No hay ninguna pregunta abierta que se pueda omitir.",
  agreementsFirst:
    "Primero van los seis puntos: no se pregunta nada más hasta que todos estén marcados. Responda «acepto», o «cancelar» para salir.",
  gateFirst: "Primero van los seis puntos, así que todavía no tomé nada más.",
  notPart: (label) => `«${label}» no forma parte de esta solicitud tal como está.`,
  whatInstead: (label) =>
    `¿Cuál es el dato correcto para «${label}»? Diga «editar» y su nombre, o dé el nuevo valor.`,
  parked: (label) =>
    `No hay problema. Vuelvo a preguntar por «${label}» al final; el operador lo necesita antes de presentarla.`,
  parkedIsLast: (labels) =>
    `Todo lo demás está listo; solo queda ${listed(labels)}. Todo está guardado, así que vuelva cuando lo tenga.`,
  skipped: (labels, optional) =>
    optional
      ? `Se deja fuera: ${listed(labels)}.`
      : `Se deja para después: ${listed(labels)}. Vuelvo a preguntar al final.`,
  editWhat: (labels) => `¿Cuál se debe cambiar? Puede decir «editar» y uno de estos: ${labels.join(", ")}.`,
  whichForm: "¿Qué parte quiere ver como formulario?",
  nothingOpen:
    "Aquí no hay ninguna solicitud abierta. Escriba /port para empezar una, o «reanudar» para continuar con un borrador.",
  tryOne: (label) => `No pude leer eso como respuesta a «${label}».`,
  tryTwo: (label) => `Se lo digo de otra manera. Lo que necesito es: ${label}.`,
  anotherWay: (label) =>
    `Podemos hacerlo de otra manera: llene el formulario, deje «${label}» para después o vea dónde se encuentra.`,
  wayForm: "Ver el formulario",
  wayLater: "Dejarlo para después",
  wayHelp: "¿Dónde lo encuentro?",
  youAreWelcome: "De nada. Aviso aquí cuando algo cambie.",
  wishBegins:
    "Con gusto. Primero van seis puntos; cuando estén marcados, envíe otra vez este mensaje y lo leo entero. Todavía no lo guardé.",
  welcomeThanks: "De nada.",
  sorryLong: (left) =>
    left === 0
      ? "Lamento que esto lleve tanto tiempo. Ya está todo: «enviar» la presenta."
      : `Lamento que esto lleve tanto tiempo. ${left === 1 ? "Falta una respuesta" : `Faltan ${left} respuestas`}; «formulario» muestra un paso entero en una página y «omitir» deja una para después.`,
  sorrySlow:
    "Lamento que vaya despacio. El ritmo lo ponen los operadores; aviso aquí cuando algo cambie, y «estado» muestra dónde está ahora.",
  notForMe: "No entendí eso. «ayuda» muestra lo que puedo hacer; «estado», dónde está su solicitud.",
  tooLong: (most) =>
    `Eso pasa de los ${most.toLocaleString("en-US")} caracteres que puedo tomar de una vez. Si es una lista larga, envíela por partes; yo las sumo.`,
  secretTyped:
    "Eso parece un PIN o un SSN, así que no lo guardé. Por favor, borre su mensaje si otros pueden leerlo; los datos secretos solo los pido en privado.",
  oldButton: "Ese botón es de una pregunta anterior y ya no hace nada.",
  fileNotNow:
    "Aquí todavía no puedo tomar un archivo. Empiece una solicitud con /port y acepte primero los seis puntos; después le pido la factura.",
  fileReplaced: (former) =>
    `«${quoted(former)}» ya no se usa. Si la factura tiene varias páginas, envíe fotos de todas juntas en un solo mensaje, en su orden, o un solo PDF.`,
  mayNot:
    "De las portabilidades se encargan el propietario y los administradores de la agencia, y usted no figura entre ellos aquí. Pida a uno de ellos que la haga o que le agregue.",
  mayOnlyLook:
    "Aquí puede ver las portabilidades, pero no cambiarlas. Pida «lista», «estado de PR-…» o cualquier cosa sobre la portabilidad; lo demás lo pueden hacer el propietario y los administradores de la agencia.",
};
