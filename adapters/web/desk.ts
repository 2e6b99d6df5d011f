import type { RequestHandler } from "express";
import type { DeskPage, DeskSecrets } from "../../src/runtime/page-ports.ts";
import { papersPage, secretsPage, shownPage } from "./desk-pages.ts";
import { fileName } from "./file-name.ts";
import { marked } from "./guard.ts";
import { say, showGone, showPage } from "./respond.ts";
import { type PagesOptions, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

const papers = ["letter", "bill"] as const;

type Shown = { ok: true; secrets: DeskSecrets } | { ok: false };

/** Where a porting desk sees the secrets of an order, once and after a click: mail scanners open links, too. */
export const deskPages = (desk: DeskPage, { door, formKey }: PagesOptions) => {
  const showDesk: RequestHandler = async (_request, response) => {
    const visitor = visitorOf(response);
    const about = await desk.about(visitor.link);
    if (!about) return say(response, 410, words.notNeeded);
    return showPage(
      response,
      200,
      about.papers ? papersPage(visitor, about.reference) : secretsPage(visitor, about),
    );
  };

  const showSecrets: RequestHandler = async (request, response) => {
    const { token, visit } = visitorOf(response);
    const { mark } = (request.body ?? {}) as Record<string, unknown>;
    if (!marked(formKey, token, mark)) return say(response, 403, words.stale);
    const shown = await door.pass(token, async (link): Promise<Shown> => {
      const secrets = await desk.show(link, visit);
      return secrets ? { ok: true, secrets } : { ok: false };
    });
    if (!shown) return showGone(response);
    if (!shown.ok) return say(response, 410, words.notNeeded);
    return showPage(response, 200, shownPage(shown.secrets));
  };

  const sendPaper: RequestHandler = async (request, response) => {
    const which = papers.find((each) => each === request.params.paper);
    const paper = which ? await desk.paper(visitorOf(response).link, which) : null;
    if (!paper) return showGone(response);
    response
      .set("Content-Disposition", `attachment; filename="${fileName(paper.name)}"`)
      .type(paper.kind)
      .send(Buffer.from(paper.bytes));
  };

  return { showDesk, showSecrets, sendPaper };
};
