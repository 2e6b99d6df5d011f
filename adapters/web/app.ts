import express, { type RequestHandler, Router } from "express";
import type { PageLink } from "../../src/runtime/page-ports.ts";
import { serveAssets } from "./assets.ts";
import { deskPages } from "./desk.ts";
import { type Pace, paceLimits, pageHeaders, usualPace } from "./guard.ts";
import { sendFile } from "./handed-file.ts";
import { receiveNotMine } from "./not-mine.ts";
import { errorAnswer, say, showGone, showPage, slower } from "./respond.ts";
import { receiveSecret } from "./secret.ts";
import { secretPage } from "./secret-page.ts";
import { showShared } from "./shared.ts";
import { signingPages } from "./sign.ts";
import { stopPages } from "./stop.ts";
import { receiveUpload } from "./upload.ts";
import { uploadPage } from "./upload-page.ts";
import { admitVisitor, type PagesOptions, speakingTo, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

/** Bytes of a form without files; a drawn signature is the largest thing in one. */
const mostForm = 300_000;

/** Goes on only for links of these purposes; for others the page is not there. */
const only =
  (...purposes: PageLink["purpose"][]): RequestHandler =>
  (_request, response, next) =>
    purposes.includes(visitorOf(response).link.purpose) ? next() : next("route");

/** Shows what is asked. Opening it changes nothing: mail scanners open links, too. */
const showAsked =
  ({ asked }: PagesOptions): RequestHandler =>
  async (_request, response) => {
    const visitor = visitorOf(response);
    const wanted = await asked(visitor.link);
    const page = visitor.link.purpose === "upload" ? uploadPage : secretPage;
    return speakingTo(visitor.link, () =>
      wanted ? showPage(response, 200, page(visitor, wanted)) : say(response, 410, words.notNeeded),
    );
  };

/** The pages a person opens by a link, and nothing else: anything not under /p or /assets goes on to the next handler. */
export const createPagesApp = (options: PagesOptions & { pace?: Pace }): RequestHandler => {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: mostForm, parameterLimit: 20 });
  router.use(serveAssets());
  router.use("/p", ...pageHeaders);
  router.use("/p/:token", ...paceLimits(options.pace ?? usualPace, slower), admitVisitor(options));
  router.get("/p/:token", only("upload", "secret"), showAsked(options));
  router.get("/p/:token", only("file"), sendFile(options.assistant));
  router.post("/p/:token", only("upload"), receiveUpload(options));
  router.post("/p/:token", only("secret"), form, receiveSecret(options));
  router.post("/p/:token/not-mine", only("upload", "secret"), form, receiveNotMine(options));
  if (options.signing) {
    const { showLetter, receiveAct, sendPdf } = signingPages(options.signing, options);
    router.get("/p/:token", only("sign"), showLetter);
    router.get("/p/:token/letter.pdf", only("sign"), sendPdf);
    router.post("/p/:token/:act", only("sign"), form, receiveAct);
  }
  if (options.desk) {
    const { showDesk, showSecrets, sendPaper } = deskPages(options.desk, options);
    router.get("/p/:token", only("desk"), showDesk);
    router.post("/p/:token", only("desk"), form, showSecrets);
    router.get("/p/:token/:paper", only("desk"), sendPaper);
  }
  if (options.shared) router.get("/p/:token", only("share"), showShared(options.shared));
  if (options.stops) {
    const { showStop, takeStop } = stopPages(options.stops, options);
    router.get("/p/:token", only("stop"), showStop);
    router.post("/p/:token", only("stop"), form, takeStop);
  }
  router.use("/p", (_request, response) => showGone(response));
  router.use("/p", errorAnswer(options.log, say));
  return router;
};
