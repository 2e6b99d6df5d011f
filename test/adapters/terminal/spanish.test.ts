import { expect, test } from "@jest/globals";
import { asksAccount, namesAccount } from "../../../adapters/terminal/masked-account.ts";
import { words } from "../../../adapters/terminal/words.ts";
import { inBoth } from "../../support/in-both.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

test("what the terminal says itself is said in Spanish", () => {
  const faults = spanishFaults(...inBoth(words), {
    given: {
      progress: [
        [2, 6, "Contacto", 1],
        [2, 6, "Contacto", 4],
      ],
      formField: [[2, 5, "Código postal"]],
      formProblems: [[1], [3]],
    },
    same: ["prompt", "continuation", "masked", "testMark", "problem", "handed", "welcomePiped"],
  });
  expect(faults).toEqual([]);
});

test("an account number is known for one in Spanish, so that it is never repeated in full", () => {
  const asking = (text: string): boolean => asksAccount({ parts: [{ type: "text", text }] });
  expect(asking("¿Cuál es el número de cuenta?")).toBe(true);
  expect(asking("¿Cuál es el número de su cuenta en Verizon?")).toBe(true);
  expect(asking("¿Cuál es el número principal?")).toBe(false);
  expect(namesAccount("Número de cuenta")).toBe(true);
  expect(namesAccount("Nombre del contacto")).toBe(false);
});
