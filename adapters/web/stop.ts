import type { RequestHandler } from "express";
import type { StopPage } from "../../src/runtime/page-ports.ts";
import { marked } from "./guard.ts";
import { html } from "./html.ts";
import { say, showPage } from "./respond.ts";
import { stopWords as said } from "./stop-words.ts";
import { type PagesOptions, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

/** RFC 8058 3.2: what a mail program posts that stops mails without showing the page. */
const oneClick = "One-Click";

/** Where whoever reads a mailbox stops the mails about a port. Opening it stops nothing: mail scanners open links, too. */
export const stopPages = (stops: StopPage, { formKey }: PagesOptions) => {
  const showStop: RequestHandler = (_request, response) => {
    const { link, mark } = visitorOf(response);
    const { sid, address } = stops.about(link);
    return showPage(response, 200, {
      title: said.title,
      body: html`<h1>${said.title}</h1>
<p>${said.ask(address, sid)}</p>
<p>${said.effect}</p>
<form method="post" autocomplete="off">
<input type="hidden" name="mark" value="${mark}">
<button type="submit">${said.stop}</button>
</form>`,
    });
  };

  const takeStop: RequestHandler = async (request, response) => {
    const { link, token } = visitorOf(response);
    const body = (request.body ?? {}) as Record<string, unknown>;
    const isOneClick = body["List-Unsubscribe"] === oneClick;
    if (!isOneClick && !marked(formKey, token, body.mark)) return say(response, 403, words.stale);
    const { sid, address } = stops.about(link);
    await stops.stop(link);
    return say(response, 200, {
      title: said.doneTitle,
      paragraphs: [said.done(address, sid), said.back],
    });
  };

  return { showStop, takeStop };
};
