import { describe, expect, test } from "@jest/globals";
import type { Person } from "../../src/core/event.ts";
import { Story } from "../support/story.ts";

const spanish: Person = { id: "local", name: "Dana Reyes", role: "manage", language: "es" };
const told = { sentence: "It takes two numbers.", spanish: "Acepta dos números." };

const filed = (): Story => {
  const story = new Story();
  story.person = spanish;
  story.fillAll("212-555-0100");
  story.say("enviar");
  story.say("sí");
  story.signs();
  return story;
};

const notes = (story: Story): string[] =>
  story.history.flatMap(({ type, text }) => (/refused/.test(type) ? [text] : []));

describe("what a carrier's adapter says is said in the language of whoever hears it, and noted in English", () => {
  test("why it was not filed", () => {
    const story = filed();
    const { sid, attempt } = story.request;
    expect(story.happens({ type: "filing-refused", sid, attempt, ...told })).toContain(
      "El operador no la aceptó: Acepta dos números. No se presentó nada.",
    );
    expect(notes(story)).toEqual(["It takes two numbers."]);
  });

  test("why it cannot be cancelled, or have another date", () => {
    const story = filed();
    const { sid } = story.request;
    expect(story.happens({ type: "withdrawal-refused", sid, ...told })).toContain("Acepta dos números.");
    expect(story.happens({ type: "date-refused", sid, date: "2026-12-10", ...told })).toContain(
      "La fecha queda como está: Acepta dos números.",
    );
    expect(notes(story)).toEqual(["It takes two numbers.", "It takes two numbers."]);
  });

  test("why a message was not passed on, and why no numbers were sold", () => {
    const story = filed();
    const { sid } = story.request;
    expect(story.happens({ type: "carrier-written", sid, result: { type: "refused", ...told } })).toContain(
      "Acepta dos números. Su mensaje no se pasó.",
    );
    const away = { type: "away" as const, why: told.sentence, spanish: told.spanish, nextTry: story.at };
    expect(story.happens({ type: "stand-ins", sid, result: away })).toMatch(/^Acepta dos números\. Pregunto/);
  });

  test("why a number cannot be moved", () => {
    const story = new Story();
    story.person = spanish;
    story.portability = (number) => ({
      number,
      portable: false,
      type: "local",
      carrier: "",
      reason: told.sentence,
      spanish: told.spanish,
    });
    for (const text of ["start", "acepto", "ninguno, listo"]) story.say(text);
    expect(story.say("212-555-0100")).toContain("no se puede transferir: Acepta dos números.");
  });
});
