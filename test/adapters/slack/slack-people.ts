import { readFileSync } from "node:fs";
import type { Button, KnownBlock, ModalView } from "@slack/types";
import { type openPeer, signed } from "./open-peer.ts";
import type { TestProxy } from "./open-proxy.ts";

/** A message as the Web API gives it back. */
export type Shown = {
  ts: string;
  user?: string;
  text: string;
  blocks?: KnownBlock[];
  thread_ts?: string;
  metadata?: { event_payload?: { key?: string } };
};

type Pressed = { channel: string; thread?: string; ephemeral?: boolean };

export type OpenView = ModalView & { id: string; hash: string };

const form = "application/x-www-form-urlencoded";

export const team = "T000000001";

/** The label of the newest button that does what this text would. */
export const labelOf = (shown: Shown[], text: string): string | null => {
  const buttons = shown.flatMap(({ blocks }) =>
    (blocks ?? []).flatMap((block) => (block.type === "actions" ? (block.elements as Button[]) : [])),
  );
  const says = `"text":${JSON.stringify(text)}`;
  return buttons.findLast(({ value }) => value?.includes(says))?.text.text ?? null;
};

export type PeopleOptions = {
  peer: Awaited<ReturnType<typeof openPeer>>;
  proxy: TestProxy;
  /** Where Portside is posted to. */
  url(): string;
  /** Waits for what follows from something that was posted. */
  settle(): Promise<void>;
};

/** People in a Slack that Portside serves, who type, press and fill in. */
export const slackPeople = async ({ peer, proxy, url, settle }: PeopleOptions) => {
  const { channels } = await peer.bot.conversations.list({});
  const channel = (name: string): string => channels?.find((each) => each.name === name)?.id ?? "";
  const { members } = await peer.bot.users.list({});
  const user = (name: string): string => members?.find((each) => each.name === name)?.id ?? "";

  const post = async (body: string, type: string): Promise<Response> => fetch(url(), signed(body, type));
  const trigger = async (name: string): Promise<string> => {
    const made = await peer.bot.apiCall("views.generateTriggerId", { user_id: user(name) });
    return (made as { trigger_id?: string }).trigger_id ?? "";
  };
  const interact = async (payload: object): Promise<{ status: number; body: unknown }> => {
    const answered = await post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form);
    const text = await answered.text();
    await settle();
    return { status: answered.status, body: text === "" ? null : JSON.parse(text) };
  };
  const from = (name: string) => ({
    team: { id: team },
    user: { id: user(name), team_id: team },
    api_app_id: "A0PORT",
  });

  const messages = async (where: string, thread?: string): Promise<Shown[]> => {
    const asked = { channel: where, limit: 200, include_all_metadata: true };
    const given = thread
      ? await peer.bot.conversations.replies({ ...asked, ts: thread })
      : await peer.bot.conversations.history(asked);
    return (given.messages ?? []) as Shown[];
  };

  return {
    channel,
    user,
    trigger,
    post,
    interact,
    from,
    messages,
    /** An event that the peer does not originate itself. */
    event: async (
      event: object,
      id = `Ev${Math.random()}`,
      time = Math.floor(Date.now() / 1000),
      envelope: object = {},
    ) => {
      const body = JSON.stringify({
        type: "event_callback",
        team_id: team,
        api_app_id: "A0PORT",
        event_id: id,
        event_time: time,
        authorizations: [{ team_id: team, enterprise_id: null, is_bot: true, is_enterprise_install: false }],
        event,
        ...envelope,
      });
      const answered = await post(body, "application/json");
      await settle();
      return answered.status;
    },
    command: async (name: string, where: string, text: string, given: Record<string, string> = {}) => {
      const body = new URLSearchParams({
        command: "/port",
        text,
        team_id: team,
        channel_id: where,
        user_id: user(name),
        trigger_id: await trigger(name),
        response_url: `${proxy.url}/response`,
        api_app_id: "A0PORT",
        is_enterprise_install: "false",
        ...given,
      }).toString();
      const answered = await post(body, form);
      const said = await answered.text();
      await settle();
      return {
        status: answered.status,
        text: said === "" ? "" : (JSON.parse(said) as { text: string }).text,
      };
    },
    /** Types a message, which the peer then delivers as signed events. */
    type: async (name: string, where: string, text: string, thread?: string): Promise<string> => {
      const posted = await peer.as(`xoxp-${name}`).chat.postMessage({
        channel: where,
        text,
        ...(thread ? { thread_ts: thread } : {}),
      });
      await settle();
      return posted.ts ?? "";
    },
    /** The newest button with this label among the messages. */
    press: async (name: string, shown: Shown[], label: string, at: Pressed) => {
      const buttons = shown.flatMap(({ ts, blocks }) =>
        (blocks ?? [])
          .flatMap((block) => (block.type === "actions" ? (block.elements as Button[]) : []))
          .map((button) => ({ ts, button })),
      );
      const found = buttons.findLast(({ button }) => button.text?.text === label);
      if (!found)
        throw new Error(`No button "${label}"; there are ${buttons.map(({ button }) => button.text.text)}`);
      return interact({
        ...from(name),
        type: "block_actions",
        trigger_id: await trigger(name),
        container: {
          type: "message",
          message_ts: found.ts,
          channel_id: at.channel,
          is_ephemeral: at.ephemeral === true,
        },
        channel: { id: at.channel },
        message: { ts: found.ts, ...(at.thread ? { thread_ts: at.thread } : {}) },
        actions: [{ action_ts: found.ts, ...found.button }],
      });
    },
    /** The view opened last. */
    view: (): OpenView => {
      const opened = proxy.of("views.open").at(-1);
      if (!opened) throw new Error("No view was opened.");
      return { ...JSON.parse(opened.fields.view ?? "{}"), ...JSON.parse(opened.answer).view } as OpenView;
    },
    /** Fills in the view: texts by the id of their block. */
    submit: async (name: string, view: OpenView, filled: Record<string, object | string>) => {
      const values = Object.fromEntries(
        Object.entries(filled).map(([block, value]) => [
          block,
          { typed: typeof value === "string" ? { type: "plain_text_input", value } : value },
        ]),
      );
      return interact({
        ...from(name),
        type: "view_submission",
        trigger_id: await trigger(name),
        view: {
          id: view.id,
          hash: view.hash,
          type: "modal",
          callback_id: view.callback_id,
          private_metadata: view.private_metadata,
          state: { values },
        },
      });
    },
    /** A file for a form's file input. The peer hands it out only once it is shared, so it is, where nobody ports. */
    upload: async (name: string, from: string | Buffer, filename = "bill.pdf"): Promise<string> => {
      const file = typeof from === "string" ? readFileSync(from) : from;
      const client = peer.as(`xoxp-${name}`);
      const { upload_url, file_id } = await client.files.getUploadURLExternal({
        filename,
        length: file.length,
      });
      await fetch(upload_url ?? "", { method: "POST", body: Uint8Array.from(file) });
      await client.files.completeUploadExternal({
        files: [{ id: file_id ?? "" }],
        channel_id: channel("news"),
      });
      return file_id ?? "";
    },
  };
};
