import { gateOf, openItems } from "../item.ts";
import type { Part } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import {
  dateOfOrders,
  isRejected,
  isWaiting,
  moveTo,
  numbersOf,
  statusOfOrders,
  takesAnswers,
} from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  contextOf,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
  withRequest,
} from "../turn.ts";
import { unpackNumbers } from "../values/number-pack.ts";
import { ask } from "./asking.ts";
import { beginFiling, numbersToFile } from "./begin-filing.ts";
import { newLetter } from "./letter-life.ts";
import { isUncorrected, needsLetter } from "./repair.ts";
import { reviewParts } from "./review.ts";

/** The letter on a screen of its own: a message that holds nothing else (47 CFR 64.1130). */
export const showLetter = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (takesAnswers(request) && openItems(world.checklist, context).length > 0)
    return ask(sayingText(turn, world.words.letterLater), world);
  const letter: Part = { type: "letter", ...world.letterScreen(world.letter(context)) };
  return flush(saying(flush(turn, world), letter), world);
};

/** What is missing, or the letter and then the one sentence that is to be confirmed. */
export const askToSubmit = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (request.checking) return sayingText(turn, world.words.stillChecking);
  if (isWaiting(request)) return sayingText(turn, world.words.stillReading);
  const open = openItems(world.checklist, context);
  if (gateOf(world.checklist, context)) return ask(sayingText(turn, world.words.gateFirst), world);
  if (open.length > 0) {
    const labels = open.map(({ item }) => item.label());
    const unpark = withRequest(turn, { parked: [] });
    return ask(sayingText(unpark, world.words.stillMissing(labels)), world);
  }
  if (request.repair && isUncorrected(request.repair)) {
    return saying(sayingText(turn, world.words.nothingCorrected), ...reviewParts(context, world));
  }
  const shown = needsLetter(world.checklist, context) ? showLetter(turn, world) : turn;
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(shown, { confirm: { type: "submit", rev: -1, by } });
  return saying(sayingText(next, world.words.confirmSubmit(context)), {
    type: "choices",
    choices: [
      {
        label: world.words.confirmYes,
        action: { text: "yes, file it", sid: request.sid, rev: request.rev },
        style: "primary",
      },
      { label: world.words.confirmNo, action: { text: "no, not yet", sid: request.sid, rev: request.rev } },
    ],
  });
};

/** Confirmed, and a letter has to be signed first: it is made and sent, and nothing is filed before it is signed. */
const askForLetter = (turn: Turn, world: World): Turn => {
  const isFirst = (turn.request as PortRequest).letter === null;
  const next = newLetter(turn, world, "a new one is signed");
  const context = contextOf(next.request as PortRequest, next, world);
  return isFirst
    ? flush(saying(next, ...world.confirmation(context)), world, { milestone: true })
    : sayingText(next, world.words.letterRenewed(context));
};

/** Every number of what was rejected is taken out: there is nothing to file, and the other orders go on. */
const nothingLeft = (turn: Turn, world: World): Turn => {
  const { parts: former, ...request } = turn.request as PortRequest;
  const orders = request.orders.filter((order) => !isRejected(order));
  const moved = moveTo({ ...request, repair: null }, statusOfOrders(orders));
  if (!moved.ok) return sayingText(turn, world.words.nothingCorrected);
  const wanted = new Set(numbersOf(request));
  const parts = former?.filter(({ numbers }) => unpackNumbers(numbers).some((number) => wanted.has(number)));
  const next = {
    ...moved.request,
    orders,
    date: dateOfOrders(orders),
    ...(parts && parts.length > 0 ? { parts } : {}),
  };
  return sayingText(
    noting({ ...turn, request: next }, "status", moved.request.status),
    world.words.othersGoOn(request.sid),
  );
};

/** Confirmed: the intent is stored here, before any signer or carrier hears of it. */
export const submit = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const signs = context.carrier.letter === "ours" && needsLetter(world.checklist, context);
  const moved = moveTo(request, signs ? "awaiting-signature" : "submitting");
  if (!moved.ok) return sayingText(turn, world.words.alreadyFiled(request.sid));
  if (request.repair && numbersToFile(request).length === 0) return nothingLeft(turn, world);
  const isFirst = request.submitted === null;
  const stored = withRequest(turn, {
    ...moved.request,
    undo: null,
    submitted: request.submitted ?? turn.event.at,
  });
  const by = (): string => world.words.submittedBy(personOf(turn.event)?.name ?? "");
  const noted = noting(stored, isFirst ? "submitted" : "submitted again", by);
  const next = doing(noted, { type: "forget", sid: request.sid, reminder: "draft" });
  if (signs) return askForLetter(next, world);
  return sayingText(
    beginFiling(next, world),
    request.attempt === 0 ? world.words.filing : world.words.filingAgain,
  );
};
