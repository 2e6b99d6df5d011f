import { type AskingPart, rowsOf } from "../../src/chat/message-pieces.ts";
import type { Press } from "../../src/chat/press.ts";
import type { Choice, Part } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { actionOf, actionRows, linkOf } from "./card-actions.ts";
import type { CardAction, Element } from "./card-json.ts";
import { paragraph, plainLine, small } from "./card-text.ts";
import { fileKinds, secretInput } from "./form-input.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";

/**
 * Where a message is seen. `personal`: by one person, who may be asked for secrets and can attach files. `pages`:
 * addresses of pages that take a secret or a file, by item; without one, a button asks for it and whoever answers the
 * press decides.
 */
export type Place = { personal: boolean; pages?: Record<string, string> };

/** What asks for something, and answers that no button could hold. */
export type Asking = { elements: Element[]; say: string[] };

const choiceActions = (choices: Choice[]): { actions: CardAction[]; say: string[] } => {
  const actions: CardAction[] = [];
  const say: string[] = [];
  for (const { label, action, style } of choices) {
    const made = actionOf(label, { type: "action", action }, { style });
    if (made) actions.push(made);
    else say.push(action.text);
  }
  return { actions, say };
};

/** The choices of a card in rows. */
export const choiceRows = (choices: Choice[]): Element[] => actionRows(choiceActions(choices).actions);

/** A page that takes it where there is one, else a button that asks for it. */
const wayTo = (
  label: string,
  press: Extract<Press, { item: string }>,
  { pages = {} }: Place,
  style: "primary" | undefined,
): CardAction[] => {
  const url = Object.hasOwn(pages, press.item) ? pages[press.item] : undefined;
  if (url !== undefined) return [linkOf(label, url)];
  const made = actionOf(label, press, { style });
  return made ? [made] : [];
};

type SecretPart = Extract<Part, { type: "secret-request" }>;
type FilePart = Extract<Part, { type: "file-request" }>;

const secretPress = (
  item: string,
  label: string,
  sid: Sid | undefined,
): Extract<Press, { type: "secret" }> => ({
  type: "secret",
  item,
  label: plainLine(label, 200),
  ...(sid ? { sid } : {}),
});

const askFile = (
  part: FilePart,
  sid: Sid | undefined,
  place: Place,
): { elements: Element[]; actions: CardAction[] } => {
  const { item, accept, most } = part;
  const kinds = fileKinds(accept);
  const megabytes = Math.max(1, Math.floor(most / (1024 * 1024)));
  const label = item === "bill" ? renderWords.sendBill : renderWords.sendFile;
  const press = { type: "file" as const, item, accept, most, ...(sid ? { sid } : {}) };
  if (place.personal)
    return {
      elements: paragraph(renderWords.attach(kinds, megabytes)),
      actions: wayTo(renderWords.onPage, press, place, undefined),
    };
  return {
    elements: [small(renderWords.uploaded(kinds, megabytes))],
    actions: wayTo(label, press, place, "primary"),
  };
};

/** In personal chat the secrets of a run are fields with one button; each can be sent alone when there are several. */
const secretFields = (
  parts: SecretPart[],
  sid: Sid,
  several: boolean,
): { elements: Element[]; actions: CardAction[] } => {
  const send = actionOf(
    renderWords.send,
    { type: "form", form: "secret", sid, rev: 0, start: {} },
    { style: "primary", alone: false },
  );
  return {
    elements: [
      ...parts.slice(0, limits.secrets).flatMap(({ item, label }) => secretInput(item, label, !several)),
      small(renderWords.secretHint),
    ],
    actions: send ? [send] : [],
  };
};

/** A message asks for one secret once, however often it is named. */
const withoutDoubles = (runs: AskingPart[][]): AskingPart[][] => {
  const seen = new Set<string>();
  return runs.map((run) =>
    run.filter((part) => {
      const isDouble = part.type === "secret-request" && seen.has(part.item);
      if (part.type === "secret-request") seen.add(part.item);
      return !isDouble;
    }),
  );
};

/** What follows each other and is answered by pressing: fields first, then rows of buttons. One for each run. */
export const askingElements = (all: AskingPart[][], sid: Sid | undefined, place: Place): Asking[] => {
  const runs = withoutDoubles(all);
  const several = runs.flat().filter((part) => part.type === "secret-request").length > 1;
  return runs.map((run) => {
    const secrets = run.filter((part) => part.type === "secret-request");
    const isInline = place.personal && sid !== undefined && secrets.length > 0;
    const inline = isInline ? secretFields(secrets, sid, several) : { elements: [], actions: [] };
    const elements: Element[] = [...inline.elements];
    const say: string[] = [];
    const actionsFor = (part: AskingPart): CardAction[] => {
      if (part.type === "choices") {
        const made = choiceActions(part.choices);
        say.push(...made.say);
        return made.actions;
      }
      if (part.type === "file-request") {
        const asked = askFile(part, sid, place);
        elements.push(...asked.elements);
        return asked.actions;
      }
      if (isInline) return [];
      const label = several ? renderWords.answerThisPrivately(part.label) : renderWords.answerPrivately;
      return wayTo(label, secretPress(part.item, part.label, sid), place, "primary");
    };
    const rows = rowsOf(run).map((parts, index) => [
      ...(index === 0 ? inline.actions : []),
      ...parts.flatMap(actionsFor),
    ]);
    return {
      elements: [...elements, ...rows.flatMap(actionRows)],
      say: say.map((text) => plainLine(text, limits.heading)),
    };
  });
};
