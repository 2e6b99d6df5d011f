import type {
  AdaptiveCard,
  CardAction,
  Element,
  ExecuteAction,
  InputElement,
} from "../../../adapters/teams/card-json.ts";

/** Everything of one type in a card, in order. */
export const elementsOf = <T extends Element["type"]>(
  card: AdaptiveCard,
  ...types: T[]
): Extract<Element, { type: T }>[] =>
  card.body.filter((element): element is Extract<Element, { type: T }> => types.includes(element.type as T));

export const inputsOf = (card: AdaptiveCard): InputElement[] =>
  elementsOf(card, "Input.Text", "Input.ChoiceSet", "Input.Date", "Input.Toggle");

export const buttonsOf = (card: AdaptiveCard): CardAction[] =>
  elementsOf(card, "ActionSet").flatMap(({ actions }) => actions);

export const executesOf = (card: AdaptiveCard): ExecuteAction[] =>
  buttonsOf(card).filter((action) => action.type === "Action.Execute");

/** What a client shows of a card, without what its Markdown means and what is filled in, one line for each text. */
export const textsOf = (card: AdaptiveCard): string[] =>
  card.body.flatMap((element) => {
    switch (element.type) {
      case "TextBlock":
        return [element.text];
      case "RichTextBlock":
        return [element.inlines.map(({ text }) => text).join("")];
      case "FactSet":
        return element.facts.map(({ title, value }) => `${title}: ${value}`);
      case "ActionSet":
        return element.actions.map(({ title }) => `[${title}]`);
      default:
        return "label" in element ? [element.label] : [];
    }
  });

/** What Teams sends when a form is sent with what it starts with, except for `typed` by input id. */
export const sentBack = (card: AdaptiveCard, typed: Record<string, string> = {}): unknown => {
  const [send] = executesOf(card).filter(({ associatedInputs }) => associatedInputs === undefined);
  const inputs = inputsOf(card).flatMap(({ id, value }) => {
    const given = typed[id] ?? value;
    return given === undefined || given === "" ? [] : [[id, given]];
  });
  return {
    action: {
      type: "Action.Execute",
      title: send?.title,
      verb: send?.verb,
      data: { ...send?.data, ...Object.fromEntries(inputs) },
    },
    trigger: "manual",
  };
};
