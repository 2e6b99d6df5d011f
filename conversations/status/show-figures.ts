import type { Event } from "../../src/core/event.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { type Fact, type Part, text } from "../../src/core/message.ts";
import { reasonsShown } from "./figures-shown.ts";
import { figuresWords as words } from "./words-figures.ts";

type Counted = Extract<Event, { type: "ports-counted" }>;

/** Carriers named one by one; the table has them all. */
const mostCarriers = 6;

const facts = ({ figures: { all, reasons } }: Counted): Fact[] => [
  { label: words.acceptedLabel, value: words.accepted(all) },
  { label: words.reasonsLabel, value: reasons.length === 0 ? words.noReasons : reasonsShown(reasons) },
  ...(all.daysToDate ? [{ label: words.dateLabel, value: words.days(all.daysToDate) }] : []),
  ...(all.daysToDone ? [{ label: words.doneLabel, value: words.days(all.daysToDone) }] : []),
  ...(all.turns ? [{ label: words.turnsLabel, value: words.turns(all.turns) }] : []),
];

const carrierItems = ({ figures: { carriers } }: Counted): string[] => [
  ...carriers
    .slice(0, mostCarriers)
    .map(({ losing, tally }) =>
      words.carrier(losing === "" ? words.unknownCarrier : quoted(losing, 60), tally),
    ),
  ...(carriers.length > mostCarriers ? [words.moreCarriers(carriers.length - mostCarriers)] : []),
];

/** All that the picture shows, for whoever cannot see it. */
const inWords = ({ figures: { months, reasons } }: Counted): string =>
  [
    words.monthsTitle,
    ...months.map(({ month, tally }) => `${words.monthLine(month, tally)}.`),
    reasons.length === 0 ? words.noneSentBack : `${words.lying}: ${reasonsShown(reasons)}.`,
  ].join(" ");

/** How an agency's ports do: in words, as a picture where one was drawn, and as a table. */
export const showFigures = (event: Counted): Part[] => {
  const { figures, since, most, test, chart, table } = event;
  const { all, carriers } = figures;
  if (all.ports === 0) return text(words.none);
  const decided = all.accepted + all.sentBack;
  return [
    ...text(
      words.lead(all, since),
      most === null ? "" : words.cut(most),
      test ? words.sandbox : "",
      decided < 10 ? words.tooFew(decided) : "",
    ),
    { type: "facts", facts: facts(event) },
    ...(carriers.length === 0
      ? []
      : [...text(words.carriersTitle), { type: "list" as const, items: carrierItems(event) }]),
    ...(chart
      ? [{ type: "file" as const, document: chart, title: words.pictureTitle, alt: inWords(event) }]
      : []),
    ...(table ? [{ type: "file" as const, document: table, title: words.tableTitle }] : []),
    {
      type: "choices",
      choices: [
        { label: words.stuck, action: { text: "what is stuck" } },
        { label: words.openOnes, action: { text: "list open requests" } },
      ],
    },
  ];
};

/** Only the table, where it was asked for. */
export const showTable = (event: Counted): Part[] =>
  event.table
    ? [
        ...text(words.lead(event.figures.all, event.since), event.test ? words.sandbox : ""),
        { type: "file", document: event.table, title: words.tableTitle },
      ]
    : text(words.none);
