import type { Press } from "../../src/chat/press.ts";
import type { Person } from "../../src/core/event.ts";
import type { Action } from "../../src/core/message.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { offerForm } from "./offer-form.ts";
import { answeredCard } from "./open-cards.ts";
import { askPrivately } from "./private-asks.ts";
import { readInput } from "./read-input.ts";
import { readSettings } from "./settings-card.ts";
import { saveSettings, showSettings } from "./settings-flow.ts";
import { drawAnew, submitted } from "./submissions.ts";
import { type Pressed, placeOfCard, placeOfClick, type Shown } from "./where-clicked.ts";

const sentence = (text: string): Shown => ({ type: "sentence", text });

/** "repair" would ask one thing after the other; a button may open the form of all of them at once. */
const asForm = (action: Action): Action => (action.text === "repair" ? { ...action, text: "form" } : action);

const about = (pressed: Pressed, place: Place, by: Person) => ({
  source: "teams",
  id: pressed.id,
  agency: agencyOf(pressed.tenant),
  conversation: conversationAt(place),
  by,
});

/** The letter to be signed is shown in the personal chat; the name is typed where it was asked for. */
const doneSentence = (place: Place, { text }: Action): string =>
  text === "sign" && place.type !== "direct" ? edgeWords.signHere : edgeWords.taken;

const act = async (edge: Edge, pressed: Pressed, asked: Action): Promise<Shown> => {
  const action = asForm(asked);
  const admitted = await admit(edge, pressed, "look", true);
  if (!admitted.ok) return sentence(admitted.sentence);
  const { sid } = action;
  if (sid && !(await edge.records.request(agencyOf(pressed.tenant), sid)))
    return sentence(edgeWords.oldButton);
  const place = await placeOfClick(edge, pressed, action);
  const isHere = conversationAt(place) === conversationAt(placeOfCard(pressed));
  const state = pressed.card === null || !isHere ? "unknown" : await edge.open.state(place, pressed.card);
  if (action.item !== undefined && state === "over") return sentence(edgeWords.oldCard);
  const question =
    state === "open" && pressed.card !== null ? await edge.open.question(place, pressed.card) : null;
  const answer = await edge.assistant.receive({
    ...about(pressed, place, admitted.person),
    type: "pressed",
    action,
    ...(sid ? { sid } : {}),
  });
  if (answer?.type !== "open-form")
    return question
      ? { type: "card", card: answeredCard(question).card }
      : sentence(doneSentence(place, action));
  const inPlace = state === "open" && answer.form.apart !== true;
  const on = inPlace && pressed.card !== null ? { id: pressed.card } : null;
  const card = await offerForm(edge, place, answer.form, on);
  return on ? { type: "card", card } : sentence(edgeWords.opened);
};

const pressedOn = (edge: Edge, pressed: Pressed, press: Press): Promise<Shown> => {
  switch (press.type) {
    case "action":
      return act(edge, pressed, press.action);
    case "secret":
    case "file":
      return askPrivately(edge, pressed, press);
    case "settings":
      return showSettings(edge, pressed, placeOfCard(pressed)).then((text) =>
        text === null ? null : sentence(text),
      );
  }
};

const carriedOut = async (edge: Edge, pressed: Pressed): Promise<Shown> => {
  const settings = readSettings(pressed.data);
  if (settings) {
    const saved = await saveSettings(edge, pressed, settings);
    if (!saved.ok) return sentence(saved.sentence);
    if (pressed.card !== null) await drawAnew(edge, placeOfCard(pressed), pressed.card, saved.content);
    return { type: "card", card: saved.content.card };
  }
  const input = readInput(pressed.data);
  if (input === null) return sentence(edgeWords.oldButton);
  return input.type === "form" ? submitted(edge, pressed, input) : pressedOn(edge, pressed, input);
};

/** A button or a form. What went wrong is told to that person alone. */
export const handlePressed = async (edge: Edge, pressed: Pressed): Promise<Shown> => {
  try {
    return await carriedOut(edge, pressed);
  } catch (error) {
    edge.log.error({ what: "press", error: String(error).slice(0, 300) }, "press failed");
    return sentence(edgeWords.failed);
  }
};
