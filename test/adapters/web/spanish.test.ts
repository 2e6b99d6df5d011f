import { expect, test } from "@jest/globals";
import { layout } from "../../../adapters/web/layout.ts";
import { words } from "../../../adapters/web/words.ts";
import { speaking } from "../../../src/core/language.ts";
import { inBoth } from "../../support/in-both.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

test("what the pages for people of the agency say is said in Spanish", () => {
  const faults = spanishFaults(...inBoth(words), {
    given: { upload: { title: [["Factura"]], done: [["Factura.pdf"]] }, secret: { hint: [["1234"]] } },
    same: ["brand", "secret.title"],
  });
  expect(faults).toEqual([]);
});

test("a page names its language", () => {
  const page = { title: "Factura", body: { markup: "" } };
  expect(speaking("es", () => layout(page)).markup).toContain('<html lang="es">');
  expect(layout(page).markup).toContain('<html lang="en">');
});
