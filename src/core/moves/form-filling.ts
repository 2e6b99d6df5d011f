import type { Event } from "../event.ts";
import { askWhetherMeant, moveOn } from "../hearing/hearing.ts";
import { toldTogether } from "../hearing/two-writers.ts";
import type { Item, Value } from "../item.ts";
import { gateOf, placedItems, showValue, typedValue } from "../item.ts";
import { personName } from "../person-name.ts";
import type { PortRequest } from "../port-request.ts";
import { takesAnswers } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, sayingText } from "../turn.ts";
import type { Given, Sorted } from "./answering.ts";
import { take } from "./answering.ts";
import { ask } from "./asking.ts";

/** A form shows what is there, so what comes back stands in its place: an item is read as if it had no answer. */
const readAfresh = (item: Item, text: string, request: PortRequest, turn: Turn, world: World) => {
  const { [item.key]: _former, ...answers } = request.answers;
  return item.read(text, contextOf({ ...request, answers }, turn, world));
};

/**
 * Why another answer than this one stands: somebody else gave it while the form was open. Null when nobody did, or
 * when both say the same.
 */
const givenMeanwhile = (item: Item, value: Value, { turn, form }: Filling, world: World): string | null => {
  const request = turn.request as PortRequest;
  const there = request.answers[item.key];
  const isNewer = form.rev > 0 && (there?.rev ?? 0) > form.rev && there?.by !== form.by.id;
  if (!there || !isNewer || JSON.stringify(there.value) === JSON.stringify(value)) return null;
  const who = personName(request, there.by);
  const shown = isSecret(there.value) ? "" : showValue(item, contextOf(request, turn, world));
  return world.words.answeredMeanwhile(who, shown);
};

type Submitted = Extract<Event, { type: "form-submitted" }>;

type Filling = {
  turn: Turn;
  /** Labels of what can only be asked once the carrier has answered about the numbers. */
  later: string[];
  form: Submitted;
  items: Item[];
  problems: Record<string, string>;
  unsure: Sorted["unsure"];
  checks: boolean;
  /** What somebody else answered meanwhile, as it was filled in here. */
  clashes: { item: Item; value: Value }[];
};

const fillOne = (filling: Filling, world: World, item: Item, text: string): Filling => {
  const { turn, problems } = filling;
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const gate = gateOf(world.checklist, context);
  if (gate && gate.item.key !== item.key)
    return { ...filling, problems: { ...problems, [item.key]: world.words.gateFirst } };
  if (typedValue(item, context) === text) return filling;
  const read = readAfresh(item, text, request, turn, world);
  if (read.ok === false && item.awaitsCheck?.(text, context))
    return { ...filling, later: [...filling.later, item.label()] };
  if (read.ok === false) return { ...filling, problems: { ...problems, [item.key]: read.problem } };
  const other = givenMeanwhile(item, read.value, filling, world);
  if (other !== null)
    return {
      ...filling,
      problems: { ...problems, [item.key]: other },
      clashes: [...filling.clashes, { item, value: read.value }],
    };
  const given: Given = {
    item,
    value: read.value,
    ...(read.ok === true && read.also ? { also: read.also } : {}),
  };
  const { turn: next } = take(turn, world, [given]);
  return {
    ...filling,
    turn: next,
    items: [...filling.items, item],
    unsure:
      read.ok === "unsure"
        ? { item, question: read.question, instead: read.instead, value: read.value }
        : filling.unsure,
    checks: filling.checks || item.kind === "numbers",
  };
};

/**
 * A form came back: what is right is taken at once, and each problem goes beside its field. Fields that were left as
 * they were change nothing. They are taken in the order of the checklist, because one may decide about the next.
 */
export const formSubmitted = (turn: Turn, world: World, form: Submitted): Turn => {
  if (!turn.request) return sayingText(turn, world.words.nothingOpen);
  if (!takesAnswers(turn.request)) return sayingText(turn, world.words.alreadyFiled(turn.request.sid));
  const waiting = new Map(Object.entries(form.values).filter(([, text]) => text.trim() !== ""));
  let filling: Filling = {
    turn,
    later: [],
    form,
    items: [],
    problems: {},
    unsure: null,
    checks: false,
    clashes: [],
  };
  for (;;) {
    const context = contextOf(filling.turn.request as PortRequest, filling.turn, world);
    const item = placedItems(world.checklist, context)
      .map((placed) => placed.item)
      .find(({ key, kind }) => waiting.has(key) && kind !== "file");
    if (!item) break;
    filling = fillOne(filling, world, item, (waiting.get(item.key) ?? "").trim());
    waiting.delete(item.key);
  }
  const { items, problems, unsure, checks, later, clashes } = filling;
  const next = items.length > 0 ? moveOn(filling.turn, items) : filling.turn;
  if (Object.keys(problems).length > 0) {
    const told = toldTogether(next, world, clashes);
    return { ...told, reply: { type: "form-problems", problems } };
  }
  const said = sayingText(
    next,
    world.words.formTaken(items.map((item) => item.label())),
    later.length === 0 ? "" : world.words.formLater(later),
  );
  if (unsure) return askWhetherMeant(said, world, unsure);
  return said.request?.checking && checks ? said : ask(said, world);
};
