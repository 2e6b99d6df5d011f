import type { Event, StoredDocument } from "../event.ts";
import { gateOf, itemOf } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import { takesAnswers } from "../port-request.ts";
import { toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, flush, noting, personOf, saying, sayingText } from "../turn.ts";
import { echo, take } from "./answering.ts";
import { ask } from "./asking.ts";

const numbersItem = "numbers";

/** A spreadsheet came in: it is a list of numbers, whatever was asked for, and is read before anything else is said. */
export const numberFileReceived = (turn: Turn, world: World, document: StoredDocument): Turn => {
  const { sid } = turn.request as PortRequest;
  const by = personOf(turn.event);
  if (!by) throw new Error("A file is sent by a person; this one came from nobody.");
  return doing(sayingText(turn, world.words.readingList(document.name)), {
    type: "read-numbers",
    to: turn.conversation.id,
    by,
    sid,
    document: document.hash,
  });
};

/** What was found in it is taken as if it had been typed: added to the list there is, with the same notes. */
export const numbersRead = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "numbers-read" }>,
): Turn => {
  const { request } = turn;
  const { reading } = event;
  if (!request || !takesAnswers(request)) return sayingText(turn, world.words.fileNotNow);
  if (!reading.ok) return flush(ask(sayingText(turn, toldNow(reading)), world), world);
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, numbersItem)?.item;
  if (!item || gateOf(world.checklist, context)) return ask(sayingText(turn, world.words.gateFirst), world);
  const read = item.read(reading.text, context);
  if (read.ok !== true) {
    const problem = read.ok === false ? read.problem : read.question;
    return flush(ask(sayingText(turn, problem), world), world);
  }
  const noted = noting(turn, "list read", reading.header);
  const result = take(noted, world, [{ item, value: read.value, ...(read.note ? { note: read.note } : {}) }]);
  const from = world.words.listColumn(reading.header, reading.aside);
  return ask(saying(sayingText(result.turn, from), ...echo(result.taken, result.turn, world)), world);
};
