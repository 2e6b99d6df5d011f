import type { ActionsBlock, Button } from "@slack/types";
import { cleanLine, cut } from "../../src/chat/clean-text.ts";
import { type AskingPart, rowsOf } from "../../src/chat/message-pieces.ts";
import type { Press } from "../../src/chat/press.ts";
import type { Choice } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { limits } from "./limits.ts";
import { pressValue } from "./press.ts";
import { renderWords } from "./render-words.ts";
import { plainText } from "./slack-text.ts";

type Wanted = { label: string; press: Press; style?: "primary" | "danger" };

const wantedOf = (part: AskingPart, sid: Sid | undefined, several: boolean): Wanted[] => {
  const about = sid ? { sid } : {};
  switch (part.type) {
    case "choices":
      return part.choices.map((choice) => ({
        label: choice.label,
        press: { type: "action", action: choice.action },
        ...(choice.style ? { style: choice.style } : {}),
      }));
    case "secret-request": {
      const label = cut(cleanLine(part.label) || part.item, 200);
      return [
        {
          label: several ? renderWords.answerThisPrivately(label) : renderWords.answerPrivately,
          press: { type: "secret", item: part.item, label, ...about },
          style: "primary",
        },
      ];
    }
    case "file-request":
      return [
        {
          label: part.item === "bill" ? renderWords.sendBill : renderWords.sendFile,
          press: { type: "file", item: part.item, accept: part.accept, most: part.most, ...about },
          style: "primary",
        },
      ];
  }
};

/** A button; null when what it does is longer than Slack lets a button hold. */
export const buttonOf = ({ label, press, style }: Wanted, id: string): Button | null => {
  const value = pressValue(press);
  if (value === null) return null;
  return {
    type: "button",
    action_id: id,
    text: plainText(label, limits.button.text),
    value,
    ...(style ? { style } : {}),
  };
};

/** The choices of a card as one row. */
export const choiceButtons = (choices: Choice[]): ActionsBlock[] => {
  const elements = choices
    .map(({ label, action, style }, index) =>
      buttonOf({ label, press: { type: "action", action }, ...(style ? { style } : {}) }, `card:${index}`),
    )
    .filter((button) => button !== null)
    .slice(0, limits.actions.elements);
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
};

/** Most of a message is for what it says; one of nothing but choices still shows some twenty-five. */
const most = { characters: 7500, blocks: 30 };

const actionsOf = (buttons: Button[]): ActionsBlock[] =>
  Array.from({ length: Math.ceil(buttons.length / limits.actions.elements) }, (_, index) => ({
    type: "actions",
    elements: buttons.slice(index * limits.actions.elements, (index + 1) * limits.actions.elements),
  }));

/** Rows of buttons for each run of parts, and what has to be typed because it does not fit on them. */
export type Rows = { rows: ActionsBlock[][]; say: string[]; form: string[] };

/** The buttons of a message, by the runs of parts they come from. Ids are unique in the message. */
export const buttonRows = (runs: AskingPart[][], sid: Sid | undefined): Rows => {
  const several = runs.flat().filter((part) => part.type === "secret-request").length > 1;
  const result: Rows = { rows: [], say: [], form: [] };
  let [characters, blocks, count] = [most.characters, most.blocks, 0];
  const fitting = (parts: AskingPart[]): Button[] => {
    const buttons: Button[] = [];
    for (const wanted of parts.flatMap((part) => wantedOf(part, sid, several))) {
      const button = buttonOf(wanted, `press:${count}`);
      const size = JSON.stringify(button).length + 1;
      const row = buttons.length % limits.actions.elements === 0 ? 1 : 0;
      if (button && size <= characters && row <= blocks) {
        buttons.push(button);
        characters -= size;
        blocks -= row;
        count += 1;
      } else if (wanted.press.type === "action") result.say.push(wanted.press.action.text);
      else result.form.push(wanted.label);
    }
    return buttons;
  };
  for (const run of runs) result.rows.push(rowsOf(run).flatMap((parts) => actionsOf(fitting(parts))));
  return result;
};
