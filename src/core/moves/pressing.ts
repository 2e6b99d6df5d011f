import type { Event, StoredDocument } from "../event.ts";
import { readCommand } from "../hearing/command.ts";
import { moveOn, takeSorted } from "../hearing/hearing.ts";
import { said } from "../hearing/talking.ts";
import { endWithFile } from "../hearing/with-file.ts";
import { gateOf, itemOf } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import { answerOf, takesAnswers } from "../port-request.ts";
import { isTable } from "../table-reading.ts";
import { toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, saying, sayingText } from "../turn.ts";
import { echo, take } from "./answering.ts";
import { ask, pendingOf } from "./asking.ts";
import { hearAskingOthers } from "./asking-others.ts";
import { hearLanguage } from "./choosing-language.ts";
import { hearHanding } from "./handing.ts";
import { numberFileReceived } from "./number-file.ts";
import { isFilling } from "./steering.ts";

type Received = Extract<Event, { type: "file-received" }>;

/** Acts that cannot be taken back: their buttons hold only for the revision they were drawn for. */
const isFinal = (text: string): boolean => {
  const type = readCommand(text)?.type;
  return type === "submit" || type === "yes" || type === "no" || type === "delete";
};

const outdated = (turn: Turn, world: World, request: PortRequest): Turn =>
  takesAnswers(request)
    ? ask(sayingText(turn, world.words.changedSince), world)
    : sayingText(turn, world.words.alreadyFiled(request.sid));

/** A button: the same as typing its text, or an answer to its item. */
export const pressed = (turn: Turn, world: World, event: Extract<Event, { type: "pressed" }>): Turn => {
  const { action } = event;
  const { request } = turn;
  if (request && action.rev !== undefined && action.rev !== request.rev && isFinal(action.text))
    return outdated(turn, world, request);
  if (action.item === undefined || !request)
    return (
      hearLanguage(action.text, turn, world) ??
      hearHanding(action.text, turn, world) ??
      hearAskingOthers(action.text, turn, world) ??
      said(action.text, turn, world)
    );
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, action.item)?.item;
  const gate = gateOf(world.checklist, context);
  const isOther = gate !== null && gate.item.key !== action.item;
  if (!item || item.secrecy === "secret" || isOther || !isFilling(turn))
    return sayingText(turn, world.words.oldButton);
  const read = item.read(action.text, context);
  return read.ok === true
    ? takeSorted(turn, world, { good: [{ ...read, item }], unsure: null, problems: [] })
    : ask(sayingText(turn, read.ok === false ? read.problem : read.question), world);
};

/** Perhaps another page rather than another bill: who sends pages one by one learns how they stay together. */
const isPerhapsPage = (before: StoredDocument, { document, text = "" }: Received): boolean =>
  before.hash !== document.hash &&
  ([before, document].some(({ kind }) => kind.startsWith("image/")) || /\bpages?\b/i.test(text));

/** The item whose document is asked for now: what is simply posted is meant for it. */
const wantedFile = (turn: Turn, world: World): string | null => {
  const pending = pendingOf(turn, world);
  const items = pending.type === "question" ? pending.items : [];
  return items.find(({ kind }) => kind === "file")?.key ?? null;
};

/** A document came in for an item that wants one. */
export const fileReceived = (turn: Turn, world: World, event: Received): Turn => {
  const { request } = turn;
  const notNow = (): Turn => endWithFile(sayingText(turn, world.words.fileNotNow), world, event.text);
  if (!request || !isFilling(turn)) return notNow();
  const context = contextOf(request, turn, world);
  if (isTable(event.document) && !request.repair && !gateOf(world.checklist, context))
    return numberFileReceived(turn, world, event.document);
  const item = itemOf(world.checklist, context, wantedFile(turn, world) ?? event.item)?.item;
  if (item?.kind !== "file" || gateOf(world.checklist, context)) return notNow();
  const former = answerOf(request, item.key) as StoredDocument | undefined;
  const notes = [
    event.note ? toldNow(event.note) : "",
    former && isPerhapsPage(former, event) ? world.words.fileReplaced(former.name) : "",
  ];
  const note = notes.filter((each) => each !== "").join(" ");
  const result = take(turn, world, [{ item, value: { ...event.document }, note }]);
  const taken = moveOn(saying(result.turn, ...echo(result.taken, result.turn, world)), [item]);
  const isRead = result.turn.request?.bill?.state === "reading";
  return endWithFile(isRead ? sayingText(taken, world.words.readingBill) : taken, world, event.text);
};
