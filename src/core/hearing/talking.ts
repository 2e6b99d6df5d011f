import { hearApproval } from "../moves/approving.ts";
import { ask, pendingOf } from "../moves/asking.ts";
import { hearAskingOthers } from "../moves/asking-others.ts";
import { hearLanguage } from "../moves/choosing-language.ts";
import { confirmed } from "../moves/confirming.ts";
import { hearDesk } from "../moves/desk-talk.ts";
import { hearHanding } from "../moves/handing.ts";
import { start } from "../moves/starting.ts";
import { isFilling, steer } from "../moves/steering.ts";
import { isWaiting } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { sayingPrivately, sayingText } from "../turn.ts";
import { looksLikeNumbers } from "../values/looks-like-numbers.ts";
import { answeredBeside } from "./asked-beside.ts";
import { readCommand, wishesPort } from "./command.ts";
import { hearAnswer } from "./hearing.ts";
import { hearLetter, letterUnheard } from "./letter-talk.ts";
import { isImpatient, isThanksAtLast } from "./temper.ts";
import { withoutTypedSecrets } from "./typed-secret.ts";
import { cleanText } from "./typed-text.ts";

const heardFirst = (text: string, turn: Turn, world: World): Turn | null => {
  for (const dialogue of world.first) {
    const heard = dialogue.hear?.(text, turn, world);
    if (heard) return heard;
  }
  return null;
};

/** Begins a port that was wished for. What else the text says is asked later, and who said it has to know. */
const startedBy = (text: string, turn: Turn, world: World): Turn => {
  const saysMore = text.length > 200 || (text.match(/\d/g) ?? []).length > 4 || text.includes("@");
  return start(saysMore ? sayingText(turn, world.words.wishBegins) : turn, world, false);
};

/** What comes of a text without secrets: an answer to what was to be confirmed, a command, a question, or answers. */
export const said = (text: string, turn: Turn, world: World): Turn => {
  if (turn.conversation.confirm?.type === "numbers") {
    const own = heardFirst(text, turn, world);
    if (own) return own;
  }
  const aboutDesk = hearDesk(text, turn, world);
  if (aboutDesk) return aboutDesk;
  const approved = hearApproval(text, turn, world);
  if (approved) return approved;
  const ofLetter = hearLetter(text, turn, world);
  if (ofLetter) return ofLetter;
  const command = readCommand(text);
  if (command?.type === "yes" || command?.type === "no") {
    const answered = confirmed(turn, world, command);
    if (answered) return answered;
  }
  const steered = command ? steer(turn, world, command, text) : null;
  if (steered) return steered;
  const heard = heardFirst(text, turn, world);
  if (heard) return heard;
  if (!isFilling(turn) && wishesPort(text)) return startedBy(text, turn, world);
  const aside = world.aside.answer(text, true);
  if (aside) return isFilling(turn) ? answeredBeside(text, aside, turn, world) : sayingText(turn, aside);
  if (isFilling(turn) && pendingOf(turn, world).type !== "nothing") return hearAnswer(text, turn, world);
  if (turn.request && isThanksAtLast(text)) return sayingText(turn, world.words.youAreWelcome);
  if (turn.request && isImpatient(text)) return sayingText(turn, world.words.sorrySlow);
  const unheard = letterUnheard(text, turn, world);
  if (unheard) return unheard;
  const guess = world.aside.answer(text, false);
  if (guess) return sayingText(turn, guess);
  if (turn.request?.checking) return sayingText(turn, world.words.stillChecking);
  if (turn.request && isFilling(turn) && isWaiting(turn.request))
    return sayingText(turn, world.words.stillReading);
  if (!turn.request && text.length >= 10 && looksLikeNumbers(text)) return startedBy(text, turn, world);
  return sayingText(turn, turn.request ? world.words.notForMe : world.words.welcome);
};

/** What comes of anything a person types. Secrets are taken out first, and the person is told. */
export const hear = (raw: string, turn: Turn, world: World): Turn => {
  const text = cleanText(raw);
  const aboutLanguage = hearLanguage(text, turn, world);
  if (aboutLanguage) return aboutLanguage;
  const others = hearHanding(text, turn, world) ?? hearAskingOthers(text, turn, world);
  if (others) return others;
  if (text === "") return isFilling(turn) ? ask(turn, world) : turn;
  const pending = pendingOf(turn, world);
  const asksSecret = pending.type === "question" && pending.items.some((item) => item.secrecy === "secret");
  const kept = withoutTypedSecrets(text, asksSecret);
  if (kept === text) return said(text, turn, world);
  // Who deletes the message, as they are asked to, is not asked about the rest of it.
  const { from: _forgotten, ...unmarked } = turn;
  const warned = sayingPrivately(unmarked, world.words.secretTyped);
  return kept === "" ? ask(warned, world) : said(kept, warned, world);
};
