import type { Button, HomeView, KnownBlock, SectionBlock } from "@slack/types";
import { cleanLine, cut } from "../../src/chat/clean-text.ts";
import type { Press } from "../../src/chat/press.ts";
import type { Role } from "../../src/core/event.ts";
import type { Card } from "../../src/core/message.ts";
import { buttonOf } from "./buttons.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";
import { escapeText, isPlain, mrkdwn, plainText, toMrkdwn } from "./slack-text.ts";

/** Requests on one page of the home tab: two blocks each, and what is around them. */
export const homePageSize = 15;

/**
 * What the home tab shows to one person. `cards` are those of page `page` (from 1), open ones first; `total` counts
 * all. `enabled`: an admin switched Portside on here. `admin`: may change the settings.
 */
export type Home = {
  cards: Card[];
  page: number;
  total: number;
  role: Role;
  enabled: boolean;
  admin: boolean;
};

const words = renderWords.home;

const section = (text: string): SectionBlock => ({
  type: "section",
  text: plainText(text, limits.section.text),
});

const button = (id: string, label: string, press: Press, primary = false): Button[] => {
  const made = buttonOf({ label, press, ...(primary ? { style: "primary" } : {}) }, id);
  return made ? [made] : [];
};

const row = (elements: Button[]): KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: "actions", elements }];

/** One request: its name, SID and status, what it waits for below, and a button that opens it. */
const requestBlocks = (card: Card, index: number): KnownBlock[] => {
  const title = cut(cleanLine(card.title), 200);
  const status = cut(cleanLine(card.status), 200);
  const facts = ["Whose turn", "Port date"].flatMap((label) =>
    card.facts.filter((fact) => fact.label === label),
  );
  const below = facts
    .map(({ label, value }) => (label === "Whose turn" ? value.replace(/\.$/, "") : `${label}: ${value}`))
    .join(" · ");
  const lines = [`${card.sid} · ${status}`, card.test ? "TEST" : ""]
    .filter((each) => each !== "")
    .join(" · ");
  const plain = isPlain(title) && !title.includes("*") && isPlain(status);
  const [open] = button(`open:${index}`, words.open, {
    type: "action",
    action: { text: "status", sid: card.sid },
  });
  return [
    {
      type: "section",
      text: plain
        ? mrkdwn(`*${escapeText(title)}*\n${toMrkdwn(lines)}`)
        : { type: "plain_text", text: `${title}\n${lines}`, emoji: false },
      ...(open ? { accessory: open } : {}),
    },
    ...(below === ""
      ? []
      : ([{ type: "context", elements: [plainText(below, limits.context.text)] }] satisfies KnownBlock[])),
  ];
};

const pageButtons = ({ page, total }: Home): KnownBlock[] => {
  const pages = Math.max(1, Math.ceil(total / homePageSize));
  if (pages === 1) return [];
  return [
    { type: "context", elements: [plainText(words.page(page, pages, total), limits.context.text)] },
    ...row([
      ...(page > 1 ? button("page:newer", words.newer, { type: "page", page: page - 1 }) : []),
      ...(page < pages ? button("page:older", words.older, { type: "page", page: page + 1 }) : []),
    ]),
  ];
};

const requestList = (home: Home): KnownBlock[] => [
  { type: "header", text: plainText(words.requests, limits.header.text) },
  ...(home.cards.length === 0
    ? [section(words.none)]
    : home.cards.slice(0, homePageSize).flatMap(requestBlocks)),
  ...pageButtons(home),
];

/** The home tab: start, your requests with what each waits for, and the settings for those who may change them. */
export const homeView = (home: Home): HomeView => {
  const settings = home.admin ? button("settings", words.settings, { type: "settings" }) : [];
  const start = button("start", words.start, { type: "action", action: { text: "/port" } }, true);
  const help = button("help", words.help, { type: "action", action: { text: "help" } });
  const head: KnownBlock[] = [
    { type: "header", text: plainText(words.title, limits.header.text) },
    section(words.intro),
  ];
  const blocks = ((): KnownBlock[] => {
    if (!home.enabled) return [section(home.admin ? words.offAdmin : words.off), ...row(settings)];
    if (home.role === "none") return [section(words.noRight), ...row(settings)];
    if (home.role === "view")
      return [section(words.onlyLook), ...row([...help, ...settings]), ...requestList(home)];
    return [...row([...start, ...help, ...settings]), ...requestList(home)];
  })();
  return { type: "home", blocks: [...head, ...blocks] };
};
