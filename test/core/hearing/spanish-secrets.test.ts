import { expect, test } from "@jest/globals";
import type { Language } from "../../../src/core/language.ts";
import { planted, secretsIn } from "../../support/planted-secrets.ts";
import { Story } from "../../support/story.ts";

const sentences = [
  `mi PIN es ${planted.pin}`,
  `el pin de transferencia es ${planted.pin}, gracias`,
  `la clave es ${planted.pin}`,
  `contraseña: ${planted.pin}`,
  `los últimos cuatro del seguro social son ${planted.ssn4}`,
  `mi seguro social es ${planted.social}`,
  `sí, y el NIP es ${planted.pin}`,
  `estado de PR-7K3M-9Q2X, mi pin es ${planted.pin}`,
];

test.each(["en", "es"] as Language[])("typed in Spanish it is kept nowhere, spoken to in %s", (language) => {
  for (const sentence of sentences) {
    const story = new Story();
    story.person = { ...story.person, language };
    const lines = ["/port", "agree", "none, ready", "212-555-0100", "yes, yes, 8841-22-7730", "business"];
    for (const line of lines) story.say(line);
    story.say(sentence);
    const kept = JSON.stringify([
      story.conversation,
      [...story.requests],
      story.history,
      story.messages,
      story.effects,
      story.waiting,
    ]);
    expect(secretsIn(kept)).toEqual([]);
  }
});
