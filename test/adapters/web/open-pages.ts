import { randomUUID } from "node:crypto";
import { createPagesApp } from "../../../adapters/web/app.ts";
import type { Pace } from "../../../adapters/web/guard.ts";
import { openWebServer } from "../../../adapters/web/server.ts";
import { readConfig } from "../../../src/config.ts";
import { plain } from "../../../src/core/message.ts";
import { numbersOf } from "../../../src/core/port-request.ts";
import { openPortside } from "../../../src/portside.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import type { PageLink } from "../../../src/runtime/page-ports.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { setClock } from "../../support/set-clock.ts";
import { Story } from "../../support/story.ts";
import { anOrder, aTurn } from "../../support/turns.ts";
import { signingDesk } from "./signing-desk.ts";

/** The wireless number whose PIN is still wanted, by the sandbox's rules. */
export const pinItem = "pin:+12125550150";

/**
 * Portside with its pages on a free port: a draft that lacks only a PIN, a chat that keeps what is said in it, and a
 * signing desk in memory.
 */
export const openPages = async (change: { pace?: Pace; proxies?: number } = {}) => {
  const data = dataFolder();
  const clock = setClock(Date.parse("2026-11-23T15:00:00Z"));
  const { lines, log } = keptLog();
  const read = readConfig({ DATA_DIR: data.folder });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const said: string[] = [];
  let base: string | null = null;
  const portside = await openPortside({
    config: read.config,
    clock,
    entropy,
    speed: 1,
    log,
    base: () => base,
    surfaces: [
      {
        holds: (conversation) => conversation.startsWith("terminal:"),
        showsLinks: true,
        deliver: async (effect) => {
          if (effect.type !== "update-card") said.push(plain(effect.message));
        },
      },
    ],
  });
  const { conversation, request } = new Story().fillAll("212-555-0150");
  const state = request;
  await portside.store.commit(
    aTurn({ agency: state.agency, conversation, request: { state, loadedRev: null } }),
  );
  const desk = signingDesk();
  const { assistant, pages, asked, formKey, store } = portside;
  const web = await openWebServer({
    port: 0,
    host: "127.0.0.1",
    ...(change.proxies === undefined ? {} : { proxies: change.proxies }),
    ...(change.pace ? { mostRefused: change.pace.address } : {}),
    handlers: [
      createPagesApp({
        door: pages,
        assistant,
        asked,
        formKey,
        signing: desk,
        desk: assistant.desk,
        stops: assistant.stops,
        shared: assistant.shared,
        log,
        ...(change.pace ? { pace: change.pace } : {}),
      }),
    ],
    log,
  });
  base = `http://127.0.0.1:${web.port}`;
  const { sid, agency } = state;
  return {
    base,
    clock,
    desk,
    lines,
    sid,
    store,
    /** From now on no link can be looked up. */
    breakRecords: (): void => {
      store.link = () => Promise.reject(new Error("disk full"));
    },
    /** What the chat was told since the start. */
    said: async (): Promise<string> => {
      await assistant.settle();
      return said.join("\n");
    },
    /** The person of the chat says something there. */
    says: async (text: string): Promise<void> => {
      const by = { id: "local", name: "Dana Reyes", role: "manage" as const };
      const base = { source: "terminal", id: randomUUID(), agency, conversation: conversation.id, by };
      await assistant.receive({ ...base, type: "said", text });
      await assistant.settle();
    },
    assistant,
    documents: assistant.documents,
    request: () => store.request(agency, sid),
    /** The address of a page. */
    link: async (purpose: PageLink["purpose"], item = "bill", language?: "es"): Promise<string> => {
      const person =
        purpose === "sign" || purpose === "desk" || purpose === "stop" || purpose === "share"
          ? null
          : {
              ...{ id: "local", name: "Dana Reyes", role: "manage" as const },
              ...(language ? { language } : {}),
            };
      const asking = { purpose, item, agency, sid, conversation: conversation.id, person };
      const address = await pages.addressFor(asking);
      if (!address) throw new Error("There is a web server, so there is an address.");
      return address;
    },
    /** From now on the request is under way at the carrier as this order. */
    filed: async (reference: string): Promise<void> => {
      const now = await store.request(agency, sid);
      if (!now) throw new Error("The request of the pages is not there any more.");
      const numbers = Object.fromEntries(numbersOf(now).map((number) => [number, "with-carrier" as const]));
      const changed = { ...now, rev: now.rev + 1, orders: [anOrder({ reference, numbers })] };
      await store.commit(aTurn({ agency, request: { state: changed, loadedRev: now.rev } }));
    },
    history: () => store.history(agency, sid),
    voidLinks: (purpose: PageLink["purpose"]) => store.voidLinks(agency, sid, purpose),
    close: async () => {
      await web.close();
      await portside.close();
      data.remove();
    },
  };
};

export type TestPages = Awaited<ReturnType<typeof openPages>>;

/** The mark that the form of a page holds. */
export const markOf = (page: string): string => /name="mark" value="([\w-]+)"/.exec(page)?.[1] ?? "";

/** The sentence of a page, as text. */
export const textOf = (page: string): string =>
  page
    .replace(/<head>[\s\S]*<\/head>/, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

/** Opens a page and sends its form back: with files where `send` holds any, else as fields. */
export const openAndSend = async (
  address: string,
  send: Record<string, string | File | File[]>,
  { to = address, headers = {} }: { to?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; text: string; page: string; headers: Headers }> => {
  const mark = markOf(await (await fetch(address)).text());
  const form = new FormData();
  form.append("mark", mark);
  for (const [name, value] of Object.entries(send)) {
    for (const each of Array.isArray(value) ? value : [value]) form.append(name, each);
  }
  const hasFiles = Object.values(send).some((value) => typeof value !== "string");
  const body = hasFiles ? form : new URLSearchParams([...form] as [string, string][]);
  const answered = await fetch(to, { method: "POST", body, headers, redirect: "manual" });
  const page = await answered.text();
  return { status: answered.status, text: textOf(page), page, headers: answered.headers };
};
