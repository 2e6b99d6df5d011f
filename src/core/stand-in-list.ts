import type { InventoryNumber } from "./inventory.ts";
import { inEnglish, languageNow } from "./language.ts";
import { nameOf, type PortRequest, textOf } from "./port-request.ts";
import type { PrintedList } from "./printed-list.ts";
import { printedListWords as words } from "./printed-list-words.ts";
import type { StandIn } from "./stand-ins.ts";
import { csvLine, harmless } from "./values/csv-line.ts";
import { type E164, showNumber } from "./values/phone.ts";

const personOf = (rows: InventoryNumber[], { number, standsFor }: StandIn): string =>
  rows.find((row) => row.number === standsFor && row.person)?.person?.name ??
  rows.find((row) => row.number === number)?.person?.name ??
  "";

const tested = ({ tested: at }: StandIn): string => (at === undefined ? "no" : "yes");

/** A phone number may begin with its plus; everything else is shown by a spreadsheet and never run. */
const cell = (text: E164 | string): string => (/^\+\d+$/.test(text) ? text : harmless(text));

/**
 * Which number stands in for which, as CSV, in English whoever asks, so that programs can read it. `rows` are those of the
 * agency, which say whose they are.
 */
export const standInCsv = inEnglish(({ sid, standIns }: PortRequest, rows: InventoryNumber[]): string =>
  [
    [
      "ported number",
      "temporary number",
      "state",
      "person",
      "from",
      "monthly cost in USD",
      "test call",
      "request",
    ],
    ...(standIns?.all ?? []).map((pair) => [
      pair.standsFor,
      pair.number,
      words.states[pair.state],
      personOf(rows, pair),
      pair.from,
      (pair.monthly / 100).toFixed(2),
      tested(pair),
      sid,
    ]),
  ]
    .map((line) => csvLine(line.map(cell)))
    .join(""),
);

/** The same to be printed and put up beside the phones. */
export const standInPrint = (request: PortRequest, rows: InventoryNumber[], test: boolean): PrintedList => ({
  title: words.title,
  reference: request.sid,
  lead: [words.from(nameOf(request), textOf(request, "carrier")), words.call],
  columns: [
    { title: words.moving, width: 110 },
    { title: words.meanwhile, width: 110 },
    { title: words.person, width: 162 },
    { title: words.state, width: 110 },
  ],
  rows: (request.standIns?.all ?? []).map((pair) => [
    showNumber(pair.standsFor),
    showNumber(pair.number),
    personOf(rows, pair),
    words.states[pair.state],
  ]),
  mark: test ? words.mark : null,
  foot: words.foot,
  language: languageNow(),
});
