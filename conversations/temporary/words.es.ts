import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { NumberOffer } from "../../src/core/temporary-offer.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { costOf, money } from "./cost.ts";
import type { TemporaryWords } from "./words.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const numbersIn = (count: number): string =>
  count === 1 ? "1 número temporal" : `${counted(count)} números temporales`;

const bare = (count: number): string => (count === 1 ? "1 número" : `${counted(count)} números`);

const first = (numbers: E164[]): string =>
  `${numbers.slice(0, 8).map(showNumber).join(", ")}${numbers.length > 8 ? ` y ${counted(numbers.length - 8)} más` : ""}`;

const monthlyOf = (rented: { monthly: number }[]): string =>
  money(rented.reduce((sum, each) => sum + each.monthly, 0));

const named = (offers: NumberOffer[]): string => {
  const { monthly, once, each } = costOf(offers);
  const isAlike = each !== null && offers.length > 1;
  return `${bare(offers.length)}${isAlike ? ` a ${money(each)} cada uno,` : " por"} ${money(monthly)} al mes${once > 0 ? `, y ${money(once)} una sola vez` : ""}`;
};

/** Every sentence about temporary numbers, in Spanish. */
export const spanish: TemporaryWords = {
  pair: ({ number, standsFor }) => `${showNumber(number)} sustituye a ${showNumber(standsFor)}`,
  looking: (count) =>
    `Estoy buscando ${numbersIn(count)} cerca de ${count === 1 ? "el suyo" : "los suyos"}. No se compra nada antes de que usted diga que sí.`,
  offer: (carrier, count) =>
    `${carrier} tiene a la venta ${bare(count)} cerca de ${count === 1 ? "el suyo" : "los suyos"}:`,
  offerLine: ({ number, standsFor, near }) =>
    `${showNumber(number)} para ${showNumber(standsFor)}${near === "state" ? ", del mismo estado (en su propia zona no hay ninguno)" : ""}`,
  more: (count) => `Y ${counted(count)} más.`,
  price: (offers, carrier) =>
    `Son ${named(offers)}, que factura ${carrier} hasta que se devuelvan. Todavía no se ha comprado nada. Para comprar, presione el botón o escriba «comprar ${named(offers)}, sí».`,
  buy: (offers) => {
    const { monthly, once } = costOf(offers);
    const count = offers.length === 1 ? "1 número" : counted(offers.length);
    return `Comprar ${count} por ${money(monthly)} al mes${once > 0 ? ` y ${money(once)} una vez` : ""}`;
  },
  buyNothing: "No comprar nada",
  nameIt: (offers) =>
    `Para que nada se compre por error, dígalo completo: «comprar ${named(offers)}, sí». O diga «no comprar nada».`,
  otherOffer: (offers) =>
    `La oferta es otra: ${named(offers)}. No se compró nada. Para comprar eso, escriba «comprar ${named(offers)}, sí».`,
  buying: (offers) => `Estoy comprando ${named(offers)}. Le aviso aquí en cuanto funcionen.`,
  alreadyBuying: "Ya se están comprando; con una vez basta. Le aviso aquí en cuanto funcionen.",
  nothingBought: "No se compró nada. La portabilidad sigue sin ellos.",
  notOffered: "Ahora no hay nada a la venta, así que no se compró nada.",
  short: (numbers, wanted) =>
    `Hay menos de los que quería: ninguno cerca de ${first(numbers)} (${counted(wanted - numbers.length)} de ${counted(wanted)} pueden tener uno). La portabilidad no se detiene por eso; diga «números temporales» para buscar otra vez.`,
  busy: (numbers) =>
    `${numbers.map(showNumber).join(", ")} no ${numbers.length === 1 ? "puede sustituir a otro: se está transfiriendo o ya sustituye" : "pueden sustituir a otros: se están transfiriendo o ya sustituyen"} a otro número. Nombre uno distinto con «números temporales».`,
  away: (carrier, why, nextTry) =>
    `${why || `${carrier} no respondió con claridad.`} Pregunto otra vez a las ${nextTry}, todo el tiempo que haga falta; pase lo que pase, cada número se compra una sola vez. La portabilidad misma no espera por eso.`,
  dearer: "El precio cambió desde que se lo dije, así que no se compró nada. Busco otra vez.",
  refused: (sentence) => `${sentence} No se compró nada. Busco otra vez.`,
  refusedAgain: (sentence) =>
    `${sentence} No se compró nada. Diga «números temporales» para buscar más tarde; la portabilidad sigue.`,
  gone: (numbers) =>
    numbers.length === 1
      ? `${showNumber(numbers[0] ?? "")} se vendió mientras tanto a alguien más y no se compró. Busco otro.`
      : `${numbers.map(showNumber).join(", ")} se vendieron mientras tanto a alguien más y no se compraron. Busco otros.`,
  standing: (count) =>
    count === 1
      ? "Su número temporal ya funciona:"
      : `Sus ${counted(count)} números temporales ya funcionan:`,
  none: (sid) => `${sid} no tiene números temporales.`,
  wanted: "¿Quiere algunos que funcionen hasta el cambio?",
  notHere: (carrier) =>
    `${carrier} no vende números desde aquí, y ninguno de los suyos está libre. Traiga un número libre con «/port numbers add», y entonces podrá sustituir a otro.`,
  over: (sid) => `${sid} ya terminó, así que no queda nada que sustituir.`,
  listTitle: (sid) => `Números temporales de ${sid}`,
  cost: (cents) => (cents > 0 ? `${money(cents)} al mes` : "sin costo"),
  stateOf: ({ state, from }, until) => {
    switch (state) {
      case "in":
        return from === "bought" ? "en uso, comprado" : "en uso, suyo";
      case "changing":
        return "se está cambiando";
      case "over":
        return `terminado; el ${until} le pregunto si se devuelve`;
      case "asked":
        return "terminado; espera su palabra para devolverlo o conservarlo";
      case "kept":
        return "conservado, ahora es suyo";
      case "going":
        return "se está devolviendo";
      case "gone":
        return "devuelto";
      case "back":
        return "terminado, libre otra vez";
    }
  },
  swapped: (pairs) =>
    pairs.map(
      ({ pair, person }) =>
        `${showNumber(pair.number)} → ${showNumber(pair.standsFor)}${person === null ? "" : `, ${quoted(person.name, 60)}`}`,
    ),
  swappedIntro: (count) =>
    count === 1
      ? "El número portado tomó el lugar de su número temporal:"
      : `${counted(count)} números portados tomaron el lugar de sus números temporales:`,
  swappedLater: (count, day) =>
    count === 1
      ? `El número temporal sigue funcionando un tiempo. El ${showDate(day)} le pregunto si se devuelve.`
      : `Los números temporales siguen funcionando un tiempo. El ${showDate(day)} le pregunto si se devuelven.`,
  swappedBack: "Los números que ya eran suyos están libres otra vez.",
  stopForwarding: "Recuerde desactivar el desvío donde la línea anterior todavía lo tenga.",
  ask: (rented) =>
    rented.length === 1
      ? `El número temporal ${showNumber(rented[0]?.number ?? "")} ya cumplió y cuesta ${monthlyOf(rented)} al mes. ¿Lo devuelvo? Después nadie podrá llamar ahí, y no se puede recuperar.`
      : `${counted(rented.length)} números temporales ya cumplieron y cuestan ${monthlyOf(rented)} al mes. ¿Los devuelvo? Después nadie podrá llamar ahí, y no se pueden recuperar.`,
  askEarly: (rented) =>
    rented.length === 1
      ? `${numbersIn(1)} todavía sustituye a un número en camino. ¿Lo devuelvo de todos modos? Después nadie podrá llamar ahí, y no se puede recuperar.`
      : `${numbersIn(rented.length)} todavía sustituyen a números en camino. ¿Los devuelvo de todos modos? Después nadie podrá llamar ahí, y no se pueden recuperar.`,
  askEnded: (rented) =>
    rented.length === 1
      ? `La portabilidad de ${showNumber(rented[0]?.standsFor ?? "")} terminó sin que se transfiriera, y ${numbersIn(1)} sigue rentado por ${monthlyOf(rented)} al mes. ¿Lo devuelvo o se queda con él?`
      : `La portabilidad de ${bare(rented.length)} terminó sin que se transfirieran, y ${numbersIn(rented.length)} siguen rentados por ${monthlyOf(rented)} al mes. ¿Los devuelvo o se queda con ellos?`,
  giveBack: (count) => `Devolver ${bare(count)}`,
  keep: (count) => (count === 1 ? "Conservarlo" : "Conservarlos"),
  nameRelease: (count) => `Para devolver ${bare(count)}, escriba «devolver ${bare(count)}, sí».`,
  otherCount: (count) =>
    `Para devolver hay ${bare(count)}, que no es lo que nombró; no se devolvió nada. Escriba «devolver ${bare(count)}, sí».`,
  giving: (numbers) => `Estoy devolviendo ${first(numbers)}.`,
  givenBack: (numbers) =>
    numbers.length === 1
      ? `${showNumber(numbers[0] ?? "")} se devolvió y ya no cuesta nada.`
      : `${counted(numbers.length)} números temporales se devolvieron y ya no cuestan nada.`,
  kept: (numbers) =>
    numbers.length === 1
      ? `Conservado: ${first(numbers)}. Ahora es suyo, y el operador lo sigue facturando.`
      : `Conservados: ${first(numbers)}. Ahora son suyos, y el operador los sigue facturando.`,
  nothingToRelease: "Aquí no hay ningún número comprado que devolver.",
  whichRelease: (typed) =>
    `Con «${typed}» no reconozco aquí un único número comprado. Diga «números temporales» para verlos.`,
  forwardIntro: (carrier, called) =>
    `Hasta el cambio, haga que las líneas actuales en ${carrier || "el operador actual"} suenen en los números temporales. En ${called}:`,
  forwardDial: (line, on, off) => `En ${line}, marque ${on} (para quitarlo: ${off}).`,
  forwardAt: (line, target, where) => `Desvíe ${line} a ${target}: ${where}.`,
  forwardSource: (source, checked) => `(Según ${source}, leído en ${checked}.)`,
  testAsk:
    "Después llame a cada número actual desde otro teléfono. Cuando suene en su número temporal, márquelo: presione el botón, o diga «0142 suena».",
  rings: (standsFor) => `${showNumber(standsFor)} suena`,
  allRing: "Todos suenan",
  ticked: (numbers, left) =>
    `Anotado: ${first(numbers)} ${numbers.length === 1 ? "suena en su número temporal" : "suenan en sus números temporales"}. ${left.length === 0 ? "Todos están probados." : `Faltan por probar: ${first(left)}.`}`,
  whichTested: "¿Cuál? Diga sus cuatro últimos dígitos, como «0142 suena», o «todos suenan».",
  tested: "desvío probado",
  untested: "desvío aún sin probar",
  files:
    "Aquí está la lista, una vez para hoja de cálculo y otra para imprimir y poner junto a los teléfonos.",
  csv: "Números temporales en CSV",
  print: "Números temporales, para imprimir",
  making: "Estoy preparando la lista.",
  mail: (sid, count) => `Números temporales de la solicitud de portabilidad ${sid} (${counted(count)})`,
  mailText: (sid, lines, test) =>
    `${test ? "Esta es una prueba con el operador sandbox: estos números son inventados, y ninguno real se transfiere.\n\n" : ""}Hasta que los números de ${sid} se hayan transferido, se puede llamar a estos:\n\n${lines.join("\n")}\n\nLos números temporales se cambian solos a medida que llegan los portados.`,
};
