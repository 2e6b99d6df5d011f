import type { NumbersWords } from "./words-numbers.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

export const spanish: NumbersWords = {
  label: "Números",
  ask: "¿Qué números quiere transferir? Péguelos como los tenga: una lista, un rango como 212-555-0100 a 0149, un correo; o envíe una hoja de cálculo en CSV o Excel. Puede mezclar líneas fijas y móviles.",
  example: "212-555-0100, 212-555-0101 y (212) 555-0102",
  help: "Todos los números que deben salir del operador actual, con su código de área. Están en la factura, por lo general en líneas o servicios. Más tarde puede decir «agregar» o «quitar» y un número.",
  listNow: (count) => `La lista tiene ahora ${count}.`,
  duplicates: (count) =>
    count === 1
      ? "Uno estaba dos veces y cuenta una sola vez."
      : `${count} estaban dos veces y cuentan una sola vez.`,
  moreRefused: (count) => `Y otros ${count} no se pudieron tomar.`,
  quoted: (text) => `«${text}»`,
  ignored: (texts) => `No se leyó como números: ${texts}.`,
  noneFound:
    "No encontré ningún número de EE. UU. en eso. Un número de EE. UU. tiene diez dígitos, como (212) 555-0142; péguelos como los tenga.",
  absent: (absent, there) => `${absent}: no está en la lista (${there}).`,
  noMore:
    "Esta solicitud ya se presentó, así que no se le puede agregar ningún número. Para otros, empiece otra con /port.",
  tooMany: (count, most) =>
    `Con eso son ${counted(count)} números, y en una solicitud caben ${counted(most)}. Envíe aquí los primeros ${counted(most)} y empiece otra solicitud con /port para el resto.`,
  none: "ninguno",
  noneLeft: "No queda ningún número en esta solicitud. Dé al menos uno.",

  btnLabel: "BTN (número principal de facturación)",
  btnAsk: (choice) => `¿Cuál es el BTN, el número principal de facturación de la cuenta? ${choice}`,
  btnItself: (number) => `¿Es el mismo ${number}? Diga «sí», o dé el número.`,
  btnFirst: "Diga «el primero», o dé el número.",
  btnHint: (first) => `${first}, o 1 para el primer número de la lista`,
  btnHelp:
    "El BTN es el número bajo el que el operador actual lleva la cuenta. Está en la parte superior de la factura, cerca del número de cuenta. Si hay un solo número, por lo general es ese mismo.",
  btnWhich: (choice) => `¿Cuál de ellos es el principal? Está cerca del comienzo de la factura. ${choice}`,
  btnAgain: (choice) => `El BTN es un solo número de teléfono, de diez dígitos. ${choice}`,

  wirelessLabel: "Números móviles",
  wirelessAskOne:
    "¿Es un número móvil (celular)? Esos solo se transfieren con un PIN de transferencia del operador actual.",
  wirelessAsk:
    "¿Cuáles de estos números son móviles (celulares)? Esos solo se transfieren con un PIN de transferencia del operador actual.",
  wirelessExample: "ninguno",
  wirelessHelp:
    "Un número que se usa en un celular, una tableta o un módem. Las líneas fijas y los teléfonos por internet no son móviles. Nombre los móviles, o diga ninguno o todos.",
  wirelessAgain:
    "Diga «ninguno», «todos», o nombre los móviles. Un número móvil solo se transfiere con un PIN, así que tengo que saberlo.",
  wirelessNone: "Ninguno",
  wirelessTypedNone: "ninguno",
  wirelessAll: "Todos",
};
