import type { Button, HomeView, KnownBlock, SectionBlock } from "@slack/types";
import { cleanLine, cut } from "../../src/chat/clean-text.ts";
import type { Press } from "../../src/chat/press.ts";
import type { Role } from "../../src/core/event.ts";
import type { Home, HomeEntry, HomeFilter, HomeSection } from "../../src/core/home.ts";
import type { Choice } from "../../src/core/message.ts";
import { buttonOf } from "./buttons.ts";
import { homeWords as words } from "./home-words.ts";
import { limits } from "./limits.ts";
import { escapeText, isPlain, mrkdwn, plainText, toMrkdwn } from "./slack-text.ts";

/** Requests on one page of the home tab: two blocks each, and what is around them. */
export const homePageSize = 15;

/**
 * What the home tab shows to one person. `home` is their dashboard, null where they may see none. `enabled`: an admin
 * switched Portside on here. `admin`: may change the settings.
 */
export type HomeTab = { home: Home | null; role: Role; enabled: boolean; admin: boolean };

const section = (text: string): SectionBlock => ({
  type: "section",
  text: plainText(text, limits.section.text),
});

const context = (text: string): KnownBlock => ({
  type: "context",
  elements: [plainText(text, limits.context.text)],
});

/** Slack takes no two buttons of one id in a view. */
const button = (id: string, label: string, press: Press, style?: Choice["style"]): Button[] => {
  const made = buttonOf({ label, press, ...(style ? { style } : {}) }, id);
  return made ? [made] : [];
};

const row = (elements: Button[]): KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: "actions", elements: elements.slice(0, limits.actions.elements) }];

const choiceRow = (name: string, choices: Choice[]): Button[] =>
  choices.flatMap(({ label, action, style }, index) =>
    button(`${name}:${index}`, label, { type: "action", action }, style),
  );

/** One request: its name, SID and status, what it waits for below, and a button that opens it. */
const entryBlocks = (entry: HomeEntry, index: number): KnownBlock[] => {
  const title = cut(cleanLine(entry.title), 200);
  const status = cut(cleanLine(entry.status), 200);
  const line = [`${entry.sid} · ${status}`, entry.test ? words.test : ""]
    .filter((each) => each !== "")
    .join(" · ");
  const plain = isPlain(title) && !title.includes("*") && isPlain(status);
  const { label, action } = entry.open;
  const [open] = button(`open:${index}`, label, { type: "action", action });
  return [
    {
      type: "section",
      text: plain
        ? mrkdwn(`*${escapeText(title)}*\n${toMrkdwn(line)}`)
        : { type: "plain_text", text: `${title}\n${line}`, emoji: false },
      ...(open ? { accessory: open } : {}),
    },
    ...(entry.below === "" ? [] : [context(entry.below)]),
  ];
};

/** The chosen filter says so in words, too: a colour alone means nothing. */
const filterRow = ({ choices, chosen }: HomeFilter, index: number): KnownBlock[] =>
  row(
    choices.flatMap(({ label, action }, place) =>
      button(
        `filter:${index}:${place}`,
        place === chosen ? words.chosen(label) : label,
        { type: "action", action },
        place === chosen ? "primary" : undefined,
      ),
    ),
  );

const sectionBlocks = ({ title, lines, choices }: HomeSection, index: number): KnownBlock[] => [
  { type: "header", text: plainText(title, limits.header.text) },
  ...lines.slice(0, 3).map(section),
  ...row(choiceRow(`section:${index}`, choices)),
];

const dashboard = (home: Home): KnownBlock[] => [
  { type: "header", text: plainText(home.title, limits.header.text) },
  ...home.filters.flatMap(filterRow),
  ...home.lead.map(section),
  ...home.entries.slice(0, homePageSize).flatMap(entryBlocks),
  ...(home.page === "" ? [] : [context(home.page)]),
  ...row(choiceRow("page", home.pages)),
  ...home.sections.slice(0, 5).flatMap(sectionBlocks),
];

/** The home tab: the ways on, the dashboard, and the settings for those who may change them. */
export const homeView = ({ home, role, enabled, admin }: HomeTab): HomeView => {
  const settings = admin ? button("settings", words.settings, { type: "settings" }) : [];
  const head: KnownBlock[] = [
    { type: "header", text: plainText(words.title, limits.header.text) },
    section(words.intro),
  ];
  const blocks = ((): KnownBlock[] => {
    if (!enabled) return [section(admin ? words.offAdmin : words.off), ...row(settings)];
    if (role === "none" || !home) return [section(words.noRight), ...row(settings)];
    return [
      ...(role === "view" ? [section(words.onlyLook)] : []),
      ...row([...choiceRow("act", home.acts), ...settings]),
      ...dashboard(home),
    ];
  })();
  return { type: "home", blocks: [...head, ...blocks] };
};
