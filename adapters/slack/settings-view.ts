import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { alerts, broadcasts, type ChannelSettings, type Settings } from "../../src/chat/settings.ts";
import { type Language, languageIn, languageNow } from "../../src/core/language.ts";
import { limits } from "./limits.ts";
import { settingsWords as words } from "./settings-words.ts";
import { plainText } from "./slack-text.ts";

export const settingsCallback = "port_settings";

/** A user group of the workspace, to choose from. */
export type Group = { id: string; name: string };

/** What the form shows: the workspace's settings and, opened in a channel, that channel's. */
export type SettingsShown = {
  settings: Settings;
  groups: Group[];
  setUpLink: string | null;
  channel: { id: string; settings: ChannelSettings } | null;
  /** Whether submissions wait for a second person now, by whoever decided. */
  second: boolean;
};

const option = (value: string, label: string): PlainTextOption => ({
  text: plainText(label, limits.option.text),
  value,
});

const input = (block: string, label: string, element: InputBlock["element"], hint?: string): InputBlock => ({
  type: "input",
  block_id: block,
  optional: true,
  label: plainText(label, limits.input.label),
  element,
  ...(hint ? { hint: plainText(hint, limits.input.hint) } : {}),
});

/** One of several that has an answer already. */
const radio = (
  block: string,
  label: string,
  values: Record<string, string>,
  now: string,
  hint?: string,
): InputBlock => {
  const options = Object.entries(values).map(([value, text]) => option(value, text));
  const initial = options.find(({ value }) => value === now);
  const element = { type: "radio_buttons" as const, action_id: block, options };
  return {
    ...input(block, label, initial ? { ...element, initial_option: initial } : element, hint),
    optional: false,
  };
};

/** Each in itself, so that whoever reads only that one finds it. */
const languageNames: Record<Language, string> = { en: "English", es: "Español" };

const yesNo = (on: boolean): string => (on ? "yes" : "no");

const groupChoice = (groups: Group[], chosen: string[]): InputBlock[] => {
  const known = [
    ...groups.filter(({ id }) => chosen.includes(id)),
    ...groups.filter(({ id }) => !chosen.includes(id)),
  ];
  const options = known.slice(0, limits.options.select).map(({ id, name }) => option(id, name));
  if (options.length === 0) return [];
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return [
    input("groups", words.groups, {
      type: "multi_static_select",
      action_id: "groups",
      options,
      ...(initial.length > 0 ? { initial_options: initial } : {}),
    }),
  ];
};

/** The settings as a form for owners and admins. */
export const settingsView = ({ settings, groups, setUpLink, channel, second }: SettingsShown): ModalView => {
  const blocks: KnownBlock[] = [
    radio("enabled", words.enabled, words.enabledOf, yesNo(settings.enabled), words.enabledHint),
    input(
      "people",
      words.people,
      {
        type: "multi_users_select",
        action_id: "people",
        ...(settings.people.length > 0 ? { initial_users: settings.people } : {}),
      },
      words.peopleHint,
    ),
    ...groupChoice(groups, settings.groups),
    radio("othersMayLook", words.others, words.othersOf, yesNo(settings.othersMayLook)),
    radio("secondPerson", words.second, words.secondOf, yesNo(second), words.secondHint),
    input(
      "setUp",
      words.setUp,
      {
        type: "plain_text_input",
        action_id: "setUp",
        max_length: 500,
        ...(setUpLink === null ? {} : { initial_value: setUpLink }),
      },
      words.setUpHint,
    ),
    radio("language", words.language, languageNames, languageNow(), words.languageHint),
    ...(channel
      ? [
          radio("broadcast", words.broadcast, words.broadcasts, channel.settings.broadcast),
          radio("alerts", words.alerts, words.alertsOf, channel.settings.alerts, words.alertsHint),
        ]
      : []),
  ];
  return {
    type: "modal",
    callback_id: settingsCallback,
    private_metadata: JSON.stringify({ channel: channel?.id ?? null }),
    title: plainText(words.title, limits.view.title),
    submit: plainText(words.save, limits.view.title),
    close: plainText(words.close, limits.view.title),
    blocks,
  };
};

const filled = z.looseObject({
  selected_options: z.array(z.looseObject({ value: z.string() })).nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  value: z.string().max(1000).nullish(),
  selected_users: z.array(z.string().max(30)).max(200).nullish(),
});
const state = z.record(z.string(), z.record(z.string(), filled));
const meta = z.object({ channel: z.string().min(1).max(50).nullable() });

export type SettingsFilled = {
  settings: Partial<Settings>;
  /** In which whoever sends it wants to be spoken to. */
  language?: Language;
  /** As typed, "" for none; not there where it was not asked. */
  setUpLink?: string;
  channel: { id: string; settings: Partial<ChannelSettings> } | null;
};

const readMeta = (text: string): z.infer<typeof meta> | null => {
  try {
    return meta.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** What was filled in; only what the form asked. Null for anything that is not this form. */
export const readSettings = (metaText: string, values: unknown): SettingsFilled | null => {
  const opened = readMeta(metaText);
  const read = state.safeParse(values);
  if (!opened || !read.success) return null;
  const of = (block: string): z.infer<typeof filled> | undefined => Object.values(read.data[block] ?? {})[0];
  const isYes = (block: string): boolean => of(block)?.selected_option?.value === "yes";
  const chosen = <T extends string>(block: string, known: readonly T[]): T | undefined =>
    known.find((each) => each === of(block)?.selected_option?.value);
  const broadcast = chosen("broadcast", broadcasts);
  const alert = chosen("alerts", alerts);
  const language = languageIn(of("language")?.selected_option?.value);
  return {
    settings: {
      ...(of("enabled") ? { enabled: isYes("enabled") } : {}),
      ...(of("people") ? { people: of("people")?.selected_users ?? [] } : {}),
      ...(of("groups") ? { groups: of("groups")?.selected_options?.map(({ value }) => value) ?? [] } : {}),
      ...(of("othersMayLook") ? { othersMayLook: isYes("othersMayLook") } : {}),
      ...(of("secondPerson") ? { secondPerson: isYes("secondPerson") } : {}),
    },
    ...(language ? { language } : {}),
    ...(of("setUp") ? { setUpLink: (of("setUp")?.value ?? "").trim() } : {}),
    channel:
      opened.channel === null
        ? null
        : {
            id: opened.channel,
            settings: { ...(broadcast ? { broadcast } : {}), ...(alert ? { alerts: alert } : {}) },
          },
  };
};
