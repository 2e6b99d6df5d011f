import type { JourneyRecords } from "./journey-records.ts";

const labels = [
  "Agreement",
  "Services on the account",
  "What is at hand",
  "Numbers",
  "Losing carrier",
  "Billing telephone number",
  "Account number",
  "Residential or business",
  "Company name",
  "Authorised representative",
  "Representative's e-mail",
  "Can open that mailbox",
  "Allowed by the account holder",
  ...["street", "unit", "city", "state", "ZIP code"].flatMap((part) => [
    `Service ${part}`,
    `Billing ${part}`,
  ]),
  "Billing address is the same",
  "Billing statement",
  "Request name",
  "Full or partial port",
  "Requested date",
  "Kept informed",
];

/** Inputs whose reply explains items by their labels instead of taking them. */
const explains = /^> (?:help|what do you mean|skip|I don't know|\?|form)?\s*$/i;

/** The answers a transcript says back right after what was typed, each as "Label: value", as far as its line goes. */
const acknowledgedIn = (transcript: string): string[] =>
  transcript.split(/\n(?=> )/).flatMap((turn) => {
    const [typed = "", ...lines] = turn.split("\n");
    if (!typed.startsWith("> ") || explains.test(typed)) return [];
    const said = lines
      .filter((line) => line !== "" && !line.startsWith("… "))
      .map((line) => line.trim().replace(/: +/, ": "));
    const end = said.findIndex((line) => !labels.some((label) => line.startsWith(`${label}: `)));
    return (end < 0 ? said : said.slice(0, end)).map((line) => {
      const [label = "", value = ""] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)];
      return `${label}: ${value.replace(/^.*(?: is now | → )/, "").replace(/(?: \(as before\)|\.)$/, "")}`;
    });
  });

/** Acknowledged answers the history knows nothing of. */
export const notKept = (transcript: string, { history }: JourneyRecords): string[] =>
  acknowledgedIn(transcript).filter(
    (said) => !history.some(({ text }) => text.startsWith(said) || said.startsWith(text.replace(/\.$/, ""))),
  );
