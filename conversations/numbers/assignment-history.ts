import { assignmentEntries } from "../../src/core/assignment-entries.ts";
import type { HistoryEntry } from "../../src/core/event.ts";
import type { InventoryNumber, NumberPerson } from "../../src/core/inventory.ts";
import { inEnglish } from "../../src/core/language.ts";
import { doing, personOf, type Turn } from "../../src/core/turn.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** A list for many people is written in few lines of so many numbers each. */
const mostLines = 8;
const perLine = 100;

type Piece = { person: NumberPerson | null; from: NumberPerson | null; numbers: E164[] };

const nameOf = ({ name, id }: NumberPerson): string => name || id;

const piecesOf = (kept: InventoryNumber[], before: Map<E164, InventoryNumber>): Piece[] => {
  const pieces = new Map<string, Piece>();
  for (const { number, person } of kept) {
    const from = before.get(number)?.person ?? null;
    const key = JSON.stringify([person?.id, from?.id]);
    const piece = pieces.get(key) ?? { person, from, numbers: [] };
    piece.numbers.push(number);
    pieces.set(key, piece);
  }
  return [...pieces.values()].flatMap((piece) =>
    Array.from({ length: Math.ceil(piece.numbers.length / perLine) }, (_, index) => ({
      ...piece,
      numbers: piece.numbers.slice(index * perLine, (index + 1) * perLine),
    })),
  );
};

/** "(212) 555-0142 to Sam Poe, from Lee Park". */
const said = inEnglish(({ person, from, numbers }: Piece): string => {
  const people = [person && `to ${nameOf(person)}`, from && `from ${nameOf(from)}`];
  return `${rangesOf(numbers, perLine)} ${people.filter((each) => each !== null).join(", ")}`;
});

/** A line for each person; of many people several in one. */
const linesOf = (pieces: Piece[]): string[] => {
  if (pieces.length <= mostLines) return pieces.map(said);
  const lines: { numbers: number; parts: string[] }[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const count = piece.numbers.length;
    if (last && last.numbers + count <= perLine) {
      last.numbers += count;
      last.parts.push(said(piece));
    } else lines.push({ numbers: count, parts: [said(piece)] });
  }
  return lines.map(({ parts }) => parts.join("; "));
};

/**
 * Numbers with new people, or none, are written with the turn; and in the history of the request each belongs to it says
 * who gave which of them to whom. `found` are the numbers as they were.
 */
export const keepingAssigned = (turn: Turn, kept: InventoryNumber[], found: InventoryNumber[]): Turn => {
  const before = new Map(found.map((each) => [each.number, each]));
  const person = personOf(turn.event);
  // The request may not know them, so that their name is what a reader of its history needs.
  const by = person?.name || person?.id || "portside";
  let next = doing(turn, { type: "keep-numbers", numbers: kept });
  for (const [sid, numbers] of Map.groupBy(kept, (each) => each.sid)) {
    if (sid === null) continue;
    const entries = [
      {
        type: assignmentEntries.given,
        pieces: piecesOf(
          numbers.filter((each) => each.person),
          before,
        ),
      },
      {
        type: assignmentEntries.taken,
        pieces: piecesOf(
          numbers.filter((each) => !each.person),
          before,
        ),
      },
    ].flatMap(({ type, pieces }) =>
      linesOf(pieces).map((text): HistoryEntry => ({ at: turn.event.at, by, type, text })),
    );
    next = doing(next, { type: "add-history", sid, entries });
  }
  return next;
};
