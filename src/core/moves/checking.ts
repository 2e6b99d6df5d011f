import type { Portability } from "../carrier.ts";
import type { Event } from "../event.ts";
import type { NumberState, PortRequest } from "../port-request.ts";
import { numbersOf } from "../port-request.ts";
import { toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, flush, noting, saying, withRequest } from "../turn.ts";
import { ask, progressOf } from "./asking.ts";
import { compareAgain } from "./bill-reading.ts";

const leftOutMost = 50;

const stateOf = (answer: Portability): NumberState =>
  answer.portable === true
    ? {
        status: "portable",
        type: answer.type,
        carrier: answer.carrier,
        ...(answer.needs ? { needs: answer.needs } : {}),
        ...(answer.rateCentre ? { rateCentre: answer.rateCentre } : {}),
      }
    : { status: "unchecked" };

/** The losing carrier most of the numbers are with; the first one seen where two have as many. */
export const mainCarrier = (numbers: Record<string, NumberState>): string | null => {
  const counts = new Map<string, number>();
  for (const { carrier } of Object.values(numbers)) {
    if (carrier) counts.set(carrier, (counts.get(carrier) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The losing carrier the plain answers are about: the one they were about, while any number is with it. */
const mainOf = (request: PortRequest, movable: Record<string, NumberState>): string | null => {
  const { losing } = request;
  if (losing !== undefined && Object.values(movable).some(({ carrier }) => carrier === losing)) return losing;
  const settled = Object.entries(request.numbers).filter(([number]) => movable[number]);
  return mainCarrier(Object.fromEntries(settled)) ?? mainCarrier(movable);
};

/**
 * The carrier's answer about the numbers. Good ones go on; each bad one is left out with its reason: it cannot be
 * moved, or another open request has it. Those of another losing carrier than most become orders of their own.
 */
export const numbersChecked = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "numbers-checked" }>,
): Turn => {
  const request = turn.request as PortRequest;
  if (request.status !== "draft") return turn;
  const wanted = new Set(numbersOf(request));
  const answers = event.answers.filter((answer) => wanted.has(answer.number));
  const known = { ...request.numbers };
  for (const answer of answers) known[answer.number] = stateOf(answer);
  const refused = new Map<string, string>();
  for (const { number, sid } of event.taken)
    if (wanted.has(number)) refused.set(number, world.words.numberTaken(number, sid));
  for (const number of event.doubtful ?? [])
    if (wanted.has(number) && !refused.has(number))
      refused.set(number, world.words.secondLook([number], world.operator));
  for (const answer of answers) {
    if (answer.portable === false && !refused.has(answer.number)) {
      refused.set(
        answer.number,
        world.words.numberNotPortable(answer.number, toldNow({ ...answer, sentence: answer.reason })),
      );
    }
  }
  const unsure = answers.filter((answer) => answer.portable === "unknown").map((answer) => answer.number);
  const movable = Object.fromEntries(
    Object.entries(known).filter(([number]) => wanted.has(number) && !refused.has(number)),
  );
  const losing = mainOf(request, movable);
  const kept = numbersOf(request).filter((number) => !refused.has(number));
  const answer = request.answers.numbers;
  const leftOut = [
    ...request.leftOut.filter(({ text }) => !wanted.has(text)),
    ...[...refused].map(([text, sentence]) => ({ text, sentence })),
  ].slice(0, leftOutMost);
  const { numbers: _replaced, ...others } = request.answers;
  let next = withRequest(turn, {
    answers: kept.length > 0 && answer ? { ...others, numbers: { ...answer, value: kept } } : others,
    numbers: Object.fromEntries(
      kept.map((number) => [number, known[number] ?? { status: "unchecked" as const }]),
    ),
    leftOut,
    ...(losing === null ? {} : { losing }),
    ...(event.spare === undefined ? {} : { spare: event.spare }),
    checking: kept.some((number) => (known[number]?.status ?? "unchecked") === "unchecked"),
  });
  next = noting(next, "checked", () => world.words.checkedNote(kept.length, refused.size));
  if (refused.size > 0) next = noting(next, "left out", [...refused.keys()].slice(0, leftOutMost).join(" "));
  next = compareAgain(next, world, refused.size > 0);
  const context = contextOf(next.request as PortRequest, next, world);
  next = saying(next, ...world.checked(context, [...refused.values()], unsure));
  if (unsure.length > 0) return flush(next, world);
  const progress = progressOf(next, world);
  return flush(ask(next, world), world, progress ? { progress } : {});
};
