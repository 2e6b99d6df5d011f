import type { AccountWords } from "./words-accounts.ts";

const those = (numbers: string, count: number, account: string): string =>
  `${numbers} ${count === 1 ? "está" : "están"} con ${account}`;

export const spanish: AccountWords = {
  bill: {
    label: "Factura",
    ask: "Por favor, envíe la última factura, como PDF o como fotos de sus páginas, hasta 10 MB en total. Es el único documento que se necesita.",
    example: "factura.pdf",
    help: "La factura más reciente, donde se vean el titular, el número de cuenta y la dirección del servicio. Sirven fotos claras de una factura en papel: envíe todas las páginas juntas y en orden. Se guarda cifrada y nunca se publica.",
    typed:
      "Eso es texto, y aquí se necesita un archivo. Envíe la factura como PDF o imagen; en una terminal, escriba su ruta.",
  },
  other: {
    bill: (account) => `Factura de ${account}`,
    askBill: (account) =>
      `Por favor, envíe también la última factura de ${account}, como PDF o como fotos de sus páginas, hasta 10 MB en total.`,
    btn: (account) => `Número de facturación en ${account}`,
    askBtn: (numbers, count, account, first) =>
      `${those(numbers, count, account)}, así que eso es una orden aparte. ¿Cuál es allí el número principal de facturación (BTN)? Diga «el primero» para ${first}, o dé el número.`,
    btnExample: "el primero",
    btnHint: (first) => `${first}, u otro número de esa cuenta`,
    accountNumber: (account) => `Número de cuenta en ${account}`,
    askAccountNumber: (numbers, count, account) =>
      `${those(numbers, count, account)}. ¿Cuál es allí el número de cuenta? Se guarda sellado, y solo se muestran los últimos cuatro. Todo lo demás que usted dio vale también para ellos.`,
  },
};
