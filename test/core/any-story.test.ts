import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Outcome, State } from "../../src/core/conversation.ts";
import type { Event } from "../../src/core/event.ts";
import { readCommand } from "../../src/core/hearing/command.ts";
import { following, statuses } from "../../src/core/port-request.ts";
import { sameName } from "../../src/core/values/same-name.ts";
import { anyStory, planted } from "../support/any-story.ts";
import { begun, isByPerson, play } from "../support/play-story.ts";

const textOf = (event: Event): string =>
  event.type === "said" ? event.text : event.type === "pressed" ? event.action.text : "";

/** Everything a turn stores and sends, without the values that wait to be sealed in their place. */
const stored = (outcome: Outcome): string =>
  JSON.stringify(outcome, (_key, value) =>
    value?.type === "open" ? { type: "open", hint: value.hint } : value,
  );

const leaks = (text: string): string[] =>
  Object.entries(planted)
    .filter(([name, secret]) =>
      name === "ssn" ? new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text) : text.includes(secret),
    )
    .map(([name]) => name);

/** What may file: a yes, or the signature that is now on the letter, on the page or by its name typed here. */
const mayFile = (before: State, event: Event, { request }: Outcome): boolean => {
  if (readCommand(textOf(event))?.type === "yes") return true;
  const isNew = before.request?.letter?.standing !== "signed" && request?.letter?.standing === "signed";
  return isNew && (event.type === "letter-signed" || sameName(textOf(event), request.letter?.to.name ?? ""));
};

const isTakenBack = (event: Event, { conversation }: State): boolean => {
  const type = readCommand(textOf(event))?.type;
  const isForgotten = type === "yes" && conversation.confirm?.type === "forget";
  return type === "undo" || type === "delete" || isForgotten;
};

/** Answers a turn lost, and those it changed although nobody said anything. */
const lost = (before: State, event: Event, outcome: Outcome): string[] => {
  const [old, now] = [before.request, outcome.request];
  if (!old || !now || old.sid !== now.sid) return [];
  const gone = Object.keys(old.answers).filter((key) => !(key in now.answers));
  const changed = Object.keys(old.answers).filter(
    (key) =>
      key in now.answers &&
      JSON.stringify(old.answers[key]?.value) !== JSON.stringify(now.answers[key]?.value),
  );
  const leftOut = event.type === "numbers-checked" ? ["numbers"] : [];
  const erased = changed.filter((key) => JSON.stringify(now.answers[key]?.value).includes('"destroyed"'));
  return [
    ...(isTakenBack(event, before) ? [] : gone.filter((key) => !leftOut.includes(key))),
    ...(isByPerson(event) ? [] : changed.filter((key) => !leftOut.includes(key) && !erased.includes(key))),
  ];
};

const check = (before: State, event: Event, outcome: Outcome): void => {
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  expect(leaks(stored(outcome))).toEqual([]);
  expect(lost(before, event, outcome)).toEqual([]);
  expect(outcome.conversation.trail.length).toBeLessThanOrEqual(20);
  const { request } = outcome;
  if (!request) return;
  expect(statuses).toContain(request.status);
  const old = before.request?.sid === request.sid ? before.request : null;
  if (!old) return;
  if (old.status !== request.status) expect(following[old.status]).toContain(request.status);
  const { rev: _oldRev, ...oldRest } = old;
  const { rev: _newRev, ...newRest } = request;
  const isChanged = JSON.stringify(oldRest) !== JSON.stringify(newRest);
  if (isChanged) expect(request.rev).toBe(old.rev + 1);
  const files = outcome.effects.filter(({ type }) => type === "file-request");
  if (files.length > 0) {
    expect(mayFile(before, event, outcome)).toBe(true);
    expect(request.attempt).toBe(old.attempt + 1);
    expect(request.status).toBe("submitting");
    expect(request.letter?.standing).toBe("signed");
  }
};

test("whatever happens, in whatever order, nothing throws, nothing is lost, nothing leaks, and every state is legal", () => {
  fc.assert(
    fc.property(anyStory, ({ begins, steps }) => {
      const story = begun(begins, check);
      for (const step of steps) play(story, step);
    }),
    { numRuns: 150 },
  );
});
