import { PassThrough } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { asksAccount, namesAccount } from "../../../adapters/terminal/masked-account.ts";
import { words } from "../../../adapters/terminal/words.ts";
import { inBoth } from "../../support/in-both.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { brief, contactForm, type Script, setUp } from "./fake-assistant.ts";

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

describe("words of the terminal's own", () => {
  const english: Record<string, string> = { salir: "exit", guardar: "save", atrás: "back", ayuda: "help" };
  const understood = (text: string): string => english[text] ?? text;

  const did = async (lines: string, script: Script): Promise<unknown[][]> => {
    const input = new PassThrough();
    input.end(lines);
    const run = setUp(script, { input });
    await run.terminal.run(run.assistant, understood);
    return run.received.map(brief);
  };

  const opensForm: Script = (incoming) => {
    if (incoming.type !== "said") return { say: ["¿Quién firma?"] };
    return incoming.text === "form" ? { reply: { type: "open-form", form: contactForm } } : {};
  };

  test("are understood within a form, and are no answers there", async () => {
    const all = await did(
      "form\nDana Reyes\natrás\nDana Ortiz\nayuda\nd@riverside.example\nguardar\n",
      opensForm,
    );
    expect(all.at(-1)).toEqual([
      "form-submitted",
      "contact",
      { repName: "Dana Ortiz", repEmail: "d@riverside.example" },
    ]);
  });

  test("end the conversation", async () => {
    expect(await did("hola\nsalir\nnot read\n", () => ({}))).toEqual([["opened"], ["said", "hola"]]);
  });

  test("are no secret where one is asked", async () => {
    const asks: Script = (incoming) =>
      incoming.type === "opened" ? { say: [[{ type: "secret-request", item: "pin", label: "PIN" }]] } : {};
    expect(await did("ayuda\n", asks)).toEqual([["opened"], ["said", "ayuda"]]);
  });
});
