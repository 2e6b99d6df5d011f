import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import type { PrintedList } from "../../src/core/printed-list.ts";
import { drawList } from "../../src/letter/draw-list.ts";
import { pageTexts, textOf } from "../support/pdf-tools.ts";

const list = (rows: number): PrintedList => ({
  title: "Temporary numbers",
  reference: "PR-AAAA-AAAA",
  lead: ["Until the number on the left has moved, call the one beside it."],
  columns: [
    { title: "Number that moves", width: 120 },
    { title: "Call meanwhile", width: 120 },
    { title: "Person", width: 252 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    `(212) 555-${String(100 + index).padStart(4, "0")}`,
    "(212) 555-0199",
    index === 0 ? "Łukasz 李 \u202eNguyễn" : "Sam Lee",
  ]),
  mark: "TEST",
  foot: "Page {page} of {of}",
  language: "en",
});

test("a list is printed with every row, on as many pages as it needs, and letters nobody can print are named", async () => {
  const bytes = await drawList(list(60));
  const text = textOf(bytes);
  expect(pageTexts(bytes).length).toBeGreaterThan(1);
  for (const words of [
    "Temporary numbers",
    "Call meanwhile",
    "(212) 555-0100",
    "(212) 555-0159",
    "PR-AAAA-AAAA",
  ])
    expect(text).toContain(words);
  expect(text).toContain("Łukasz \\u{674e}");
  expect(text).not.toContain("\u202e");
  expect(text).toMatch(/TEST/i);
});

test("the same list gives the same bytes", async () => {
  expect(await drawList(list(2))).toEqual(await drawList(list(2)));
});

test("a list in Spanish says so, to people and to whatever reads it out", async () => {
  const words = { mark: "PRUEBA", foot: "Página {page} de {of}", language: "es" } as const;
  const bytes = await drawList({
    ...list(60),
    ...words,
    title: "Números temporales",
    reference: "PR-ÑÑÑÑ-ÑÑÑÑ",
  });
  expect(pageTexts(bytes)[1]).toMatch(/PRUEBA[\s\S]*Página 2 de /);
  expect(textOf(bytes)).not.toMatch(/\bPage\b|\bTEST\b/);
  expect(Buffer.from(bytes).toString("latin1")).toContain("(es-US)");
});
