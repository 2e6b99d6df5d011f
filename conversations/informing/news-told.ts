import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { type Part, text } from "../../src/core/message.ts";
import type { News, NewsWords } from "../../src/core/news.ts";
import { nameOf, numbersOf, type PortRequest, textOf } from "../../src/core/port-request.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { newsWords as words } from "./news-words.ts";

const losing = (request: PortRequest): string =>
  quoted(textOf(request, "carrier"), 60) || words.currentCarrier;

const ending = ({ request, carrier }: Context): string => {
  const numbers = numbersOf(request);
  const moved = numbers.filter((number) => request.numbers[number]?.status === "completed").length;
  if (moved === numbers.length) return words.allMoved(carrier.name);
  return moved === 0
    ? words.noneMoved(losing(request))
    : words.someMoved(moved, numbers.length, losing(request));
};

const sentence = (context: Context, news: News): string => {
  const { request, carrier } = context;
  switch (news.type) {
    case "submitted":
      return words.submitted(carrier.name, quoted(request.requester.name, 60));
    case "sent-back":
      return words.sentBack(losing(request), quoted(request.requester.name, 60));
    case "date-set":
      return words.dateSet(news.dates);
    case "date-moved":
      return words.dateMoved(news.dates, news.from);
    case "ended":
      return ending(context);
  }
};

/** News for people and channels that watch a request: which it is, and what happened. */
export const newsTold: NewsWords["told"] = (context, news): Part[] => {
  const { request } = context;
  return [
    ...text(sentence(context, news)),
    {
      type: "facts",
      facts: [
        { label: words.request, value: quoted(nameOf(request)) },
        { label: words.sid, value: request.sid },
      ],
    },
  ];
};

/** The port date in a calendar: read by whoever shares that calendar, so it names no account. */
export const calendarWords: NewsWords["entry"] = ({ request, carrier }) => {
  const numbers = numbersOf(request);
  const moves = words.entryMove(losing(request), carrier.name, showNumbers(numbers, 6));
  return {
    summary: words.entryTitle(numbers.length, carrier.name, request.sid),
    description: [...(carrier.test ? [words.entryTest] : []), moves, words.entryKeep].join("\n"),
  };
};
