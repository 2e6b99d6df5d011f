import { type Part, text } from "../../src/core/message.ts";
import { askAgain } from "../../src/core/moves/asking.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import type { NumbersAsk } from "../../src/core/numbers-ask.ts";
import {
  carrierOf,
  type Dialogue,
  doing,
  flush,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import { numbersArrived } from "./arriving.ts";
import { assignNumbers, type Found, unassignNumbers } from "./assigning.ts";
import { claimNumbers, dropNumbers } from "./claiming.ts";
import { answersAssignment } from "./confirming.ts";
import { assignmentForm, formFilled } from "./form.ts";
import { hearsListUse, listRead, listReceived } from "./list-file.ts";
import { notToldLines } from "./not-told.ts";
import { readNumbersSaid } from "./read-ask.ts";
import { keepSetUpLink } from "./set-up-link.ts";
import { showNumbersList } from "./show-list.ts";
import { showWho } from "./show-who.ts";
import { numbersWords as words } from "./words.ts";

/** What may be asked by those who only look. */
const onlyLooks = (ask: NumbersAsk): boolean => ["list", "export", "who"].includes(ask.type);

const lookUpNumbers = (turn: Turn, ask: NumbersAsk): Turn => {
  const by = personOf(turn.event);
  return by ? doing(turn, { type: "look-up-numbers", to: turn.conversation.id, by, ask }) : turn;
};

const hear = (typed: string, turn: Turn, world: World): Turn | null => {
  const { event } = turn;
  const by = personOf(event);
  if (!by) return null;
  const answered = hearsListUse(typed, turn) ?? answersAssignment(typed, turn);
  if (answered) return answered;
  const addressed = event.type === "said" ? event.addressed : undefined;
  const said = readNumbersSaid(addressed?.text ?? typed, {
    people: addressed?.people ?? [],
    by,
    fictional: carrierOf(turn.request, world, event.agency).fictional,
    filling: isFilling(turn),
    here: turn.request?.sid ?? null,
  });
  if (!said || (by.role !== "manage" && !(said.type === "ask" && onlyLooks(said.ask)))) return null;
  switch (said.type) {
    case "form":
      return { ...turn, reply: { type: "open-form", form: assignmentForm() } };
    case "set-up-link":
      return keepSetUpLink(turn, said.link);
    case "which-set-up-link":
      return lookUpNumbers(turn, { type: "assign", pairs: [], sure: false, bad: [] });
    case "ask": {
      const strangers = (said.strangers ?? [])
        .slice(0, 5)
        .map((each) => words.stranger(each.text, each.problem));
      const { ask } = said;
      const isEmpty = ask.type === "assign" && ask.pairs.length + ask.bad.length === 0;
      const warned = sayingText(turn, ...new Set(strangers));
      return isEmpty ? warned : lookUpNumbers(warned, ask);
    }
  }
};

const handedOut = (turn: Turn, { found }: Found): Turn => {
  const { document, total } = found;
  const parts: Part[] = [
    ...text(words.exported(total)),
    ...(document && total > 0 ? [{ type: "file" as const, document, title: words.fileTitle }] : []),
  ];
  return doing(turn, {
    type: "say-privately",
    to: turn.conversation.id,
    person: personOf(turn.event)?.id ?? "",
    message: { parts },
  });
};

const answered = (turn: Turn, world: World, event: Found): Turn => {
  const { ask, found } = event;
  switch (ask.type) {
    case "list": {
      const mayChange = event.by.role === "manage";
      return saying(turn, ...showNumbersList(ask.filter, ask.page, found, mayChange));
    }
    case "export":
      return handedOut(turn, event);
    case "who":
      return saying(turn, ...showWho(ask.digits, found));
    case "claim":
      return claimNumbers(turn, event, ask);
    case "drop":
      return dropNumbers(turn, event, ask);
    case "assign":
      return ask.pairs.length + ask.bad.length === 0
        ? sayingText(turn, words.linkIs(found.setUp))
        : assignNumbers(turn, world, event, ask);
    case "unassign":
      return unassignNumbers(turn, event, ask);
  }
};

const happened = (turn: Turn, world: World): Turn | null => {
  const { event } = turn;
  switch (event.type) {
    case "numbers-found": {
      // A number belongs to the agency, not to the request that happens to be talked about.
      const said = {
        ...flush(answered({ ...turn, request: null }, world, event), world),
        request: turn.request,
      };
      return isFilling(said) ? askAgain(said, world) : said;
    }
    case "person-told": {
      const { direct, note } = event;
      return direct === null ? turn : doing(turn, { type: "say", to: direct, message: note.message });
    }
    case "numbers-arrived":
      return turn.request && numbersArrived(turn, world, event);
    case "people-not-told":
      return sayingText(turn, ...notToldLines(event));
    case "file-received":
      return listReceived(turn, event);
    case "list-read": {
      const said = { ...listRead({ ...turn, request: null }, world, event), request: turn.request };
      return said;
    }
    case "form-submitted":
      return formFilled(turn, event);
    default:
      return null;
  }
};

/** The numbers of the agency: lists, whose one is, giving them to people and taking them back. */
export const numbersDialogue: Dialogue = { hear, happened };
