import type { RequestHandler, Response } from "express";
import type { Asked } from "../../src/core/asked.ts";
import { speaking, speakingAlong } from "../../src/core/language.ts";
import type {
  DeskPage,
  PageDoor,
  PageLink,
  SharedPage,
  SigningDesk,
  StopPage,
  Visit,
} from "../../src/runtime/page-ports.ts";
import type { Assistant } from "../../src/runtime/ports.ts";
import { formMark, fromOurPage } from "./guard.ts";
import { type PageLog, say, showGone } from "./respond.ts";
import { words } from "./words.ts";

export type PagesOptions = {
  door: PageDoor;
  assistant: Pick<Assistant, "receive" | "documents">;
  /** Null while letters are signed elsewhere. */
  signing: SigningDesk | null;
  /** Where a porting desk sees the secrets of an order; null or left out where there is none. */
  desk?: DeskPage | null;
  /** Where mails are stopped. */
  stops?: StopPage;
  /** Where outsiders look. */
  shared?: SharedPage;
  /** What the link's page asks for, in the words of the checklist; null when its request does not take it any more. */
  asked(link: PageLink): Promise<Asked | null>;
  /** Makes the marks in forms; the same for every process that serves the pages. */
  formKey: Uint8Array;
  log: PageLog;
};

/** Whoever opened a page by its link. */
export type Visitor = { token: string; link: PageLink; mark: string; visit: Visit };

/** Enough to tell a browser by; more would only be noise in the evidence. */
const mostAgent = 300;

const tokenShape = /^[\w-]{43}$/;

/** Lets in whoever holds the token of an open link; what is sent must come from a page of ours. */
export const admitVisitor =
  ({ door, formKey }: PagesOptions): RequestHandler =>
  async (request, response, next) => {
    const token = String(request.params.token);
    const link = tokenShape.test(token) ? await door.open(token) : null;
    if (!link) return showGone(response);
    if (request.method === "POST" && !fromOurPage(request))
      return speakingTo(link, () => say(response, 403, words.stale));
    const visit = {
      address: request.ip ?? "",
      agent: (request.get("User-Agent") ?? "").slice(0, mostAgent),
    };
    const visitor: Visitor = { token, link, mark: formMark(formKey, token), visit };
    response.locals.visitor = visitor;
    speakingAlong(link.person?.language ?? "en", () => next());
  };

/** The visitor that was let in before. */
export const visitorOf = (response: Response): Visitor => response.locals.visitor as Visitor;

/** Does what says something to whoever a link was made for, in their language; a link for nobody we know speaks English. */
export const speakingTo = <T>({ person }: PageLink, work: () => T): T =>
  speaking(person?.language ?? "en", work);

/** The base of what a page tells the assistant: who says it, and where. */
export const toldBy = ({ agency, conversation, person, sid, purpose }: PageLink) => {
  if (!person) throw new Error(`A link for ${purpose} needs the person who answers; make it with one.`);
  return { source: "web", agency, conversation, by: person, sid };
};
