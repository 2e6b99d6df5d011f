import { createHash } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { IncomingFile } from "../../src/core/received-file.ts";
import { toldNow } from "../../src/core/told.ts";
import type { PageLink } from "../../src/runtime/page-ports.ts";
import { marked } from "./guard.ts";
import { readUpload, type SentFile } from "./read-upload.ts";
import { say, showGone, showPage } from "./respond.ts";
import { uploadedPage, uploadPage } from "./upload-page.ts";
import { type PagesOptions, speakingTo, toldBy, type Visitor, visitorOf } from "./visitor.ts";
import { words } from "./words.ts";

type Outcome =
  | { ok: true; name: string; note: string }
  | { ok: false; status: number; problem: string }
  | { ok: false; status: "unmarked" };

const refused = (status: number, problem: string): Outcome => ({ ok: false, status, problem });

/** What is said of a form that could not be read to its end. */
const unread: Record<"too-large" | "too-many" | "broken", () => Outcome> = {
  "too-large": () => refused(413, words.upload.tooLarge),
  "too-many": () => refused(413, words.upload.tooMany),
  broken: () => refused(400, words.upload.cutOff),
};

const asIncoming = ({ name, bytes }: SentFile): IncomingFile => ({
  name,
  bytes: (async function* () {
    yield bytes;
  })(),
});

/** A file that comes from a page goes into the conversation of its link, and so does the reason for refusing one. */
const take = async (
  { assistant, formKey }: PagesOptions,
  request: Request,
  { token }: Visitor,
  link: PageLink,
): Promise<Outcome> => {
  const upload = await readUpload(request, ({ mark }) => marked(formKey, token, mark));
  if (upload.type === "unmarked") return { ok: false, status: "unmarked" };
  if (upload.type !== "whole") return speakingTo(link, unread[upload.type]);
  if (upload.files.length === 0)
    return refused(
      422,
      speakingTo(link, () => words.upload.nothing),
    );
  const taken = await assistant.documents.take(upload.files.map(asIncoming));
  const base = { ...toldBy(link), item: link.item };
  if (taken.ok) {
    const { ok: _ok, ...document } = taken;
    await assistant.receive({ ...base, ...document, type: "file-received", id: link.hash });
    const { note } = taken;
    const said = note ? speakingTo(link, () => toldNow(note)) : "";
    return { ok: true, name: taken.document.name, note: said };
  }
  // The chat is told once why a file was refused, however often the same is tried.
  const { ok: _ok, words: _words, ...told } = taken;
  const why = createHash("sha256").update(told.sentence).digest("hex").slice(0, 16);
  await assistant.receive({ ...base, ...told, type: "file-refused", id: `${link.hash} ${why}` });
  return refused(
    422,
    speakingTo(link, () => toldNow(told)),
  );
};

/** Takes a file while it streams in. The link is spent once it was taken, not before. */
export const receiveUpload =
  (options: PagesOptions): RequestHandler =>
  async (request, response) => {
    const visitor = visitorOf(response);
    const answering = (send: () => void): void => speakingTo(visitor.link, send);
    const asked = await options.asked(visitor.link);
    if (!asked) return answering(() => say(response, 410, words.notNeeded));
    const outcome = await options.door.pass(visitor.token, (link) => take(options, request, visitor, link));
    if (!outcome) return answering(() => showGone(response));
    if (outcome.ok)
      return answering(() => showPage(response, 200, uploadedPage(asked, visitor.link.item, outcome)));
    if (outcome.status === "unmarked") return answering(() => say(response, 403, words.stale));
    const { status, problem } = outcome;
    return answering(() => showPage(response, status, uploadPage(visitor, asked, problem)));
  };
