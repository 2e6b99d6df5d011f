import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { InventoryNumber, InventoryStatus, NumberCounts } from "../../src/core/inventory.ts";
import type { NumberFilter, NumberShow, PortFacts } from "../../src/core/numbers-ask.ts";
import { fewListed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import type { NumbersWords } from "./words.ts";

const { format: count } = new Intl.NumberFormat("en-US");

const many = (total: number): string => `${count(total)} ${total === 1 ? "número" : "números"}`;

const listed = (names: string[], most = 8): string => fewListed(names, most);

/** Where a number stands, as it is said of one. */
const statusNames: Record<InventoryStatus, string> = {
  free: "libre",
  pending: "en camino",
  assigned: "en uso",
  ported: "portado",
  failed: "no llegó",
  released: "devuelto",
};

const manyNames: Record<InventoryStatus, string> = {
  free: "libres",
  pending: "en camino",
  assigned: "en uso",
  ported: "portados",
  failed: "no llegaron",
  released: "devueltos",
};

/** What kind of numbers a list has, as it is said of one and of several. */
const kinds: Record<NumberShow, [one: string, several: string]> = {
  all: ["", ""],
  pending: ["en camino", "en camino"],
  ported: ["portado", "portados"],
  failed: ["que no llegó", "que no llegaron"],
  free: ["libre", "libres"],
  assigned: ["asignado", "asignados"],
  unassigned: ["sin persona", "sin persona"],
  temporary: ["temporal", "temporales"],
  claimed: ["agregado", "agregados"],
  released: ["devuelto", "devueltos"],
};

const isNames: Record<NumberShow, string> = {
  all: "llegó",
  pending: "está en camino",
  ported: "fue portado",
  failed: "dejó de llegar",
  free: "está libre",
  assigned: "está asignado",
  unassigned: "está sin persona",
  temporary: "es temporal",
  claimed: "fue agregado",
  released: "fue devuelto",
};

const beside = (each: InventoryNumber, ports: Record<string, PortFacts>): string[] => {
  const port = each.sid ? ports[each.sid] : undefined;
  const date = each.status === "pending" && port?.date ? `se espera el ${showDate(port.date)}` : "";
  return [
    each.standsFor ? `sustituye a ${showNumber(each.standsFor)}` : "",
    each.source === "temporary" ? "temporal" : "",
    date,
    each.sid ?? (each.source === "claimed" ? "agregado" : ""),
  ].filter((part) => part !== "");
};

const countsSentence = (counts: NumberCounts): string =>
  (["ported", "pending", "assigned", "free", "failed", "released"] as const)
    .filter((status) => counts[status].total > 0)
    .map((status) => {
      const { total } = counts[status];
      return `${count(total)} ${total === 1 ? statusNames[status] : manyNames[status]}`;
    })
    .join(", ");

const whose = ({ sid, named, mine }: NumberFilter): string =>
  sid ? ` de ${sid}` : named === undefined ? (mine ? " a su nombre" : "") : ` de ${quoted(named, 60)}`;

const describe = (filter: NumberFilter, total: number): string => {
  const [one, several] = kinds[filter.show];
  const kind = total === 1 ? one : several;
  return `${many(total)}${kind === "" ? "" : ` ${kind}`}${whose(filter)}`;
};

/** Everything that is said of an agency's numbers, in Spanish. */
export const spanish: NumbersWords = {
  filters: {
    all: "Todos los números",
    pending: "En camino",
    ported: "Portados",
    failed: "No llegaron",
    free: "Libres",
    assigned: "Asignados",
    unassigned: "Sin persona",
    temporary: "Temporales",
    claimed: "Agregados",
    released: "Devueltos",
  },
  line: (each, ports) =>
    [
      showNumber(each.number),
      statusNames[each.status],
      each.person ? quoted(each.person.name, 60) : "de nadie",
      ...beside(each, ports),
    ].join(" · "),

  lead: (filter, total, from, shown, counts) => {
    const all = filter.show === "all" && whose(filter) === "" ? `: ${countsSentence(counts)}` : "";
    const there = `Hay ${describe(filter, total)}${all}.`;
    return shown === total ? there : `${there} Estos son del ${count(from + 1)} al ${count(from + shown)}.`;
  },
  none: (filter, all) => {
    if (all === 0)
      return "Todavía no hay números aquí. Una portabilidad enviada trae los suyos; «números agregar 212-555-0142» agrega uno que ya tiene.";
    if (filter.mine) return "Ningún número está a su nombre.";
    if (filter.named !== undefined) return `Ningún número es de ${quoted(filter.named, 60)}.`;
    const where = filter.sid ? ` con ${filter.sid}` : "";
    return all === 1
      ? `Hay ${many(all)}, y no ${isNames[filter.show]}${where}.`
      : `Ninguno de sus ${many(all)} ${isNames[filter.show]}${where}.`;
  },
  noMore: (total) => `Eso está más allá del final: en esta lista hay ${many(total)}.`,
  showMore: (left) => (left === 1 ? "Mostrar el último" : `Mostrar ${left} más`),
  before: "Los anteriores",
  asFile: "Exportar como CSV",
  assignForm: "Asignar números",

  fileTitle: "Números",
  exported: (total) =>
    total === 0
      ? "Esa lista está vacía, así que no hay nada que exportar."
      : `Aquí está la lista: ${many(total)}, una fila por cada uno.`,

  whoIs: (each, port, standIn) => {
    const shown = showNumber(each.number);
    const person = each.person && quoted(each.person.name, 60);
    const at = ((): string => {
      switch (each.status) {
        case "pending":
          return `Está en camino con ${each.sid}${port?.date ? ` y se espera el ${showDate(port.date)}` : ""}.`;
        case "ported":
          return `Llegó con ${each.sid}.`;
        case "failed":
          return `No llegó: vea ${each.sid ?? "su solicitud"}.`;
        case "released":
          return "Fue devuelto.";
        default:
          return each.standsFor ? `Sustituye a ${showNumber(each.standsFor)} hasta que ese llegue.` : "";
      }
    })();
    const meanwhile = standIn ? ` Hasta entonces lo sustituye ${showNumber(standIn.number)}.` : "";
    return `${shown} ${person ? `es de ${person}` : "todavía no es de nadie"}. ${at}${meanwhile}`.trim();
  },
  whoDraft: (number, sid) =>
    `${showNumber(number)} está en ${sid}, que nadie ha enviado todavía. Se podrá asignar a alguien cuando se envíe.`,
  whoUnknown: (digits) =>
    digits.length < 7
      ? `Aquí ningún número termina en ${digits}.`
      : `${showNumber(`+1${digits}`)} no está entre sus números. «números agregar ${digits}» lo agrega.`,
  whoMany: (total) => `Aquí terminan así ${many(total)}:`,

  claimed: (added) =>
    added === 0
      ? ""
      : added === 1
        ? `Se agregó ${many(added)}. Está libre para asignarse.`
        : `Se agregaron ${many(added)}. Están libres para asignarse.`,
  claimedBefore: (numbers) =>
    numbers.length === 0
      ? ""
      : `Ya ${numbers.length === 1 ? "estaba aquí, así que queda como está" : "estaban aquí, así que quedan como están"}: ${listed(numbers.map(showNumber))}.`,
  claimNothing: "No encontré ningún número en eso. «números agregar 212-555-0142, 212-555-0143» agrega dos.",

  dropped: (numbers) =>
    numbers.length === 0
      ? ""
      : `${numbers.length === 1 ? "Ya no está" : "Ya no están"} entre sus números: ${listed(numbers.map(showNumber))}.`,
  dropHas: (each) =>
    `${showNumber(each.number)} es de ${quoted(each.person?.name ?? "", 60)}. Primero «desasignar ${showNumber(each.number)}»; después se puede quitar.`,
  dropPort: (each) =>
    each.standsFor
      ? `${showNumber(each.number)} sustituye a ${showNumber(each.standsFor)} y se queda hasta que ese llegue.`
      : `${showNumber(each.number)} pertenece a ${each.sid ?? "una portabilidad"}, así que se queda en la lista.`,

  assigned: (name, numbers, pending) =>
    `${listed(numbers.map(showNumber))} ${numbers.length === 1 ? "ahora es" : "ahora son"} de ${quoted(name, 60)}${pending ? `, desde el día en que ${numbers.length === 1 ? "llegue" : "lleguen"}` : ""}.`,
  yours: (numbers, pending, link) =>
    `${listed(numbers.map(showNumber))} ${numbers.length === 1 ? "ahora es suyo" : "ahora son suyos"}${pending ? `, desde el día en que ${numbers.length === 1 ? "llegue" : "lleguen"}` : ""}.${link === null ? "" : ` Para configurar su teléfono: ${link}`}`,
  assignedMany: (numbers, people) =>
    `${numbers === 1 ? "Se asignó" : "Se asignaron"} ${many(numbers)}, a ${count(people)} ${people === 1 ? "persona" : "personas"}.`,
  telling: (people, link) =>
    `Le aviso ${people === 1 ? "a esa persona" : "a cada una"}${link ? ", con el enlace de configuración" : ""}.`,
  noLinkYet:
    "Todavía no hay un enlace de configuración: «enlace de configuración https://…» lo agrega a lo que reciben las personas.",
  hasAlready: (name, numbers) => `${quoted(name, 60)} ya tiene ${listed(numbers.map(showNumber))}.`,
  isSomebodys: (each, to) =>
    `${showNumber(each.number)} ahora es de ${quoted(each.person?.name ?? "", 60)}. ¿Se lo doy a ${quoted(to, 60)} en su lugar?`,
  areSomebodys: (lines, total) =>
    total === 1
      ? `${many(total)} es de alguien más y se dejó como estaba: ${listed(lines)}. Empiece la lista con «reasignar» para darlo de todos modos.`
      : `${many(total)} son de alguien más y se dejaron como estaban: ${listed(lines)}. Empiece la lista con «reasignar» para darlos de todos modos.`,
  reassignYes: (to) => `Sí, dárselo a ${quoted(to, 30)}`,
  reassignNo: "No, dejarlo",
  leftAlone: "Queda como está.",
  notOurs: (numbers) =>
    `${listed(numbers)} no ${numbers.length === 1 ? "está" : "están"} entre sus números. Una portabilidad trae números, y «números agregar 212-555-0142» también.`,
  notComing: (each) =>
    `${showNumber(each.number)} ${each.status === "released" ? "fue devuelto" : `no llegó${each.sid ? ` con ${each.sid}` : ""}`}, así que no se le puede dar a nadie.`,
  whichOf: (digits, numbers) =>
    `Varios números terminan en ${digits}: ${listed(numbers.map(showNumber))}. ¿Cuál es? Dé el número completo.`,
  twice: (number, names) =>
    `${showNumber(number)} aparece para ${listed(names)}; solo puede ser de una persona, así que se dejó como estaba.`,
  stranger: (text, problem) =>
    problem === "outside"
      ? `${quoted(text, 60)} es aquí un invitado o un programa. Dé mejor su nombre y su correo electrónico, y le escribo por correo.`
      : problem === "address"
        ? `No pude leer la dirección de correo en «${quoted(text, 60)}». Se ve como sam@acme.com.`
        : "No vi para quién es. Mencione a la persona, o dé un nombre y un correo electrónico: «asignar 212-555-0142 a Sam Lee <sam@acme.com>».",
  badLines: (bad) => {
    const reasons = {
      "no-number": "sin número de teléfono",
      "no-person": "sin persona",
      "two-numbers": "con más de un número",
    };
    const lines = bad.map(
      ({ line, text, problem }) => `línea ${line} («${quoted(text, 60)}»): ${reasons[problem]}`,
    );
    return `${bad.length === 1 ? "Una línea quedó fuera" : `${count(bad.length)} líneas quedaron fuera`}: ${listed(lines, 10)}.`;
  },
  nothingAssigned: "No se cambió nada.",

  unassigned: (numbers) =>
    `${listed(numbers.map(showNumber))} ${numbers.length === 1 ? "queda" : "quedan"} sin asignar.`,
  isNobodys: (number) => `${showNumber(number)} ya estaba sin asignar.`,
  isAnothers: (each, from) =>
    `${showNumber(each.number)} es de ${quoted(each.person?.name ?? "", 60)}, no de ${quoted(from, 60)}, así que lo dejé. «desasignar ${showNumber(each.number)}» se lo quita.`,

  linkKept: (url) =>
    `A quienes se les asigna un número se les manda esto para configurar su teléfono: ${url}`,
  linkGone: "El enlace de configuración se quitó: a las personas se les da su número sin enlace.",
  linkWrong: (text) =>
    `«${quoted(text, 80)}» no es una dirección web que yo pueda mandar. Tiene que empezar con https:// y tener 500 caracteres como máximo.`,
  linkIs: (url) =>
    url === null
      ? "No hay enlace de configuración. «enlace de configuración https://…» manda uno a las personas junto con su número."
      : `A las personas se les manda esto con su número: ${url}`,

  readingList: "Estoy leyendo la lista.",
  whichList: (name) =>
    `¿Para qué es ${quoted(name, 60)}? Si sus números se van a portar, escriba primero «portar».`,
  listAssigns: "Asignar números a personas",
  listClaims: "Agregar a nuestros números",

  formTitle: "Asignar números",
  formNumbers: "Números",
  formNumbersHint: "Números completos o sus cuatro últimos dígitos, tantos como quiera.",
  formPerson: "Persona",
  formPersonHint:
    "Un nombre y un correo electrónico. Para alguien de aquí, menciónelo: asignar 0142 a @nombre.",
  formPersonExample: "Sam Lee <sam@acme.com>",
  formLines: "O una lista",
  formLinesHint: "Una línea por cada uno, en cualquier orden: número, nombre, correo electrónico.",
  formNoNumber: "Dé por lo menos un número, o sus cuatro últimos dígitos.",

  notTold: (names) =>
    `No pude avisar a ${listed(names)}, porque no sé cómo ${names.length === 1 ? "escribirle" : "escribirles"}. Asigne otra vez con un correo electrónico («Sam Lee <sam@acme.com>»), o avise usted. La asignación queda.`,
  mailNotTaken: (names) =>
    `El correo a ${listed(names)} no se pudo entregar. Revise la dirección, o avise usted. La asignación queda.`,
  mailFiled: (addresses) =>
    `Aquí no hay un servidor de correo, así que el correo a ${listed(addresses)} espera como archivo en la carpeta de salida (outbox).`,
};
