import type { InventoryNumber } from "../core/inventory.ts";
import { type PortFacts, portFactsOf } from "../core/numbers-ask.ts";
import { numbersCsvHead, numbersCsvLine } from "../core/numbers-csv.ts";
import type { Sid } from "../core/values/sid.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { jsonArray, jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { writeOut } from "./write-out.ts";

type Row = { agency: string; number: InventoryNumber; port: PortFacts | undefined };

async function* csv(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield numbersCsvHead("agency");
  for await (const { agency, number, port } of rows) yield numbersCsvLine(number, port, agency);
}

async function* asObjects(rows: AsyncIterable<Row>): AsyncGenerator<object> {
  for await (const { agency, number, port } of rows) yield { agency, ...number, port: port ?? null };
}

/** Every number of every agency, whose it is and where it stands, as CSV or JSON, to standard output or into a file. */
export const allNumbers = async (
  { filter, json, out }: Command,
  { records, dataFolder }: OperatorContext,
): Promise<Outcome> => {
  let count = 0;
  const ports = new Map<Sid, PortFacts | undefined>();
  const portOf = async (sid: Sid | null): Promise<PortFacts | undefined> => {
    if (sid === null) return undefined;
    if (!ports.has(sid)) {
      const request = await records.request(sid);
      ports.set(sid, request ? portFactsOf(request) : undefined);
    }
    return ports.get(sid);
  };
  async function* rows(): AsyncGenerator<Row> {
    for await (const { agency, number } of records.numbers(filter.agency)) {
      count += 1;
      yield { agency, number, port: await portOf(number.sid) };
    }
  }
  const text = json ? jsonArray(asObjects(rows())) : csv(rows());
  if (out === null) return { ok: true, text };
  const written = await writeOut(out, text, dataFolder);
  if (!written.ok) return written;
  const told = `${count} ${count === 1 ? "number" : "numbers"} written to ${out}.\n`;
  return { ok: true, text: [json ? jsonText({ rows: count, file: out }) : told] };
};
