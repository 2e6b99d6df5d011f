import { readEmail } from "../../src/core/values/email.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";

export type Sharing = { sid: Sid | null } & (
  | { type: "share"; addresses: string[]; days: number | null }
  | { type: "list" }
  /** `ids` are numbers of links; all of them where there are none, and no address either. */
  | { type: "revoke"; ids: number[]; addresses: string[] }
);

const addressLike = /[^\s,;<>()"'@]{1,64}@[^\s,;<>()"'@]{1,255}\.[^\s,;<>()"'@]+/g;
const sidLike = "pr[\\s-]?[0-9a-z]{4}[\\s-]?[0-9a-z]{4}";
const it = `(?:this|it|the (?:status|request|port)|(?:the )?status of (?:it|this|${sidLike})|(?:the )?(?:request |port )?${sidLike})`;

const list =
  /^(?:(?:show|list)(?: me)? )?(?:the |all )?(?:shared?|sharing|live|open) (?:links|pages)\b.{0,40}$|^who (?:has|sees) (?:the |a )?(?:links?|pages?)\b.{0,40}$|^(?:with )?whom? is (?:it|this|.{3,20}) shared(?: with)?$/i;
const revoke =
  /^(?:revoke|end|stop|withdraw|close|kill|remove|delete) (?:(?:the |all |every |my )*(?:shared? |sharing )?(?:links?|pages?)|sharing)\b(.{0,200})$/is;
const linkOnly =
  /^(?:(?:give|get|make|create|send)(?: me| us)? )?(?:a |the )?(?:share|sharing|shareable|status|read-?only) (?:link|page)\b.{0,60}$|^(?:give|get|make|create)(?: me| us)? (?:a )?link to share\b.{0,60}$/i;
const sharing = new RegExp(`^share(?: ${it})?(?: (?:with|to) (.{1,300}?))?(?: for \\d{1,3} days?)?$`, "is");
const sending = new RegExp(
  `^(?:send|mail|e-?mail|show) (?:the status|${it}|how it stands) to (.{1,300}?)(?: for \\d{1,3} days?)?$`,
  "is",
);

/** "… so she sends the bill": something else than this page is wanted. */
const isMore = /\b(?:so|who|because|she|he|they|to (?:get|send|sign|fill|upload|give|add|ask))\b/i;

const addressesIn = (text: string): string[] =>
  (text.match(addressLike) ?? []).flatMap((typed) => {
    const read = readEmail(typed);
    return read.ok ? [read.email] : [];
  });

const tidy = (text: string): string =>
  text
    .trim()
    .replaceAll("’", "'")
    .replace(/^(?:please |can you |could you )+/i, "")
    .replace(/(?:[\s.!?]|,? please)+$/i, "");

/** "share PR-… with bob@…", "share link", "shared links", "revoke link 2"; null for anything else. */
export const readSharing = (text: string): Sharing | null => {
  if (text.length > 600 || !/shar|link|send|mail|show|page|revoke/i.test(text)) return null;
  const said = tidy(text);
  const sid = readSid(said);
  if (list.test(said)) return { type: "list", sid };
  const ended = revoke.exec(said)?.[1];
  if (ended !== undefined) {
    const bare = ended.replace(new RegExp(sidLike, "gi"), " ").replace(addressLike, " ");
    const ids = (bare.match(/\b\d{1,4}\b/g) ?? []).map(Number);
    return { type: "revoke", ids, addresses: addressesIn(ended), sid };
  }
  const days = /\bfor (\d{1,3}) days?$/i.exec(said)?.[1];
  const span = days === undefined ? null : Number(days);
  if (linkOnly.test(said)) return { type: "share", addresses: addressesIn(said), days: span, sid };
  const [whole, withWhom] = sharing.exec(said) ?? sending.exec(said) ?? [];
  if (whole === undefined) return null;
  const addresses = addressesIn(withWhom ?? "");
  if (isMore.test((withWhom ?? "").replace(addressLike, " "))) return null;
  return withWhom !== undefined && addresses.length === 0
    ? null
    : { type: "share", addresses, days: span, sid };
};
