import { isEnded, type Order } from "../carrier.ts";
import type { Confirm } from "../conversation-state.ts";
import type { DeskAnswer, DeskLetter } from "../desk-answer.ts";
import type { DeskContent, DeskTalk } from "../desk-content.ts";
import { readCommand } from "../hearing/command.ts";
import { withoutTypedSecrets } from "../hearing/typed-secret.ts";
import { cleanText, quoted } from "../hearing/typed-text.ts";
import type { Json } from "../json.ts";
import type { PortRequest } from "../port-request.ts";
import { isOver } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  carrierOf,
  contextOf,
  doing,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
} from "../turn.ts";

/** Characters of a pasted text that are kept until it is confirmed. */
const mostKept = 6000;

/** Whatever is longer is what was pasted, not a word to me. */
const longestWord = 120;

/** The order that the desk works on: the newest that still moves, else the newest. */
const orderAtDesk = ({ orders, status }: PortRequest): Order | null => {
  if (["draft", "submitting"].includes(status) && orders.length === 0) return null;
  return orders.findLast((order) => !isEnded(order.status)) ?? orders.at(-1) ?? null;
};

type Kept = { reference: string; answer: DeskAnswer };

const keeping = (turn: Turn, item: string, value: string, typed?: Kept): Turn =>
  withConversation(turn, {
    confirm: {
      type: "desk",
      rev: -1,
      by: personOf(turn.event)?.id ?? "",
      item,
      value: value.slice(0, mostKept),
      ...(typed ? { typed: typed as unknown as Json } : {}),
    },
  });

const waitFor = (turn: Turn, desk: DeskContent): Turn =>
  sayingText(keeping(turn, "awaited", ""), desk.words.paste);

/** True for the text of a button below something that was not clear: it says what that means. */
const isMeaning = (text: string, desk: DeskContent): boolean =>
  (["reason", "nothing"] as const)
    .flatMap((why) => desk.unclear(why, ""))
    .some((part) => part.type === "choices" && part.choices.some(({ action }) => action.text === text));

/** The words that were not clear, where a button says what they mean; "" elsewhere. */
const wordsBefore = ({ event, conversation: { confirm } }: Turn, desk: DeskContent): string => {
  const typed = event.type === "pressed" ? event.action.text : event.type === "said" ? event.text : "";
  const isUnclear = confirm?.type === "desk" && confirm.item === "unclear";
  return isUnclear && isMeaning(typed, desk) ? (confirm.value ?? "") : "";
};

/** Shows how an answer is read, to be confirmed; or what is not clear in it, with what it may mean. */
const answered = (turn: Turn, world: World, desk: DeskContent, text: string): Turn => {
  const request = turn.request as PortRequest;
  const order = orderAtDesk(request);
  if (!order) return sayingText(turn, desk.words.nothingThere);
  const named = desk.sidIn(text);
  if (named !== null && named !== request.sid) return saying(turn, ...desk.otherRequest(named, request.sid));
  const before = wordsBefore(turn, desk);
  const reading = desk.read(text, contextOf(request, turn, world), Object.keys(order.numbers));
  const words = before === "" ? desk.own(text) : before;
  if (!reading.ok)
    return saying(keeping(turn, "unclear", words), ...desk.unclear(reading.why, quoted(words, 300)));
  const { answer, shown } = reading;
  const refusals =
    before === ""
      ? answer.refusals
      : answer.refusals.map((each) => ({ ...each, words: quoted(before, 300) }));
  const kept = { reference: order.reference, answer: { ...answer, refusals } };
  return saying(keeping(turn, "read", words, kept), ...desk.confirm(shown, quoted(words, 300)));
};

const write = (turn: Turn, world: World, desk: DeskContent, letter: DeskLetter): Turn => {
  const request = turn.request as PortRequest;
  const order = orderAtDesk(request);
  if (!order || isOver(request.status)) return sayingText(turn, desk.words.nothingThere);
  const { reference } = order;
  const told = sayingText(turn, desk.asked(letter, contextOf(request, turn, world)));
  return doing(noting(told, "desk asked", letter), {
    type: "write-to-desk",
    sid: request.sid,
    reference,
    letter,
  });
};

/** What is asked of me rather than pasted: how a request stands, a question on porting, a command. */
const isForMe = (text: string, turn: Turn, world: World): boolean => {
  if (text.length > longestWord) return false;
  const command = readCommand(text)?.type;
  if (command !== undefined) return command !== "yes";
  return (
    world.first.some((dialogue) => dialogue.hear?.(text, turn, world)) ||
    world.aside.answer(text, true) !== null
  );
};

const talkOf = (turn: Turn, world: World, desk: DeskContent, text: string): DeskTalk | null => {
  const talk = desk.heard(text);
  if (talk) return talk;
  const { confirm } = turn.conversation;
  const isAwaited = confirm?.type === "desk" && confirm.item === "awaited";
  return isAwaited && !isForMe(text, turn, world) ? { type: "answer", text } : null;
};

/** What comes of a text to or of the desk of a carrier of people; null when it is about something else. */
export const hearDesk = (text: string, turn: Turn, world: World): Turn | null => {
  const { request } = turn;
  const { desk } = world;
  if (!desk || !request || carrierOf(request, world).desk === undefined) return null;
  const talk = talkOf(turn, world, desk, text);
  if (talk === null) return null;
  if (talk.type === "letter") return write(turn, world, desk, talk.letter);
  if (talk.text.trim() !== "") return answered(turn, world, desk, talk.text);
  return orderAtDesk(request) ? waitFor(turn, desk) : sayingText(turn, desk.words.nothingThere);
};

/** A mail or a text file handed over where a desk of people has the request: its words are an answer. */
export const hearDeskFile = (words: string | undefined, turn: Turn, world: World): Turn | null => {
  const { request } = turn;
  const { desk } = world;
  if (!words || !desk || !request || carrierOf(request, world).desk === undefined) return null;
  if (!orderAtDesk(request)) return null;
  const text = withoutTypedSecrets(cleanText(words.slice(0, mostKept)), false);
  return text === "" ? null : answered(turn, world, desk, text);
};

/** "Yes" or "no" to how an answer was read, by anybody who manages ports; `turn` has the confirmation taken away. */
export const deskConfirmed = (turn: Turn, world: World, confirm: Confirm, yes: boolean): Turn | null => {
  const { desk } = world;
  const request = turn.request as PortRequest;
  if (!desk || confirm.item === "awaited") return null;
  if (!yes) return sayingText(turn, desk.words.notRecorded);
  const kept = confirm.typed as unknown as Kept | undefined;
  if (!kept) return null;
  const { reference, answer } = kept;
  if (!request.orders.some((order) => order.reference === reference))
    return sayingText(turn, desk.words.changedSince);
  const noted = noting(turn, "desk answered", quoted(confirm.value ?? "", 300));
  return doing(sayingText(noted, desk.words.recorded), {
    type: "record-answer",
    sid: request.sid,
    reference,
    answer,
  });
};
