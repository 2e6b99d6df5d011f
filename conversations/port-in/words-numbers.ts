import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-numbers.es.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const english = {
  label: "Numbers",
  ask: "Which numbers do you want to move? Paste them any way you have them: a list, a range such as 212-555-0100 to 0149, an e-mail; or send a spreadsheet as CSV or Excel file. Landline and wireless may be mixed.",
  example: "212-555-0100, 212-555-0101 and (212) 555-0102",
  help: 'Every number that should leave the old carrier, with its area code. They are on the bill, usually under lines or services. Later you can say "add" or "remove" and a number.',
  listNow: (count: number): string => `The list now has ${count}.`,
  duplicates: (count: number): string =>
    count === 1 ? "One was there twice and counts once." : `${count} were there twice and count once.`,
  moreRefused: (count: number): string => `And ${count} more could not be taken.`,
  quoted: (text: string): string => `"${text}"`,
  ignored: (texts: string): string => `Not read as numbers: ${texts}.`,
  noneFound:
    "I could not find a US phone number in that. A US number has ten digits, like (212) 555-0142; paste them any way you have them.",
  absent: (absent: string, there: string): string => `${absent} is not in the list: ${there}.`,
  noMore:
    "This request is filed already, so no number can be added to it. Start another one with /port for more.",
  tooMany: (count: number, most: number): string =>
    `That makes ${counted(count)} numbers, and one request holds ${counted(most)}. Send the first ${counted(most)} here and start another request with /port for the rest.`,
  none: "none",
  noneLeft: "No number is left in this request. Name at least one.",

  btnLabel: "Billing telephone number",
  btnAsk: (choice: string): string =>
    `Which number is the billing telephone number (BTN), the main number of the account? ${choice}`,
  btnItself: (number: string): string => `Is it ${number} itself? Say "yes", or give the number.`,
  btnFirst: 'Say "first", or give the number.',
  btnHint: (first: string): string => `${first}, or 1 for the first number of the list`,
  btnHelp:
    "The BTN is the number the old carrier files the account under. It stands at the top of the bill, near the account number. With a single number it is usually that number itself.",
  btnWhich: (choice: string): string =>
    `Which of them is the main number? It stands near the top of the bill. ${choice}`,
  btnAgain: (choice: string): string => `The BTN is one phone number with ten digits. ${choice}`,

  wirelessLabel: "Wireless numbers",
  wirelessAskOne:
    "Is this a wireless (mobile) number? Those move only with a transfer PIN from the old carrier.",
  wirelessAsk:
    "Which of these numbers are wireless (mobile)? Those move only with a transfer PIN from the old carrier.",
  wirelessExample: "none",
  wirelessHelp:
    "A number used in a cell phone, tablet or modem. Landlines and internet phones are not wireless. Name the wireless numbers, or say none or all.",
  wirelessAgain:
    'Say "none", "all", or name the wireless ones. A wireless number moves only with a PIN, so I have to know.',
  wirelessNone: "None",
  wirelessTypedNone: "none",
  wirelessAll: "All of them",
};

export type NumbersWords = typeof english;

/** What is asked of the numbers: which they are, the main one, and which are wireless. */
export const numbersWords = spoken<NumbersWords>({ en: english, es: spanish });
