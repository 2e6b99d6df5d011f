import type { PortRequest } from "../port-request.ts";
import { doing, type Turn } from "../turn.ts";

/**
 * Numbers that moved in this turn: whoever they are for is told. Those that another number stood in for are told of where
 * that one is swapped.
 */
export const withArrivals = (turn: Turn, before: PortRequest | null): Turn => {
  const { request } = turn;
  if (!request || before?.sid !== request.sid || before.numbers === request.numbers) return turn;
  const stoodFor = new Set(request.standIns?.all.map(({ standsFor }) => standsFor));
  const numbers = Object.entries(request.numbers)
    .filter(
      ([number, { status }]) => status === "completed" && before.numbers[number]?.status !== "completed",
    )
    .map(([number]) => number)
    .filter((number) => !stoodFor.has(number));
  return numbers.length === 0 ? turn : doing(turn, { type: "tell-arrived", sid: request.sid, numbers });
};
