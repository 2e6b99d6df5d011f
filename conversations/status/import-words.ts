import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { spanish } from "./import-words.es.ts";

type Named = { name: string; called: string; example: string; where: string };

const english = {
  unable: (carrier: string): string =>
    `${carrier} gives its orders no id that I could ask for, so a port filed there by hand cannot be imported. /port files a new one and follows it.`,
  which: ({ name, called, example, where }: Named): string =>
    `Which one? Say "import" and the id of the ${called} at ${name}, like ${example}. It stands in ${where}.`,
  notAnId: (typed: string, { name, called, example, where }: Named): string =>
    `"${quoted(typed, 60)}" does not look like the id that ${name} gives to a ${called}; one looks like ${example}. It stands in ${where}; copy it whole, and say "import" and the id.`,
  asking: (id: string, { name, called }: Named): string =>
    `I am asking ${name} for ${called} ${quoted(id, 60)}.`,
  nothing: (id: string, { name, called, where }: Named): string =>
    `${name} has no ${called} ${quoted(id, 60)} in this account. I asked with the key this Portside uses, so one of another account is not seen. Check the id in ${where}.`,
  known: (id: string, sid: Sid): string =>
    `${quoted(id, 60)} is here already: it is ${sid}, so nothing was imported twice. This is how it stands:`,
  away: (id: string, why: string): string =>
    `${quoted(why, 200)} I had asked for ${quoted(id, 60)}; nothing was imported. Say it again in a few minutes.`,
  refused: (sentence: string): string => `${quoted(sentence, 400)} Nothing was imported.`,
  done: (id: string, sid: Sid, { name, called }: Named): string =>
    `Imported. ${name}'s ${called} ${quoted(id, 60)} is ${sid} here, and you will hear in this conversation whatever changes.`,
  filed: (date: string, { name }: Named): string => `${name} has had it since ${showDate(date)}.`,
  /** What an import cannot do, said plainly. */
  limits: ({ name, where }: Named): string =>
    `It was filed elsewhere, so I do not have its answers, bill or letter. If it is sent back I tell you why and what to look for; correct it in ${where}, and I follow ${name}'s answer. Cancelling works from here.`,
  taken: (number: string, sid: Sid): string =>
    `${showNumber(number)} is also part of ${sid}. Two ports of one number block each other, so cancel one of them.`,
};

export type ImportWords = typeof english;

/** What is said of a port that was filed elsewhere. */
export const importWords = spoken({ en: english, es: spanish });
