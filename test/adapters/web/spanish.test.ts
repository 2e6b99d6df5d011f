import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { layout } from "../../../adapters/web/layout.ts";
import { words } from "../../../adapters/web/words.ts";
import { speaking } from "../../../src/core/language.ts";
import { inBoth } from "../../support/in-both.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { openAndSend, openPages, pinItem, type TestPages } from "./open-pages.ts";

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

describe("a page made for somebody who is spoken to in Spanish", () => {
  let pages: TestPages;
  beforeEach(async () => {
    pages = await openPages();
  });
  afterEach(() => pages.close());

  test("takes a secret in Spanish, and says in Spanish what cannot be one", async () => {
    const link = await pages.link("secret", pinItem, "es");
    const shown = await (await fetch(link)).text();
    expect(shown).toContain('<html lang="es">');
    expect(shown).toContain("Solo lo ve el operador");
    expect((await openAndSend(link, { answer: "  " })).text).toContain("Todavía no escribió nada");
    expect((await openAndSend(link, { answer: "4821" })).text).toContain("Está sellado");
  });

  test("takes a bill in Spanish, and is in English for everybody else", async () => {
    const spanish = await (await fetch(await pages.link("upload", "bill", "es"))).text();
    expect(spanish).toContain("Elegir un archivo");
    expect(spanish).toContain("hasta el 30 de noviembre de 2026");
    const english = await (await fetch(await pages.link("upload"))).text();
    expect(english).toContain("Choose a file");
    expect(english).not.toContain("Elegir");
  });
});
