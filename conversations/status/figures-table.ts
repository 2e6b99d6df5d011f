import { inEnglish } from "../../src/core/language.ts";
import type { PortRun } from "../../src/core/port-run.ts";
import { csvLine, harmless } from "../../src/core/values/csv-line.ts";
import { reasonName } from "./figures-shown.ts";
import { tableWords as words } from "./table-words.ts";
import { statusWords } from "./words.ts";

const cell = (value: number | null): string => (value === null ? "" : String(value));

/** Every port of the figures as a record of CSV, the newest first. */
export const figuresTable = inEnglish((runs: PortRun[]): string =>
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
        Object.keys(run.reasons).map(reasonName).join("; "),
        cell(run.daysToDate),
        cell(run.daysToDone),
        cell(run.turns),
      ]),
    ),
  ].join(""),
);
