import { setTimeout as wait } from "node:timers/promises";
import { type Answer, asked, onOneLine } from "../support/answering-person.ts";
import { planted } from "../support/planted-secrets.ts";
import { portAnswers } from "../support/port-answers.ts";

/** Where a person talks with Portside about one port: a thread of a platform. */
export type Seat = {
  /** What Portside said here, oldest first. */
  heard(): Promise<string[]>;
  say(text: string): Promise<void>;
  /**
   * Presses the newest button that says this, among what Portside said after so many things; false where there is none,
   * or where it was not taken. Resolves once the platform has an answer.
   */
  press(text: string, since: number): Promise<boolean>;
  /** Asks to sign the letter here; resolves once the name is waited for, which is asked in private. */
  sign(): Promise<void>;
  sendBill(): Promise<void>;
  /** Gives a secret in the private form. */
  confide(value: string): Promise<void>;
  /** How often the person was told here, alone, that something was not taken and to send it again. */
  refusals(): Promise<number>;
};

/** What became of one port: the answers by item, and the problem where it was not filed. */
export type Ported = {
  name: string;
  number: string;
  items: string[];
  said: number;
  pressed: number;
  problem: string | null;
};

/** The end of every port; platforms set the SID apart in their own ways. */
const filed = /It is filed\. Request SID:? PR-[0-9A-Z]{4}-[0-9A-Z]{4}/;

const glance = 400;
const quiet = 2500;
const mostLines = 60;

/** How likely it is that somebody presses what they could say, where there is a button. */
const pressing = 0.6;

const bill = "the bill";
const signer = "Dana Reyes";

const answersFor = (number: string): Answer[] =>
  portAnswers({ numbers: number, bill }).map(
    (answer): Answer =>
      answer.items?.includes("btn")
        ? { ...answer, says: `the BTN is ${number}` }
        : answer.items?.includes("accountName")
          ? { ...answer, says: "the company is Acme Plumbing LLC" }
          : answer,
  );

/** One person who answers whatever is asked until the port is filed, or until it `isOver`; what was refused is said again. */
export const portAt = async (
  seat: Seat,
  { name, number, isOver, random }: { name: string; number: string; isOver(): boolean; random(): number },
): Promise<Ported> => {
  const answers = answersFor(number);
  const items = new Set<string>();
  let from = 0;
  let said = 0;
  let pressed = 0;
  let last = "the beginning";
  let former: Answer | null = null;
  let refused = await seat.refusals();
  const ended = (problem: string | null): Ported => {
    return { name, number, items: [...items], said, pressed, problem };
  };

  /** What to answer to what was said since, "filed" where there is nothing left; null while nothing is asked. */
  const next = async (): Promise<Answer | "filed" | null> => {
    const texts = (await seat.heard()).slice(from);
    const text = onOneLine(texts.join("\n"));
    if (filed.test(text)) return "filed";
    return asked(text, answers);
  };

  /** What stands twice is read twice, and was answered once: the answer to that is waited for. */
  const afterAPause = async (): Promise<Answer | "filed" | null> => {
    for (let before = -1; ; ) {
      const now = (await seat.heard()).length;
      if (now === before) return next();
      before = now;
      await wait(quiet);
    }
  };

  const give = async (answer: Answer, since: number): Promise<void> => {
    if (answer.says === bill) return seat.sendBill();
    if (answer.says === planted.pin || answer.says === planted.ssn4) return seat.confide(answer.says);
    if (answer.says === "sign") {
      await seat.sign();
      return seat.say(signer);
    }
    if (random() < pressing && (await seat.press(answer.says, since))) {
      pressed += 1;
      return;
    }
    return seat.say(answer.says);
  };

  for (; said < mostLines; said += 1) {
    let answer = await next();
    while (answer === null) {
      const now = await seat.refusals();
      if (now > refused && former) {
        refused = now;
        answer = former;
        break;
      }
      if (isOver()) {
        const texts = (await seat.heard()).slice(-2).map((text) => onOneLine(text).slice(0, 300));
        return ended(`heard nothing to answer after ${last}; the last words were ${texts.join(" / ")}`);
      }
      await wait(glance);
      answer = await next();
    }
    if (answer !== "filed" && answer === former) answer = (await afterAPause()) ?? answer;
    if (answer === "filed") return ended(null);
    const since = from;
    from = (await seat.heard()).length;
    for (const item of answer.items ?? []) items.add(item);
    last = `"${answer.says}"`;
    former = answer;
    try {
      await give(answer, since);
    } catch (error) {
      return ended(`could not give ${last}: ${String(error)}`);
    }
  }
  return ended(
    `went round in circles: ${onOneLine((await seat.heard()).slice(-2).join(" / ")).slice(0, 500)}`,
  );
};
