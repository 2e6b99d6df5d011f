import { describe, expect, test } from "@jest/globals";
import { readTypedCommand } from "../../../src/core/hearing/typed-command.ts";

describe("a command typed in a language", () => {
  test.each(["atrás", "omitir", "ayuda", "cancelar", "enviar"])("«%s» is one in Spanish alone", (text) => {
    expect(readTypedCommand(text, "es")).not.toBeNull();
    expect(readTypedCommand(text, "en")).toBeNull();
  });

  test("English ones are understood in both", () => {
    expect(readTypedCommand("back", "en")).toEqual({ type: "back" });
    expect(readTypedCommand("back", "es")).toEqual({ type: "back" });
  });

  test("an answer is none", () => {
    expect(readTypedCommand("Acme Plumbing LLC", "es")).toBeNull();
  });
});
