import { expect, test } from "@jest/globals";
import { arrivedNote } from "../../../conversations/numbers/arrived.ts";
import { plain } from "../../../src/core/message.ts";

test("whose number arrived is told which, and what becomes of the one that stood in for it", () => {
  const person = { id: "U1", name: "Sam Lee" };
  const note = arrivedNote({
    person,
    arrived: [
      { number: "+12125550142", was: "+12125550199", until: "2026-12-10" },
      { number: "+12125550143", was: null, until: null },
    ],
    test: false,
  });
  expect(note.person).toEqual(person);
  expect(plain(note.message)).toBe(
    "Hello Sam Lee. (212) 555-0142 and (212) 555-0143 are here now, and yours: calls arrive there from today.\n(212) 555-0199 stood in for (212) 555-0142 and works until Thu, Dec 10, 2026.",
  );
  expect(note.mail.subject).toBe("(212) 555-0142 and (212) 555-0143 are here");
});
