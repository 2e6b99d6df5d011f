import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Button, KnownBlock, ModalView } from "@slack/types";
import { readConfig } from "../../../src/config.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import { serve } from "../../../src/serve.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { setClock } from "../../support/set-clock.ts";
import { botToken, openPeer, signed, signingSecret } from "./open-peer.ts";
import { openProxy, type TestProxy } from "./open-proxy.ts";

/** A message as the Web API gives it back. */
export type Shown = { ts: string; user?: string; text: string; blocks?: KnownBlock[]; thread_ts?: string };

type Pressed = { channel: string; thread?: string; ephemeral?: boolean };

export type OpenView = ModalView & { id: string; hash: string };

const form = "application/x-www-form-urlencoded";

const team = "T000000001";
export const agency = `slack:${team}`;

/** Everything: Portside as a service, a Slack to serve, and people in it who type, press and fill in. */
export const openSlack = async (
  change: {
    environment?: Record<string, string>;
    enabled?: boolean;
    before?: (proxy: TestProxy) => void;
  } = {},
) => {
  const peer = await openPeer();
  const proxy = await openProxy(peer.apiUrl.replace(/\/api\/$/, ""));
  change.before?.(proxy);
  const data = dataFolder();
  const clock = setClock();
  const { lines, log } = keptLog();
  const environment = {
    DATA_DIR: data.folder,
    PORT: "0",
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: `${proxy.url}/api/`,
    ...change.environment,
  };
  const start = async () => {
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.problems.join(" "));
    return serve({ config: read.config, clock, entropy, speed: 1, log, spacing: 0 });
  };
  let served = await start();
  const url = () => `http://127.0.0.1:${served.port}/slack/events`;
  if (change.enabled !== false) await served.store.setNote(agency, "settings", { enabled: true });
  if (served.port !== null) peer.sendEventsTo(url());

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
    await served.assistant.settle();
    return { status: answered.status, body: text === "" ? null : JSON.parse(text) };
  };
  const from = (name: string) => ({
    team: { id: team },
    user: { id: user(name), team_id: team },
    api_app_id: "A0PORT",
  });

  const messages = async (where: string, thread?: string): Promise<Shown[]> => {
    const asked = { channel: where, limit: 200 };
    const given = thread
      ? await peer.bot.conversations.replies({ ...asked, ts: thread })
      : await peer.bot.conversations.history(asked);
    return (given.messages ?? []) as Shown[];
  };

  return {
    peer,
    proxy,
    clock,
    lines,
    channel,
    user,
    trigger,
    post,
    interact,
    from,
    messages,
    url,
    get store() {
      return served.store;
    },
    get assistant() {
      return served.assistant;
    },
    /** As if an installation of that id had been made. */
    installed: async (id: string, installation: object) => {
      const sealed = served.keyring.seal(JSON.stringify(installation), `slack/installation/${id}`);
      await served.store.setNote("slack", `installation/${id}`, { sealed, at: Date.now() });
    },
    /** The process ends and begins again on the same records. */
    restart: async () => {
      await served.close();
      served = await start();
      peer.sendEventsTo(url());
    },
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
      await served.assistant.settle();
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
      await served.assistant.settle();
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
      await served.assistant.settle();
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
    documents: () => served.assistant.documents,
    /** Waits until every file that was sent is taken or refused, and that is told. */
    settledFiles: async () => {
      for (let tries = 0; tries < 2000; tries += 1) {
        if ((await served.store.notes("slack", "file/")).length === 0) return served.assistant.settle();
        await wait(10);
      }
      throw new Error("A file was left lying.");
    },
    /** Waits for what happens after the acknowledgement. */
    until: async <T>(look: () => T | Promise<T>, most = 300): Promise<NonNullable<T>> => {
      for (let tries = 0; tries < most; tries += 1) {
        const seen = await look();
        if (seen) return seen;
        await wait(10);
      }
      throw new Error("It did not happen.");
    },
    pass: async (hours: number) => {
      clock.advance(hours * 3600_000);
      await served.assistant.tick();
    },
    close: async () => {
      await served.close();
      await proxy.close();
      await peer.close();
      data.remove();
    },
  };
};

export type TestSlack = Awaited<ReturnType<typeof openSlack>>;
