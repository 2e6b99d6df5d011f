import { correctionIn, isChatter, withoutChatter } from "../hearing/chatter.ts";
import { readAnswers } from "../hearing/understanding.ts";
import { currentValue, type Item, placedItems } from "../item.ts";
import { numbersOf, type PortRequest, takesAnswers } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import { contextOf, personOf, type Turn, type World, withConversation } from "../turn.ts";
import { digest } from "../values/digest.ts";
import type { Given, Sorted } from "./answering.ts";

/** What is kept of a message's id: eight characters, enough to tell the messages of one request apart. */
export const markOf = (message: string): string => digest(message).slice(0, 8);

/** The items whose answers stand as this message of this person gave them. */
export const answeredBy = (turn: Turn, world: World, from: string): Item[] => {
  const request = turn.request as PortRequest;
  const by = personOf(turn.event)?.id;
  const { said = {} } = request;
  return placedItems(world.checklist, contextOf(request, turn, world))
    .map(({ item }) => item)
    .filter(({ key }) => {
      const answer = request.answers[key];
      return answer?.by === by && said[String(answer?.rev)] === from;
    });
};

/** The turn as it would be if just these items were asked, and the numbers of the message not there yet. */
const askedAnew = (turn: Turn, items: Item[], numbers: string[] | null): Turn => {
  const request = turn.request as PortRequest;
  const answers = { ...request.answers };
  for (const { key } of items.filter(({ kind }) => kind === "numbers")) {
    const former = answers[key];
    if (former && numbers && numbers.length > 0) answers[key] = { ...former, value: numbers };
    else delete answers[key];
  }
  const reading: PortRequest = {
    ...request,
    answers,
    status: takesAnswers(request) ? request.status : "draft",
  };
  const asking = withConversation(turn, { at: { items: items.map(({ key }) => key) } });
  return { ...asking, request: reading };
};

const readAnew = (
  text: string,
  turn: Turn,
  world: World,
  items: Item[],
  numbers: string[] | null,
): Sorted => {
  const said = withoutChatter(correctionIn(text)?.rest ?? text);
  return said === "" || isChatter(text)
    ? { good: [], unsure: null, problems: [] }
    : readAnswers(said, askedAnew(turn, items, numbers), world);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the message says now, beside what it said, where that is known; the numbers other messages gave stay. */
export const readAgain = (
  turn: Turn,
  world: World,
  items: Item[],
  { text, before }: { text: string; before: string | null },
): { sorted: Sorted; changed: Given[] } => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const former = before === null ? [] : readAnew(before, turn, world, items, null).good;
  const formerOf = (item: Item): Given | undefined => former.find((given) => given.item.key === item.key);
  const inMessage = former.find(({ item }) => item.kind === "numbers")?.value;
  const elsewhere = Array.isArray(inMessage)
    ? numbersOf(request).filter((number) => !inMessage.includes(number))
    : null;
  const sorted = readAnew(text, turn, world, items, elsewhere);
  const changed = sorted.good.filter(({ item, value }) => {
    const was = formerOf(item);
    if (was && item.kind !== "numbers") return !same(was.value, value);
    const now = currentValue(item, context);
    return isSecret(now) || !same(now, value);
  });
  return { sorted, changed };
};
