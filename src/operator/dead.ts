import type { OperatorContext, Outcome } from "./context.ts";
import { effectEntry, sidOfEffect } from "./effect-entry.ts";
import { jsonArray } from "./json-text.ts";
import { knownOf, nothingKnown } from "./masked.ts";
import type { Command } from "./read-command.ts";
import { tableLines } from "./table.ts";
import { span } from "./when.ts";

const columns = (withAgency: boolean) => [
  { title: "ID", right: true as const },
  ...(withAgency ? [{ title: "AGENCY", most: 24 }] : []),
  { title: "LANE", most: 48 },
  { title: "TYPE" },
  { title: "SIZE", right: true as const },
  { title: "TRIES", right: true as const },
  { title: "AGE", right: true as const },
  { title: "ERROR" },
];

/** What was given up. The age is the time since its last try. */
export const dead = async ({ filter, json }: Command, context: OperatorContext): Promise<Outcome> => {
  const { records, now } = context;
  const letters = (await records.deadEffects()).filter(
    ({ agency }) => filter.agency === undefined || agency === filter.agency,
  );
  const withAgency = new Set(letters.map(({ agency }) => agency)).size > 1;

  async function* entries() {
    for (const letter of letters) {
      const sid = sidOfEffect(letter.effect);
      const request = sid && (await records.request(sid));
      const age = Math.max(0, now - letter.due);
      yield { ...effectEntry(letter, request ? knownOf(request) : nothingKnown), age };
    }
  }
  if (json) return { ok: true, text: jsonArray(inSeconds(entries())) };
  if (letters.length === 0) return { ok: true, text: ["Nothing was given up: there are no dead letters.\n"] };
  return { ok: true, text: tableLines(columns(withAgency), rows(entries(), withAgency)) };
};

type Entry = ReturnType<typeof effectEntry> & { age: number };

async function* inSeconds(entries: AsyncIterable<Entry>) {
  for await (const { age, ...entry } of entries) yield { ...entry, ageSeconds: Math.floor(age / 1000) };
}

async function* rows(entries: AsyncIterable<Entry>, withAgency: boolean): AsyncGenerator<string[]> {
  for await (const entry of entries) {
    yield [
      String(entry.id),
      ...(withAgency ? [entry.agency] : []),
      entry.lane,
      entry.type,
      `${entry.size} B`,
      String(entry.attempts),
      span(entry.age),
      entry.error ?? "",
    ];
  }
}
