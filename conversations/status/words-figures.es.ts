import type { Spread } from "../../src/core/figures.ts";
import { monthName, showDate } from "../../src/core/values/local-date.ts";
import { percent } from "./figures-shown.ts";
import type { FiguresWords } from "./words-figures.ts";

type Counted = { one: string; many: string };

const ports: Counted = { one: "portabilidad", many: "portabilidades" };
const days: Counted = { one: "día", many: "días" };
const messages: Counted = { one: "mensaje", many: "mensajes" };

const counted = (count: number, { one, many }: Counted): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

const share = (part: number, of: number): string => `${part} de ${of}${percent(part, of)}`;

const monthOf = (month: string): string => {
  const name = monthName(Number(month.slice(5)));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} de ${month.slice(0, 4)}`;
};

const spread = ({ count, median, least, most }: Spread, unit: Counted): string => {
  if (count === 1) return `${counted(median, unit)} (1 portabilidad)`;
  if (least === most) return `${counted(median, unit)} cada vez (${counted(count, ports)})`;
  return `la mitad en ${counted(median, unit)} o menos, de ${least} a ${most} (${counted(count, ports)})`;
};

export const spanish: FiguresWords = {
  unknownCarrier: "operador sin nombrar",
  none: "En los últimos doce meses no se envió aquí ninguna portabilidad, así que todavía no hay nada que contar. Escriba /port para iniciar una.",
  lead: ({ ports: sent, numbers }, since) =>
    `Desde el ${showDate(since)} se ${sent === 1 ? "envió" : "enviaron"} ${counted(sent, ports)} con ${counted(numbers, { one: "número", many: "números" })}.`,
  cut: (most) => `Solo se miraron las ${most.toLocaleString("en-US")} solicitudes más recientes.`,
  sandbox: "Todas fueron con el sandbox, donde nada se mueve de verdad.",
  tooFew: (decided) =>
    decided === 0
      ? "Ningún operador ha decidido todavía sobre ninguna."
      : `Hasta ahora hay ${counted(decided, ports)} con decisión, muy pocas para sacar conclusiones.`,

  acceptedLabel: "Aceptadas tal como se presentaron",
  accepted: ({ accepted, sentBack }) =>
    accepted + sentBack === 0 ? "ninguna con decisión todavía" : share(accepted, accepted + sentBack),
  reasonsLabel: "Motivos de devolución",
  noReasons: "ninguno hasta ahora",
  dateLabel: "Del envío a la fecha de portabilidad",
  doneLabel: "Del envío hasta terminar",
  turnsLabel: "Mensajes hasta el envío",
  days: (value) => spread(value, days),
  turns: (value) => spread(value, messages),

  carriersTitle: "Según el operador de donde vienen los números:",
  carrier: (losing, tally) =>
    [
      `${losing}: ${counted(tally.ports, ports)}`,
      tally.accepted + tally.sentBack === 0
        ? "ninguna con decisión todavía"
        : `${share(tally.accepted, tally.accepted + tally.sentBack)} aceptadas tal como se presentaron`,
      ...(tally.daysToDate ? [`${counted(tally.daysToDate.median, days)} hasta la fecha`] : []),
    ].join(", "),
  moreCarriers: (count) =>
    `y ${counted(count, { one: "operador", many: "operadores" })} más: la tabla los tiene todos`,
  monthsTitle: "Por mes:",
  monthLine: (month, { ports: sent, accepted, sentBack }) =>
    sent === 0
      ? `${monthOf(month)}: ninguna`
      : `${monthOf(month)}: ${counted(sent, ports)}, ${accepted} ${accepted === 1 ? "aceptada tal como se presentó" : "aceptadas tal como se presentaron"}, ${sentBack} ${sentBack === 1 ? "devuelta" : "devueltas"}`,

  chartTitle: "Cómo van sus portabilidades",
  tableTitle: "Todas las portabilidades en una tabla",
  pictureTitle: "Lo mismo en una imagen",
  standing: "Portabilidades según el mes de envío",
  legend: ["aceptadas tal como se presentaron", "devueltas", "sin decisión todavía"],
  lying: "Portabilidades devueltas, por motivo",
  lyingLegend: ["portabilidades"],
  noneSentBack: "No se devolvió ninguna.",
  noneSubmitted: "No se envió ninguna.",
  stuck: "¿Qué está detenido?",
  openOnes: "Solicitudes abiertas",
};
