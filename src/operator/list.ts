import type { OperatorContext, Outcome } from "./context.ts";
import { jsonArray } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { requestCells, requestColumns, requestRow } from "./request-row.ts";
import { tableLines } from "./table.ts";

async function* firstOf<T>(values: AsyncIterable<T>, limit: number | null): AsyncGenerator<T> {
  let count = 0;
  for await (const value of values) {
    yield value;
    count += 1;
    if (count === limit) return;
  }
}

async function* shown<T, S>(values: AsyncIterable<T>, show: (value: T) => S): AsyncGenerator<S> {
  for await (const value of values) yield show(value);
}

async function* orInstead(lines: AsyncIterable<string>, sentence: string): AsyncGenerator<string> {
  let empty = true;
  for await (const line of lines) {
    empty = false;
    yield line;
  }
  if (empty) yield `${sentence}\n`;
}

const nothing = (agencies: string[], { agency, open, status }: Command["filter"]): string => {
  if (agencies.length === 0) return "There are no requests yet.";
  if (agency !== undefined && !agencies.includes(agency))
    return `There is no request of agency "${agency}". There are requests of: ${agencies.slice(0, 20).join(", ")}.`;
  const kind = [open ? "open" : "", "request"].filter((part) => part !== "").join(" ");
  return `There is no ${kind}${status ? ` with status ${status}` : ""}.`;
};

/** Requests newest first. A table shows the agency where there is more than one. */
export const list = async ({ filter, json, limit }: Command, context: OperatorContext): Promise<Outcome> => {
  const requests = firstOf(context.records.requests(filter), limit);
  if (json) return { ok: true, text: jsonArray(shown(requests, requestRow)) };
  const agencies = await context.records.agencies();
  const withAgency = filter.agency === undefined && agencies.length > 1;
  const cells = shown(requests, (request) => requestCells(request, withAgency, context));
  const lines = tableLines(requestColumns(withAgency), cells);
  return { ok: true, text: orInstead(lines, nothing(agencies, filter)) };
};
