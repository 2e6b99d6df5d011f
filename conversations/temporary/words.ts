import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import type { NumberPair, StandIn } from "../../src/core/stand-ins.ts";
import type { NumberOffer } from "../../src/core/temporary-offer.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { costOf, money } from "./cost.ts";
import { spanish } from "./words.es.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const numbersIn = (count: number): string =>
  count === 1 ? "1 temporary number" : `${counted(count)} temporary numbers`;

const bare = (count: number): string => (count === 1 ? "1 number" : `${counted(count)} numbers`);

/** "3 numbers at $1.15 each, $3.45 a month": what is bought is confirmed with these very words. */
export const namedOffer = (offers: NumberOffer[]): string => {
  const { monthly, once, each } = costOf(offers);
  return `${bare(offers.length)}${each === null || offers.length === 1 ? "" : ` at ${money(each)} each,`} ${offers.length === 1 || each === null ? "for " : ""}${money(monthly)} a month${once > 0 ? `, and ${money(once)} once` : ""}`;
};

const english = {
  pair: ({ number, standsFor }: NumberPair): string =>
    `${showNumber(number)} stands in for ${showNumber(standsFor)}`,
  looking: (count: number): string =>
    `I am looking for ${numbersIn(count)} near yours. Nothing is bought before you said yes.`,
  offer: (carrier: string, count: number): string => `${carrier} has ${bare(count)} for sale near yours:`,
  offerLine: ({ number, standsFor, near }: NumberOffer): string =>
    `${showNumber(number)} for ${showNumber(standsFor)}${near === "state" ? ", of the same state (its own area has none)" : ""}`,
  more: (count: number): string => `And ${counted(count)} more.`,
  price: (offers: NumberOffer[], carrier: string): string =>
    `That is ${namedOffer(offers)}, billed by ${carrier} until they are given back. Nothing is bought yet. To buy them, press the button or type "buy ${namedOffer(offers)}, yes".`,
  /** Short enough for the button of a phone; what it buys stands above it in full. */
  buy: (offers: NumberOffer[]): string => {
    const { monthly, once } = costOf(offers);
    const count = offers.length === 1 ? "1 number" : counted(offers.length);
    return `Buy ${count} for ${money(monthly)} a month${once > 0 ? ` and ${money(once)} once` : ""}`;
  },
  buyNothing: "Buy nothing",
  nameIt: (offers: NumberOffer[]): string =>
    `So that nothing is bought by mistake, please name it: "buy ${namedOffer(offers)}, yes". Or say "buy nothing".`,
  otherOffer: (offers: NumberOffer[]): string =>
    `The offer is another one: ${namedOffer(offers)}. Nothing was bought. To buy that, type "buy ${namedOffer(offers)}, yes".`,
  buying: (offers: NumberOffer[]): string =>
    `I am buying ${namedOffer(offers)}. You will hear here as soon as they work.`,
  alreadyBuying: "They are being bought already; once is enough. You will hear here as soon as they work.",
  nothingBought: "Nothing was bought. The port goes on without them.",
  notOffered: "Nothing is offered for sale just now, so nothing was bought.",
  short: (numbers: E164[], wanted: number): string =>
    `There are fewer than you wanted: none near ${numbers.slice(0, 8).map(showNumber).join(", ")}${numbers.length > 8 ? ` and ${counted(numbers.length - 8)} more` : ""} (${counted(wanted - numbers.length)} of ${counted(wanted)} can have one). The port is not held up by it; say "temporary numbers" to look once more.`,
  busy: (numbers: E164[]): string =>
    `${numbers.map(showNumber).join(", ")} cannot stand in: ${numbers.length === 1 ? "it is" : "they are"} moving or standing in for another number. Name another one with "temporary numbers".`,
  away: (carrier: string, why: string, nextTry: string): string =>
    `${why || `${carrier} did not answer clearly.`} I ask again at ${nextTry}, for as long as it takes; whatever comes, each number is bought once. The port itself does not wait for it.`,
  dearer: "The price changed since I told you, so nothing was bought. I look once more.",
  refused: (sentence: string): string => `${sentence} Nothing was bought. I look once more.`,
  refusedAgain: (sentence: string): string =>
    `${sentence} Nothing was bought. Say "temporary numbers" to look again later; the port goes on.`,
  gone: (numbers: E164[]): string =>
    `${numbers.map(showNumber).join(", ")} ${numbers.length === 1 ? "was" : "were"} sold to somebody else meanwhile and not bought. I look for ${numbers.length === 1 ? "another one" : "others"}.`,
  standing: (count: number): string =>
    count === 1 ? "Your temporary number works now:" : `Your ${counted(count)} temporary numbers work now:`,
  none: (sid: string): string => `${sid} has no temporary numbers.`,
  wanted: "Do you want some that work until the move?",
  notHere: (carrier: string): string =>
    `${carrier} sells no numbers from here, and none of yours is free. Bring a free number in with "/port numbers add", then it can stand in.`,
  over: (sid: string): string => `${sid} is over, so there is nothing to stand in for any more.`,
  listTitle: (sid: string): string => `Temporary numbers of ${sid}`,
  cost: (cents: number): string => (cents > 0 ? `${money(cents)} a month` : "no cost"),
  stateOf: ({ state, from }: StandIn, until: string): string => {
    switch (state) {
      case "in":
        return from === "bought" ? "stands in, bought" : "stands in, yours";
      case "changing":
        return "is being swapped";
      case "over":
        return `done; I ask on ${until} whether to give it back`;
      case "asked":
        return "done; waiting for your word to give it back or keep it";
      case "kept":
        return "kept, yours now";
      case "going":
        return "is being given back";
      case "gone":
        return "given back";
      case "back":
        return "done, free again";
    }
  },
  swapped: (pairs: { pair: StandIn; person: { name: string } | null }[]): string[] =>
    pairs.map(
      ({ pair, person }) =>
        `${showNumber(pair.number)} → ${showNumber(pair.standsFor)}${person === null ? "" : `, ${quoted(person.name, 60)}`}`,
    ),
  swappedIntro: (count: number): string =>
    count === 1
      ? "The ported number took over from its temporary one:"
      : `${counted(count)} ported numbers took over from their temporary ones:`,
  swappedLater: (count: number, day: string): string =>
    `${count === 1 ? "The temporary number goes" : "The temporary numbers go"} on working for a while. On ${showDate(day)} I ask whether to give ${count === 1 ? "it" : "them"} back.`,
  swappedBack: "Numbers that were yours before are free again.",
  stopForwarding: "Remember to switch off forwarding where the old line still has it.",
  ask: (rented: StandIn[]): string =>
    `${rented.length === 1 ? `The temporary number ${showNumber(rented[0]?.number ?? "")} has` : `${counted(rented.length)} temporary numbers have`} done ${rented.length === 1 ? "its" : "their"} work and ${rented.length === 1 ? "costs" : "cost"} ${money(rented.reduce((sum, each) => sum + each.monthly, 0))} a month. Give ${rented.length === 1 ? "it" : "them"} back? Then nobody can call there any more, and ${rented.length === 1 ? "it" : "they"} cannot be had back.`,
  askEarly: (rented: StandIn[]): string =>
    `${numbersIn(rented.length)} still ${rented.length === 1 ? "stands" : "stand"} in for ${rented.length === 1 ? "a number" : "numbers"} on the way. Give ${rented.length === 1 ? "it" : "them"} back anyway? Nobody can call there any more then, and ${rented.length === 1 ? "it" : "they"} cannot be had back.`,
  askEnded: (rented: StandIn[]): string =>
    `The port of ${rented.length === 1 ? `${showNumber(rented[0]?.standsFor ?? "")} is` : `${bare(rented.length)} is`} over without a move, and ${numbersIn(rented.length)} ${rented.length === 1 ? "is" : "are"} still rented for ${money(rented.reduce((sum, each) => sum + each.monthly, 0))} a month. Give ${rented.length === 1 ? "it" : "them"} back, or keep ${rented.length === 1 ? "it" : "them"}?`,
  giveBack: (count: number): string => `Give back ${bare(count)}`,
  keep: (count: number): string => (count === 1 ? "Keep it" : "Keep them"),
  nameRelease: (count: number): string => `To give back ${bare(count)}, type "release ${bare(count)}, yes".`,
  otherCount: (count: number): string =>
    `There ${count === 1 ? "is" : "are"} ${bare(count)} to give back, which is not what you named; nothing was given back. Type "release ${bare(count)}, yes".`,
  giving: (numbers: E164[]): string =>
    `I am giving back ${numbers.slice(0, 8).map(showNumber).join(", ")}${numbers.length > 8 ? ` and ${counted(numbers.length - 8)} more` : ""}.`,
  givenBack: (numbers: E164[]): string =>
    numbers.length === 1
      ? `${showNumber(numbers[0] ?? "")} was given back and costs nothing any more.`
      : `${counted(numbers.length)} temporary numbers were given back and cost nothing any more.`,
  kept: (numbers: E164[]): string =>
    `Kept: ${numbers.slice(0, 8).map(showNumber).join(", ")}${numbers.length > 8 ? ` and ${counted(numbers.length - 8)} more` : ""}. ${numbers.length === 1 ? "It is yours" : "They are yours"} now, and the carrier goes on billing ${numbers.length === 1 ? "it" : "them"}.`,
  nothingToRelease: "There is no bought number here to give back.",
  whichRelease: (typed: string): string =>
    `I know no single bought number by "${typed}" here. Say "temporary numbers" to see them.`,
  forwardIntro: (carrier: string, called: string): string =>
    `Until the move, let the old lines at ${carrier || "the old carrier"} ring at the temporary numbers. On ${called}:`,
  forwardDial: (line: string, on: string, off: string): string =>
    `On ${line}, dial ${on} (off again: ${off}).`,
  forwardAt: (line: string, target: string, where: string): string =>
    `Forward ${line} to ${target}: ${where}.`,
  forwardSource: (source: string, checked: string): string => `(From ${source}, read in ${checked}.)`,
  testAsk:
    'Then call each old number from another phone. When it rings at its temporary one, tick it: press the button, or say "0142 rings".',
  rings: (standsFor: E164): string => `${showNumber(standsFor)} rings`,
  allRing: "All of them ring",
  ticked: (numbers: E164[], left: E164[]): string =>
    `Noted: ${numbers.slice(0, 8).map(showNumber).join(", ")}${numbers.length > 8 ? ` and ${counted(numbers.length - 8)} more` : ""} ${numbers.length === 1 ? "rings at its temporary number" : "ring at their temporary numbers"}. ${left.length === 0 ? "All are tested." : `Still to test: ${left.slice(0, 8).map(showNumber).join(", ")}${left.length > 8 ? ` and ${counted(left.length - 8)} more` : ""}.`}`,
  whichTested: 'Which one? Say its last four digits, like "0142 rings", or "all of them ring".',
  tested: "forwarding tested",
  untested: "forwarding not tested yet",
  files: "Here is the list, once for a spreadsheet and once to be printed and put up beside the phones.",
  csv: "Temporary numbers as CSV",
  print: "Temporary numbers, to be printed",
  making: "I am making the list.",
  mail: (sid: string, count: number): string =>
    `Temporary numbers of port request ${sid} (${counted(count)})`,
  mailText: (sid: string, lines: string[], test: boolean): string =>
    `${test ? "This is a test with the sandbox carrier: these numbers are made up, and no real one moves.\n\n" : ""}Until the numbers of ${sid} have moved, people can be called here:\n\n${lines.join("\n")}\n\nThe temporary numbers are swapped out by themselves as the ported ones arrive.`,
};

export type TemporaryWords = typeof english;

/** Every sentence about temporary numbers. */
export const words = spoken({ en: english, es: spanish });
