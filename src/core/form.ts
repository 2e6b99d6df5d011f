import type { Context, Item, Step } from "./item.ts";
import { currentValue, exampleOf, gateOf, openBecause, placedItems, showValue } from "./item.ts";
import { speaking } from "./language.ts";
import type { Field, Form } from "./message.ts";
import { pendingOf } from "./moves/asking.ts";
import { takesAnswers } from "./port-request.ts";
import { isSecret } from "./secret.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf } from "./turn.ts";

/** Fields of one form: Slack takes 100 blocks in a view, and a person takes fewer. */
const most = 40;

/** A choice explains itself, so its question is said; anything else has an example, unless that is one of the choices. */
const hintOf = (item: Item, choices: Field["choices"], context: Context, world: World): string => {
  const { repair, answers } = context.request;
  const isFiled = repair?.items.includes(item.key) && answers[item.key] !== undefined;
  if (isFiled && item.kind !== "secret" && item.kind !== "numbers")
    return world.words.filedWas(item.label(), showValue(item, context));
  if (item.kind === "choice") return item.ask(context);
  const own = item.hint?.(context);
  const isChoice = choices?.some(({ value }) => value === exampleOf(item, context)) ?? false;
  return own === undefined && isChoice ? "" : world.words.example(own ?? exampleOf(item, context));
};

const fieldOf = (item: Item, context: Context, world: World): Field => {
  const value = currentValue(item, context);
  const choices = (item.options ?? item.choices)?.(context);
  const reading = item.reading?.(context);
  const hint = hintOf(item, choices, context, world);
  const hidden = value === undefined || isSecret(value) || item.kind === "file";
  return {
    item: item.key,
    label: item.label(),
    kind: item.kind,
    example: exampleOf(item, context),
    ...(hint === "" ? {} : { hint }),
    ...(reading ? { reading } : {}),
    ...(item.secrecy ? { sensitive: true } : {}),
    ...(hidden ? {} : { value: item.typed?.(value) ?? item.show(value, context) }),
    ...(choices ? { choices } : {}),
    optional: item.optional === true || value !== undefined,
  };
};

const openFirst = (items: Item[], context: Context): Item[] => [
  ...items.filter((item) => openBecause(item, context) !== null),
  ...items.filter((item) => openBecause(item, context) === null),
];

/** The section a person names ("contact", "numbers"), or null. */
export const stepNamed = (name: string, world: World): Step | null => {
  const said = name.toLowerCase().trim();
  if (said === "") return null;
  const { steps } = world.checklist;
  const titles = ({ title }: Step): string[] =>
    [title(), speaking("en", title)].map((each) => each.toLowerCase());
  return (
    steps.find((step) => said === step.key || titles(step).includes(said)) ??
    steps.find((step) => titles(step).some((each) => each.includes(said)) || said.includes(step.key)) ??
    null
  );
};

/**
 * A section as a form, with what is known: the one named, else the one that is being asked. In a repair it holds what
 * the rejection named. Secrets and files are never filled in. Null when nothing is asked.
 */
export const formOf = (turn: Turn, world: World, named: Step | null): Form | null => {
  if (!turn.request) return null;
  const context = contextOf(turn.request, turn, world);
  if (!takesAnswers(turn.request)) return null;
  const { sid, rev, repair } = turn.request;
  const pending = pendingOf(turn, world);
  const current =
    pending.type === "question"
      ? world.checklist.steps.find((each) => each.questions.some(({ key }) => key === pending.question.key))
      : undefined;
  const gate = gateOf(world.checklist, context);
  const step = gate ? gate.step : (named ?? current);
  const isRepair = repair !== null && !named;
  const all = placedItems(world.checklist, context)
    .filter((placed) => (isRepair ? repair.items.includes(placed.item.key) : placed.step.key === step?.key))
    .map(({ item }) => item);
  const items = all.length > most ? openFirst(all, context).slice(0, most) : all;
  if (items.length === 0) return null;
  return {
    form: isRepair ? "repair" : (step?.key ?? ""),
    sid,
    rev,
    title: isRepair ? world.words.repairTitle : (step?.title() ?? ""),
    fields: items.map((item) => fieldOf(item, context, world)),
  };
};
