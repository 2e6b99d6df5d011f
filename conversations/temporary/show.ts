import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Choice, Part } from "../../src/core/message.ts";
import { text } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { textOf } from "../../src/core/port-request.ts";
import { activeStandIns, type StandIn } from "../../src/core/stand-ins.ts";
import type { NumberOffer } from "../../src/core/temporary-offer.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { type Forwarding, forwardingAt } from "./forwarding-codes.ts";
import { forwardingWords } from "./forwarding-words.ts";
import { namedOffer, words } from "./words.ts";

/** Lines of one list: platforms take only so much. */
const mostLines = 20;

/** Buttons to tick single numbers; more are ticked by typing, or all together. */
const mostTicks = 4;

export const bounded = (lines: string[]): string[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), words.more(lines.length - mostLines + 1)];

const button = (
  label: string,
  action: string,
  { sid }: PortRequest,
  style?: "primary" | "danger",
): Choice => ({
  label,
  action: { text: action, sid },
  ...(style ? { style } : {}),
});

/** What could be bought, at which price, and the one sentence that buys it. */
export const offerParts = (request: PortRequest, offers: NumberOffer[], carrier: string): Part[] => [
  ...text(words.offer(carrier, offers.length)),
  { type: "list", items: bounded(offers.map(words.offerLine)) },
  ...text(words.price(offers, carrier)),
  {
    type: "choices",
    choices: [
      button(words.buy(offers), `buy ${namedOffer(offers)}, yes`, request, "primary"),
      button(words.buyNothing, "buy nothing", request),
    ],
  },
];

const carrierOfNumber = (request: PortRequest, number: E164): string =>
  request.numbers[number]?.carrier ?? textOf(request, "carrier");

const forwardLine = ({ number, standsFor }: StandIn, { name, how }: Forwarding): string => {
  const target = number.slice(2);
  const line = showNumber(standsFor);
  return how === null
    ? words.forwardAt(line, showNumber(number), forwardingWords[name].where)
    : words.forwardDial(line, how.on.replace("{number}", target), how.off);
};

/** How the old carrier lets each number ring at its temporary one, and the test call to be ticked. */
export const forwardingParts = (request: PortRequest): Part[] => {
  const active = activeStandIns(request);
  const groups = new Map<Forwarding, StandIn[]>();
  for (const pair of active) {
    const wireless = request.numbers[pair.standsFor]?.type === "mobile";
    const way = forwardingAt(carrierOfNumber(request, pair.standsFor), wireless);
    groups.set(way, [...(groups.get(way) ?? []), pair]);
  }
  const parts = [...groups].flatMap(([way, pairs]): Part[] => [
    ...text(
      words.forwardIntro(
        quoted(carrierOfNumber(request, pairs[0]?.standsFor ?? ""), 60),
        forwardingWords[way.name].called,
      ),
    ),
    { type: "list", items: bounded(pairs.map((pair) => forwardLine(pair, way))) },
    ...text(
      forwardingWords[way.name].note,
      words.forwardSource(forwardingWords[way.name].source, way.checked),
    ),
  ]);
  return [...parts, ...tickParts(request)];
};

/** Asks for the test calls that were not ticked yet. */
const tickParts = (request: PortRequest): Part[] => {
  const untested = activeStandIns(request).filter(({ tested }) => tested === undefined);
  if (untested.length === 0) return [];
  const single = untested.length <= mostTicks ? untested : [];
  return [
    ...text(words.testAsk),
    {
      type: "choices",
      choices: [
        ...single.map(({ standsFor }) =>
          button(words.rings(standsFor), `${showNumber(standsFor)} rings`, request),
        ),
        ...(untested.length > 1 ? [button(words.allRing, "all of them ring", request)] : []),
      ],
    },
  ];
};

/** The list of a request: which number stands in for which, and how each stands. */
export const listParts = (request: PortRequest, zone: string): Part[] => {
  const all = request.standIns?.all ?? [];
  const until = ({ until: end }: StandIn): string =>
    end === undefined ? "" : showDate(localDate(end, zone));
  const line = (each: StandIn): string => {
    const tested =
      each.state === "in" ? `, ${each.tested === undefined ? words.untested : words.tested}` : "";
    const cost = each.state === "in" || each.state === "over" || each.state === "asked";
    return `${words.pair(each)}: ${words.stateOf(each, until(each))}${tested}${cost ? `, ${words.cost(each.monthly)}` : ""}`;
  };
  return all.length === 0
    ? text(words.none(request.sid))
    : [...text(words.listTitle(request.sid)), { type: "list", items: bounded(all.map(line)) }];
};

/** Asks whether to give numbers back: `sentence` says why now. */
export const releaseParts = (request: PortRequest, rented: StandIn[], sentence: string): Part[] => {
  const count = rented.length;
  const named = count === 1 ? "1 number" : `${count} numbers`;
  return [
    ...text(sentence, words.nameRelease(count)),
    {
      type: "choices",
      choices: [
        button(words.giveBack(count), `release ${named}, yes`, request, "danger"),
        button(words.keep(count), "keep the temporary numbers", request),
      ],
    },
  ];
};
