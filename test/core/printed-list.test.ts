import { expect, test } from "@jest/globals";
import { speaking } from "../../src/core/language.ts";
import { printedListWords } from "../../src/core/printed-list-words.ts";
import { standInCsv, standInPrint } from "../../src/core/stand-in-list.ts";
import { spanishFaults } from "../support/spanish-check.ts";
import { Story } from "../support/story.ts";

test("everything on the printed list is there in Spanish", () => {
  const faults = spanishFaults(
    speaking("en", () => ({ ...printedListWords })),
    speaking("es", () => ({ ...printedListWords })),
    { given: { from: [["Acme Dental", "Second Bell"]] } },
  );
  expect(faults).toEqual([]);
});

test("people read the list in their language, programs read the spreadsheet in English", () => {
  const { request } = new Story().fillAll();
  const [number = ""] = Object.keys(request.numbers);
  const pair = { number: "+12125550155", standsFor: number, from: "bought", state: "in" } as const;
  const standIns = {
    round: 1,
    state: "settled" as const,
    offers: [],
    all: [{ ...pair, carrierId: null, monthly: 115 }],
  };
  const told = { ...request, standIns };
  const [list, csv] = speaking("es", () => [standInPrint(told, [], false), standInCsv(told, [])] as const);
  expect(list.title).toBe("Números temporales");
  expect(list.columns.map(({ title }) => title)).toEqual([
    "Número que se transfiere",
    "Mientras tanto llame a",
    "Persona",
    "Estado",
  ]);
  expect(list.rows[0]?.at(-1)).toBe("en uso");
  expect(csv).toBe(standInCsv(told, []));
  expect(csv).toContain("stands in");
});
