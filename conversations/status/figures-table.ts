import type { PortRun } from "../../src/core/port-run.ts";
import { csvLine, harmless } from "../../src/core/values/csv-line.ts";
import { statusWords } from "./words.ts";
import { figuresWords as words } from "./words-figures.ts";

const cell = (value: number | null): string => (value === null ? "" : String(value));

/** Every port of the figures as a record of CSV, the newest first. */
export const figuresTable = (runs: PortRun[]): string =>
  [
    csvLine(words.columns),
    ...runs.map((run) =>
      csvLine([
        run.sid,
        harmless(run.name),
        run.submitted,
        harmless(run.losing),
        run.gaining,
        String(run.numbers),
        statusWords[run.status].label,
        run.accepted === null ? "" : run.accepted ? words.yes : words.no,
        Object.keys(run.reasons).map(words.family).join("; "),
        cell(run.daysToDate),
        cell(run.daysToDone),
        cell(run.turns),
      ]),
    ),
  ].join("");
