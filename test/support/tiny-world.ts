import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { languageWords } from "../../conversations/desk/words-language.ts";
import { words } from "../../conversations/port-in/words.ts";
import type { Item } from "../../src/core/item.ts";
import { type Part, text } from "../../src/core/message.ts";
import type { Patience } from "../../src/core/patience.ts";
import { numbersOf, statuses } from "../../src/core/port-request.ts";
import type { World } from "../../src/core/turn.ts";

const line = (key: string, more: Partial<Item> = {}): Item => ({
  key,
  label: () => key,
  names: [key],
  kind: "line",
  ask: () => `${key}?`,
  example: "Acme",
  help: () => key,
  read: (typed) => ({ ok: true, value: typed }),
  show: (value) => String(value),
  ...more,
});

const numbers = line("numbers", {
  kind: "numbers",
  read: (typed) => ({ ok: true, value: typed.split(" ") }),
  show: (value) => (Array.isArray(value) ? value.join(" ") : ""),
});

const date = line("date", { preset: () => "as soon as possible" });

const question = (item: Item) => ({ key: item.key, items: () => [item] });

const saying = (sentence: string): Part[] => text(sentence);

const noPatience = Object.fromEntries(statuses.map((status) => [status, null])) as Patience;

/** Two lines and a list of numbers: as little content as a request can be filled and filed with. */
export const tinyWorld = (change: Partial<World> = {}): World => ({
  checklist: {
    steps: [
      {
        key: "all",
        title: () => "All",
        questions: [line("carrier"), line("accountName"), numbers, date].map(question),
      },
    ],
  },
  first: [],
  aside: { answer: () => null, isQuestion: () => false },
  words,
  language: languageWords,
  checked: (context, refused, unsure) =>
    saying(
      `${numbersOf(context.request).length} checked, ${refused.length} refused, ${unsure.length} unsure`,
    ),
  bill: {
    items: [],
    claims: () => ({}),
    itemOf: () => null,
    shown: () => [],
    changed: () => [],
    risk: () => "",
  },
  letter: ({ request }, accountNumber = "••••") => ({
    reference: `${request.sid}/${request.letter?.round ?? 1}`,
    version: "1",
    title: "Letter",
    facts: [{ label: "Account number", value: accountNumber }],
    numbers: numbersOf(request),
    staying: [],
    sentences: ["I choose to change."],
    signer: { name: "Dana Reyes", title: "", email: "dana@acme.com" },
    test: true,
  }),
  letterScreen: ({ title, sentences }) => ({ title, paragraphs: sentences }),
  confirmation: ({ request }) => saying(`Filed ${request.sid}`),
  orderSplit: () => [],
  orderResults: ({ request }) => saying(`${request.parts?.length ?? 1} orders`),
  arrived: ({ person }) => ({ person, message: { parts: [] }, mail: { subject: "", text: "" } }),
  mails: {
    carrierSigns: () => null,
    sign: (_context, link, isReminder) => ({
      subject: isReminder ? "Reminder" : "Please sign",
      text: link ?? "here",
    }),
    code: (_context, code) => ({ subject: "Code", text: code }),
    signed: () => ({ subject: "Signed", text: "Attached" }),
    submitted: () => ({ subject: "Submitted", text: "…" }),
    stop: (link) => `Stop: ${link}`,
    informed: () => [],
  },
  figures: {
    chart: () => ({
      title: "Figures",
      lines: [],
      standing: { title: "", legend: [], bars: [], none: "" },
      lying: { title: "", legend: [], bars: [], none: "" },
    }),
    table: (runs) => runs.map(({ sid }) => sid).join("\n"),
  },
  disclosure: { version: "1", paragraphs: ["…"] },
  rejection: () => saying("Rejected"),
  announcement: (_context, _before, order) => saying(`Now ${order.status}`),
  home: (_view, { total }) => ({
    title: "Home",
    lead: [`${total} requests`],
    entries: [],
    filters: [],
    page: "",
    pages: [],
    acts: [],
    sections: [],
  }),
  card: (request) => ({
    sid: request.sid,
    title: request.sid,
    status: request.status,
    facts: [],
    choices: [],
    test: true,
  }),
  standIns: (turn) => turn,
  temporaryDays: 7,
  waiting: {
    patience: noPatience,
    near: () => [],
    runbook: () => null,
    escalation: () => ({ parts: saying("Escalated"), mail: { subject: "Escalated", text: "…" } }),
    quiet: () => [],
  },
  listening: {
    summary: ({ type, changed, waiting, coming }) =>
      saying(
        `${type}: ${[changed, waiting, coming].map((some) => some.map(({ sid }) => sid).join(" ")).join(" | ")}`,
      ),
    arranged: (_listener, change) => saying(`Arranged ${change.type}`),
    unreachable: "Unreachable",
    onlyManagers: "Only managers",
  },
  shared: {
    page: ({ request }) => ({
      title: request.sid,
      test: true,
      facts: [],
      meaning: request.status,
      numbersTitle: "Numbers",
      numbers: [],
      more: "",
      until: "…",
    }),
    link: (_context, _share, address) => address,
    mail: (_context, _share, address) => ({ subject: "Shared", text: address }),
    noPages: "No pages",
  },
  news: {
    told: (_context, news) => saying(news.type),
    mail: (_context, news) => ({ subject: news.type, text: "…" }),
    entry: () => ({ summary: "Numbers move", description: "…" }),
  },
  carriers: { sandbox: capabilities },
  carrier: "sandbox",
  operator: null,
  zone: null,
  ...change,
});
