import { z } from "zod";
import { alerts, type ChannelSettings, type Settings } from "../../src/chat/settings.ts";
import { type Language, languageNow } from "../../src/core/language.ts";
import { adaptiveCard, type Rendered } from "./adaptive-card.ts";
import { verb } from "./card-actions.ts";
import type { Element, ExecuteAction, SubmitAction } from "./card-json.ts";
import { heading, marked, paragraph, plainLine, small } from "./card-text.ts";
import { limits } from "./limits.ts";
import { settingsWords as words } from "./settings-words.ts";

/** Somebody in the settings, by Entra object id. */
export type Named = { aad: string; name: string };

/** What the card shows: the tenant's settings and, opened in a shared place, that place's subscription. */
export type SettingsShown = {
  settings: Settings;
  people: Named[];
  admins: Named[];
  setUpLink: string | null;
  chat: { id: string; settings: ChannelSettings } | null;
  /** Whether submissions wait for a second person now, by whoever decided. */
  second: boolean;
};

const toggle = (id: string, label: string, title: string, on: boolean): Element => ({
  type: "Input.Toggle",
  id,
  label,
  title,
  valueOn: "yes",
  valueOff: "no",
  value: on ? "yes" : "no",
  wrap: true,
});

const line = (id: string, label: string, value = ""): Element => ({
  type: "Input.Text",
  id,
  label,
  maxLength: 2000,
  ...(value === "" ? {} : { value }),
});

const choices = (id: string, label: string, options: Record<string, string>, now: string): Element => ({
  type: "Input.ChoiceSet",
  id,
  label,
  style: "compact",
  wrap: true,
  choices: Object.entries(options).map(([value, title]) => ({ title, value })),
  value: now,
});

/** Each in itself, so that whoever reads only that one finds it. */
const languageNames: Record<Language, string> = { en: "English", es: "Español" };

/** Names that fit into one paragraph. */
const mostNamed = 100;

const named = (people: Named[]): string =>
  people.length === 0
    ? words.nobody
    : people
        .slice(0, mostNamed)
        .map(({ name, aad }) => name || aad)
        .join(", ");

const removal = (people: Named[]): Element[] =>
  people.length === 0
    ? []
    : [
        {
          type: "Input.ChoiceSet",
          id: "remove",
          label: words.remove,
          style: "compact",
          isMultiSelect: true,
          wrap: true,
          choices: people.slice(0, limits.choices.most).map(({ aad, name }) => ({
            title: plainLine(name || aad, limits.choices.title),
            value: aad,
          })),
        },
      ];

const saveButton = (chat: string | null): ExecuteAction => {
  const data = { portside: { type: "settings-form", chat } };
  const pressed = { title: words.save, style: "positive" as const };
  const fallback: SubmitAction = {
    type: "Action.Submit",
    ...pressed,
    data: { ...data, msteams: { feedback: { hide: true } } },
  };
  return { type: "Action.Execute", verb, ...pressed, data, fallback };
};

/** The settings as a card for admins, with what became of the last change. What they may is asked again on saving. */
export const settingsCard = (
  { settings, people, admins, setUpLink, chat, second }: SettingsShown,
  saved = "",
): Rendered =>
  adaptiveCard(
    [
      heading(words.title, "Large"),
      ...(saved === "" ? [] : [marked(saved)]),
      toggle("enabled", words.enabled, words.enabledYes, settings.enabled),
      small(words.enabledHint),
      toggle("others", words.others, words.othersYes, settings.othersMayLook),
      toggle("second", words.second, words.secondYes, second),
      heading(words.people, "Default"),
      ...paragraph(named(people), "Small"),
      line("add", words.add),
      small(words.addHint),
      ...removal(people),
      heading(words.admins, "Default"),
      ...paragraph(named(admins), "Small"),
      line("admins", words.makeAdmin),
      line("setUp", words.setUp, setUpLink ?? ""),
      small(words.setUpHint),
      choices("language", words.language, languageNames, languageNow()),
      small(words.languageHint),
      ...(chat ? [choices("alerts", words.alerts, words.alertsOf, chat.settings.alerts)] : []),
      { type: "ActionSet", actions: [saveButton(chat?.id ?? null)], spacing: "Medium" },
    ],
    words.title,
  );

const yesNo = z
  .enum(["yes", "no", "true", "false"])
  .transform((text) => text === "yes" || text === "true")
  .optional();
const text = z.string().max(4000).catch("");

const shape = z.looseObject({
  portside: z.looseObject({ type: z.literal("settings-form"), chat: z.string().max(600).nullable() }),
  enabled: yesNo,
  others: yesNo,
  second: yesNo,
  add: text,
  admins: text,
  remove: text,
  setUp: z.string().max(4000).optional(),
  alerts: z.enum(alerts).optional(),
  language: z.enum(["en", "es"]).optional(),
});

export type SettingsFilled = {
  enabled: boolean | undefined;
  others: boolean | undefined;
  second: boolean | undefined;
  /** Addresses, as typed. */
  add: string[];
  admins: string[];
  /** Entra object ids. */
  remove: string[];
  /** As typed, "" for none. */
  setUpLink: string | undefined;
  chat: { id: string; alerts: ChannelSettings["alerts"] } | null;
  /** In which whoever sends it wants to be spoken to. */
  language: Language | undefined;
};

const listed = (typed: string): string[] =>
  typed
    .split(/[\s,;]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .slice(0, 50);

/** What was filled in; null for anything that is not this card. */
export const readSettings = (data: unknown): SettingsFilled | null => {
  const read = shape.safeParse(data);
  if (!read.success) return null;
  const {
    portside,
    enabled,
    others,
    second,
    add,
    admins,
    remove,
    setUp,
    alerts: chosen,
    language,
  } = read.data;
  return {
    enabled,
    others,
    second,
    add: listed(add),
    admins: listed(admins),
    remove: listed(remove),
    setUpLink: setUp?.trim(),
    language,
    chat: portside.chat !== null && chosen ? { id: portside.chat, alerts: chosen } : null,
  };
};
