import type { Summary } from "../../src/core/digest.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { awaitedLetter } from "../../src/core/letter-state.ts";
import { type Part, text } from "../../src/core/message.ts";
import { isOver, nameOf, type PortRequest } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { listeningWords as words } from "./listening-words.ts";

/** Requests listed in each part. */
const most = 10;

const dated = ({ date, status }: PortRequest): string =>
  date === null || isOver(status) ? "" : words.moves(showDate(date));

const line = (request: PortRequest): string =>
  `${request.sid} ${quoted(nameOf(request), 60)}: ${words.stands[request.status]}${dated(request)}`;

const whoseTurn = (request: PortRequest): string => {
  const letter = awaitedLetter(request);
  const by = letter ? quoted(letter.to.name, 60) : quoted(request.requester.name, 60);
  return by === "" ? "" : ` (${by})`;
};

const listOf = (title: string, requests: PortRequest[], shown: (request: PortRequest) => string): Part[] => {
  if (requests.length === 0) return [];
  const left = requests.length - most;
  const items = requests.slice(0, most).map(shown);
  return [...text(title), { type: "list", items: left > 0 ? [...items, words.more(left)] : items }];
};

/** A summary as people read it: what changed, what waits for whom, and the dates ahead. */
export const showSummary = (summary: Summary): Part[] => [
  ...text(words.title(summary)),
  ...listOf(words.changed, summary.changed, line),
  ...listOf(words.waiting, summary.waiting, (request) => `${line(request)}${whoseTurn(request)}`),
  ...listOf(
    words.coming,
    summary.coming,
    (request) =>
      `${request.date === null ? "" : `${showDate(request.date)}: `}${request.sid} ${quoted(nameOf(request), 60)}`,
  ),
];
