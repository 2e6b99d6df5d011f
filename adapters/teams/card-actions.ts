import type { Press } from "../../src/chat/press.ts";
import type { ActionSet, CardAction, ExecuteAction, OpenUrlAction, SubmitAction } from "./card-json.ts";
import { plainLine } from "./card-text.ts";
import { limits } from "./limits.ts";

/** The verb of everything that is pressed; what it means is in its data. */
export const verb = "portside";

/** A form that is sent back. `start` holds a digest of what each input started with, by its id. */
export type FormData = {
  type: "form";
  form: string;
  sid: string;
  rev: number;
  start: Record<string, string>;
};

type Look = { style?: "primary" | "danger" | undefined; alone?: boolean };

/**
 * A button; null when what it brings back is longer than a button may hold. `alone`: inputs of the card are neither
 * checked nor sent. Older clients know no Action.Execute and get an Action.Submit without its notice.
 */
export const actionOf = (label: string, meaning: Press | FormData, look: Look = {}): ExecuteAction | null => {
  const data = { portside: meaning };
  if (meaning.type !== "form" && Buffer.byteLength(JSON.stringify(data)) > limits.button.data) return null;
  const pressed = {
    title: plainLine(label, limits.button.title),
    ...(look.style
      ? { style: look.style === "primary" ? ("positive" as const) : ("destructive" as const) }
      : {}),
    ...(look.alone === false ? {} : { associatedInputs: "none" as const }),
  };
  const fallback: SubmitAction = {
    type: "Action.Submit",
    ...pressed,
    data: { ...data, msteams: { feedback: { hide: true } } },
  };
  return { type: "Action.Execute", verb, ...pressed, data, fallback };
};

/** A button that opens a page. */
export const linkOf = (label: string, url: string): OpenUrlAction => ({
  type: "Action.OpenUrl",
  title: plainLine(label, limits.button.title),
  url,
  style: "positive",
});

/** What a row holds on a phone, and what a button takes besides its letters; in letters. */
const rowLetters = 42;
const aroundLetters = 5;

const lettersOf = ({ title }: CardAction): number => title.length + aroundLetters;

/** Buttons as rows, each as long as a client draws: phones hide what does not fit beside the others. */
export const actionRows = (actions: CardAction[]): ActionSet[] => {
  const rows: CardAction[][] = [];
  for (const action of actions) {
    const row = rows.at(-1) ?? [];
    const letters = [...row, action].reduce((sum, each) => sum + lettersOf(each), 0);
    if (row.length === 0 || row.length === limits.actionSet.actions || letters > rowLetters)
      rows.push([action]);
    else row.push(action);
  }
  return rows.map((row, index) => ({
    type: "ActionSet",
    actions: row,
    spacing: index === 0 ? "Medium" : "Small",
  }));
};
