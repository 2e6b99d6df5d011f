import type { Message } from "../core/message.ts";
import { readSid, type Sid } from "../core/values/sid.ts";
import type { PageDoor, PageLink, SharedPage } from "../runtime/page-ports.ts";

/** What somebody posted a link of ours means for where it was posted. */
export type LinkPreview =
  /** What its page shows to anybody who has it, and nothing more. */
  | { type: "shown"; message: Message }
  /** It is meant for one person, and now others have it too. */
  | { type: "personal" }
  | null;

export type Previewing = { pages: PageDoor; statusPage: SharedPage };

/** Links of a message beyond which none is shown: then it is about something else. */
export const mostPreviewed = 2;

const onPage = /\/p\/([\w-]{43})(?:[/?#]|$)/;

/** Where a link lets somebody do something, or shows what is for one person. */
const personal: PageLink["purpose"][] = ["upload", "secret", "sign", "desk"];

/** What is shown of a link to a page of ours, in the agency it belongs to; null for any other, or one that is over. */
export const linkPreview = async (
  { pages, statusPage }: Previewing,
  agency: string,
  address: string,
): Promise<LinkPreview> => {
  const token = onPage.exec(address)?.[1];
  const link = token === undefined ? null : await pages.open(token);
  if (!link || link.agency !== agency) return null;
  if (personal.includes(link.purpose)) return { type: "personal" };
  if (link.purpose !== "share") return null;
  const status = await statusPage.show(link);
  if (!status) return null;
  const { title, meaning, facts, numbersTitle, numbers, more, until, test } = status;
  return {
    type: "shown",
    message: {
      ...(test ? { test } : {}),
      parts: [
        { type: "facts", title, facts },
        { type: "text", text: meaning },
        { type: "text", text: numbersTitle },
        { type: "list", items: numbers.slice(0, 10).map(({ number, state }) => `${number}: ${state}`) },
        ...[more, until].filter((each) => each !== "").map((text) => ({ type: "text" as const, text })),
      ],
    },
  };
};

/** The only SID that a text is about; null where it names none, or as many as a list does. */
export const soleSid = (text: string): Sid | null => {
  const sid = readSid(text);
  if (!sid) return null;
  const named = text.match(/\bPR[\s-]?[0-9A-Z]{4}[\s-]?[0-9A-Z]{4}\b/gi) ?? [];
  return new Set(named.map((each) => each.toUpperCase().replace(/[^0-9A-Z]/g, ""))).size > mostPreviewed
    ? null
    : sid;
};
