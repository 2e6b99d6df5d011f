import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../src/world.ts";
import { openRuntime, said } from "../support/open-runtime.ts";

const agencies = ["acme", "globex"] as const;
const numbers = Array.from({ length: 6 }, (_, index) => `212-555-010${index}`);
const people = ["ana@acme.example", "bob@acme.example", "cy@globex.example"];

type Act = {
  agency: (typeof agencies)[number];
  number: number;
  person: number;
  does: "add" | "give" | "ask" | "take" | "drop";
};

const act = fc.record<Act>({
  agency: fc.constantFrom(...agencies),
  number: fc.nat(numbers.length - 1),
  person: fc.nat(people.length - 1),
  does: fc.constantFrom("add", "give", "ask", "take", "drop"),
});

const typed = ({ number, person, does }: Act): string => {
  const shown = numbers[number] ?? "";
  switch (does) {
    case "add":
      return `numbers add ${shown}`;
    case "give":
      return `reassign ${shown} to ${people[person]}`;
    case "ask":
      return `assign ${shown} to ${people[person]}`;
    case "take":
      return `unassign ${shown}`;
    case "drop":
      return `numbers remove ${shown}`;
  }
};

/** What each agency has, worked out beside the program: who has a number, or null for nobody. */
const expected = (model: Map<string, string | null>, { agency, number, person, does }: Act): void => {
  const key = `${agency} +1${numbers[number]?.replaceAll("-", "")}`;
  const has = model.get(key);
  if (does === "add" && has === undefined) model.set(key, null);
  if (does === "give" && has !== undefined) model.set(key, people[person] ?? null);
  if (does === "ask" && has === null) model.set(key, people[person] ?? null);
  if (does === "take" && has !== undefined) model.set(key, null);
  if (does === "drop" && has === null) model.delete(key);
};

test("whatever two agencies do with the same numbers, each has its own and hears only of them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const it = await openRuntime(createWorld([capabilities], "sandbox"));
      try {
        const model = new Map<string, string | null>();
        for (const each of acts) {
          const { agency } = each;
          const before = it.delivered.length;
          await it.assistant.receive(said(typed(each), { agency, conversation: `terminal:${agency}` }));
          await it.assistant.settle();
          expected(model, each);
          for (const { effect } of it.delivered.slice(before)) expect(effect.to).toBe(`terminal:${agency}`);
        }
        const stored = new Map<string, string | null>();
        for (const agency of agencies) {
          const { numbers: rows, total } = await it.store.numbers(agency, {}, 50);
          for (const { number, person } of rows) stored.set(`${agency} ${number}`, person?.email ?? null);
          const counts = Object.values(await it.store.numberCounts(agency));
          expect(counts.reduce((sum, each) => sum + each.total, 0)).toBe(total);
          expect(counts.reduce((sum, each) => sum + each.assigned, 0)).toBe(
            rows.filter(({ person }) => person).length,
          );
        }
        expect([...stored].sort()).toEqual([...model].sort());
      } finally {
        await it.close();
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
