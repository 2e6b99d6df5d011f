import { quoted } from "../core/hearing/typed-text.ts";
import { portDateOf } from "../core/number-groups.ts";
import { nameOf, numbersOf, type PortRequest, textOf } from "../core/port-request.ts";
import { csvLine, harmless } from "../core/values/csv-line.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { jsonArray, jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { instant } from "./when.ts";
import { writeOut } from "./write-out.ts";

/** One number of one request. `carrier` is the receiving one, by its key; times are ISO 8601 in UTC. */
type Row = {
  sid: string;
  agency: string;
  status: string;
  number: string;
  numberStatus: string;
  carrier: string;
  portDate: string | null;
  created: string | null;
  submitted: string | null;
  completed: string | null;
  name: string;
  losingCarrier: string;
};

const titles: Record<keyof Row, string> = {
  sid: "SID",
  agency: "agency",
  status: "status",
  number: "number",
  numberStatus: "number status",
  carrier: "carrier",
  portDate: "port date",
  created: "created",
  submitted: "submitted",
  completed: "completed",
  name: "name",
  losingCarrier: "losing carrier",
};

/** A phone number may begin with its plus: a spreadsheet makes nothing of it but a number. */
const safeAsIs = /^\+\d+$/;

const rowsOf = (request: PortRequest): Row[] => {
  return numbersOf(request).map((number) => ({
    sid: request.sid,
    agency: request.agency,
    status: request.status,
    number,
    numberStatus: request.numbers[number]?.status ?? "unchecked",
    carrier: request.carrier,
    portDate: portDateOf(request, number),
    created: instant(request.created),
    submitted: instant(request.submitted),
    completed: instant(request.completed),
    name: quoted(nameOf(request), 200),
    losingCarrier: quoted(textOf(request, "carrier"), 200),
  }));
};

async function* rowsOfAll(requests: AsyncIterable<PortRequest>): AsyncGenerator<Row> {
  for await (const request of requests) yield* rowsOf(request);
}

async function* csv(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const keys = Object.keys(titles) as (keyof Row)[];
  yield csvLine(Object.values(titles));
  for await (const row of rows) {
    yield csvLine(
      keys.map((key) => {
        const text = row[key] ?? "";
        return safeAsIs.test(text) ? text : harmless(text);
      }),
    );
  }
}

/** Every number of every request, newest request first, as CSV or JSON, to standard output or into a file. */
export const exportNumbers = async (
  { filter, json, out }: Command,
  { records, dataFolder }: OperatorContext,
): Promise<Outcome> => {
  let count = 0;
  async function* counted() {
    for await (const row of rowsOfAll(records.requests(filter))) {
      count += 1;
      yield row;
    }
  }
  const text = json ? jsonArray(counted()) : csv(counted());
  if (out === null) return { ok: true, text };
  const written = await writeOut(out, text, dataFolder);
  if (!written.ok) return written;
  const rows = `${count} ${count === 1 ? "number" : "numbers"}`;
  return { ok: true, text: [json ? jsonText({ rows: count, file: out }) : `${rows} written to ${out}.\n`] };
};
