import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { type Part, text } from "../../src/core/message.ts";
import type { News, NewsWords } from "../../src/core/news.ts";
import { nameOf, numbersOf, type PortRequest, textOf } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";

const days = (dates: string[]): string => dates.map(showDate).join(" and ");

const losing = (request: PortRequest): string =>
  quoted(textOf(request, "carrier"), 60) || "the current carrier";

const ending = ({ request, carrier }: Context): string => {
  const numbers = numbersOf(request);
  const moved = numbers.filter((number) => request.numbers[number]?.status === "completed").length;
  if (moved === numbers.length) return `It is done: every number is with ${carrier.name} now.`;
  return moved === 0
    ? `It is over, and no number moved: all stay with ${losing(request)}.`
    : `It is over: ${moved} of ${numbers.length} numbers moved, the others stay with ${losing(request)}.`;
};

const sentence = (context: Context, news: News): string => {
  const { request, carrier } = context;
  switch (news.type) {
    case "submitted":
      return `It was submitted to ${carrier.name} for ${quoted(request.requester.name, 60)}.`;
    case "sent-back":
      return `${losing(request)} sent it back: a correction is needed. ${quoted(request.requester.name, 60)} has been asked for it.`;
    case "date-set":
      return `The numbers move on ${days(news.dates)}. Keep the old service until it is done.`;
    case "date-moved":
      return `The port date has moved: now ${days(news.dates)}, before ${days(news.from)}.`;
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
        { label: "Request", value: quoted(nameOf(request)) },
        { label: "Request SID", value: request.sid },
      ],
    },
  ];
};

/** The port date in a calendar: read by whoever shares that calendar, so it names no account. */
export const calendarWords: NewsWords["entry"] = ({ request, carrier }) => {
  const count = numbersOf(request).length;
  const what = count === 1 ? "A number moves" : `${count} numbers move`;
  return {
    summary: `${what} to ${carrier.name} (${request.sid})`,
    description: [
      `${carrier.test ? "A test with the sandbox carrier: no real number moves.\n" : ""}From ${losing(request)} to ${carrier.name}: ${showNumbers(numbersOf(request), 6)}.`,
      "Keep the old service active until it is done, have somebody there to test, and change nothing on the account.",
    ].join("\n"),
  };
};
