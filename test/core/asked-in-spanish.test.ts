import { expect, test } from "@jest/globals";
import type { Person } from "../../src/core/event.ts";
import { Story } from "../support/story.ts";

const spanish: Person = { id: "local", name: "Dana Reyes", role: "manage", language: "es" };

const halfway = (): Story => {
  const story = new Story();
  story.person = spanish;
  for (const text of ["start", "acepto", "ninguno, listo", "212-555-0100"]) story.say(text);
  return story;
};

test("what somebody is asked for is called in the language of whoever hears of it", () => {
  const story = halfway();
  expect(story.say("pedir el número de cuenta a sam@acme.com")).toContain(
    "Pido el número de cuenta a sam@acme.com por correo",
  );
  expect(story.request.asks?.map(({ label }) => label)).toEqual(["Account number"]);
  expect(story.say("pedir el número de cuenta a sam@acme.com")).toContain(": el número de cuenta.");
  expect(story.say("ya no pedir a sam@acme.com")).toContain(
    "Retirado: ya no se le pide a sam@acme.com el número de cuenta.",
  );
});

test("what somebody gave or has not is told in the language of the conversation it is told in", () => {
  const story = halfway();
  story.say("pedir la factura a sam@acme.com");
  const { sid } = story.request;
  const sam = { id: "sam@acme.com", name: "Sam Poe" };
  const gave = { type: "gave" as const, items: [{ item: "bill", label: "Billing statement", shown: "" }] };
  expect(story.happens({ type: "passed-on", sid, person: sam, news: gave })).toContain(
    "Sam Poe dio la factura.",
  );
  const hasNot = { type: "has-not" as const, labels: ["Billing statement"], items: ["bill"], said: "" };
  expect(story.happens({ type: "passed-on", sid, person: sam, news: hasNot })).toContain(
    "Sam Poe no tiene la factura.",
  );
  story.person = { ...spanish, language: "en" };
  expect(story.say("status")).not.toContain("factura");
});

test("a name that is none is asked again in Spanish, too", () => {
  const story = new Story();
  story.fillAll("212-555-0100");
  story.person = spanish;
  expect(story.say("editar representante")).toContain("¿Quién puede firmar por la cuenta?");
  expect(story.say("mi jefe López")).toContain("Por favor, dé el nombre y el apellido de la persona");
  story.say("el dueño de la empresa");
  expect(story.request.answers.repName?.value).toBe("Dana Reyes");
  expect(story.say("María de la Cruz")).toContain("María de la Cruz");
});
