import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Part } from "../../src/core/message.ts";
import { lookUp } from "../../src/core/moves/starting.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { liveShares, mostShares, type Share, shareDays, withShare } from "../../src/core/share.ts";
import {
  carrierOf,
  type Dialogue,
  doing,
  noting,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
  withRequest,
} from "../../src/core/turn.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { readSharing, type Sharing } from "./read-sharing.ts";
import { sharingWords as words } from "./words-sharing.ts";

const untilOf = (turn: Turn, world: World, { expires }: Share): string =>
  showDate(localDate(expires, carrierOf(turn.request, world).zone));

const sharingOne = (turn: Turn, world: World, to: string | null, days: number): Turn => {
  const before = turn.request as PortRequest;
  const by = personOf(turn.event);
  if (!by) return turn;
  const { request, share } = withShare(before, { by: by.name, at: turn.event.at, days, to });
  const { shares = [], shared = 0 } = request;
  const noted = noting(withRequest(turn, { shares, shared }), "shared", to ?? `link ${share.id}`);
  const until = untilOf(noted, world, share);
  return doing(sayingText(noted, to === null ? words.making(until) : words.mailing(to, until)), {
    type: "share-status",
    sid: request.sid,
    share: share.id,
    to: turn.conversation.id,
    person: by.id,
  });
};

const share = (turn: Turn, world: World, { addresses, days }: Extract<Sharing, { type: "share" }>): Turn => {
  const request = turn.request as PortRequest;
  const whom = addresses.length === 0 ? [null] : [...new Set(addresses)];
  const span = days ?? shareDays.usual;
  if (span > shareDays.most || span < 1) return sayingText(turn, words.tooLong(shareDays.most));
  if (liveShares(request, turn.event.at).length + whom.length > mostShares)
    return sayingText(turn, words.full(mostShares));
  return whom.reduce((next, to) => sharingOne(next, world, to, span), turn);
};

const listing = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const live = liveShares(request, turn.event.at);
  if (live.length === 0) return sayingText(turn, words.none(request.sid));
  const items = live.map((each) =>
    words.one(
      each.id,
      each.to === null ? words.handed : words.mailedTo(each.to),
      untilOf(turn, world, each),
      quoted(each.by, 60),
    ),
  );
  const list: Part = { type: "list", items };
  return sayingText(saying(sayingText(turn, words.list(request.sid)), list), words.howToEnd);
};

const revoke = (turn: Turn, { ids, addresses }: Extract<Sharing, { type: "revoke" }>): Turn => {
  const request = turn.request as PortRequest;
  const live = liveShares(request, turn.event.at);
  const isAll = ids.length === 0 && addresses.length === 0;
  const mailboxes = addresses.map((each) => each.toLowerCase());
  const gone = live.filter(
    ({ id, to }) => isAll || ids.includes(id) || (to !== null && mailboxes.includes(to.toLowerCase())),
  );
  if (live.length === 0) return sayingText(turn, words.none(request.sid));
  if (gone.length === 0) return sayingText(turn, words.noSuch);
  const shares = live.filter((each) => !gone.includes(each));
  const ended = gone.map(({ id }) => id);
  const noted = noting(
    withRequest(turn, { shares }),
    "sharing ended",
    ended.map((id) => `link ${id}`).join(", "),
  );
  return doing(
    sayingText(noted, words.revoked(ended)),
    ...ended.map((id) => ({ type: "end-share" as const, sid: request.sid, share: id })),
  );
};

const carriedOut = (turn: Turn, world: World, asked: Sharing): Turn => {
  switch (asked.type) {
    case "share":
      return share(turn, world, asked);
    case "list":
      return listing(turn, world);
    case "revoke":
      return revoke(turn, asked);
  }
};

/** Pages for people outside: how a request stands, masked, for some days, and ended whenever somebody says so. */
export const sharingDialogue: Dialogue = {
  hear: (text, turn, world) => {
    const asked = readSharing(text);
    if (!asked) return null;
    if (personOf(turn.event)?.role !== "manage") return sayingText(turn, words.onlyManagers);
    const { request } = turn;
    if (asked.sid && asked.sid !== request?.sid)
      return lookUp(turn, "about", { type: "sid", sid: asked.sid }, { text, people: [] });
    return request ? carriedOut(turn, world, asked) : sayingText(turn, words.which);
  },
  happened: (turn, world) => {
    const { event, request } = turn;
    if (event.type !== "looked-up" || event.purpose !== "about" || !event.said) return null;
    const asked = readSharing(event.said.text);
    if (!asked) return null;
    if (personOf(event)?.role !== "manage") return sayingText(turn, words.onlyManagers);
    if (request && request.sid === event.sid) return carriedOut(turn, world, asked);
    const { query } = event;
    const sentence = query.type === "sid" ? world.words.notFound(query.sid) : words.which;
    return sayingText({ ...turn, request: null }, sentence);
  },
};
