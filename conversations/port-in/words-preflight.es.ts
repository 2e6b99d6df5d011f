import { listed } from "../../src/core/values/listed.ts";
import type { PreflightWords } from "./words-preflight.ts";

const internetWarning =
  "Transferir un número por el que pasa el DSL o el internet incluido puede cortar ese internet, y a veces cierra toda la cuenta. Si ya lo resolvió, escriba «el internet puede terminar».";

const withArticle: Record<string, string> = {
  "número de cuenta": "el número de cuenta",
  "número principal de facturación": "el número principal de facturación",
  factura: "la factura",
  PIN: "el PIN",
  representante: "el representante",
  dirección: "la dirección",
};

const the = (things: string[]): string => listed(things.map((thing) => withArticle[thing] ?? thing));

export const spanish: PreflightWords = {
  servicesLabel: "Servicios de la cuenta",
  servicesAsk:
    "¿Hay algo de esto en la cuenta: DSL o internet incluido, una línea de alarma, un grupo de búsqueda, un bloqueo de salida, una orden abierta? Diga «ninguno», o nómbrelos.",
  servicesExample: "ninguno",
  servicesHelp:
    "Un número por el que pasa el internet, una alarma o un grupo de búsqueda puede dejar ese servicio sin funcionar cuando se transfiere, y por un bloqueo o una orden abierta se rechaza la portabilidad. En la factura aparecen como servicios o funciones.",
  servicesAgain:
    "Diga «ninguno», o nombre lo que hay: internet, alarma, grupo de búsqueda, bloqueo, orden abierta.",
  none: "ninguno",
  typedNone: "Ninguno de estos",
  noneOfThese: "Ninguno de estos",
  services: {
    "DSL or bundled internet": "DSL o internet incluido",
    "alarm line": "línea de alarma",
    "hunt group or distinctive ring": "grupo de búsqueda o timbre distintivo",
    "freeze or port-out lock": "bloqueo de salida",
    "open order": "orden abierta",
  },

  internetLabel: "Internet de la cuenta",
  internetWarning,
  internetElse: `${internetWarning} Si no, llame primero al operador actual; su borrador espera aquí.`,
  internetExample: "el internet puede terminar",
  internetHelp:
    "Pida primero al operador actual que ponga el internet en una cuenta o línea aparte. Así el número puede salir sin él.",
  internetAgain:
    "Para continuar, dígalo con su nombre: escriba «el internet puede terminar». Diga «más tarde» para volver cuando el operador actual haya pasado el internet.",
  internetShown: "puede terminar, aceptado expresamente",

  offLabel: "Baja de servicios pedida",
  offAsk: (services) => `¿Ya pidió al operador actual que quite lo siguiente: ${listed(services)}?`,
  offHelp:
    "Solo el operador actual puede quitarlos, y tienen que estar quitados antes de presentar la portabilidad.",
  offFirst:
    "Por favor, pida primero al operador actual que los quite; una portabilidad presentada antes se rechaza. Diga «más tarde» para seguir preparando mientras tanto.",
  offAgain: "Por favor, responda sí o no: ¿ya se pidió que los quiten?",
  doneLabel: "Fecha en que termina",
  doneAsk: "¿En qué fecha terminó, o terminará?",
  doneExample: "3 de noviembre",
  doneHelp:
    "Una orden todavía abierta ya es motivo de rechazo, así que la portabilidad se presenta después de esta fecha.",

  readyLabel: "Lo que tiene a mano",
  readyAsk:
    "Para tener a mano: el número de cuenta, el BTN (número principal de facturación), la dirección de servicio, el nombre y el correo del representante, una factura en PDF o foto y, para líneas móviles, el PIN de transferencia. Diga «listo», o lo que todavía no tiene.",
  readyExample: "listo",
  readyHint: "listo, o lo que falta: «todavía no: la factura»",
  readyHelp:
    "Todo menos el PIN está en la factura. Puede empezar sin ello: diga qué falta y se lo recuerdo mañana.",
  readyAgain: "Diga «listo», o nombre lo que todavía no tiene a mano, por ejemplo «todavía no: la factura».",
  things: {
    "account number": "número de cuenta",
    "billing telephone number": "número principal de facturación",
    "billing statement": "factura",
    PIN: "PIN",
    representative: "representante",
    address: "dirección",
  },
  readyTyped: (missing) => (missing.length > 0 ? `todavía no: ${missing.join(", ")}` : "listo"),
  readyShown: (missing) => (missing.length > 0 ? `todo menos ${the(missing)}` : "todo"),
  readyRemind: (missing) =>
    `Ayer no tenía a mano esto: ${the(missing)}. Si ya lo tiene, podemos continuar donde estábamos.`,
};
