import { quoted } from "../../src/core/hearing/typed-text.ts";
import { showDate } from "../../src/core/values/local-date.ts";

/** What is said of what is left to do once numbers have moved. */
export const dutyWords = {
  title: (sid: string, open: number, all: number): string =>
    open === 0
      ? `Everything after the port of ${sid} is done:`
      : `After the port of ${sid}, ${open} of ${all} left to do. Tick what is done: press its button, or say "done E911".`,
  beforehand: (sid: string, open: number, all: number): string =>
    open === 0
      ? `Everything for the port day of ${sid} is ready:`
      : `For the port day of ${sid}, ${open} of ${all} left to do. Press what is done, or say "done: Routing".`,
  open: (does: string): string => `To do: ${does}`,
  done: (does: string, day: string, name: string): string =>
    `Done: ${does} (${quoted(name, 60)}, ${showDate(day)})`,
  ticked: (labels: string[]): string => `Ticked: ${labels.join(", ")}.`,
  unticked: (labels: string[]): string => `Open again: ${labels.join(", ")}.`,
  later: (sid: string): string =>
    `The numbers of ${sid} have not moved yet. The list of what to do afterwards comes as soon as they have, and the checklist for the day three business days before it.`,
  whichRequest: 'After which port? Say "status of" and its SID first, or open it with "resume PR-…".',
  offer: "Tick them off",
  runbook: (sid: string): string => `Port day checklist, ${sid}`,
  before: (date: string, done: number, all: number): string =>
    `${date === "" ? "" : `${date}: `}${done} of ${all} done`,
  afterwards: (done: number, all: number): string => `The numbers have moved: ${done} of ${all} done`,
  left: (count: number): string =>
    count === 0 ? "That was the last one for now." : `${count} left on the checklist above.`,
} as const;
