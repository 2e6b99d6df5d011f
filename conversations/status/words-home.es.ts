import type { HomeShow } from "../../src/core/home.ts";
import type { HomeWords } from "./words-home.ts";

const kinds: Record<HomeShow, [string, string]> = {
  open: ["solicitud abierta", "solicitudes abiertas"],
  action: ["solicitud que espera a alguien", "solicitudes que esperan a alguien"],
  done: ["solicitud terminada", "solicitudes terminadas"],
  all: ["solicitud", "solicitudes"],
};

const number = (count: number): string => count.toLocaleString("en-US");

export const spanish: HomeWords = {
  title: "Sus portabilidades de un vistazo",
  lead: ({ whose, show, losing }, total) => {
    const [one, many] = kinds[show];
    const there = `${number(total)} ${total === 1 ? one : many}`;
    const from = losing === null ? "" : ` desde ${losing}`;
    return whose === "mine" ? `Usted tiene ${there}${from}.` : `Aquí hay ${there}${from}.`;
  },
  none: ({ whose, show, losing }) =>
    `${whose === "mine" ? "Usted no tiene" : "Aquí no hay"} ninguna ${kinds[show][0]}${losing === null ? "" : ` desde ${losing}`}.`,
  teach:
    "Una solicitud de portabilidad toma unos diez minutos: los números, la cuenta con el operador actual, quién puede firmar y la factura más reciente. Todo se guarda a medida que avanza, y no se presenta nada hasta que usted lo diga.",
  beyond: "Esta página está vacía; lo que hay está en la primera.",
  yourTurn: (turn) => turn.replace(/\.$/, ""),
  portDate: (date) => `Fecha de portabilidad: ${date}`,
  open: "Abrir",
  goOn: "Continuar",
  openNamed: (name) => `Abrir ${name}`,
  goOnNamed: (name) => `Continuar ${name}`,

  whoseTitle: "De quién",
  whose: { mine: "Las mías", all: "Las de todos" },
  showTitle: "Cuáles",
  show: { open: "Abiertas", action: "Requieren acción", done: "Terminadas", all: "Todas" },
  carrierTitle: "Desde",
  anyCarrier: "Cualquier operador",

  page: (page, of) => `Página ${page} de ${of}`,
  newer: "Más recientes",
  older: "Más antiguas",
  first: "Primera página",

  start: "Iniciar una portabilidad",
  figures: "Cifras",
  hearing: "Lo que me avisan",
  help: "¿Qué puedo hacer aquí?",
  otherLanguage: "English",

  numbersTitle: "Números",
  numbers: (all, pending, free) =>
    [
      `${number(all)} ${all === 1 ? "número" : "números"}`,
      ...(pending > 0 ? [`${number(pending)} en camino`] : []),
      ...(free > 0 ? [`${number(free)} ${free === 1 ? "libre" : "libres"}`] : []),
    ].join(" · "),
  showNumbers: "Mostrar los números",
  nobodys: (count) => `De nadie (${number(count)})`,
  notCome: (count) => `No llegaron (${number(count)})`,
  assign: "Asignar números",
};
