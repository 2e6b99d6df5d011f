import type { SlashCommand } from "@slack/bolt";

/** A payload as Slack posts it; interactions are JSON in a field of a form, commands are the form itself. */
export type Recorded = { name: string; as: "event" | "interaction" | "command"; body: object };

/** Ids of no real workspace. `connect` is another organisation's in a shared channel. */
export type Ids = {
  team: string;
  user: string;
  channel: string;
  direct: string;
  root: string;
  trigger: string;
};

export const fakeIds: Ids = {
  team: "T012AB3C4",
  user: "U012AB3CD",
  channel: "C012AB3CD",
  direct: "D012AB3CD",
  root: "1700000000.000100",
  trigger: "1234567890123.1234567890.0123456789abcdef0123456789abcdef",
};

const app = "A012AB3CD";
const otherTeam = "T999ZZ9Z9";

const envelope = ({ team }: Ids, id: string, event: object, change: object = {}): object => ({
  token: "ZZZZZZWSxiZZZ2yIvs3peJ",
  team_id: team,
  context_team_id: team,
  context_enterprise_id: null,
  api_app_id: app,
  event,
  type: "event_callback",
  event_id: `Ev${id}`,
  event_time: 1_700_000_100,
  authorizations: [
    { enterprise_id: null, team_id: team, user_id: "U0PORT", is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
  event_context: "4-eyJldCI6Im1lc3NhZ2UifQ",
  ...change,
});

const richText = (text: string): object[] => [
  {
    type: "rich_text",
    block_id: "b1",
    elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }],
  },
];

const said = ({ team, user, channel, root }: Ids, text: string, change: object = {}): object => ({
  user,
  type: "message",
  ts: "1700000100.000200",
  client_msg_id: "7f4d1f2e-7b1f-4d0c-9c59-4b1d7f2e0a11",
  text,
  team,
  thread_ts: root,
  parent_user_id: "U0PORT",
  blocks: richText(text),
  channel,
  event_ts: "1700000100.000200",
  channel_type: "channel",
  ...change,
});

const file = {
  id: "F012AB3CD",
  created: 1_700_000_090,
  timestamp: 1_700_000_090,
  name: "bill.pdf",
  title: "bill.pdf",
  mimetype: "application/pdf",
  filetype: "pdf",
  pretty_type: "PDF",
  user: "U012AB3CD",
  mode: "hosted",
  is_external: false,
  external_type: "",
  size: 48_213,
  url_private: "https://files.slack.com/files-pri/T012AB3C4-F012AB3CD/bill.pdf",
  url_private_download: "https://files.slack.com/files-pri/T012AB3C4-F012AB3CD/download/bill.pdf",
  permalink: "https://acme.slack.com/files/U012AB3CD/F012AB3CD/bill.pdf",
  has_rich_preview: false,
  file_access: "visible",
};

const events = (ids: Ids): Recorded[] => {
  const { team, user, channel, direct } = ids;
  const event = (name: string, inner: object, change: object = {}): Recorded => ({
    name,
    as: "event",
    body: envelope(ids, name.replace(/\W/g, "").toUpperCase(), inner, change),
  });
  return [
    {
      name: "url verification",
      as: "event",
      body: { token: "Z", challenge: "3eZbrw1aBm2rZgRNFdxV2595E9CY", type: "url_verification" },
    },
    {
      name: "rate limited",
      as: "event",
      body: {
        token: "Z",
        type: "app_rate_limited",
        team_id: team,
        minute_rate_limited: 1_700_000_040,
        api_app_id: app,
      },
    },
    event(
      "mention",
      said(ids, "<@U0PORT> status", {
        type: "app_mention",
        parent_user_id: undefined,
        channel_type: undefined,
      }),
    ),
    event("thread reply", said(ids, "agree")),
    event(
      "direct message",
      said(ids, "/port", {
        channel: direct,
        channel_type: "im",
        thread_ts: undefined,
        parent_user_id: undefined,
      }),
    ),
    event("private channel", said(ids, "agree", { channel_type: "group" })),
    event(
      "file in thread",
      said(ids, "", { subtype: "file_share", files: [file], upload: false, display_as_bot: false }),
    ),
    event(
      "file to ask about",
      said(ids, "the bill", {
        subtype: "file_share",
        files: [{ id: "F012AB3CE", file_access: "check_file_info" }],
      }),
    ),
    event(
      "broadcast",
      said(ids, "done?", {
        subtype: "thread_broadcast",
        root: { user: "U0PORT", type: "message", ts: ids.root, text: "card" },
      }),
    ),
    event("our edit", {
      type: "message",
      subtype: "message_changed",
      message: {
        user: "U0PORT",
        type: "message",
        edited: { user: "U0PORT", ts: "1700000100.000000" },
        bot_id: "B0PORT",
        text: "card",
        ts: ids.root,
      },
      previous_message: { user: "U0PORT", type: "message", bot_id: "B0PORT", text: "old card", ts: ids.root },
      channel,
      hidden: true,
      ts: "1700000100.000300",
      event_ts: "1700000100.000300",
      channel_type: "channel",
    }),
    event("link of ours", {
      type: "link_shared",
      user,
      channel,
      message_ts: "1700000100.000200",
      thread_ts: ids.root,
      unfurl_id: "C1.1700000100.abc",
      source: "conversations_history",
      links: [{ url: `https://portside.example.com/p/${"a".repeat(43)}`, domain: "portside.example.com" }],
      event_ts: "1700000100.000300",
    }),
    event("their edit", {
      type: "message",
      subtype: "message_changed",
      message: {
        user,
        type: "message",
        edited: { user, ts: "1700000100.000000" },
        text: "agree to all",
        ts: "1700000100.000200",
        thread_ts: ids.root,
      },
      previous_message: {
        user,
        type: "message",
        text: "agree",
        ts: "1700000100.000200",
        thread_ts: ids.root,
      },
      channel,
      hidden: true,
      ts: "1700000100.000350",
      event_ts: "1700000100.000350",
      channel_type: "channel",
    }),
    event("deletion", {
      type: "message",
      subtype: "message_deleted",
      deleted_ts: "1700000100.000200",
      previous_message: { user, type: "message", text: "agree", ts: "1700000100.000200" },
      channel,
      hidden: true,
      ts: "1700000100.000400",
      event_ts: "1700000100.000400",
      channel_type: "channel",
    }),
    event(
      "another app",
      said(ids, "status of everything", {
        user: "U0OTHER",
        bot_id: "B0OTHER",
        app_id: "A0OTHER",
        bot_profile: { id: "B0OTHER", name: "other", app_id: "A0OTHER", team_id: team },
      }),
    ),
    event(
      "old kind of bot",
      said(ids, "ping", { subtype: "bot_message", bot_id: "B0OTHER", user: undefined }),
    ),
    event("joined", {
      type: "message",
      subtype: "channel_join",
      user,
      text: "has joined",
      ts: "1700000100.000500",
      channel,
      channel_type: "channel",
      event_ts: "1700000100.000500",
    }),
    event(
      "shared channel",
      said(ids, "<@U0PORT> port", {
        user: "U999ZZ9Z9",
        user_team: otherTeam,
        source_team: otherTeam,
        type: "app_mention",
      }),
      { is_ext_shared_channel: true, context_team_id: otherTeam },
    ),
    event("home opened", {
      type: "app_home_opened",
      user,
      channel: direct,
      tab: "home",
      event_ts: "1700000100.000600",
    }),
    event("messages opened", {
      type: "app_home_opened",
      user,
      channel: direct,
      tab: "messages",
      event_ts: "1700000100.000700",
    }),
    event("organisation", said(ids, "agree"), {
      enterprise_id: "E012AB3CD",
      context_enterprise_id: "E012AB3CD",
      authorizations: [
        {
          enterprise_id: "E012AB3CD",
          team_id: null,
          user_id: "U0PORT",
          is_bot: true,
          is_enterprise_install: true,
        },
      ],
    }),
    event("token of a person revoked", {
      type: "tokens_revoked",
      tokens: { oauth: [user] },
      event_ts: "1700000100.000800",
    }),
  ];
};

/** These take the installation away: they are posted last. */
export const endings = (ids: Ids): Recorded[] => [
  {
    name: "tokens revoked",
    as: "event",
    body: envelope(ids, "REVOKED", { type: "tokens_revoked", tokens: { oauth: [], bot: ["U0PORT"] } }),
  },
  { name: "uninstalled", as: "event", body: envelope(ids, "UNINSTALLED", { type: "app_uninstalled" }) },
];

const command = (
  { team, user, channel, trigger }: Ids,
  text: string,
  change: Partial<SlashCommand> = {},
): SlashCommand => ({
  token: "ZZZZZZWSxiZZZ2yIvs3peJ",
  team_id: team,
  team_domain: "acme",
  channel_id: channel,
  channel_name: "ports",
  user_id: user,
  user_name: "dana",
  command: "/port",
  text,
  api_app_id: app,
  is_enterprise_install: "false",
  response_url: `https://hooks.slack.com/commands/${team}/1/x`,
  trigger_id: trigger,
  ...change,
});

const person = ({
  team,
  user,
}: Ids): {
  team: { id: string; domain: string };
  user: { id: string; username: string; name: string; team_id: string };
} => ({
  team: { id: team, domain: "acme" },
  user: { id: user, username: "dana", name: "dana", team_id: team },
});

const button = (value: string): object => ({
  action_id: "press:0",
  block_id: "Qx9a",
  text: { type: "plain_text", text: "Go", emoji: false },
  value,
  type: "button",
  action_ts: "1700000110.000100",
});

const press = (ids: Ids, name: string, value: object, change: object = {}): Recorded => ({
  name,
  as: "interaction",
  body: {
    type: "block_actions",
    ...person(ids),
    api_app_id: app,
    token: "ZZZZZZWSxiZZZ2yIvs3peJ",
    container: {
      type: "message",
      message_ts: "1700000105.000100",
      channel_id: ids.channel,
      is_ephemeral: false,
      thread_ts: ids.root,
    },
    trigger_id: ids.trigger,
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: ids.channel, name: "ports" },
    message: {
      user: "U0PORT",
      type: "message",
      ts: "1700000105.000100",
      bot_id: "B0PORT",
      app_id: app,
      text: "Question",
      team: ids.team,
      thread_ts: ids.root,
      blocks: [],
    },
    state: { values: {} },
    response_url: `https://hooks.slack.com/actions/${ids.team}/1/x`,
    actions: [button(JSON.stringify(value))],
    ...change,
  },
});

const view = (ids: Ids, callback: string, meta: object, values: object): object => ({
  id: "V012AB3CD",
  team_id: ids.team,
  type: "modal",
  blocks: [],
  private_metadata: JSON.stringify(meta),
  callback_id: callback,
  state: { values },
  hash: "1700000115.Abc123",
  title: { type: "plain_text", text: "Numbers and account", emoji: false },
  clear_on_close: false,
  notify_on_close: false,
  close: { type: "plain_text", text: "Close", emoji: false },
  submit: { type: "plain_text", text: "Save", emoji: false },
  previous_view_id: null,
  root_view_id: "V012AB3CD",
  app_id: app,
  external_id: "",
  app_installed_team_id: ids.team,
  bot_id: "B0PORT",
});

const submit = (
  ids: Ids,
  name: string,
  callback: string,
  meta: object,
  values: object,
  change: object = {},
): Recorded => ({
  name,
  as: "interaction",
  body: {
    type: "view_submission",
    ...person(ids),
    api_app_id: app,
    token: "ZZZZZZWSxiZZZ2yIvs3peJ",
    trigger_id: ids.trigger,
    view: view(ids, callback, meta, values),
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
    ...change,
  },
});

const interactions = (ids: Ids): Recorded[] => {
  const sid = "PR-7K3M-9Q2X";
  const meta = { conversation: `slack:${ids.team}:${ids.channel}:${ids.root}`, sid, form: "numbers", rev: 3 };
  const home = {
    container: { type: "view", view_id: "V012AB3CD" },
    view: { ...view(ids, "", {}, {}), type: "home" },
    channel: undefined,
    message: undefined,
  };
  const shortcut = {
    type: "shortcut",
    ...person(ids),
    token: "ZZZZZZWSxiZZZ2yIvs3peJ",
    action_ts: "1700000120.000100",
    callback_id: "port_new",
    trigger_id: ids.trigger,
    is_enterprise_install: false,
    enterprise: null,
  };
  const onMessage = {
    ...shortcut,
    type: "message_action",
    callback_id: "port_from_message",
    message_ts: "1700000050.000100",
    response_url: `https://hooks.slack.com/app/${ids.team}/1/x`,
    channel: { id: ids.channel, name: "ports" },
    message: {
      type: "message",
      user: ids.user,
      ts: "1700000050.000100",
      text: "Please move 212-555-0100",
      team: ids.team,
    },
  };
  return [
    press(ids, "choice", { type: "action", action: { text: "agree", item: "agreements", sid } }),
    press(
      ids,
      "choice in private",
      { type: "action", action: { text: "list" } },
      {
        container: {
          type: "message",
          message_ts: "1700000105.000200",
          channel_id: ids.channel,
          is_ephemeral: true,
        },
        message: undefined,
      },
    ),
    press(ids, "secret", { type: "secret", item: "pin:+12125550150", label: "PIN for (212) 555-0150", sid }),
    press(ids, "file", { type: "file", item: "bill", accept: ["application/pdf"], most: 10_485_760, sid }),
    press(ids, "page of the home tab", { type: "action", action: { text: "home mine open page 2" } }, home),
    press(ids, "settings on the home tab", { type: "settings" }, home),
    press(ids, "start on the home tab", { type: "action", action: { text: "/port" } }, home),
    press(
      ids,
      "somebody of another organisation",
      { type: "action", action: { text: "submit", sid, rev: 1 } },
      { user: { id: "U999ZZ9Z9", username: "eve", name: "eve", team_id: otherTeam } },
    ),
    press(ids, "a button of another app", {}, { actions: [button("approve")] }),
    submit(ids, "form", "port_form", meta, {
      numbers: { value: { type: "plain_text_input", value: "212-555-0100, 212-555-0101" } },
      carrier: { value: { type: "plain_text_input", value: null } },
      services: { value: { type: "checkboxes", selected_options: [] } },
      "services#words": { value: { type: "plain_text_input", value: null } },
      date: { value: { type: "datepicker", selected_date: "2026-12-07" } },
      billingSame: {
        value: {
          type: "radio_buttons",
          selected_option: { text: { type: "plain_text", text: "Yes", emoji: false }, value: "yes" },
        },
      },
    }),
    submit(
      ids,
      "form with a secret",
      "port_secret",
      { ...meta, item: "pin:+12125550150" },
      {
        "pin:+12125550150": { value: { type: "plain_text_input", value: "123456" } },
      },
    ),
    submit(
      ids,
      "form with a file",
      "port_file",
      { ...meta, item: "bill" },
      { bill: { file: { type: "file_input", files: [file] } } },
    ),
    submit(
      ids,
      "form of the settings",
      "port_settings",
      { channel: ids.channel },
      {
        enabled: {
          enabled: {
            type: "radio_buttons",
            selected_option: {
              text: { type: "plain_text", text: "Switched on", emoji: false },
              value: "yes",
            },
          },
        },
        people: { people: { type: "multi_users_select", selected_users: [ids.user] } },
        broadcast: {
          broadcast: {
            type: "radio_buttons",
            selected_option: { text: { type: "plain_text", text: "None", emoji: false }, value: "none" },
          },
        },
      },
    ),
    {
      name: "form closed",
      as: "interaction",
      body: {
        type: "view_closed",
        ...person(ids),
        api_app_id: app,
        token: "Z",
        view: view(ids, "port_form", meta, {}),
        is_cleared: false,
        is_enterprise_install: false,
        enterprise: null,
      },
    },
    {
      name: "what a menu is to offer",
      as: "interaction",
      body: {
        type: "block_suggestion",
        ...person(ids),
        api_app_id: app,
        token: "ZZZZZZWSxiZZZ2yIvs3peJ",
        action_id: "press:0",
        block_id: "Qx9a",
        value: "agree",
        container: { type: "view", view_id: "V012AB3CD" },
        view: view(ids, "port_form", meta, {}),
      },
    },
    { name: "shortcut", as: "interaction", body: shortcut },
    { name: "shortcut on a message", as: "interaction", body: onMessage },
  ];
};

const commands = (ids: Ids): Recorded[] =>
  [
    "",
    "new",
    "status PR-7K3M-9Q2X",
    "list",
    "help",
    "subscribe action",
    "unsubscribe",
    "settings",
    "dance",
  ].map((text) => ({
    name: `/port ${text}`,
    as: "command",
    body: command(ids, text),
  }));

/** Every kind of payload that Slack sends, in the shape it sends it, the endings left out. */
export const recorded = (ids: Ids): Recorded[] => [
  ...events(ids),
  ...commands(ids),
  {
    name: "/port in an organisation",
    as: "command",
    body: command(ids, "help", {
      is_enterprise_install: "true",
      enterprise_id: "E012AB3CD",
      enterprise_name: "Acme Group",
    }),
  },
  ...interactions(ids),
];

/** A payload as the text Slack posts, and its content type. */
export const posted = ({ as, body }: Recorded): { text: string; type: string } => {
  if (as === "event") return { text: JSON.stringify(body), type: "application/json" };
  const fields = as === "interaction" ? { payload: JSON.stringify(body) } : (body as Record<string, string>);
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return {
    text: new URLSearchParams(
      known.map(([key, value]): [string, string] => [
        key,
        typeof value === "object" ? JSON.stringify(value) : String(value),
      ]),
    ).toString(),
    type: "application/x-www-form-urlencoded",
  };
};
