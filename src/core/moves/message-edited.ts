import type { Confirm } from "../conversation-state.ts";
import type { Event } from "../event.ts";
import { askWhetherMeant } from "../hearing/hearing.ts";
import { hear } from "../hearing/talking.ts";
import { withoutTypedSecrets } from "../hearing/typed-secret.ts";
import { cleanText } from "../hearing/typed-text.ts";
import { type Item, showValue } from "../item.ts";
import type { Json } from "../json.ts";
import { awaitedLetter } from "../letter-state.ts";
import type { Choice } from "../message.ts";
import { isOver, type PortRequest, takesAnswers } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, personOf, saying, sayingPrivately, sayingText, withConversation } from "../turn.ts";
import type { Given } from "./answering.ts";
import { nothingToFill } from "./nothing-to-fill.ts";
import { answeredBy, markOf, readAgain } from "./reading-again.ts";

type Edited = Extract<Event, { type: "edited" }>;

/** Longer ones are lists, which are better sent anew than compared. */
const longest = 2000;

/** A text without its secrets; its author is told where there were some. */
const cleaned = (turn: Turn, world: World, raw: string): { turn: Turn; text: string } => {
  const text = cleanText(raw);
  const kept = withoutTypedSecrets(text, false);
  return { turn: kept === text ? turn : sayingPrivately(turn, world.words.secretTyped), text: kept };
};

const late = (turn: Turn, world: World, sentence: string): Turn => {
  const request = turn.request as PortRequest;
  const way = awaitedLetter(request)
    ? world.words.letterWaits(contextOf(request, turn, world))
    : nothingToFill(request, world);
  return sayingText(turn, sentence, way);
};

const offering = (
  turn: Turn,
  confirm: Omit<Confirm, "rev" | "by">,
  sentence: string,
  choices: Choice[],
): Turn => {
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(turn, { confirm: { ...confirm, rev: -1, by } });
  return saying(sayingText(next, sentence), { type: "choices", choices });
};

const labelsOf = (items: Item[]): string[] => items.map(({ label }) => label());

const deleted = (turn: Turn, world: World, event: Edited, items: Item[]): Turn => {
  const { words } = world;
  const request = turn.request as PortRequest;
  if (!takesAnswers(request))
    return isOver(request.status) ? turn : late(turn, world, words.deletedLate(labelsOf(items)));
  const context = contextOf(request, turn, world);
  const answers = items.map((item) => ({ label: item.label(), now: showValue(item, context) }));
  return offering(turn, { type: "forget", item: event.message }, words.deletedAsk(answers), [
    { label: words.deletedYes, action: { text: "yes, forget it" } },
    { label: words.deletedNo, action: { text: "no, keep the answer" } },
  ]);
};

const changed = (given: Turn, world: World, event: Edited, items: Item[], raw: string): Turn => {
  const { words } = world;
  const request = given.request as PortRequest;
  if (raw === event.before) return given;
  if (raw.length > longest || (event.before?.length ?? 0) > longest)
    return takesAnswers(request) ? sayingText(given, words.editedTooLong) : given;
  const { turn, text } = cleaned(given, world, raw);
  const before = event.before === null ? null : withoutTypedSecrets(cleanText(event.before), false);
  if (text === "" || text === before) return turn;
  const found = readAgain(turn, world, items, { text, before });
  const problem = found.sorted.problems.find(({ item }) =>
    items.some(({ key }) => key === item.key),
  )?.problem;
  const isUnread = found.sorted.good.length === 0 && found.sorted.unsure === null;
  if (found.changed.length === 0 && !found.sorted.unsure && !isUnread) return turn;
  if (!takesAnswers(request))
    return isOver(request.status) ? turn : late(turn, world, words.editedLate(labelsOf(items)));
  if (isUnread)
    return sayingText(
      turn,
      words.editedUnclear(problem ?? words.tryOne(items[0]?.label() ?? ""), labelsOf(items)),
    );
  if (found.changed.length === 0 && found.sorted.unsure)
    return askWhetherMeant(turn, world, found.sorted.unsure);
  const [secret, plain] = [true, false].map((wanted) =>
    found.changed.filter(({ value }) => isSecret(value) === wanted),
  ) as [Given[], Given[]];
  const resend = secret.length === 0 ? "" : words.editedSensitive(secret.map(({ item }) => item.label()));
  if (plain.length === 0) return sayingText(turn, resend);
  const context = contextOf(request, turn, world);
  const changes = plain.map(({ item, value }) => ({
    label: item.label(),
    before: showValue(item, context),
    now: item.show(value, context),
  }));
  const typed = plain.map(({ item, value, also }) => ({ key: item.key, value, ...(also ? { also } : {}) }));
  return offering(
    sayingText(turn, resend),
    { type: "edited", item: event.message, typed: typed as Json },
    words.editedAsk(changes),
    [
      { label: words.editedYes, action: { text: "yes, use the changed message" }, style: "primary" },
      { label: words.editedNo, action: { text: "no, keep what was there" } },
    ],
  );
};

/** What nobody understood yet, and is mended where it stands, is heard as if it had been written so at once. */
const isUnread = ({ conversation }: Turn, from: string): boolean =>
  conversation.unread === from && (conversation.tries > 0 || conversation.confirm?.type === "typo");

/**
 * A message that gave answers was changed or deleted by its author: nothing changes by itself, but it is asked whether
 * what it says now is meant, or whether its answers shall be forgotten. Other messages are nobody's business.
 */
export const messageEdited = (turn: Turn, world: World, event: Edited): Turn => {
  const { request } = turn;
  if (!request || turn.conversation.sid !== request.sid) return turn;
  const from = markOf(event.message);
  if (event.text !== null && takesAnswers(request) && isUnread(turn, from))
    return hear(event.text, { ...withConversation(turn, { confirm: null }), from }, world);
  const items = answeredBy(turn, world, from);
  if (items.length === 0) return turn;
  return event.text === null
    ? deleted(turn, world, event, items)
    : changed(turn, world, event, items, event.text);
};
