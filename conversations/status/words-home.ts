import type { HomeShow, HomeView } from "../../src/core/home.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-home.es.ts";

const kinds: Record<HomeShow, [string, string]> = {
  open: ["open request", "open requests"],
  action: ["request that waits for somebody", "requests that wait for somebody"],
  done: ["request that is over", "requests that are over"],
  all: ["request", "requests"],
};

const english = {
  title: "Your ports at a glance",
  lead: ({ whose, show, losing }: HomeView, total: number): string => {
    const [one, many] = kinds[show];
    const there = `${total.toLocaleString("en-US")} ${total === 1 ? one : many}`;
    const from = losing === null ? "" : ` from ${losing}`;
    return whose === "mine"
      ? `You have ${there}${from}.`
      : `There ${total === 1 ? "is" : "are"} ${there}${from} here.`;
  },
  none: ({ whose, show, losing }: HomeView): string =>
    `${whose === "mine" ? "You have" : "There is"} no ${kinds[show][0]}${losing === null ? "" : ` from ${losing}`}${whose === "mine" ? "" : " here"}.`,
  teach:
    "A port-in takes about ten minutes: the numbers, the account at the current carrier, who may sign, and the newest bill. Everything is saved as you go, and nothing is filed before you say so.",
  beyond: "This page is empty; the first one has what there is.",
  yourTurn: (turn: string): string => turn.replace(/\.$/, ""),
  portDate: (date: string): string => `Port date: ${date}`,
  open: "Open",
  goOn: "Continue",
  openNamed: (name: string): string => `Open ${name}`,
  goOnNamed: (name: string): string => `Continue ${name}`,

  whoseTitle: "Whose",
  whose: { mine: "Mine", all: "Everyone's" },
  showTitle: "Which",
  show: { open: "Open", action: "Action needed", done: "Done", all: "All" },
  carrierTitle: "From",
  anyCarrier: "Any carrier",

  page: (page: number, of: number): string => `Page ${page} of ${of}`,
  newer: "Newer",
  older: "Older",
  first: "First page",

  start: "Start a port-in",
  figures: "Figures",
  hearing: "What I hear",
  help: "What can I do here?",
  /** By its own name: whoever looks for theirs need not know this one. */
  otherLanguage: "Español",

  numbersTitle: "Numbers",
  numbers: (all: number, pending: number, free: number): string =>
    [
      `${all.toLocaleString("en-US")} ${all === 1 ? "number" : "numbers"}`,
      ...(pending > 0 ? [`${pending.toLocaleString("en-US")} on their way`] : []),
      ...(free > 0 ? [`${free.toLocaleString("en-US")} free`] : []),
    ].join(" · "),
  showNumbers: "Show the numbers",
  nobodys: (count: number): string => `Nobody's (${count.toLocaleString("en-US")})`,
  notCome: (count: number): string => `Did not come (${count.toLocaleString("en-US")})`,
  assign: "Assign numbers",
};

export type HomeWords = typeof english;

/** What a dashboard says, wherever it is shown. */
export const homeWords = spoken({ en: english, es: spanish });
