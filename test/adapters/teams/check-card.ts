import { createRequire } from "node:module";
import type { AdaptiveCard } from "../../../adapters/teams/card-json.ts";
import { limits } from "../../../adapters/teams/limits.ts";
import { buttonsOf, elementsOf, inputsOf, textsOf } from "./cards-of.ts";

/** Its modules for Node name no file endings; the bundle for browsers can be read as it is. */
const library: typeof import("adaptivecards") = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
);
const { GlobalRegistry, SerializationContext, Versions } = library;
const version = Versions.v1_5;

/** Known to Teams, or to any reader of JSON, but no property of an element. */
const around = new Set([
  "$schema",
  "version",
  "msteams",
  "speak",
  "fallbackText",
  "fallback",
  "type",
  "lang",
]);

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Objects that are no element of their own: their names are those of Adaptive Cards 1.5. */
const parts: Record<string, string[]> = {
  facts: ["title", "value"],
  choices: ["title", "value"],
};

/** What elements hold that are made of others. */
const held: Record<string, string> = { AdaptiveCard: "body", RichTextBlock: "inlines", ActionSet: "actions" };

/** The properties that an element or action of 1.5 has, from the library's own description; null for one it has not. */
const propertiesOf = (type: string): Set<string> | null => {
  const made =
    type === "AdaptiveCard"
      ? new library.AdaptiveCard()
      : type === "TextRun"
        ? new library.TextRun()
        : (GlobalRegistry.elements.createInstance(type, version) ??
          GlobalRegistry.actions.createInstance(type, version));
  if (!made) return null;
  const schema = made.getSchema();
  const names = Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index));
  const known = names.filter((each) => each.targetVersion.compareTo(version) <= 0).map(({ name }) => name);
  return new Set([...known, held[type] ?? ""]);
};

const unknownIn = (value: Json, known: (name: string) => boolean, path: string): string[] =>
  Object.keys(value)
    .filter((name) => !known(name))
    .map((name) => `${path}.${name} is no property in 1.5`);

const strange = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => strange(each, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const { type } = value;
  const known = typeof type === "string" ? propertiesOf(type) : null;
  if (!known) return [`${path} is no element: ${JSON.stringify(type)}`];
  return [
    ...unknownIn(value, (name) => known.has(name) || around.has(name), path),
    ...Object.entries(value).flatMap(([name, inner]) => {
      if (name === "data" || name === "msteams") return [];
      const names = parts[name];
      if (names && Array.isArray(inner))
        return inner.flatMap((each, index) =>
          isObject(each) ? unknownIn(each, (key) => names.includes(key), `${path}.${name}[${index}]`) : [],
        );
      return strange(inner, `${path}.${name}`);
    }),
  ];
};

/** What the library says when it reads the card, and when it looks at what it has read. */
const objections = (card: AdaptiveCard): string[] => {
  const context = new SerializationContext(version);
  const read = new library.AdaptiveCard();
  read.hostConfig.actions.maxActions = limits.actionSet.actions;
  // The library's pattern for `lang` remembers where it last matched, and so refuses every second one.
  const { lang: _lang, ...rest } = card;
  read.parse(rest, context);
  return [
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ...read.validateProperties().validationEvents.map(({ message }) => message),
  ];
};

/** Not the adapter's own number, so that raising that is seen: Teams and its connectors stop a little above. */
const mostBytes = 25 * 1024;

/** What Teams shows raw, or not at all. */
const beyond = (card: AdaptiveCard): string[] => {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  const ids = inputsOf(card).map(({ id }) => id);
  return [
    ...(bytes > mostBytes ? [`${bytes} bytes`] : []),
    ...(new Set(ids).size < ids.length ? ["two inputs of one id"] : []),
    ...(card.body.length === 0 ? ["nothing in it"] : []),
    ...elementsOf(card, "ActionSet")
      .filter(({ actions }) => actions.length === 0 || actions.length > limits.actionSet.actions)
      .map(({ actions }) => `${actions.length} actions in a row`),
    ...buttonsOf(card)
      .filter(({ title }) => title === "" || title.length > limits.button.title)
      .map(({ title }) => `a button of ${title.length} characters`),
    ...inputsOf(card)
      .filter(({ label }) => label === "" || label.length > limits.input.label)
      .map(({ id }) => `${id} has no fitting label`),
    ...inputsOf(card)
      .filter((input) => "isRequired" in input && !input.errorMessage)
      .map(({ id }) => `${id} does not say what is missing`),
    ...(textsOf(card).some((text) => text.includes("{{")) ? ["a function of the text"] : []),
  ];
};

/** Everything that is wrong with a card for Teams: against Adaptive Cards 1.5, and against our limits. */
export const checkCard = (card: AdaptiveCard): string[] => [
  ...strange(card, "card"),
  ...objections(card),
  ...beyond(card),
];
