import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Asked } from "../../src/core/asked.ts";
import { marked } from "./guard.ts";
import { type Html, html } from "./html.ts";
import { notice } from "./layout.ts";
import { say, showGone, showPage } from "./respond.ts";
import { type PagesOptions, toldBy, type Visitor, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

/** Who asks, for somebody who knows nothing of the port. */
export const asker = ({ by }: Asked): Html => html`${by !== undefined && html`<p>${words.guest.by(by)}</p>`}`;

/** The way out for somebody who was asked for something they do not have. */
export const notMineForm = ({ token, mark }: Visitor, { by }: Asked): Html =>
  html`${
    by !== undefined &&
    html`<form method="post" action="/p/${token}/not-mine">
<input type="hidden" name="mark" value="${mark}">
<button type="submit" class="quiet">${words.guest.notMine}</button>
</form>`
  }`;

/** Whoever does not have it says so; the link is spent, and the chat is told. */
export const receiveNotMine =
  (options: PagesOptions): RequestHandler =>
  async (request, response) => {
    const visitor = visitorOf(response);
    const { mark } = (request.body ?? {}) as Record<string, unknown>;
    if (!marked(options.formKey, visitor.token, mark)) return say(response, 403, words.stale);
    const asked = await options.asked(visitor.link);
    if (!asked?.by) return say(response, 410, words.notNeeded);
    const outcome = await options.door.pass(visitor.token, async (link) => {
      const action = { text: "i don't have it", item: link.item, sid: link.sid };
      await options.assistant.receive({ ...toldBy(link), type: "pressed", id: randomUUID(), action });
      return { ok: true };
    });
    return outcome
      ? showPage(response, 200, notice(words.guest.noted, words.guest.notedText))
      : showGone(response);
  };
