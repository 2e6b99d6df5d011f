import type { Context } from "../item.ts";
import { currentValue, openItems, placedItems } from "../item.ts";
import { speaking } from "../language.ts";
import type { Choice, Part } from "../message.ts";
import type { World } from "../turn.ts";
import { isUncorrected, needsLetter } from "./repair.ts";

const actions = (context: Context, world: World): Choice[] => {
  const { sid, rev, repair } = context.request;
  const missing =
    openItems(world.checklist, context).length > 0 || (repair !== null && isUncorrected(repair));
  const submit: Choice = {
    label: repair ? world.words.fileAgain : world.words.submit,
    action: { text: "submit", rev, sid },
    style: "primary",
  };
  const others: Choice[] = [
    { label: world.words.edit, action: { text: "form", sid } },
    ...(openItems(world.checklist, context).length > 0
      ? [{ label: world.words.askSomebody, action: { text: "ask somebody for what is missing", sid } }]
      : []),
    { label: world.words.leave, action: { text: "cancel", sid } },
  ];
  return missing ? others : [submit, ...others];
};

const section = (title: string, key: string, context: Context, world: World): Part[] => {
  const facts = placedItems(world.checklist, context)
    .filter(({ step }) => step.key === key)
    .flatMap(({ item }) => {
      const value = currentValue(item, context);
      if (value !== undefined) return [{ label: item.label(), value: item.show(value, context) }];
      return item.optional ? [] : [{ label: item.label(), value: world.words.missing }];
    });
  return facts.length > 0 ? [{ type: "facts", title, facts }] : [];
};

const comparison = (context: Context, world: World): Part[] => {
  const { repair } = context.request;
  if (!repair) return [];
  const letter = needsLetter(world.checklist, context);
  const changed = placedItems(world.checklist, context).filter(({ item }) => repair.items.includes(item.key));
  const facts = changed.map(({ item }) => {
    const value = currentValue(item, context);
    const now = value === undefined ? world.words.missing : item.show(value, context);
    const was = repair.was[item.key] ?? "";
    const isAsWas = value !== undefined && speaking("en", () => item.show(value, context)) === was;
    return { label: item.label(), value: world.words.oldAndNew(isAsWas ? now : was, now) };
  });
  return [
    { type: "facts", title: world.words.correctionTitle, facts },
    { type: "text", text: letter ? world.words.newLetter : world.words.sameLetter },
  ];
};

/** Every answer, by step, with secrets masked and what is missing named. */
export const everything = (context: Context, world: World): Part[] =>
  world.checklist.steps.flatMap((step) => section(step.title(), step.key, context, world));

const ending = (context: Context, world: World): Part[] => {
  const left = openItems(world.checklist, context).map(({ item }) => item.label());
  const out = context.request.leftOut.map((each) => each.sentence);
  return [
    ...(out.length > 0
      ? [
          { type: "text" as const, text: world.words.leftOutTitle },
          { type: "list" as const, items: out },
        ]
      : []),
    ...(context.request.bill && !context.request.repair
      ? [
          {
            type: "text" as const,
            text: world.bill.risk(
              context,
              placedItems(world.checklist, context).map(({ item }) => item),
            ),
          },
        ]
      : []),
    ...(context.request.repair ? [] : world.orderSplit(context)),
    { type: "text", text: left.length > 0 ? world.words.stillMissing(left) : world.words.reviewNext },
    { type: "choices", choices: actions(context, world) },
  ];
};

/** Everything, also where only a correction is asked for. */
export const fullReview = (context: Context, world: World): Part[] => [
  ...everything(context, world),
  ...ending(context, world),
];

/**
 * Every answer; in a repair only what changed, old and new side by side. Any of it can be edited from here. What the
 * carrier rejected without naming an item is reviewed in full.
 */
export const reviewParts = (context: Context, world: World): Part[] => {
  const { repair } = context.request;
  if (!repair) return [{ type: "text", text: world.words.reviewIntro }, ...fullReview(context, world)];
  const isNamed = repair.items.length > 0;
  return [
    { type: "text", text: isNamed ? world.words.correctionIntro : world.words.nothingNamed },
    ...(isNamed ? comparison(context, world) : []),
    ...ending(context, world),
  ];
};
