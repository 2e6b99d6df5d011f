import type { RequestHandler, Response } from "express";
import type { SigningAnswer, SigningDesk } from "../../src/runtime/page-ports.ts";
import { reasonOf } from "./decline-form.ts";
import { marked } from "./guard.ts";
import { say, showGone, showPage } from "./respond.ts";
import type { Problems } from "./sign-form.ts";
import { type Step, signPage } from "./sign-page.ts";
import { signWords as said } from "./sign-words.ts";
import { type PagesOptions, type Visitor, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

/** Our own letter. Any stricter policy on it leaves the browser's PDF viewer blank. */
const letterPolicy = "frame-ancestors 'none'";

type Fields = Record<string, unknown>;

/** What came of one act: all well, and where the page goes on; or problems to be shown with what was typed. */
type Outcome = { ok: true; goesOn?: string } | { ok: false; problems: Problems };

type Act = (desk: SigningDesk, visitor: Visitor, fields: Fields) => Promise<Outcome>;

const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === "string" ? value.trim() : "";
};

const outcomeOf = (answer: SigningAnswer, otherwise: string, goesOn?: string): Outcome =>
  answer.ok
    ? { ok: true, ...(goesOn === undefined ? {} : { goesOn }) }
    : { ok: false, problems: { [answer.field ?? otherwise]: answer.problem } };

const sign: Act = async (desk, { token, visit }, fields) => {
  const [name, drawing] = [textIn(fields, "name"), textIn(fields, "drawing")];
  const isDrawn = fields.method === "drawn";
  const problems: Problems = {
    ...(name === "" ? { name: said.nameEmpty } : {}),
    ...(isDrawn && drawing === "" ? { drawing: said.notDrawn } : {}),
    ...(fields.intent === "yes" ? {} : { intent: said.intentWanted }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const signature = {
    name,
    title: textIn(fields, "title"),
    drawing: isDrawn ? drawing : null,
    document: textIn(fields, "document"),
  };
  return outcomeOf(await desk.sign(token, signature, visit), "form");
};

/** What a signer can do, by the last part of the address that is posted to. */
const acts: Record<string, Act> = {
  sign,
  review: async (desk, { token, visit }, fields) => {
    if (fields.consent !== "yes") return { ok: false, problems: { consent: said.consentWanted } };
    await desk.view(token, visit);
    return { ok: true };
  },
  code: async (desk, { token, visit }) => outcomeOf(await desk.sendCode(token, visit), "code", "?sent#code"),
  check: async (desk, { token, visit }, fields) => {
    const code = textIn(fields, "code");
    if (code === "") return { ok: false, problems: { code: said.codeEmpty } };
    return outcomeOf(await desk.checkCode(token, code, visit), "code", "#sign");
  },
  decline: async (desk, { token, visit }, fields) => {
    const reason = reasonOf(fields.reason, fields.more);
    if (reason === null) return { ok: false, problems: { reason: said.declineEmpty } };
    return outcomeOf(await desk.decline(token, reason, visit), "reason");
  },
};

const show = async (desk: SigningDesk, response: Response, status: number, step: Step): Promise<void> => {
  const visitor = visitorOf(response);
  const shown = await desk.open(visitor.token, visitor.visit);
  if (shown) showPage(response, status, signPage(visitor, shown, step));
  else showGone(response);
};

/** Where a letter is read and signed, over the desk that knows how. */
export const signingPages = (desk: SigningDesk, { formKey }: PagesOptions) => {
  const showLetter: RequestHandler = (request, response) =>
    show(desk, response, 200, { codeSent: request.query.sent !== undefined });

  const receiveAct: RequestHandler = async (request, response) => {
    const visitor = visitorOf(response);
    const name = String(request.params.act);
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
    const fields = (request.body ?? {}) as Fields;
    if (!act) return showGone(response);
    if (!marked(formKey, visitor.token, fields.mark)) return say(response, 403, words.stale);
    const outcome = await act(desk, visitor, fields);
    if (outcome.ok) return response.redirect(303, `/p/${visitor.token}${outcome.goesOn ?? ""}`);
    const typed = { name: textIn(fields, "name"), title: textIn(fields, "title") };
    const step = { problems: outcome.problems, ...(act === sign ? { typed } : {}) };
    return show(desk, response, 422, step);
  };

  /** The letter as PDF, once its page was shown: what is read is what the evidence says was read. */
  const sendPdf: RequestHandler = async (request, response) => {
    const { token, visit } = visitorOf(response);
    const shown = await desk.open(token, visit);
    if (shown?.state === "open") return response.redirect(303, `/p/${token}`);
    const bytes = shown && (await desk.document(token));
    if (!bytes) return showGone(response);
    const how = request.query.download === undefined ? "inline" : "attachment";
    response
      .set({
        "Content-Security-Policy": letterPolicy,
        "Content-Disposition": `${how}; filename="${said.fileName(shown.letter.reference)}"`,
      })
      .type("pdf")
      .send(Buffer.from(bytes));
  };

  return { showLetter, receiveAct, sendPdf };
};
