import type { Addressed, Mentioned } from "../../src/core/mentioned.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";

/** Who is to be told: mailboxes, people who were mentioned, whoever says it, or the place where it is said. */
export type Whom = { addresses: string[]; people: Mentioned[]; me: boolean; here: boolean; unknown: string };

export type Watching = { sid: Sid | null } & (
  | { type: "watch" | "stop"; whom: Whom }
  | { type: "list" }
  | { type: "calendar" }
);

const opening = /^(?:please |can you |could you |hey,? |ok,? )+/i;

const about = "(?:(?:about|of|on|for|with|in) .{0,60})?";

/** What comes before the people is an act, what comes behind is what for. */
const adding: RegExp[] = [
  new RegExp(
    `^keep (.{1,400}?) (?:informed|updated|posted|in the loop|in copy|up to date)\\s*${about}$`,
    "is",
  ),
  new RegExp(`^(?:inform|notify|cc|loop in) (.{1,400}?)\\s*${about}$`, "is"),
  /^add (.{1,400}?) (?:as (?:an? )?watchers?|to (?:the )?(?:watchers|list of watchers|people (?:who are )?kept informed))\b.{0,60}$/is,
  /^let (.{1,400}?) (?:watch|follow)\b.{0,60}$/is,
];

const removing: RegExp[] = [
  new RegExp(
    `^(?:stop (?:informing|notifying|updating|mailing|telling)|stop (?:the )?(?:mails?|e-?mails?|updates) to|(?:do not|don't|dont) (?:inform|notify|mail)) (.{1,400}?)\\s*${about}$`,
    "is",
  ),
  /^(?:remove|take|drop) (.{1,400}?) (?:from|off) (?:the )?(?:watchers|list of watchers|people (?:who are )?kept informed)\b.{0,60}$/is,
  /^(?:do not|don't|dont) keep (.{1,400}?) (?:informed|updated|posted)\b.{0,60}$/is,
];

const ref =
  "(?: (?:this(?: (?:one|request|port))?|it|the (?:request|port)|(?:request |port )?pr[\\s-]?[0-9a-z]{4}[\\s-]?[0-9a-z]{4}))?";
const here = "(?: (?:here|in (?:this|the) (?:channel|chat|place)))?";
const self = new RegExp(`^(?:watch|follow|start watching)${ref}${here}(?: for me)?$`, "i");
const selfStop = new RegExp(`^(?:unwatch|unfollow|stop (?:watching|following))${ref}${here}$`, "i");
const list =
  /^(?:watchers|(?:show |list )?(?:the )?watchers(?: (?:of|for) .{0,40})?|who (?:is|are) (?:being )?(?:kept )?(?:informed|watching|following)\b.{0,40}|who (?:watches|follows)\b.{0,40}|who (?:else )?(?:hears|is told|gets told)(?: of)?\b.{0,40})$/i;
const calendar =
  /^(?:(?:add|put|export|give me|get|show|send)(?: me| us)? )?(?:it |this |the (?:port )?date |the port )?(?:(?:to|in|into|for) )?(?:a |the |my |our )?(?:calendar(?: (?:file|entry|event))?|ics(?: file)?|\.ics)(?: (?:of|for) .{0,40})?$/i;

const addressLike = /[^\s,;<>()"'@]{1,64}@[^\s,;<>()"'@]{1,255}\.[^\s,;<>()"'@]+/g;

const whomIn = (given: string, people: Mentioned[]): Whom => {
  let rest = given;
  const addresses = (given.match(addressLike) ?? []).flatMap((typed) => {
    const read = readEmail(typed);
    if (read.ok) rest = rest.replace(typed, " ");
    return read.ok ? [read.email] : [];
  });
  const named = [...rest.matchAll(/@(\d+)/g)].flatMap(([, at]) => people[Number(at) - 1] ?? []);
  rest = rest.replace(/@\d+/g, " ");
  const me = /\b(?:me|myself|i)\b/i.test(rest);
  const isHere = /\b(?:us|here|(?:this|the) (?:channel|chat|team))\b/i.test(rest);
  const unknown = rest
    .replace(
      /\b(?:me|myself|i|us|here|(?:this|the) (?:channel|chat|team)|and|also|too|as well|both|to)\b/gi,
      " ",
    )
    .replace(/[^\p{L}\p{N}@.]+/gu, " ")
    .trim();
  return { addresses, people: named, me, here: isHere, unknown };
};

/** True where somebody can be told of it; a name alone is not a way to anybody. */
const isSomebody = ({ addresses, people, me, here: isHere }: Whom): boolean =>
  addresses.length > 0 || people.length > 0 || me || isHere;

const tidy = (text: string): string =>
  text
    .trim()
    .replaceAll("’", "'")
    .replace(opening, "")
    .replace(/(?:[\s.!?]|,? (?:please|thanks|thank you))+$/i, "");

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe =
  /\b(?:keep|inform|notify|cc|loop|add|let|stop|do not|don['’]?t|remove|take|drop|watch|follow|watching|unwatch|unfollow|watchers|who|calendar|ics)\b/i;

/** "keep anna@acme.com informed", "watch PR-…", "stop informing @1", "who is kept informed?", "calendar"; null for anything else. */
export const readWatching = ({ text, people }: Addressed): Watching | null => {
  if (text.length > 600 || !mayBe.test(text)) return null;
  const said = tidy(text);
  const sid = readSid(said);
  const just = (whom: Partial<Whom>): Whom => ({
    addresses: [],
    people: [],
    me: false,
    here: false,
    unknown: "",
    ...whom,
  });
  const whose = (): Whom =>
    /\b(?:here|channel|chat|place)\b/i.test(said) ? just({ here: true }) : just({ me: true });
  if (list.test(said)) return { type: "list", sid };
  if (calendar.test(said)) return { type: "calendar", sid };
  if (self.test(said)) return { type: "watch", whom: whose(), sid };
  if (selfStop.test(said)) return { type: "stop", whom: whose(), sid };
  for (const [type, patterns] of [
    ["stop", removing],
    ["watch", adding],
  ] as const) {
    const given = patterns.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined);
    if (given === undefined) continue;
    const whom = whomIn(given, people);
    if (isSomebody(whom) || type === "watch") return { type, whom, sid };
  }
  return null;
};
