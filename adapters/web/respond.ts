import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { layout, notice, type Page } from "./layout.ts";
import { words } from "./words.ts";

/** Where the pages say what went wrong. Never what a person typed, nor the address of a page. */
export type PageLog = { error(fields: Record<string, string>, message: string): void };

export const showPage = (response: Response, status: number, page: Page): void => {
  response.status(status).type("html").send(layout(page).markup);
};

type Said = { title: string; paragraphs: string[] };

export const say = (response: Response, status: number, { title, paragraphs }: Said): void =>
  showPage(response, status, notice(title, ...paragraphs));

/** The same for links that are unknown, over, used and replaced, so that nobody learns which it is. */
export const showGone = (response: Response): void => say(response, 404, words.gone);

export const slower: RequestHandler = (_request, response) => say(response, 429, words.slower);

const statusOf = (error: unknown): number => {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
};

/** What is answered to an error: its status, and our sentence for it. Never its own words. */
const answerTo = (error: unknown): { status: number; said: Said } => {
  const status = statusOf(error);
  if (status === 413) return { status, said: words.tooMuch };
  return status < 500 ? { status, said: words.unclear } : { status, said: words.failed };
};

/** Notes an error of ours and answers it by `show`, unless the answer has begun. */
export const errorAnswer =
  (log: PageLog, show: (response: Response, status: number, said: Said) => void): ErrorRequestHandler =>
  (error: unknown, request: Request, response, _next): void => {
    const { status, said } = answerTo(error);
    if (status === 500)
      log.error(
        { method: request.method, error: String(error).replaceAll(request.path, "").slice(0, 300) },
        "request failed",
      );
    if (response.headersSent) response.destroy();
    else show(response, status, said);
  };
