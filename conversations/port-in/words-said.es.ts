import type { NumberType } from "../../src/core/carrier.ts";
import { listed } from "../../src/core/values/listed.ts";
import type { SaidWords, SplitReason } from "./words-said.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const kinds: Record<NumberType | "any", [one: string, several: string]> = {
  local: ["línea fija", "líneas fijas"],
  mobile: ["número móvil", "números móviles"],
  "toll-free": ["número gratuito", "números gratuitos"],
  any: ["número", "números"],
};

const countOf = (count: number, type: NumberType | null): string => {
  const [one, several] = kinds[type ?? "any"];
  return `${counted(count)} ${count === 1 ? one : several}`;
};

const reason = (why: SplitReason): string => {
  if (typeof why !== "string") return `${why.carrier} acepta ${counted(why.limit)} números por orden`;
  return {
    account: "cada operador actual tiene su propia cuenta",
    type: "los números fijos y los móviles no se pueden mezclar",
    area: "cada zona va por separado",
  }[why];
};

export const spanish: SaidWords = {
  kinds: (local, mobile, tollFree) =>
    [
      local > 0 ? countOf(local, "local") : "",
      mobile > 0 ? `${mobile} ${mobile > 1 ? "móviles" : "móvil"}` : "",
      tollFree > 0 ? `${tollFree} ${tollFree > 1 ? "gratuitos" : "gratuito"}` : "",
    ]
      .filter((each) => each !== "")
      .join(", "),
  noneCan: "Ninguno de estos números puede formar parte de esta solicitud.",
  checked: (numbers, count, kindsOf) =>
    `Consultado con el operador: ${numbers} ${["", "se puede transferir", "se pueden transferir los dos"][count] ?? "se pueden transferir todos"}${kindsOf === "" ? "" : ` (${kindsOf})`}.`,
  moreLeftOut: (count) => `Y ${count} más; aparecen al revisar.`,
  leftOut: "Quedan fuera:",
  pins: (count) =>
    `${count === 1 ? "Para uno hace falta" : `Para ${count} hace falta`} un PIN o dígitos del SSN; eso lo pido al final, porque los PIN duran solo unos días.`,
  otherCarriers: (main, others) =>
    `La mayoría están con ${main}, y otros con ${listed(others)}. Siguen siendo una sola solicitud; cada operador recibe una orden propia, y de los otros solo pido la cuenta y la factura.`,
  unsure: (numbers) =>
    `El operador todavía no puede decir nada de ${numbers}. Le pregunto otra vez cada minuto y le aviso a usted aquí.`,

  longList: (numbers) => `Son ${numbers}. En la carta aparecen todos.`,
  sidLabel: "SID de la solicitud",
  nameLabel: "Solicitud",
  numbersLabel: (count) => `Números (${count})`,
  listedBelow: "en la lista de abajo",
  orderLabel: "Orden del operador",
  severalOrders: (carrier, count) =>
    `${carrier} hizo de ella ${count} órdenes, por tipo de número. Aquí sigue siendo una sola solicitud; cada parte puede tener su propia fecha, y le aviso de cada una.`,
  compares:
    "El operador actual compara la solicitud con sus registros, por lo general en 3 a 10 días hábiles.",
  agrees: (first) => `Acuerda una fecha, no antes del ${first}. Le aviso aquí en cuanto esté fijada.`,
  moves:
    "Ese día se transfieren los números. Mantenga activo el servicio anterior hasta que le diga que la portabilidad está completa.",
  next: "Lo que sigue:",
  askStatus: (sid) => `Pregunte «estado de ${sid}» cuando quiera.`,
  submitted: "Está enviada.",
  signs: (name, email) => `${name} firma la carta, que se envía a ${email}.`,
  thenFiled: (carrier) => `En cuanto esté firmada, la presento a ${carrier}.`,
  filed: "Está presentada.",
  sandboxSigns: "El sandbox firma la carta por sí solo al poco tiempo.",
  carrierMails: (carrier, name, email) =>
    `${carrier} envía la carta a ${name}, a ${email}, para firmarla allí. Nada se transfiere antes de eso.`,

  countOf,
  orderLine: (count, losing, area, numbers) =>
    `${count}${losing === "" ? "" : ` de ${losing}`}${area === "" ? "" : `, ${area}`}: ${numbers}`,
  moreOrders: (count) => `Y otras ${counted(count)} como estas.`,
  split: (count, carrier, why) =>
    `Esto se convierte en ${counted(count)} órdenes de ${carrier}, porque ${listed(why.map(reason))}. Usted las envía como una sola, con un solo SID de solicitud:`,
  asOrders: (count) => `, en ${counted(count)} órdenes`,
  carrierWrote: (quote) => `. El operador escribió: «${quote}»`,
  filedOf: (filed, all, numbers, allNumbers) =>
    `Presentadas: ${counted(filed)} de ${counted(all)} órdenes, ${counted(numbers)} de ${counted(allNumbers)} números.`,
  notFiled: (orders, numbers) =>
    `Sin presentar: ${counted(orders)} ${orders === 1 ? "orden" : "órdenes"}, ${counted(numbers)} ${numbers === 1 ? "número" : "números"}.`,
};
