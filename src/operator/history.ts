import type { HistoryEntry } from "../core/event.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import { nameOf } from "../core/port-request.ts";
import type { OperatorContext, Outcome } from "./context.ts";
import { findRequest } from "./find-request.ts";
import { jsonText } from "./json-text.ts";
import { type Known, knownOf, masked, maskedForeign } from "./masked.ts";
import type { Command } from "./read-command.ts";
import { tableLines } from "./table.ts";
import { instant, when } from "./when.ts";

const mostText = 500;

/** Entries whose text a carrier or a program wrote. */
const foreign = ["rejected", "refused", "cancel refused", "delayed", "not followed"];

const textOf = ({ type, text }: HistoryEntry, known: Known): string => {
  const line = quoted(text, mostText);
  return foreign.includes(type) ? maskedForeign(line, known) : masked(line, known);
};

async function* page(heading: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${heading}\n\n`;
  let empty = true;
  for await (const line of lines) {
    empty = false;
    yield line;
  }
  if (empty) yield "Nothing has happened to it yet.\n";
}

/** Everything that happened to one request, oldest first. */
export const history = async (
  { argument, json }: Command,
  { records, zone }: OperatorContext,
): Promise<Outcome> => {
  const found = await findRequest(argument, records);
  if (!found.ok) return found;
  const { request } = found;
  const known = knownOf(request);
  const entries = (await records.history(request)).map((entry) => ({
    at: entry.at,
    by: quoted(entry.by === request.requester.id ? request.requester.name || entry.by : entry.by, 60),
    type: quoted(entry.type, 40),
    text: textOf(entry, known),
  }));
  if (json) {
    const documents = entries.map((entry) => ({ ...entry, at: instant(entry.at) }));
    return { ok: true, text: [jsonText({ sid: request.sid, agency: request.agency, history: documents })] };
  }
  const columns = [{ title: "WHEN" }, { title: "WHO", most: 24 }, { title: "WHAT" }, { title: "DETAILS" }];
  const rows = entries.map(({ at, by, type, text }) => [when(at, zone), by, type, text]);
  return { ok: true, text: page(`${request.sid}  ${quoted(nameOf(request))}`, tableLines(columns, rows)) };
};
