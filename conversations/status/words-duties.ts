import { quoted } from "../../src/core/hearing/typed-text.ts";
import { showDate } from "../../src/core/values/local-date.ts";

/** What is said of what is left to do once numbers have moved. */
export const dutyWords = {
  title: (sid: string, open: number, all: number): string =>
    open === 0
      ? `Everything after the port of ${sid} is done:`
      : `After the port of ${sid}, ${open} of ${all} left to do. Tick what is done: press its button, or say "done E911".`,
  open: (does: string): string => `To do: ${does}`,
  done: (does: string, day: string, name: string): string =>
    `Done: ${does} (${quoted(name, 60)}, ${showDate(day)})`,
  ticked: (labels: string[]): string => `Ticked: ${labels.join(", ")}.`,
  unticked: (labels: string[]): string => `Open again: ${labels.join(", ")}.`,
  later: (sid: string): string =>
    `The numbers of ${sid} have not moved yet. The list of what to do afterwards comes as soon as they have.`,
  whichRequest: 'After which port? Say "status of" and its SID first, or open it with "resume PR-…".',
  offer: "Tick them off",
} as const;
