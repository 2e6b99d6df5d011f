import { expect, test } from "@jest/globals";
import { keepNumbers } from "../../src/chat/waiting-numbers.ts";
import type { Json } from "../../src/core/json.ts";

const kept = async (text: string): Promise<Json[]> => {
  const notes: Json[] = [];
  const setNote = async (_agency: string, _key: string, value: Json | null): Promise<void> => {
    if (value !== null) notes.push(value);
  };
  await keepNumbers({ setNote }, { agency: "acme", conversation: "slack:T:C:1", id: "shortcut-1", text });
  return notes;
};

test("of a message that a port is begun from its numbers are kept, and a PIN beside them is not", async () => {
  const [note] = await kept("Please move 212-555-0142 and 212-555-0143. The PIN is 482193, thanks");
  expect(JSON.stringify(note)).toMatch(/0142.*0143/);
  expect(JSON.stringify(note)).not.toContain("482193");
});

test("nothing is kept of a message without numbers", async () => {
  expect(await kept("Can somebody move our phones? The PIN is 482193")).toEqual([]);
});
