import type { OptionsWords } from "./words-options.ts";

export const spanish: OptionsWords = {
  steps: {
    agreement: "Antes de empezar",
    numbers: "Números y cuenta",
    contact: "Contacto y direcciones",
    documents: "Factura",
    review: "Revisar y enviar",
  },

  nameLabel: "Nombre de la solicitud",
  nameAsk: "¿Cómo se debe llamar esta solicitud? Es solo para encontrarla después.",
  nameExample: "Acme, líneas principales",
  nameHelp:
    "Un nombre que usted reconozca en la lista. Sin él, se llama como el operador y la cantidad de números.",

  typeLabel: "Portabilidad completa o parcial",
  typeAsk:
    "¿Son todos los números de esa cuenta (portabilidad completa), o se quedan algunos (portabilidad parcial)?",
  typeExample: "completa",
  typeHelp:
    "En una portabilidad completa salen todos los números y la cuenta anterior se cierra. En una parcial se quedan algunos, y la cuenta necesita un número principal entre ellos.",
  typeAgain: "Por favor, diga «completa» (salen todos los números) o «parcial» (se quedan algunos).",
  typeShown: {
    full: "Completa: todos los números de la cuenta",
    partial: "Parcial: otros números se quedan con el operador actual",
  },
  typeChoices: { full: "Completa: salen todos", partial: "Parcial: se quedan algunos" },
  typeTyped: { full: "Completa: salen todos", partial: "Parcial: se quedan algunos" },

  stayLabel: "Números que se quedan",
  stayAsk:
    "¿Qué pasa con los números que se quedan: se mantienen en servicio con el operador actual, o los desconecta?",
  stayExample: "mantener",
  stayHelp:
    "Los que se mantienen siguen igual con el operador actual. A los que se desconectan se renuncia para siempre cuando los otros se transfieren, y no se pueden recuperar.",
  stayAgain: "Por favor, diga «mantener» o «desconectar».",
  stayShown: {
    keep: "Se mantienen con el operador actual",
    disconnect: "Desconectados por el operador actual, para siempre",
  },
  stayChoices: { keep: "Mantenerlos", disconnect: "Desconectarlos" },
  stayTyped: { keep: "Mantenerlos", disconnect: "Desconectarlos" },

  newBtnLabel: "Nuevo número de facturación de lo que se queda",
  newBtnAsk:
    "El número principal de la cuenta sale. ¿Cuál de los números que se quedan será el nuevo número de facturación?",
  newBtnHelp:
    "Un número de la misma cuenta que se queda. Desde entonces, el operador actual lleva la cuenta bajo ese número.",
  newBtnAgain: "Por favor, dé un solo número de teléfono, de diez dígitos, que se quede en la cuenta.",
  newBtnLeaves: (number) => `${number} sale con esta solicitud. Dé uno que se quede.`,

  dateLabel: "Fecha solicitada",
  dateAsk: (first) =>
    `¿Qué día se deben transferir los números? El primero posible es el ${first}. Es una petición; la fecha la pone el operador actual.`,
  dateExample: "lo antes posible",
  dateHelp:
    "Un día hábil. El operador actual responde con la fecha acordada, llamada FOC (fecha confirmada).",
  dateEarly: (date, first) =>
    `El ${date} es demasiado pronto para el operador. El primer día posible es el ${first}.`,
  dateClosed: (date, next) => `El ${date} no es un día hábil. El siguiente es el ${next}.`,
  dateSoonest: "Lo antes posible",
  dateLost: (date, first) => `Ya no se llega al ${date}. El primer día posible es el ${first}.`,

  informedLabel: "Personas informadas",
  informedAsk: "¿A quién más se debe mantener informado? Nombres o correos electrónicos, o «nadie más».",
  informedHelp:
    "Todo lo que pasa se cuenta aquí. Hasta cinco personas cuyo correo electrónico usted dé reciben los números por correo cuando se envía la portabilidad, después la fecha, si cambia, y el final. Los nombres solos únicamente se guardan con la solicitud; para avisar a alguien en el chat, diga «mantener informado a …» y mencione a esa persona.",
  informedYou: "Usted, en esta conversación",
  informedAlso: (others) => `Usted, y ${others}`,
};
