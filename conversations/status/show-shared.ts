import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { groupsOf } from "../../src/core/number-groups.ts";
import { isOver, numbersOf, textOf } from "../../src/core/port-request.ts";
import type { Share, SharedStatus } from "../../src/core/share.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { outsideMeaning, sharedWords as words } from "./shared-words.ts";
import { statusWords } from "./words.ts";
import { groupWords } from "./words-groups.ts";

/** Numbers listed one by one. */
const most = 200;

const masked = (number: string): string => `(•••) •••-${number.slice(-4)}`;

/** A request as an outsider sees it. */
export const showShared = ({ request, carrier }: Context, share: Share): SharedStatus => {
  const day = (at: number): string => showDate(localDate(at, carrier.zone));
  const { labels } = groupWords;
  const numbers = groupsOf(request).flatMap(({ numbers: all, status, date }) =>
    all.map((number) => ({
      number: masked(number),
      state: date === null ? labels[status] : `${labels[status]}, ${showDate(date)}`,
    })),
  );
  const date = isOver(request.status) ? null : request.date;
  const losing = quoted(textOf(request, "carrier"), 60);
  return {
    title: words.title,
    test: carrier.test,
    facts: [
      { label: words.status, value: statusWords[request.status].label },
      { label: words.sid, value: request.sid },
      ...(losing === "" ? [] : [{ label: words.from, value: losing }]),
      { label: words.to, value: carrier.name },
      ...(isOver(request.status)
        ? []
        : [{ label: words.date, value: date === null ? words.noDate : showDate(date) }]),
      { label: words.changed, value: day(request.heard ?? request.touched) },
    ],
    meaning: outsideMeaning[request.status],
    numbersTitle: words.numbers(numbersOf(request).length),
    numbers: numbers.slice(0, most),
    more: words.more(Math.max(0, numbers.length - most)),
    until: words.until(day(share.expires)),
  };
};
