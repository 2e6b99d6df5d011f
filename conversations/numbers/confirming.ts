import { readCommand } from "../../src/core/hearing/command.ts";
import type { NumberPerson } from "../../src/core/inventory.ts";
import { doing, personOf, sayingText, type Turn, withConversation } from "../../src/core/turn.ts";
import { readPerson } from "./read-person.ts";
import { numbersWords as words } from "./words.ts";

type Asked = { number: string; person: NumberPerson; from: string };

const button = /^reassign (\+1\d{10}) to (.+) instead of \[([^[\]]*)\]$/;

/** The answer to whether a number that somebody has is given to another; null for anything else. */
export const answersAssignment = (text: string, turn: Turn): Turn | null => {
  const by = personOf(turn.event);
  const { confirm } = turn.conversation;
  if (by?.role !== "manage") return null;
  const kept =
    confirm?.type === "numbers" && confirm.by === by.id
      ? (JSON.parse(confirm.value ?? "{}") as Partial<Asked>)
      : {};
  const asked = "number" in kept ? (kept as Asked) : null;
  const done = withConversation(turn, { confirm: null });
  if (text === "no, leave the number")
    return sayingText(confirm?.type === "numbers" ? done : turn, words.leftAlone);
  const pressed = button.exec(text);
  const answer = asked ? readCommand(text)?.type : undefined;
  if (!pressed && answer !== "yes" && answer !== "no") return null;
  if (answer === "no") return sayingText(done, words.leftAlone);
  const [, number = asked?.number ?? "", , from = asked?.from ?? ""] = pressed ?? [];
  const read = pressed ? readPerson(pressed[2] ?? "", { people: [], by }) : null;
  const person = read ? (read.ok ? read.person : null) : asked?.person;
  if (!person) return null;
  return doing(asked ? done : turn, {
    type: "look-up-numbers",
    to: turn.conversation.id,
    by,
    ask: { type: "assign", pairs: [{ digits: number.slice(-10), person, from }], sure: false, bad: [] },
  });
};
