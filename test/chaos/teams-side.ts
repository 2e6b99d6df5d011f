import { setTimeout as wait } from "node:timers/promises";
import { postUntilTaken } from "../support/killed-at-carrier/again-and-again.ts";
import { planted } from "../support/planted-secrets.ts";
import { acmeBill } from "../support/small-bills.ts";
import { openConnector, type Posted } from "../support/teams-connector.ts";
import {
  actionsOf,
  app,
  channel,
  teamsPeople,
  tenant,
  type Where,
  wordsOf,
} from "../support/teams-people.ts";
import type { Seat } from "./seat.ts";
import { sendAgain } from "./slack-side.ts";
import { openTcpProxy } from "./tcp-proxy.ts";

/** Milliseconds between two looks, how many there are until somebody tries again, and how often they do. */
const glance = 300;
const looks = 60;
const mostTries = 10;

/** Teams with a channel for each person who ports, and one more that subscribed everything. */
export const openTeamsSide = async (frontUrl: string) => {
  const connector = await openConnector(app);
  const proxy = await openTcpProxy(Number(new URL(connector.base).port));
  const base = `http://127.0.0.1:${proxy.port}`;
  const bill = await acmeBill(planted.account);
  const news = channel("news");
  const people = teamsPeople({
    connector,
    url: () => `${frontUrl}/api/messages`,
    settle: async () => undefined,
    serviceUrl: `${base}/svc`,
    // 403 is for what was stored already, though nobody was left to say so.
    post: (url, init) => postUntilTaken(url, init, (status) => status < 300 || status === 403),
  });

  const look = async <T>(what: () => Promise<T | null> | T | null, most = looks): Promise<T | null> => {
    for (let tries = 0; tries < most; tries += 1) {
      const seen = await what();
      if (seen !== null) return seen;
      await wait(glance);
    }
    return null;
  };

  const fetched = (url: string, init: RequestInit = {}) =>
    postUntilTaken(url, init, (status) => status < 500);

  /** The page that a button leads to, and the mark of its form. */
  const pageOf = async (where: Where, label: string): Promise<{ url: string; mark: string }> => {
    const { body } = await people.press("dana", where, label);
    const [link] = actionsOf({ card: body?.value } as Posted).filter(({ url }) => url);
    const url = link?.url ?? "";
    const page = url === "" ? "" : await (await fetched(url)).text();
    return { url, mark: /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? "" };
  };

  const pageThere = async (where: Where, label: string): Promise<{ url: string; mark: string }> => {
    const found = await look(async () => {
      const page = await pageOf(where, label);
      return page.mark === "" ? null : page;
    }, looks * mostTries);
    if (!found) throw new Error(`The page behind "${label}" never came.`);
    return found;
  };

  /** To one person in the channel, or in their own chat. */
  const isAbout = ({ chat }: Posted, where: Where): boolean =>
    chat.startsWith(where.id) || chat === people.personal("dana").id;

  const seatAt = (where: Where): Seat => ({
    heard: async () => people.messages(where).map(wordsOf),
    say: async (text) => {
      await people.type("dana", where, text);
    },
    press: async (text, since) => {
      const says = `"text":${JSON.stringify(text)}`;
      const found = people
        .messages(where)
        .slice(since)
        .flatMap((message) => actionsOf(message).map((action) => ({ message, action })))
        .findLast(({ action }) => JSON.stringify(action.data ?? "").includes(says));
      if (!found) return false;
      const { body } = await people.press("dana", where, found.action.title, { message: found.message });
      return !sendAgain.test(JSON.stringify(body));
    },
    // What is answered is stored, so the name may follow.
    sign: async () => {
      await people.type("dana", where, "sign");
    },
    sendBill: async () => {
      const page = await pageThere(where, "Send the bill");
      const form = new FormData();
      form.set("mark", page.mark);
      form.set("files", new Blob([new Uint8Array(bill)]), "bill.pdf");
      await fetched(page.url, { method: "POST", body: form });
    },
    confide: async (value) => {
      const page = await pageThere(where, "Answer in private");
      await fetched(page.url, {
        method: "POST",
        body: new URLSearchParams({ mark: page.mark, answer: value }),
      });
    },
    refusals: async () =>
      connector.posted.filter(
        (each) => !each.chat.includes(";messageid=") && isAbout(each, where) && sendAgain.test(wordsOf(each)),
      ).length,
  });

  return {
    connector,
    tcp: proxy,
    people,
    news,
    environment: {
      MICROSOFT_APP_ID: app,
      MICROSOFT_APP_TENANT_ID: tenant,
      MICROSOFT_APP_PASSWORD: "made-up-password",
      CHAOS_TEAMS_METADATA: `${base}/metadata`,
      CHAOS_TEAMS_FILES: new URL(base).host,
    },
    install: () => people.installing("dana", people.personal("dana"), "add"),
    subscribe: () => people.type("dana", news, "subscribe all"),
    begin: async (person: number): Promise<Seat | null> => {
      const room = channel(`room-${person}`);
      const roots = () =>
        connector.posted.filter(({ id, chat }) => chat === `${room.id};messageid=${id}`).map(({ id }) => id);
      const before = roots();
      // Teams lets nobody look whether a card arrived, so one that was posted into a broken connection may stand twice.
      const isHeld = (id: string): boolean => people.messages({ ...room, root: id }).length > 1;
      for (let tries = 0; tries < mostTries; tries += 1) {
        await people.type("dana", room, "port new");
        const root = await look(() => roots().find((id) => !before.includes(id) && isHeld(id)) ?? null);
        if (root !== null) return seatAt({ ...room, root });
      }
      return null;
    },
    close: async (): Promise<void> => {
      await proxy.close();
      await connector.close();
    },
  };
};

export type TeamsSide = Awaited<ReturnType<typeof openTeamsSide>>;
