import type { CarrierAccountWords } from "./words-carrier-account.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

export const spanish: CarrierAccountWords = {
  carrierLabel: "Operador actual",
  carrierFound: (name, them) => {
    const numbers =
      them.count === 1
        ? `${them.all ? "El número" : them.one} está`
        : `${them.all ? "Los números" : `${counted(them.count)} de los números`} están`;
    return `${numbers} con ${name}. ¿Es esa la empresa que envía la factura? Diga «sí», o su nombre.`;
  },
  carrierAsk:
    "¿Con qué empresa está ahora el servicio? El nombre aparece en la parte superior de la factura.",
  carrierExample: "Lumen",
  carrierHintFound: (name) => `sí para ${name}, o el nombre que está en la factura`,
  carrierHint: "AT&T, como aparece en la parte superior de la factura",
  carrierHelp:
    "La empresa que envía la factura de estos números. Si compró el servicio a un revendedor, aquí cuenta el nombre del revendedor.",
  carrierWhich:
    "¿Qué empresa envía la factura de estos números? Escriba su nombre como aparece en la factura.",
  carrierAgainFound: (name) => `Diga «sí» para ${name}, o escriba el nombre de la empresa.`,
  carrierAgain: "Escriba el nombre de la empresa como aparece en la factura, por ejemplo AT&T o Lumen.",
  carrierYes: (name) => `Sí, ${name}`,

  numberLabel: "Número de cuenta",
  numberAsk:
    "¿Cuál es el número de cuenta con esa empresa? Se guarda sellado, y solo se muestran los cuatro últimos dígitos.",
  numberExample: "8841-22-7730",
  numberHint: "8841-22-7730, en la primera página de la factura",
  numberHelp:
    "Está en la primera página de la factura, cerca de la parte superior, y por lo general no es el número de teléfono. En las cuentas móviles aparece en la aplicación del operador, en el perfil.",
  numberAgain:
    "Un número de cuenta tiene dígitos, a veces letras y guiones, como aparece en la primera página de la factura.",
  numberAlone:
    "Por favor, envíe solo el número de cuenta, de 30 caracteres como máximo, como aparece en la factura.",
  numberIsPhone: "Parece un número de teléfono. Algunos operadores lo usan así; compárelo con la factura.",

  pinLabel: (number) => `PIN de ${number}`,
  ssnLabel: (number) => `Últimos cuatro dígitos del SSN de ${number}`,
  pinAsk: (number) =>
    `${number} es móvil, y su operador pide el PIN de transferencia. Por favor, délo aquí en privado; se guarda sellado y se borra después de la portabilidad.`,
  ssnAsk: (number) =>
    `${number} es móvil, y su operador pide los cuatro últimos dígitos del SSN del titular de la cuenta. Por favor, délos aquí en privado; se guardan sellados y se borran después de la portabilidad.`,
  pinExample: "seis dígitos, de la aplicación del operador",
  ssnExample: "cuatro dígitos",
  pinHelp:
    "Pida al operador actual un PIN de transferencia del número: en AT&T y Verizon marcando #PORT o en la aplicación, en T-Mobile en su aplicación. Solo dura unos días, por eso se pide al final. No es el PIN del buzón de voz. Consulte con su operador, porque esto cambia.",
  ssnHelp:
    "Los cuatro últimos dígitos del número de Seguro Social (SSN) de la persona a cuyo nombre está la cuenta.",
  pinAgain: "Un PIN tiene de 4 a 15 dígitos o letras, sin espacios.",
  ssnAgain: "Deben ser exactamente cuatro dígitos.",
  erased: (label) => `${label}: se borró. Por favor, délo de nuevo.`,
  samePinLabel: (account) =>
    account === "" ? "El mismo PIN para todos" : `El mismo PIN para todos en ${account}`,
  samePinAsk: (others, account, given) =>
    `¿${given ? "Ese PIN vale también para" : "Vale un solo PIN para el primero y también para"} ${others === 1 ? "el otro número móvil" : `los otros ${counted(others)} números móviles`}${account === "" ? "" : ` de ${account}`}?`,
  samePinHelp:
    "Un solo PIN suele valer para todas las líneas de una cuenta. Si cada línea tiene el suyo, diga no y pregunto por cada uno.",
  samePinAgain: "Por favor, responda sí o no: ¿vale un solo PIN para todos?",
};
