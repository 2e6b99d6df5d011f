import express, { type RequestHandler, Router } from "express";
import { serveAssets } from "./assets.ts";
import { type Pace, paceLimits, pageHeaders, usualPace } from "./guard.ts";
import { errorAnswer, say, showGone, showPage, slower } from "./respond.ts";
import { receiveSecret } from "./secret.ts";
import { secretPage } from "./secret-page.ts";
import { receiveUpload } from "./upload.ts";
import { uploadPage } from "./upload-page.ts";
import { admitVisitor, type PagesOptions, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

/** Bytes of a form without files; a drawn signature is the largest thing in one. */
const mostForm = 300_000;

/** Shows a page. Opening it changes nothing: mail scanners open links, too. */
const show =
  ({ asked }: PagesOptions): RequestHandler =>
  async (_request, response) => {
    const visitor = visitorOf(response);
    const wanted = await asked(visitor.link);
    if (!wanted) return say(response, 410, words.notNeeded);
    const page = visitor.link.purpose === "upload" ? uploadPage : secretPage;
    return showPage(response, 200, page(visitor, wanted));
  };

/** The pages a person opens by a link, and nothing else: anything not under /p or /assets goes on to the next handler. */
export const createPagesApp = (options: PagesOptions & { pace?: Pace }): RequestHandler => {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: mostForm, parameterLimit: 20 });
  const upload = receiveUpload(options);
  const secret = receiveSecret(options);
  router.use(serveAssets());
  router.use("/p", ...pageHeaders);
  router.use("/p/:token", ...paceLimits(options.pace ?? usualPace, slower), admitVisitor(options));
  router.get("/p/:token", show(options));
  router.post("/p/:token", (request, response, next) => {
    if (visitorOf(response).link.purpose === "upload") return upload(request, response, next);
    form(request, response, (error?: unknown) =>
      error === undefined ? secret(request, response, next) : next(error),
    );
  });
  router.use("/p", (_request, response) => showGone(response));
  router.use("/p", errorAnswer(options.log, say));
  return router;
};
