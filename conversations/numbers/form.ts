import type { Event } from "../../src/core/event.ts";
import type { Form } from "../../src/core/message.ts";
import { doing, personOf, type Turn } from "../../src/core/turn.ts";
import { noSid } from "../../src/core/values/sid.ts";
import { numberTokens } from "./number-tokens.ts";
import { type Assignments, readAssignments } from "./read-assignments.ts";
import { readPerson } from "./read-person.ts";
import { numbersWords as words } from "./words.ts";

const form = "assign-numbers";

/** Gives numbers to one person, or takes a whole list; it is about no single request. */
export const assignmentForm = (): Form => ({
  form,
  sid: noSid,
  rev: 0,
  title: words.formTitle,
  apart: true,
  fields: [
    {
      item: "given-numbers",
      label: words.formNumbers,
      kind: "text",
      hint: words.formNumbersHint,
      example: "212-555-0142, 0143",
      optional: true,
    },
    {
      item: "given-to",
      label: words.formPerson,
      kind: "person",
      hint: words.formPersonHint,
      example: words.formPersonExample,
      optional: true,
    },
    { item: "given-list", label: words.formLines, kind: "text", hint: words.formLinesHint, optional: true },
  ],
});

type Submitted = Extract<Event, { type: "form-submitted" }>;

const problemsOf = (problems: Record<string, string>, turn: Turn): Turn => ({
  ...turn,
  reply: { type: "form-problems", problems },
});

/** The form came back: the same as typing what stands in it; what is right is taken. Null for any other form. */
export const formFilled = (turn: Turn, submitted: Submitted): Turn | null => {
  if (submitted.form !== form) return null;
  const by = personOf(turn.event);
  if (by?.role !== "manage") return null;
  const named = { people: [], by };
  const { "given-numbers": numbers = "", "given-to": to = "", "given-list": list = "" } = submitted.values;
  const tokens = numberTokens(numbers);
  const person = to.trim() === "" ? null : readPerson(to, named);
  const read: Assignments =
    list.trim() === "" ? { pairs: [], bad: [], strangers: [] } : readAssignments(list, named);
  const problems: Record<string, string> = {};
  if (numbers.trim() !== "" && tokens.length === 0) problems["given-numbers"] = words.formNoNumber;
  if (person && !person.ok) problems["given-to"] = words.stranger(person.text, person.problem);
  if (tokens.length > 0 && !person) problems["given-to"] = words.stranger("", "nobody");
  if (person?.ok && tokens.length === 0) problems["given-numbers"] = words.formNoNumber;
  const [stranger] = read.strangers;
  if (stranger) problems["given-list"] = words.stranger(stranger.text, stranger.problem);
  const own = person?.ok ? tokens.map(({ digits }) => ({ digits, person: person.person })) : [];
  const pairs = [...own, ...read.pairs];
  const isEmpty = pairs.length + read.bad.length === 0;
  if (isEmpty && Object.keys(problems).length === 0) problems["given-numbers"] = words.formNoNumber;
  const replied = Object.keys(problems).length > 0 ? problemsOf(problems, turn) : turn;
  if (isEmpty) return replied;
  return doing(replied, {
    type: "look-up-numbers",
    to: turn.conversation.id,
    by,
    ask: { type: "assign", pairs, sure: false, bad: read.bad },
  });
};
