import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { PageLink } from "../../src/runtime/page-ports.ts";
import { marked } from "./guard.ts";
import { say, showGone, showPage } from "./respond.ts";
import { secretPage, secretTakenPage } from "./secret-page.ts";
import { type PagesOptions, speakingTo, toldBy, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

type Outcome = { ok: true } | { ok: false; problem: string };

/** The same as a form with one field that came back in a chat: its problem stands beside the field. */
const deliver = async ({ assistant }: PagesOptions, link: PageLink, answer: string): Promise<Outcome> => {
  if (answer.trim() === "") return { ok: false, problem: speakingTo(link, () => words.secret.nothing) };
  const { item } = link;
  const reply = await assistant.receive({
    ...toldBy(link),
    type: "form-submitted",
    id: randomUUID(),
    form: "secret",
    rev: 0,
    values: { [item]: answer },
  });
  const problem = reply?.type === "form-problems" ? Object.values(reply.problems)[0] : undefined;
  return problem === undefined ? { ok: true } : { ok: false, problem };
};

/** Takes a secret. The link is spent once it was taken, not before. */
export const receiveSecret =
  (options: PagesOptions): RequestHandler =>
  async (request, response) => {
    const visitor = visitorOf(response);
    const { mark, answer } = (request.body ?? {}) as Record<string, unknown>;
    const answering = (send: () => void): void => speakingTo(visitor.link, send);
    if (!marked(options.formKey, visitor.token, mark))
      return answering(() => say(response, 403, words.stale));
    const asked = await options.asked(visitor.link);
    if (!asked) return answering(() => say(response, 410, words.notNeeded));
    const typed = typeof answer === "string" ? answer : "";
    const outcome = await options.door.pass(visitor.token, (link) => deliver(options, link, typed));
    if (!outcome) return answering(() => showGone(response));
    if (outcome.ok) return answering(() => showPage(response, 200, secretTakenPage(asked)));
    const { problem } = outcome;
    return answering(() => showPage(response, 422, secretPage(visitor, asked, problem)));
  };
