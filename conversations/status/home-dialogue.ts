import { type Home, homeQuery, viewOf } from "../../src/core/home.ts";
import { type Choice, type Part, text } from "../../src/core/message.ts";
import { askAgain, pendingOf } from "../../src/core/moves/asking.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import {
  contextOf,
  type Dialogue,
  doing,
  personOf,
  saying,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import { readHomeQuery } from "./home-query.ts";
import { homeWords as words } from "./words-home.ts";
import { noteWords } from "./words-notes.ts";

/** Requests on one page of a message. */
const pageSize = 10;

/** Requests that have a button of their own; the others are opened by their SID. */
const mostOpened = 5;

const entryLine = ({ title, sid, status, below, test }: Home["entries"][number]): string =>
  [test ? noteWords.testTitle(title) : title, sid, status, below].filter((each) => each !== "").join(" · ");

const named = ({ open, title, sid }: Home["entries"][number]): Choice => ({
  ...open,
  label: open.action.text === "resume" ? words.goOnNamed(title || sid) : words.openNamed(title || sid),
});

const choosing = (choices: Choice[]): Part[] => (choices.length === 0 ? [] : [{ type: "choices", choices }]);

/** A dashboard as a message: what it says, and below each part the buttons that belong to it. */
const homeParts = (home: Home): Part[] => {
  const others = home.filters.flatMap(({ choices, chosen }) =>
    choices.filter((_choice, index) => index !== chosen),
  );
  return [
    ...text(...home.lead),
    ...choosing(others),
    ...(home.entries.length === 0 ? [] : [{ type: "list" as const, items: home.entries.map(entryLine) }]),
    ...text(home.page),
    ...choosing([...home.entries.slice(0, mostOpened).map(named), ...home.pages]),
    ...home.sections.flatMap(({ title, lines, choices }) => [
      ...text(`${title}: ${lines.join(" ")}`),
      ...choosing(choices),
    ]),
    ...choosing(home.acts),
  ];
};

/** "Home" may as well say what kind of account it is: an answer to what is asked comes first. */
const isAnswer = (said: string, turn: Turn, world: World): boolean => {
  if (!turn.request || !isFilling(turn)) return false;
  const pending = pendingOf(turn, world);
  if (pending.type !== "question") return false;
  const context = contextOf(turn.request, turn, world);
  return pending.items.some((item) => {
    const read = item.read(said, context);
    const choices = (item.choices?.(context) ?? []).map(({ value }) => item.read(value, context));
    return read.ok === true && choices.some((each) => each.ok === true && each.value === read.value);
  });
};

/** "Home", "dashboard", and its filters: the requests of a person or of everybody, wherever it is asked. */
export const homeDialogue: Dialogue = {
  hear: (said, turn, world) => {
    const view = readHomeQuery(said);
    const by = personOf(turn.event);
    if (!view || !by || isAnswer(said, turn, world)) return null;
    const query = homeQuery(view, pageSize);
    return doing(turn, { type: "look-up", to: turn.conversation.id, by, query, purpose: "home" });
  },
  happened: (turn, world) => {
    const { event } = turn;
    if (event.type !== "looked-up" || event.purpose !== "home" || !event.numbers) return null;
    if (event.query.type !== "mine" && event.query.type !== "all") return null;
    const home = world.home(viewOf(event.query, pageSize), {
      results: event.results,
      total: event.total,
      numbers: event.numbers,
      size: pageSize,
      mayManage: event.by.role === "manage",
    });
    const said = saying({ ...turn }, ...homeParts(home));
    return isFilling(turn) ? askAgain(said, world) : said;
  },
};
