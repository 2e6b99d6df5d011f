import type { Capabilities } from "../../src/core/carrier.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import {
  countOf,
  type Home,
  type HomeEntry,
  type HomeFilter,
  type HomeFound,
  type HomeSection,
  type HomeView,
  homeShows,
  homeText,
} from "../../src/core/home.ts";
import { inventoryStatuses } from "../../src/core/inventory.ts";
import { languageNow } from "../../src/core/language.ts";
import type { Choice } from "../../src/core/message.ts";
import { type PortRequest, textOf } from "../../src/core/port-request.ts";
import { cardOf } from "./card-of.ts";
import { factWords } from "./words-facts.ts";
import { homeWords as words } from "./words-home.ts";

/** Carriers to choose from, of those that the page shows. */
const mostCarriers = 4;

const entryOf = (request: PortRequest, capabilities: Capabilities): HomeEntry => {
  const { sid, title, status, facts, test } = cardOf(request, capabilities);
  const factOf = (label: string): string | undefined => facts.find((fact) => fact.label === label)?.value;
  const [turn, date] = [factOf(factWords.turn), factOf(factWords.date)];
  const below = [
    ...(turn === undefined ? [] : [words.yourTurn(turn)]),
    ...(date === undefined ? [] : [words.portDate(date)]),
  ].join(" · ");
  const open: Choice =
    request.status === "draft"
      ? { label: words.goOn, action: { text: "resume", sid } }
      : { label: words.open, action: { text: "status", sid } };
  return { sid, title, status, below, test, open };
};

const choice = (label: string, view: HomeView): Choice => ({ label, action: { text: homeText(view) } });

/** Another filter begins at its first page. */
const filtersOf = (view: HomeView, results: PortRequest[]): HomeFilter[] => {
  const at = { ...view, page: 1 };
  const seen = results.map((request) => quoted(textOf(request, "carrier"), 60)).filter((name) => name !== "");
  const carriers = [...new Set([...(view.losing === null ? [] : [view.losing]), ...seen])].slice(
    0,
    mostCarriers,
  );
  const filters: HomeFilter[] = [
    {
      title: words.whoseTitle,
      choices: (["mine", "all"] as const).map((whose) => choice(words.whose[whose], { ...at, whose })),
      chosen: view.whose === "mine" ? 0 : 1,
    },
    {
      title: words.showTitle,
      choices: homeShows.map((show) => choice(words.show[show], { ...at, show })),
      chosen: homeShows.indexOf(view.show),
    },
  ];
  if (carriers.length < 2 && view.losing === null) return filters;
  return [
    ...filters,
    {
      title: words.carrierTitle,
      choices: [
        choice(words.anyCarrier, { ...at, losing: null }),
        ...carriers.map((losing) => choice(losing, { ...at, losing })),
      ],
      chosen: view.losing === null ? 0 : carriers.indexOf(view.losing) + 1,
    },
  ];
};

const pagesOf = (view: HomeView, { total, size }: HomeFound): Pick<Home, "page" | "pages"> => {
  const of = Math.max(1, Math.ceil(total / size));
  const { page } = view;
  return {
    page: of === 1 ? "" : words.page(Math.min(page, of), of),
    pages: [
      ...(page > of ? [choice(words.first, { ...view, page: 1 })] : []),
      ...(page > 1 && page <= of ? [choice(words.newer, { ...view, page: page - 1 })] : []),
      ...(page < of ? [choice(words.older, { ...view, page: page + 1 })] : []),
    ],
  };
};

/** What stands below the requests; each says nothing where there is nothing. */
const sectionsOf = ({ numbers, mayManage }: HomeFound): HomeSection[] => {
  const all = countOf(numbers, ...inventoryStatuses);
  if (all === 0) return [];
  const failed = countOf(numbers, "failed");
  const nobodys = (["free", "pending", "ported"] as const).reduce(
    (sum, status) => sum + numbers[status].total - numbers[status].assigned,
    0,
  );
  return [
    {
      title: words.numbersTitle,
      lines: [words.numbers(all, countOf(numbers, "pending"), countOf(numbers, "free"))],
      choices: [
        { label: words.showNumbers, action: { text: "numbers" } },
        ...(nobodys > 0 ? [{ label: words.nobodys(nobodys), action: { text: "unassigned numbers" } }] : []),
        ...(failed > 0 ? [{ label: words.notCome(failed), action: { text: "failed numbers" } }] : []),
        ...(mayManage ? [{ label: words.assign, action: { text: "assign numbers" } }] : []),
      ],
    },
  ];
};

/** Where nothing is there because nothing was begun, and not because of a filter. */
const isPlain = ({ show, losing }: HomeView): boolean =>
  losing === null && (show === "open" || show === "all");

/** The dashboard of a person: their requests or everybody's, what each waits for, and the ways on from here. */
export const homeContent = (
  view: HomeView,
  found: HomeFound,
  capabilitiesOf: (request: PortRequest) => Capabilities,
): Home => {
  const { results, total, mayManage } = found;
  const isEmpty = results.length === 0;
  const other = languageNow() === "en" ? "spanish" : "english";
  const lead = total > 0 ? [words.lead(view, total), ...(isEmpty ? [words.beyond] : [])] : [words.none(view)];
  const start: Choice[] = mayManage
    ? [{ label: words.start, action: { text: "/port" }, style: "primary" }]
    : [];
  return {
    title: words.title,
    lead: isEmpty && total === 0 && mayManage && isPlain(view) ? [...lead, words.teach] : lead,
    entries: results.map((request) => entryOf(request, capabilitiesOf(request))),
    filters: filtersOf(view, results),
    ...pagesOf(view, found),
    acts: [
      ...start,
      { label: words.figures, action: { text: "figures" } },
      { label: words.hearing, action: { text: "what do I hear" } },
      { label: words.help, action: { text: "help" } },
      { label: words.otherLanguage, action: { text: `language ${other}` } },
    ],
    sections: sectionsOf(found),
  };
};
